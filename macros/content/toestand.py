"""Toestand: how the whole knowledge base stands on a day: what there is, and what asks for work."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version

from macros.content.cijferwaarden import is_laat, is_leeg
from macros.content.kennisbank import Kennisbank, Sleutel
from macros.content.keuzes import Zekerheid
from macros.content.records.cijfer import Cijfer
from macros.content.rolmatrix import Gat, rolmatrix
from macros.content.vertaling.eenheid import VERTALINGEN
from macros.content.vertaling.stand import Stand, Vertaling

PAKKET = "naft-kennisbank"
"""The name under which the software is installed."""


@dataclass(frozen=True)
class Toestand:
    """What the status page and ``data/status.json`` say.

    Attributes:
        gebouwd_op: the day of the build; None when it is not known.
        gegevensversie: the fingerprint of all records.
        softwareversie: the version of this software.
        aantallen: how many records there are of each kind.
        nagekeken: the days of the oldest and the newest check against the sources; None without records.
        tegenspraken: where sources disagree, by id.
        hiaten: what was looked for and not found, by id.
        matrixcellen: how many cells the role matrix has.
        matrixgaten: those that no source fills.
        lege_cijfers: figures without a single value, by id.
        niet_gevonden: records that no source states.
        onzeker: records that rest on one old or local source, or on a conclusion.
        late_cijfers: figures whose update should have come, with the day it was expected.
        vertalingen: per language how many texts stand in each way.
    """

    gebouwd_op: date | None
    gegevensversie: str
    softwareversie: str
    aantallen: Mapping[str, int]
    nagekeken: tuple[date, date] | None
    tegenspraken: tuple[str, ...]
    hiaten: tuple[str, ...]
    matrixcellen: int
    matrixgaten: tuple[Gat, ...]
    lege_cijfers: tuple[str, ...]
    niet_gevonden: tuple[Sleutel, ...]
    onzeker: tuple[Sleutel, ...]
    late_cijfers: tuple[tuple[str, date], ...]
    vertalingen: Mapping[str, Mapping[Stand, int]]

    @property
    def records(self) -> int:
        """How many records there are."""
        return sum(self.aantallen.values())


def toestand(bank: Kennisbank, vertalingen: Iterable[Vertaling] = (), vandaag: date | None = None) -> Toestand:
    """How a knowledge base stands.

    Args:
        bank: all records.
        vertalingen: how every translation stands.
        vandaag: the day of the build; without it no figure is late.
    """
    checked = [record.nagekeken for _, record in bank.elk()]
    figures = bank.alle("cijfers", Cijfer)
    matrix = rolmatrix(bank)
    return Toestand(
        gebouwd_op=vandaag,
        gegevensversie=bank.vingerafdruk(),
        softwareversie=version(PAKKET),
        aantallen={soort: len(found) for soort, found in bank.records.items()},
        nagekeken=(min(checked), max(checked)) if checked else None,
        tegenspraken=tuple(sorted(bank.ids("tegenspraken"))),
        hiaten=tuple(sorted(bank.ids("hiaten"))),
        matrixcellen=matrix.aantal,
        matrixgaten=tuple(matrix.gaten()),
        lege_cijfers=tuple(f.id for f in figures if is_leeg(f)),
        niet_gevonden=_with(bank, Zekerheid.NIET_GEVONDEN),
        onzeker=_with(bank, Zekerheid.LAAG),
        late_cijfers=tuple((f.id, f.verwacht) for f in figures if f.verwacht and is_laat(f, vandaag)),
        vertalingen=_counted(vertalingen),
    )


def _with(bank: Kennisbank, zekerheid: Zekerheid) -> tuple[Sleutel, ...]:
    """The records of a certainty, but for sources, whose certainty is that of what they say."""
    return tuple(sorted((s, r.id) for s, r in bank.elk() if s != "bronnen" and getattr(r, "zekerheid", None) == zekerheid))


def _counted(found: Iterable[Vertaling]) -> dict[str, dict[Stand, int]]:
    counts = {taal: Counter[Stand]() for taal in VERTALINGEN}
    for v in found:
        counts[v.taal][v.stand] += 1
    return {taal: {stand: count[stand] for stand in Stand} for taal, count in counts.items()}
