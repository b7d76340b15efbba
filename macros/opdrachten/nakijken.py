"""Edge: what ``naft check`` does: every fault in the data, for people, for other programs and for a pull request."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import click

from macros.content.cijferregels import verouderd
from macros.content.kennisbank import Kennisbank
from macros.content.problems import Problem, in_order
from macros.content.rolmatrix import rolmatrix
from macros.content.voorraad import Stempel, stempel
from macros.exports import verslag
from macros.opdrachten.gemeen import lees
from macros.opdrachten.vooruitlezen import Vooruit

_KLEUREN = {"bestand": {"bold": True}, "fout": {"fg": "red"}, "let op": {"fg": "yellow"}, "herstel": {"dim": True}, "goed": {"fg": "green"}}
_TEL = 0.5
"""Seconds between two looks at the files."""


def toon(folder: Path, als_json: bool, github: bool, gaten: bool, vooruit: Vooruit | None = None) -> int:
    """Check once, show what was found, and say how many faults that are; see ``kijk_na``."""
    bank, problems = kijk_na(folder, vooruit)
    count = sum(len(found) for found in bank.records.values())
    if als_json:
        click.echo(verslag.als_json(problems, count))
    elif github:
        for line in verslag.voor_github(problems):
            click.echo(line)
    else:
        if gaten and not any(p.severity == "fout" for p in problems):
            _toon_gaten(bank)
        for line in verslag.voor_mensen(problems, count, verf if kleurt() else verslag.zonder_verf):
            click.echo(line, color=kleurt())
    return sum(1 for p in problems if p.severity == "fout")


def kijk_na(folder: Path, vooruit: Vooruit | None = None) -> tuple[Kennisbank, list[Problem]]:
    """The records and everything that is wrong today, in the order of files and places.

    Args:
        folder: the data folder.
        vooruit: what is being read of it ahead.
    """
    bank, problems = lees(folder, vooruit)
    return bank, in_order([*problems, *verouderd(bank, date.today())])


def kleurt() -> bool:
    """Whether to use colours: a terminal, and nobody who asked for none."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def verf(text: str, role: str) -> str:
    """A text in the colour of its role."""
    return click.style(text, **_KLEUREN[role])  # type: ignore[arg-type]


def volg(folder: Path, doe: Callable[[], object], wacht: Callable[[float], None] = time.sleep) -> None:
    """Do something now and each time a file in a folder changes, until someone stops it."""
    try:
        for _ in veranderingen(folder, wacht):
            click.clear()
            doe()
            click.echo(f"\nNagekeken om {time.strftime('%H:%M:%S')}. Bewaar een bestand en ik kijk opnieuw; stop met Ctrl+C.", err=True)
    except KeyboardInterrupt:
        click.echo("\nGestopt.", err=True)


def veranderingen(folder: Path, wacht: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Once at the start, and once after each change of a file; a row of changes in one moment is one."""
    seen: object = None
    while True:
        now = _stand(folder)
        if now != seen:
            wacht(_TEL / 5)
            while (later := _stand(folder)) != now:
                now = later
                wacht(_TEL / 5)
            seen = now
            yield
        wacht(_TEL)


def _stand(folder: Path) -> dict[str, Stempel]:
    """Every file with its time and size."""
    found: dict[str, Stempel] = {}
    for path in folder.rglob("*.yml"):
        try:
            found[str(path)] = stempel(path)
        except FileNotFoundError:  # it went while we looked
            continue
    return found


def _toon_gaten(bank: Kennisbank) -> None:
    matrix = rolmatrix(bank)
    for actor, fase in matrix.gaten():
        click.echo(f"{actor}: geen bron gevonden voor de fase {fase}")
    click.echo(f"{matrix.gevuld} van de {matrix.aantal} vakjes hebben een rol met een bron.\n")
