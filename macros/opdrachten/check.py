"""Edge: ``naft check``: every fault in the data, for people, for other programs and for a pull request."""

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
from macros.exports import verslag
from macros.opdrachten.gemeen import MAP, lees

_KLEUREN = {"bestand": {"bold": True}, "fout": {"fg": "red"}, "let op": {"fg": "yellow"}, "herstel": {"dim": True}, "goed": {"fg": "green"}}
_TEL = 0.5
"""Seconds between two looks at the files."""


@click.command()
@MAP
@click.option("--json", "als_json", is_flag=True, help="Als JSON, voor andere programma's.")
@click.option("--github", is_flag=True, help="Als annotaties bij een pull request op GitHub.")
@click.option("--watch", is_flag=True, help="Blijf kijken, en kijk opnieuw na telkens als je een bestand bewaart. Stop met Ctrl+C.")
@click.option("--gaten", is_flag=True, help="Toon ook de vakjes van de rollenmatrix waarvoor geen bron gevonden is.")
def check(folder: Path, als_json: bool, github: bool, watch: bool, gaten: bool) -> None:
    """Kijk alle gegevens na en toon elke fout met bestand, regel en kolom, en hoe je ze verbetert.

    In een terminal met kleuren; zet NO_COLOR=1 voor zonder.

    \b
    Eindigt met:
      0  alles in orde (wat "let op" heet, mag)
      1  minstens één fout in de gegevens
      2  een verkeerde optie, of een map die niet bestaat
    """
    if als_json and github:
        raise click.UsageError("Kies --json of --github.")
    if watch:
        volg(folder, lambda: _toon(folder, als_json, github, gaten))
    elif _toon(folder, als_json, github, gaten):
        sys.exit(1)


def _toon(folder: Path, als_json: bool, github: bool, gaten: bool) -> int:
    """Check once, show what was found, and say how many faults that are."""
    bank, problems = kijk_na(folder)
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


def kijk_na(folder: Path) -> tuple[Kennisbank, list[Problem]]:
    """The records and everything that is wrong today, in the order of files and places."""
    bank, problems = lees(folder)
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


def _stand(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file with its time and size."""
    found: dict[str, tuple[int, int]] = {}
    for path in folder.rglob("*.yml"):
        try:
            told = path.stat()
        except FileNotFoundError:  # it went while we looked
            continue
        found[str(path)] = (told.st_mtime_ns, told.st_size)
    return found


def _toon_gaten(bank: Kennisbank) -> None:
    matrix = rolmatrix(bank)
    for actor, fase in matrix.gaten():
        click.echo(f"{actor}: geen bron gevonden voor de fase {fase}")
    click.echo(f"{matrix.gevuld} van de {matrix.aantal} vakjes hebben een rol met een bron.\n")
