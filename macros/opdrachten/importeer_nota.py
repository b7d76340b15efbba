"""Edge: ``naft import nota``: the sector's own note becomes an edition of the vision."""

import shutil
from datetime import date
from pathlib import Path

import click

from macros.content.fields import is_slug, slug_of
from macros.content.load import examine
from macros.content.nota.editie import Opdracht
from macros.content.nota.fouten import weiger
from macros.content.nota.importeren import Uitkomst, importeer
from macros.opdrachten.invoer import BESTAND, inhoud_van, vriendelijk
from macros.opdrachten.opties import MAP


@click.command(name="nota")
@click.argument("bestand", type=BESTAND)
@click.option("--editie", required=True, help="De naam van de editie, meestal het jaar: ze komt op /visie/<editie>/.")
@click.option("--proef", is_flag=True, help="Toon enkel wat er zou gebeuren; schrijf niets.")
@click.option("--overschrijf", is_flag=True, help="Vervang een editie die er al is; ongewijzigde alinea's houden hun adres.")
@click.option("--voorganger", help="Neem de adressen over van deze vroegere editie, waar de tekst dezelfde is.")
@click.option("--bron", help="Het id van de bron.  [standaard: visienota-<editie>]")
@click.option("--titel", help="De titel van de editie.  [standaard: Visienota <editie>]")
@click.option("--datum", help="De maand of het jaar van de nota, als ze dat zelf niet zegt: 2027-05.")
@click.option("--aard", type=click.Choice(["visienota", "standpunt"]), help="Wat voor tekst het is.  [standaard: visienota]")
@click.option("--status", type=click.Choice(["ontwerp", "geldig", "vervangen"]), help="Waar de tekst staat.  [standaard: ontwerp]")
@click.option("--officieel", help="Het webadres van de officiële tekst.")
@MAP
def importeer_nota(bestand: Path, editie: str, proef: bool, overschrijf: bool, voorganger: str | None, folder: Path, **velden: str | None) -> None:
    """Lees de nota van de sector in als editie van de visie.

    BESTAND is een Word-bestand (.docx) of Markdown (.md). Elke titel, alinea en voetnoot krijgt een vast adres.
    """
    with vriendelijk():
        if not is_slug(editie):
            raise weiger(bestand.name, "nota-editie", waarde=editie, bedoelde=slug_of(editie))
        given = {name: value for name, value in velden.items() if value}
        task = Opdracht(bestand.name, inhoud_van(bestand), editie, date.today(), given, overschrijf, voorganger)
        made = importeer(examine(folder)[0], task)
        target = folder / "visie" / editie
        _tell(made, target)
        if proef:
            click.echo("Proef: er is niets geschreven.")
        else:
            _swap(target, made)
            click.echo("Geschreven. Kijk alles na met: naft check")


def _tell(made: Uitkomst, folder: Path) -> None:
    click.echo(f"{made.verslag.tekst()}\n")
    for name in made.bestanden:
        click.echo(f"  {folder / name}")
    for path in sorted(folder.glob("*.yml")):
        if path.name not in made.bestanden:
            click.echo(f"  {path}: verdwijnt")


def _swap(folder: Path, made: Uitkomst) -> None:
    """Put the new edition in the place of the old one, whole or not at all."""
    new, old = folder.with_name(f".{folder.name}.nieuw"), folder.with_name(f".{folder.name}.oud")
    if old.exists() and not folder.exists():
        old.rename(folder)  # an earlier run was killed halfway
    for path in (new, old):
        shutil.rmtree(path, ignore_errors=True)
    new.mkdir(parents=True)
    for name, text in made.bestanden.items():
        (new / name).write_text(text, encoding="utf-8")
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
