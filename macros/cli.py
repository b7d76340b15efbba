"""Edge: the ``naft`` command."""

import click

from macros.opdrachten.check import check
from macros.opdrachten.exporteer_consultatie import exporteer_consultatie
from macros.opdrachten.exporteer_hosting import exporteer_hosting
from macros.opdrachten.exporteer_schema import exporteer_schema
from macros.opdrachten.importeer_aanbieders import importeer_aanbieders
from macros.opdrachten.importeer_nota import importeer_nota
from macros.opdrachten.importeer_opmerkingen import importeer_opmerkingen
from macros.opdrachten.links import links
from macros.opdrachten.vertalingen import translations
from macros.opdrachten.vertalingen_nakijken import check as vertalingen_nakijken
from macros.opdrachten.vertalingen_noteren import confirm, update
from macros.opdrachten.vertalingen_uitwisselen import exporteer as vertalingen_exporteren
from macros.opdrachten.vertalingen_uitwisselen import importeer as vertalingen_importeren


@click.group(context_settings={"help_option_names": ["-h", "--help", "--hulp"]})
def main() -> None:
    """Hulp bij de NAFT-kennisbank: gegevens nakijken en de site bouwen."""


@main.group("import")
def importeer() -> None:
    """Haal gegevens binnen uit een bestand."""


@main.group("export")
def exporteer() -> None:
    """Schrijf gegevens naar een bestand."""


main.add_command(check)
importeer.add_command(importeer_aanbieders)
exporteer.add_command(exporteer_hosting)
exporteer.add_command(exporteer_consultatie)
exporteer.add_command(exporteer_schema)
importeer.add_command(importeer_nota)
importeer.add_command(importeer_opmerkingen)
main.add_command(links)
main.add_command(translations)
translations.add_command(vertalingen_nakijken)
translations.add_command(update)
translations.add_command(confirm)
translations.add_command(vertalingen_exporteren)
translations.add_command(vertalingen_importeren)


if __name__ == "__main__":
    main()
