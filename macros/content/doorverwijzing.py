"""Doorverwijzing: an address that was published once and leads elsewhere now, from ``redirects.csv``."""

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path

from macros.content.problems import Place, Problem
from macros.content.read import decoded

BESTAND = "redirects.csv"
LANGST = 10_000
"""How many signs a line may have."""
KOP = ["oud", "nieuw"]
_OUD = re.compile(r"/(?:[a-z0-9-]{1,100}/){1,9}")
_NIEUW = re.compile(r"/(?:[a-z0-9-]+/)*(?:#[a-z0-9-]+)?")


@dataclass(frozen=True)
class Doorverwijzing:
    """One line.

    Attributes:
        oud: the old address, ``/methodieken/oud/``; without a language it stands for all three.
        nieuw: the new one, written in the same way; it may end in an anchor.
        regel: its line in the file.
    """

    oud: str
    nieuw: str
    regel: int

    @property
    def place(self) -> Place:
        """Where an editor finds it."""
        return Place(BESTAND, self.regel)


def lees(project: Path) -> tuple[list[Doorverwijzing], list[Problem]]:
    """The redirects of a project and everything that is wrong in the file; nothing when there is none."""
    path = project / BESTAND
    if not path.exists():
        return [], []
    text, undecodable = decoded(path.read_bytes(), BESTAND)
    if undecodable or text.startswith("\ufeff"):
        return [], [undecodable or Problem(Place(BESTAND), "bom")]
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > LANGST:  # said here: what the csv module takes is a setting of the whole process
            return [], [_problem(number, f"deze regel telt meer dan {LANGST} tekens", "Een adres is korter: kijk of er een regeleinde ontbreekt.")]
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        rows = list(reader)
    except csv.Error:
        return [], [Problem(Place(BESTAND, reader.line_num), "csv-ongeldig")]
    head = ",".join(KOP)
    if not rows or rows[0] != KOP:
        return [], [_problem(1, f"de eerste regel van {BESTAND} is niet {head}", f"Begin het bestand met de regel {head}.")]
    found: list[Doorverwijzing] = []
    problems: list[Problem] = []
    for number, row in enumerate(rows[1:], 2):
        fault = _fault(row, {line.oud: line.regel for line in found})
        if fault:
            problems.append(_problem(number, *fault))
        elif row:
            found.append(Doorverwijzing(row[0], row[1], number))
    return found, problems + _chains(found)


def _fault(row: list[str], known: dict[str, int]) -> tuple[str, str] | None:
    """What is wrong in a line, and how to mend it; an empty line is passed over."""
    if row and len(row) != len(KOP):
        return "een regel heeft twee adressen, met een komma ertussen", "Schrijf /oud/adres/,/nieuw/adres/."
    return _wrong(row[0], row[1], known) if row else None


def _wrong(old: str, new: str, known: dict[str, int]) -> tuple[str, str] | None:
    """What is wrong with two addresses."""
    if not _OUD.fullmatch(old):
        return f'"{old}" is geen oud adres', "Schrijf het zonder domein en zonder anker: /oud/adres/."
    if not _NIEUW.fullmatch(new):
        return f'"{new}" is geen nieuw adres', "Schrijf het zonder domein; een anker mag: /nieuw/adres/#anker."
    if old == new.partition("#")[0]:
        return f'"{old}" verwijst naar zichzelf', "Verwijder deze regel."
    if old in known:
        return f'"{old}" staat er twee keer, eerst op regel {known[old]}', "Verwijder één van de twee regels."
    return None


def _chains(found: list[Doorverwijzing]) -> list[Problem]:
    """Lines that lead to an address that is itself led away: a reader goes once, not twice."""
    leads = {line.oud: line.nieuw for line in found}
    return [
        _problem(line.regel, f'"{line.nieuw}" wordt zelf doorverwezen', f"Verwijs meteen naar {leads[target]}.")
        for line in found
        if (target := line.nieuw.partition("#")[0]) in leads
    ]


def _problem(line: int, reason: str, mend: str) -> Problem:
    return Problem(Place(BESTAND, line), "waarde", {"reden": reason, "herstel": mend})
