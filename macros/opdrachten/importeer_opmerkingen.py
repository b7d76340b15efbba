"""Edge: ``naft import opmerkingen``: what members wrote in a consultation copy, by paragraph."""

import json
from pathlib import Path

import click

from macros.content.load import examine
from macros.content.nota.opmerkingen import lees
from macros.opdrachten.invoer import BESTAND, inhoud_van, vriendelijk
from macros.opdrachten.opties import MAP


@click.command(name="opmerkingen")
@click.argument("bestanden", type=BESTAND, nargs=-1, required=True)
@click.option("--json", "als_json", is_flag=True, help="Geef de opmerkingen als JSON.")
@MAP
def importeer_opmerkingen(bestanden: tuple[Path, ...], als_json: bool, folder: Path) -> None:
    """Toon per paragraaf de opmerkingen uit ingevulde leesexemplaren.

    BESTANDEN zijn leesexemplaren van naft export consultatie, ingevuld in Word of Markdown. In Word tellen ook
    opmerkingen in de kantlijn en bijgehouden wijzigingen. Er wordt niets bewaard.
    """
    with vriendelijk():
        bank = examine(folder)[0]
        found = sorted((o for path in bestanden for o in lees(bank, path.name, inhoud_van(path))), key=lambda o: o.volgorde)
        if als_json:
            click.echo(json.dumps([remark.als_gegevens() for remark in found], ensure_ascii=False, indent=1))
            return
        last = ""
        for remark in found:
            click.echo(f"\n{remark.waar}" if remark.waar != last else "")
            click.echo(remark.als_tekst())
            last = remark.waar
        click.echo(f"\n{len(found)} opmerking(en) bij {len({remark.plek for remark in found})} plaats(en).")
