"""Edge: the ``naft`` command."""

import sys
from pathlib import Path

import click

from macros.content.load import examine
from macros.opdrachten.exporteer_consultatie import exporteer_consultatie
from macros.opdrachten.exporteer_hosting import exporteer_hosting
from macros.opdrachten.importeer_nota import importeer_nota
from macros.opdrachten.importeer_opmerkingen import importeer_opmerkingen
from macros.opdrachten.importeer_aanbieders import importeer_aanbieders

_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


@click.group(context_settings={"help_option_names": ["-h", "--help", "--hulp"]})
def main() -> None:
    """Hulp bij de NAFT-kennisbank: gegevens nakijken en de site bouwen."""


@main.command()
@click.option("--map", "folder", type=_FOLDER, default="data", show_default=True, help="De map met gegevens.")
def check(folder: Path) -> None:
    """Kijk alle gegevens na en toon elke fout met bestand, regel en kolom."""
    bank, problems = examine(folder)
    for problem in sorted(problems, key=lambda p: (p.place, p.kind)):
        click.echo(str(problem))
    faults = sum(1 for p in problems if p.severity == "fout")
    count = sum(len(found) for found in bank.records.values())
    if faults:
        click.echo(f"\n{faults} fout{'en' if faults > 1 else ''} in {count} records.")
        sys.exit(1)
    click.echo(f"In orde: {count} records, geen fouten.")


@main.group("import")
def importeer() -> None:
    """Haal gegevens binnen uit een bestand."""


@main.group("export")
def exporteer() -> None:
    """Schrijf gegevens naar een bestand."""


importeer.add_command(importeer_aanbieders)
exporteer.add_command(exporteer_hosting)
exporteer.add_command(exporteer_consultatie)
importeer.add_command(importeer_nota)
importeer.add_command(importeer_opmerkingen)


if __name__ == "__main__":
    main()
