"""Edge: ``naft translations update`` and ``confirm``: note which Dutch a translation follows, and who read it over."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import click

from macros.content.problems import ContentError, Problem
from macros.content.read import read_text
from macros.content.vertaling.register import Plek, Vermelding
from macros.content.vertaling.stand import Stand, Vertaling
from macros.content.vertaling.vingerafdruk import vingerafdruk
from macros.exports.bewerken import voeg_nazicht_toe
from macros.opdrachten.invoer import vriendelijk
from macros.opdrachten.opties import MAP
from macros.opdrachten.vertaalwerk import TAALNAMEN, Vertaalwerk, datum_van, lees, plaats, registerbestanden, schrijf
from macros.opdrachten.vertalingen import TAAL

_TAAL = click.option("--taal", "talen", type=TAAL, multiple=True, help="Enkel deze taal.")
_DATUM = click.option("--datum", callback=datum_van, help="De dag waarop het gebeurde (jaar-maand-dag). Zonder: vandaag.")
_PROEF = click.option("--proef", is_flag=True, help="Toon wat er zou veranderen, en schrijf niets.")


@click.command("update")
@click.argument("teksten", nargs=-1)
@_TAAL
@_DATUM
@_PROEF
@MAP
def update(teksten: tuple[str, ...], talen: tuple[str, ...], datum: date, proef: bool, folder: Path) -> None:
    """Noteer welk Nederlands een vertaling volgt.

    Zonder TEKSTEN: noteer elke nieuwe vertaling, en laat wat verouderd is verouderd. Met TEKSTEN (een soort,
    soort/id of soort/id:veld): zeg dat die vertalingen aangepast zijn en weer bij het Nederlands passen.
    """
    with vriendelijk():
        work = lees(folder)
        chosen = work.kies(teksten, talen) if teksten else []
        lines = bijgewerkt(work, chosen, datum)
    _tell(work, lines, chosen, proef)
    if not proef:
        schrijf(registerbestanden(folder, lines))


def bijgewerkt(work: Vertaalwerk, renewed: Iterable[Vertaling], day: date) -> dict[Plek, Vermelding]:
    """The register as it should be: each line at its place, new texts noted, texts that went forgotten.

    Args:
        work: everything as it stands.
        renewed: translations that follow the Dutch as it is now.
        day: when.
    """
    again = {v.plek for v in renewed if v.stand is Stand.VEROUDERD}
    return {v.plek: _line(v, day, v.plek in again) for v in work.vertalingen if v.tekst}


def _line(v: Vertaling, day: date, again: bool) -> Vermelding:
    if v.vermelding is None:
        return v.nu(v.nagelezen[1] if v.nagelezen else day)
    if again:
        return v.nu(day)
    reworded = v.stand is not Stand.VEROUDERD and v.vermelding.vertaling != vingerafdruk(v.tekst or "")
    return v.nu(v.vermelding.datum) if reworded else v.vermelding


def _tell(work: Vertaalwerk, lines: Mapping[Plek, Vermelding], chosen: list[Vertaling], proef: bool) -> None:
    new = len([plek for plek in lines if plek not in work.lines])
    gone = len([plek for plek in work.lines if plek not in lines])
    again = len([v for v in chosen if v.stand is Stand.VEROUDERD])
    stale = len([v for v in work.vertalingen if v.stand is Stand.VEROUDERD]) - again
    click.echo(f"{new} nieuw genoteerd, {again} bijgewerkt, {gone} weggehaald. Nog verouderd: {stale}.")
    if proef:
        click.echo("Dit was een proef: er is niets geschreven.")


@click.command("confirm")
@click.argument("teksten", nargs=-1, required=True)
@click.option("--taal", "taal", type=TAAL, required=True, help="De taal die nagelezen is.")
@click.option("--door", required=True, help='De rol van wie nalas, bijvoorbeeld "leerkracht Frans". Geen naam van een persoon.')
@_DATUM
@_PROEF
@MAP
def confirm(teksten: tuple[str, ...], taal: str, door: str, datum: date, proef: bool, folder: Path) -> None:
    """Zeg dat iemand die de taal spreekt deze vertalingen nalas.

    TEKSTEN zijn een soort, soort/id of soort/id:veld. Is daarmee een heel record nagelezen, dan komt dat ook in
    het record te staan (nagelezen). Verandert het Nederlands of de vertaling later, dan geldt het niet meer.
    """
    with vriendelijk():
        work = lees(folder)
        files, count = bevestigd(work, work.kies(teksten, [taal]), door.strip(), datum)
        changed = list(files) if proef else schrijf(files)
    click.echo(f"{count} vertalingen naar het {TAALNAMEN[taal]} nagelezen door {door.strip()}.")
    for path in changed:
        click.echo(f"  {path}")
    if proef:
        click.echo("Dit was een proef: er is niets geschreven.")


def bevestigd(work: Vertaalwerk, chosen: list[Vertaling], door: str, day: date) -> tuple[dict[Path, str | None], int]:
    """The files that say these translations were read over, and how many that are.

    Raises:
        ContentError: for every translation that is missing or older than its Dutch, and for a role that is none.
    """
    problems = [fault for v in chosen if (fault := _not_to_confirm(work, v))]
    if "@" in door or not door:
        problems.append(Problem(plaats(chosen[0], work.folder), "rol-is-geen-rol", {"waarde": door}))
    if problems:
        raise ContentError(problems)
    read = {v.plek: v.nu(v.vermelding.datum if v.vermelding else day, (door, day)) for v in chosen}
    lines = {**bijgewerkt(work, [], day), **read}
    return {**_records(work, read, chosen, door, day), **registerbestanden(work.folder, lines)}, len(read)


def _not_to_confirm(work: Vertaalwerk, v: Vertaling) -> Problem | None:
    if v.stand is Stand.ONTBREEKT:
        return Problem(plaats(v, work.folder), "vertaling-ontbreekt", {"taal": TAALNAMEN[v.taal]})
    if v.stand is Stand.VEROUDERD and v.vermelding:
        data = {"taal": TAALNAMEN[v.taal], "code": v.taal, "naam": v.eenheid.sleutel, "datum": v.vermelding.datum.isoformat()}
        return Problem(plaats(v, work.folder), "vertaling-verouderd", data)
    return None


def _records(work: Vertaalwerk, read: Mapping[Plek, Vermelding], chosen: list[Vertaling], door: str, day: date) -> dict[Path, str | None]:
    """The files of records that were read over as a whole."""
    files: dict[Path, str | None] = {}
    taal = chosen[0].taal
    parts: dict[tuple[str, str], list[Vertaling]] = {}
    for v in work.vertalingen:
        if v.taal == taal and (v.eenheid.soort, v.eenheid.id) in work.bank.herkomst:
            parts.setdefault((v.eenheid.soort, v.eenheid.id), []).append(v)
    whole = [key for key in dict.fromkeys((v.eenheid.soort, v.eenheid.id) for v in chosen) if key in parts and all(p.plek in read for p in parts[key])]
    per_file: dict[str, list[tuple[str, str]]] = {}
    for key in whole:
        per_file.setdefault(work.bank.herkomst[key].document.file, []).append(key)
    for keys in per_file.values():
        document = work.bank.herkomst[keys[0]].document
        for key in keys:
            text = voeg_nazicht_toe(document, work.bank.herkomst[key].path, {"taal": taal, "door": door, "datum": day.isoformat()})
            document = read_text(text, document.file)
        files[work.folder.parent / document.file] = document.text
    return files
