"""Register: for every translation, the fingerprint of the Dutch it was made from. One file per kind and language.

A line per text, in the order of the alphabet, so that two people who work on other texts seldom meet in a diff.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from macros.content.problems import ContentError, Place, Problem
from macros.content.vertaling.eenheid import VERTALINGEN
from macros.content.vertaling.vingerafdruk import PATROON

MAP = "vertalingen"
KOLOMMEN = ("tekst", "nederlands", "vertaling", "datum", "nagelezen", "door")
LEEG = "-"
"""What stands in an empty cell: a line never ends in a space that an editor program would strip."""
Plek = tuple[str, str, str]
"""A kind, a language, and a place within the kind."""


@dataclass(frozen=True)
class Vermelding:
    """One line: a translation as it was noted.

    Attributes:
        nl: fingerprint of the Dutch text it was made from.
        vertaling: fingerprint of the translation itself.
        datum: when that was noted; the Dutch text was so then.
        nagelezen: when a native speaker read it over; None when nobody did.
        door: the role of that reader.
    """

    nl: str
    vertaling: str
    datum: date
    nagelezen: date | None = None
    door: str = ""


def lees(data: Path) -> dict[Plek, Vermelding]:
    """Every line of every file under ``data/vertalingen``; nothing when there are none.

    Raises:
        ContentError: with every line that is not one.
    """
    found: dict[Plek, Vermelding] = {}
    problems: list[Problem] = []
    for path in sorted((data / MAP).glob("*.tsv")):
        soort, _, taal = path.name.removesuffix(".tsv").rpartition(".")
        shown = f"{data.name}/{MAP}/{path.name}"
        if taal not in VERTALINGEN or not soort:
            problems.append(Problem(Place(shown), "register-bestand", {"toegelaten": [f"<soort>.{t}.tsv" for t in VERTALINGEN]}))
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines()[1:], start=2):
            row = _row(line.split("\t"))
            if row is None or (soort, taal, row[0]) in found:
                problems.append(Problem(Place(shown, number), "register-regel", {"waarde": line}))
            else:
                found[soort, taal, row[0]] = row[1]
    if problems:
        raise ContentError(problems)
    return found


def _row(cells: list[str]) -> tuple[str, Vermelding] | None:
    """A line as a place and what is noted there; None when it is something else (a conflict mark, half a line)."""
    if len(cells) != len(KOLOMMEN) or not cells[0] or not all(PATROON.fullmatch(mark) for mark in cells[1:3]):
        return None
    try:
        noted = date.fromisoformat(cells[3])
        read = None if cells[4] == LEEG else date.fromisoformat(cells[4])
    except ValueError:
        return None
    door = "" if cells[5] == LEEG else cells[5]
    return (cells[0], Vermelding(cells[1], cells[2], noted, read, door)) if bool(read) == bool(door.strip()) else None


def bestanden(lines: Mapping[Plek, Vermelding]) -> dict[str, str]:
    """The text of each file, by its name under ``data/vertalingen``: always the same for the same lines."""
    found: dict[str, list[str]] = {}
    for (soort, taal, place), row in sorted(lines.items()):
        read = (row.nagelezen.isoformat(), row.door) if row.nagelezen else (LEEG, LEEG)
        cells = (place, row.nl, row.vertaling, row.datum.isoformat(), *read)
        found.setdefault(f"{soort}.{taal}.tsv", []).append("\t".join(cells))
    return {name: _text(rows) for name, rows in found.items()}


def _text(rows: Iterable[str]) -> str:
    return "\n".join(("\t".join(KOLOMMEN), *rows)) + "\n"
