"""``naft check``: every fault in the data, and on request the gaps in the role matrix."""

import sys
from datetime import date
from pathlib import Path

import click

from macros.content.cijferregels import verouderd
from macros.content.kennisbank import Kennisbank
from macros.content.load import examine
from macros.content.rolmatrix import rolmatrix

_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


@click.command()
@click.option("--map", "folder", type=_FOLDER, default="data", show_default=True, help="De map met gegevens.")
@click.option("--gaten", is_flag=True, help="Toon ook de vakjes van de rollenmatrix waarvoor geen bron gevonden is.")
def check(folder: Path, gaten: bool) -> None:
    """Kijk alle gegevens na en toon elke fout met bestand, regel en kolom.

    Eindigt met 0 als alles in orde is, en met 1 bij minstens één fout.
    """
    bank, problems = examine(folder)
    problems += verouderd(bank, date.today())
    for problem in sorted(problems, key=lambda p: (p.place, p.kind)):
        click.echo(str(problem))
    faults = sum(1 for p in problems if p.severity == "fout")
    count = sum(len(found) for found in bank.records.values())
    if gaten and not faults:
        _show_gaps(bank)
    if faults:
        click.echo(f"\n{faults} fout{'en' if faults > 1 else ''} in {count} records.")
        sys.exit(1)
    click.echo(f"In orde: {count} records, geen fouten.")


def _show_gaps(bank: Kennisbank) -> None:
    matrix = rolmatrix(bank)
    for actor, fase in matrix.gaten():
        click.echo(f"{actor}: geen bron gevonden voor de fase {fase}")
    click.echo(f"{matrix.gevuld} van de {matrix.aantal} vakjes hebben een rol met een bron.\n")
