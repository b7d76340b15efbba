"""Edge: the register of translations follows a change that no translator needs to look at."""

from dataclasses import replace
from pathlib import Path

from macros.content.hernoemen import Naamswijziging
from macros.content.kennisbank import Kennisbank
from macros.content.vertaling import register
from macros.content.vertaling.eenheid import PAGINAS, Eenheid, eenheden
from macros.content.vertaling.register import Plek, Vermelding
from macros.content.vertaling.vingerafdruk import vingerafdruk
from macros.opdrachten.bewaren import Wijzigingen
from macros.opdrachten.vertaalwerk import registerbestanden


def register_volgt(bank: Kennisbank, changes: Wijzigingen, renamed: list[Naamswijziging], folder: Path) -> None:
    """Note in the register what a record and its texts are called now: a translation that followed its Dutch still does."""
    lines = register.lees(folder)
    if not lines:
        return
    units = {(unit.soort, unit.plek): unit for unit in eenheden(bank, folder.parent)}
    made = {_plek(where, renamed): _line(line, units.get((where[0], where[2])), where[1], changes, renamed) for where, line in lines.items()}
    for path, text in registerbestanden(folder, made).items():
        if text is not None:
            changes.zet(path, text)


def _plek(where: Plek, renamed: list[Naamswijziging]) -> Plek:
    soort, taal, place = where
    identity, sign, field = place.partition(":")
    mine = next((change for change in renamed if (change.soort, change.oud) == (soort, identity)), None)
    return (soort, taal, f"{mine.nieuw}{sign}{field}") if mine else where


def _line(line: Vermelding, unit: Eenheid | None, taal: str, changes: Wijzigingen, renamed: list[Naamswijziging]) -> Vermelding:
    """A line with the fingerprints of the new words, where it had those of the old."""
    if unit is None or taal not in unit.teksten:
        return line
    (nl, new_nl), (said, new_said) = (_voor_en_na(unit, code, changes, renamed) for code in ("nl", taal))
    return replace(line, nl=new_nl if line.nl == nl else line.nl, vertaling=new_said if line.vertaling == said else line.vertaling)


def _voor_en_na(unit: Eenheid, taal: str, changes: Wijzigingen, renamed: list[Naamswijziging]) -> tuple[str, str]:
    before = unit.teksten[taal]
    if unit.soort == PAGINAS:
        name = f"{unit.id}.md" if taal == "nl" else f"{unit.id}.{taal}.md"
        after = changes.inhoud(changes.project / "docs" / name)
    else:
        after = before
        for change in renamed:
            after = change.in_tekst(after)
    return vingerafdruk(before), vingerafdruk(after)
