"""Edge: ``naft export consultatie``: an edition with room for the remarks of members."""

import sys
from pathlib import Path

import click

from macros.content.load import examine
from macros.exports import consultatie
from macros.language.interface import load_interface
from macros.language.taal import TALEN
from macros.opdrachten.opties import MAP


@click.command(name="consultatie")
@click.option("--editie", required=True, help="De editie, bijvoorbeeld 2022.")
@click.option("--vorm", type=click.Choice(["docx", "md"]), default="docx", show_default=True, help="Word of Markdown.")
@click.option("--taal", type=click.Choice(TALEN), default="nl", show_default=True, help="De taal van de tekst.")
@click.option("--naar", type=click.Path(path_type=Path, dir_okay=False), help="Het bestand.  [standaard: leesexemplaar-<editie>.<vorm>]")
@MAP
def exporteer_consultatie(editie: str, vorm: str, taal: str, naar: Path | None, folder: Path) -> None:
    """Maak een leesexemplaar van een editie: elke alinea met haar id en plaats voor opmerkingen."""
    bank = examine(folder)[0]
    if not bank.heeft("edities", editie):
        click.echo(f'De editie "{editie}" bestaat niet. Bekend: {", ".join(bank.ids("edities"))}.', err=True)
        sys.exit(1)
    interface = load_interface(folder / "interface")
    target = naar or Path(f"leesexemplaar-{editie}.{vorm}")
    target.write_bytes(consultatie.maak(bank, interface, editie, taal, vorm))
    click.echo(f"Geschreven: {target}. Lees de antwoorden in met: naft import opmerkingen {target.name}")
