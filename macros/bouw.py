"""Edge: Bouw, the state of one build. Made once, shared by all three languages."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.load import load
from macros.content.meelezen import INHOUD, MeelezendeBank, Noot, Vergeetboek, veranderd
from macros.content.problems import Problem
from macros.content.uitgever import Uitgever
from macros.content.vertaling import register
from macros.content.vertaling.eenheid import INTERFACE, PAGINAS, eenheden
from macros.content.vertaling.register import Plek, Vermelding
from macros.content.vertaling.stand import Stand, Vertaling, anders, beoordeel, herbeoordeel
from macros.content.voorraad import stempels
from macros.geheugen import Geheugen
from macros.language.interface import Interface, load_interface
from macros.language.taal import TALEN
from macros.meldadres import meldadres
from macros.views.begripgebruik import Begripgebruik
from macros.views.lezer import Lezer
from macros.views.pagina import Pagina, pagina


@dataclass
class Bouw:
    """What one build knows: the records, the words, and the faults met on the way.

    Attributes:
        bank: all records.
        interface: all interface strings.
        site: the public address of the site, with a slash behind it.
        project: the folder of the project, for what stands beside the data.
        vandaag: the day of the build.
        lezers: one reader per language.
        problems: faults found in pages while building; reported together at the end.
        herkomst: where each page was written, by its address, for messages about its links.
        opslag: the Git service that the editor page keeps changes with; None for only a folder.
        gemaakt: the record page that is being read; MkDocs asks for its parts in turn.
        fragmenten: HTML made by macros, by page and language, waiting for their place.
        gebruik: which page uses which term.
        geheugen: what a preview keeps for the next build; None for a build that is made once.
        vertalingen: how every translation stands.
        uitgever: who publishes the site; None when nobody filled it in.
    """

    bank: Kennisbank
    interface: Interface
    site: str = ""
    project: Path = Path()
    vandaag: date | None = None
    lezers: dict[str, Lezer] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    herkomst: dict[str, Any] = field(default_factory=dict)
    opslag: dict[str, Any] | None = None
    fragmenten: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    gemaakt: Pagina | None = None
    gebruik: Begripgebruik = field(default_factory=Begripgebruik)
    geheugen: Geheugen | None = None
    vertalingen: tuple[Vertaling, ...] = ()
    uitgever: Uitgever | None = None

    def __post_init__(self) -> None:
        who = (self.uitgever, meldadres(self.opslag))
        self.lezers = {taal: Lezer(self.bank, self.interface, taal, self.site, self.vandaag, self.vertalingen, *who) for taal in TALEN}
        if self.geheugen:
            self.lezers = {taal: replace(lezer, _memo=Vergeetboek(self.geheugen.notities)) for taal, lezer in self.lezers.items()}

    @cached_property
    def oude_paginas(self) -> dict[tuple[str, str], date]:
        """Pages written by hand that follow older Dutch, by language and name, with the day of that Dutch."""
        old = [v for v in self.vertalingen if v.eenheid.soort == PAGINAS and v.stand is Stand.VEROUDERD]
        return {(v.taal, v.eenheid.id): v.vermelding.datum for v in old if v.vermelding}

    def pagina_volgt(self, taal: str, naam: str) -> date | None:
        """Of a page written by hand that follows older Dutch: the day of that Dutch."""
        if self.geheugen:
            self.geheugen.notities.nu.add((PAGINAS, f"{taal}/{naam}"))
        return self.oude_paginas.get((taal, naam))

    def pagina(self, soort: str, identity: str, taal: str) -> Pagina:
        """The page of a record in a language."""
        make = partial(pagina, self.lezers[taal], soort, identity)
        return self.geheugen.artikel(soort, identity, taal, make) if self.geheugen else make()


def bouwdag() -> date:
    """The day of a build: of SOURCE_DATE_EPOCH, so that it can be built again the same, else today."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(given), UTC).date() if given else date.today()


def begin(
    project: Path,
    site: str = "",
    *,
    volg: bool = False,
    vorige: Bouw | None = None,
    uitgever: Uitgever | None = None,
    opslag: dict[str, Any] | None = None,
) -> Bouw:
    """Read the data of a project.

    Args:
        project: its folder.
        site: the public address it will have.
        volg: whether to note what is read, for a preview that will build again.
        vorige: the build of that preview that stands now.
        uitgever: who publishes the site.
        opslag: the Git service that the editor page keeps changes with.

    Raises:
        ContentError: with every fault in the data.
    """
    kept = (vorige.geheugen if vorige else None) or Geheugen()
    before = vorige.bank.gewoon if vorige and isinstance(vorige.bank, MeelezendeBank) else None
    bank = load(project / "data", kept.voorraad, before)
    noted = stempels(project / "data" / register.MAP)
    lines = kept.register if vorige and noted == kept.stempel_register else register.lees(project / "data")
    changed = veranderd(before, bank) if before else set()
    judged = _beoordeeld(bank, project, lines, vorige if before and lines is kept.register else None, changed)
    words, today = load_interface(project / "data" / "interface"), bouwdag()
    settings: dict[str, Any] = {"uitgever": uitgever, "opslag": opslag}
    if not volg:
        bank.laat_los()
        return Bouw(bank, words, site, project, today, vertalingen=judged, **settings)
    memory = Geheugen(kept.voorraad, interface=words, register=lines, stempel_register=noted)
    if before and vorige and kept.interface == words and kept.register == lines and vorige.vandaag == today:
        memory = replace(memory, artikelen=dict(kept.artikelen), veranderd=changed | anders(vorige.vertalingen, judged))
    return Bouw(MeelezendeBank(bank, memory.notities), words, site, project, today, geheugen=memory, vertalingen=judged, **settings)


def _beoordeeld(bank: Kennisbank, project: Path, lines: Mapping[Plek, Vermelding], vorige: Bouw | None, changed: set[Noot]) -> tuple[Vertaling, ...]:
    """How every translation stands; of kinds that are as they were in an earlier build, as it was then."""
    if not vorige:
        return tuple(beoordeel(eenheden(bank, project), lines))
    same = {soort for soort in bank.records if (INHOUD, soort) not in changed}
    return tuple(herbeoordeel(vorige.vertalingen, eenheden(bank, project, same), lines, (*bank.records, INTERFACE, PAGINAS)))
