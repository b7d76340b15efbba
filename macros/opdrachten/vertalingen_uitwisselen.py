"""Edge: ``naft translations export`` and ``import``: out to a translator's own program, and back."""

import shutil
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from macros.content.kennisbank import Herkomst
from macros.content.load import examine
from macros.content.problems import ContentError, Place, Problem
from macros.content.read import Document
from macros.content.vertaling.eenheid import PAGINAS, VERTALINGEN
from macros.content.vertaling.stand import Stand, Vertaling
from macros.exports.bewerken import bewerk
from macros.exports.vertaalbestand.regel import regel
from macros.exports.vertaalbestand.vormen import VORMEN, lees_vorm, schrijf_vorm, vorm_van
from macros.language.interface import load_interface
from macros.opdrachten.invoer import BESTAND, vriendelijk
from macros.opdrachten.opties import MAP
from macros.opdrachten.vertaalinvoer import OUDER, Invoer, beoordeel_invoer
from macros.opdrachten.vertaalwerk import TAALNAMEN, Vertaalwerk, datum_van, lees, registerbestanden, schrijf
from macros.opdrachten.vertalingen import TAAL
from macros.opdrachten.vertalingen_noteren import bijgewerkt

GRENS = 20
"""How many megabytes a file of a translator may have; everything on the site is about two."""
_OPEN = [Stand.ONTBREEKT, Stand.VEROUDERD, Stand.NIET_BEVESTIGD]
_STAND = click.Choice([str(s) for s in Stand])
_DATUM = click.option("--datum", callback=datum_van, help="De dag waarop het gebeurde (jaar-maand-dag). Zonder: vandaag.")


@click.command("export")
@click.argument("bestand", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("teksten", nargs=-1)
@click.option("--taal", type=TAAL, required=True, help="Naar welke taal er vertaald wordt.")
@click.option("--vorm", type=click.Choice(VORMEN), help="De vorm van het bestand.  [standaard: volgens de naam; .xlf is XLIFF 1.2]")
@click.option("--stand", "standen", type=_STAND, multiple=True, help="Enkel teksten die zo staan.  [standaard: alles wat niet in orde is]")
@click.option("--overschrijf", is_flag=True, help="Vervang het bestand als het er al is.")
@_DATUM
@MAP
def exporteer(
    bestand: Path, teksten: tuple[str, ...], taal: str, vorm: str | None, standen: tuple[str, ...], overschrijf: bool, datum: date, folder: Path
) -> None:
    """Maak een bestand voor een vertaler, in XLIFF 1.2, XLIFF 2.0 of PO.

    Zonder TEKSTEN (soort, soort/id of soort/id:veld) gaat alles mee wat nog niet in orde is. Verwijzingen, cijfers en
    adressen van links staan er als vaste tekens in. Pagina's uit docs/ gaan niet mee: die vertaal je in hun eigen bestand.
    """
    with vriendelijk():
        form = vorm or vorm_van(bestand.name)
        if bestand.exists() and not overschrijf:
            raise ContentError([Problem(Place(bestand.name), "uitwissel-bestaat", {"waarde": bestand.name})])
        chosen = [v for v in lees(folder).kies(teksten, [taal]) if v.stand in (standen or _OPEN)]
        out = [v for v in chosen if v.eenheid.soort != PAGINAS]
        schrijf({bestand: schrijf_vorm(form, map(regel, out), taal, datum).decode()})
    click.echo(f"{len(out)} teksten voor een vertaler naar het {TAALNAMEN[taal]}: {bestand}")
    if len(chosen) > len(out):
        click.echo(f"{len(chosen) - len(out)} pagina's gaan niet mee: vertaal docs/….{taal}.md zelf.")


@click.command("import")
@click.argument("bestand", type=BESTAND)
@click.option("--taal", type=TAAL, help="De taal, als het bestand ze niet zegt.")
@click.option("--door", default="", help='De rol van wie nalas, bijvoorbeeld "vertaler Frans": alles wat af is, geldt dan als nagelezen. Geen naam.')
@click.option("--behalve-ouder", is_flag=True, help="Sla teksten over die intussen veranderden, en neem de rest over.")
@click.option("--proef", is_flag=True, help="Toon wat er zou veranderen, en schrijf niets.")
@_DATUM
@MAP
def importeer(bestand: Path, taal: str | None, door: str, behalve_ouder: bool, proef: bool, datum: date, folder: Path) -> None:
    """Neem over wat een vertaler terugstuurt.

    Elke tekst wordt naast de huidige gelegd. Is het Nederlands of de vertaling intussen veranderd, ontbreekt een
    verwijzing of geeft een tekst een fout, dan staat dat er per tekst bij en wordt er niets geschreven.
    """
    with vriendelijk():
        work = lees(folder)
        said, lines = lees_vorm(_content(bestand), bestand.name)
        made = beoordeel_invoer(work, lines, _language(taal or said, bestand.name), bestand.name)
        passed = [p for p in made.problems if behalve_ouder and p.kind in OUDER]
        if len(passed) < len(made.problems):
            raise ContentError(made.problems)
        if "@" in door:
            raise ContentError([Problem(Place(bestand.name), "rol-is-geen-rol", {"waarde": door})])
        files = _files(work, made, datum, door.strip())
        _try_out(work, files)
        changed = [] if proef else schrijf(files)
    _tell(made, passed, changed, proef)


def _content(path: Path) -> bytes:
    size = path.stat().st_size
    if size > GRENS * 1_000_000:
        raise ContentError([Problem(Place(path.name), "uitwissel-te-groot", {"mb": round(size / 1e6, 1), "grens": GRENS})])
    return path.read_bytes()


def _language(code: str, name: str) -> str:
    if code not in VERTALINGEN:
        raise ContentError([Problem(Place(name), "uitwissel-taal", {"waarde": code, "toegelaten": list(VERTALINGEN)})])
    return code


def _files(work: Vertaalwerk, made: Invoer, day: date, door: str) -> dict[Path, str | None]:
    """Every file as it will be: texts in their place, and the register."""
    per_file: dict[str, tuple[Document, dict[tuple[str | int, ...], str]]] = {}
    for v, text in made.nieuw:
        origin = _origin(v)
        per_file.setdefault(origin.document.file, (origin.document, {}))[1][*origin.path, v.taal] = text
    changed: dict[Path, str | None] = {work.folder.parent / name: bewerk(document, texts) for name, (document, texts) in per_file.items()}
    return {**changed, **registerbestanden(work.folder, {**bijgewerkt(work, [], day), **made.regels(day, door)})}


def _origin(v: Vertaling) -> Herkomst:
    assert v.eenheid.herkomst is not None, v.eenheid.sleutel
    return v.eenheid.herkomst


def _try_out(work: Vertaalwerk, files: Mapping[Path, str | None]) -> None:
    """Check a copy of the data with the new files in it.

    Raises:
        ContentError: with every fault that was not there before.
    """
    with tempfile.TemporaryDirectory() as aside:
        copy = Path(shutil.copytree(work.folder, Path(aside, work.folder.name)))
        schrijf({copy / path.relative_to(work.folder): text for path, text in files.items()})
        faults = [p for p in examine(copy)[1] if p.severity == "fout"]
        if faults:
            raise ContentError(faults)
        load_interface(copy / "interface")


def _tell(made: Invoer, passed: list[Problem], changed: list[Path], proef: bool) -> None:
    for problem in passed:
        click.echo(f"overgeslagen: {problem}")
    for v, text in made.nieuw:
        click.echo(f"{v.eenheid.sleutel}: {'nieuw' if v.tekst is None else 'gewijzigd'}: {' '.join(text.split())[:70]}")
    click.echo(f"\n{len(made.nieuw)} vertalingen overgenomen, {len(made.klopt)} kloppen nog, {len(made.gelezen)} ongewijzigd, {made.open} nog open.")
    for path in changed:
        click.echo(f"  {path}")
    if proef:
        click.echo("Dit was een proef: er is niets geschreven.")
