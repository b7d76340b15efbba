"""Edge: ``naft import aanbieders``: a spreadsheet from the sector becomes records, all or none."""

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from macros.content import rules
from macros.content.aanbiederkolommen import VERPLICHT
from macros.content.fields import is_slug, slug_of
from macros.content.kennisbank import Herkomst, Kennisbank
from macros.content.load import load
from macros.content.problems import ContentError, Problem
from macros.content.records.aanbieder import Aanbieder
from macros.content.validate import validate
from macros.exports.canoniek import canoniek
from macros.opdrachten.aanbiederslijst import Lijst, Rij, Rijdocument, lees
from macros.opdrachten.aanbiederswijziging import SOORT, Wijziging, verslag, wijziging
from macros.opdrachten.opties import MAP

_AL_GEZEGD = ("ontbrekend-veld", "zonder-bron")
"""What the record lacks when a cell is empty, which is said of the cell."""


@click.command("aanbieders")
@click.argument("bestand", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--proef", is_flag=True, help="Toon wat er zou veranderen, en schrijf niets.")
@MAP
@click.option("--datum", default=lambda: date.today().isoformat(), help="De datum van nazicht in de records (jaar-maand-dag). Zonder: vandaag.")
def importeer_aanbieders(bestand: Path, proef: bool, folder: Path, datum: str) -> None:
    """Vul de aanbieders aan uit een CSV-bestand.

    Elke rij is een aanbieder; de eerste regel noemt de kolommen. Is er één rij fout, dan wordt er
    niets geschreven. Een lege cel laat staan wat er stond; wie niet in het bestand staat, blijft.
    """
    try:
        changes, after = bereid_voor(load(folder), lees(bestand.read_bytes(), bestand.name), datum)
    except ContentError as error:
        click.echo(f"{error}\n\n{len(error.problems)} fout{'en' if len(error.problems) > 1 else ''}; er is niets geschreven.")
        sys.exit(1)
    for line in verslag(changes, after):
        click.echo(line)
    written = [c for c in changes if c.soort != "gelijk"]
    if proef:
        click.echo("\nDit was een proef: er is niets geschreven.")
        return
    schrijf(folder / SOORT, written)
    click.echo(f"\n{len(written)} bestand{'en' if len(written) != 1 else ''} geschreven in {folder / SOORT}.")


def bereid_voor(bank: Kennisbank, lijst: Lijst, datum: str) -> tuple[list[Wijziging], Kennisbank]:
    """What a list would change, and the Kennisbank as it would be then.

    Args:
        bank: the records as they are, without faults.
        lijst: the spreadsheet.
        datum: the date of review that new and changed records get.

    Raises:
        ContentError: with every fault of every row.
    """
    if lijst.problems:
        raise ContentError(lijst.problems)
    problems: list[Problem] = []
    changes: list[Wijziging] = []
    records, origins = {**bank.records, SOORT: {**bank.records[SOORT]}}, {**bank.herkomst}
    for row in lijst.rijen:
        missing = list(_ontbreekt(bank, lijst, row))
        change = wijziging(bank, row, datum)
        document = Rijdocument(lijst, row, change.waarde)
        record = validate(Aanbieder, change.id, document)
        problems += missing + [p for p in document.problems if not missing or p.kind not in _AL_GEZEGD]
        if record is not None:
            records[SOORT][change.id], origins[SOORT, change.id] = record, Herkomst(document)
        changes.append(change)
    after = Kennisbank(records, origins)
    problems += [p for p in rules.judge(after) if p.severity == "fout"]
    if problems:
        raise ContentError(problems)
    return changes, after


def _ontbreekt(bank: Kennisbank, lijst: Lijst, row: Rij) -> Iterator[Problem]:
    """Cells that must be filled in and are not, an id that is none, a record without a file of its own."""
    if bank.heeft(SOORT, row.id) and bank.herkomst[SOORT, row.id].path:
        data = {"reden": f'de aanbieder "{row.id}" staat in een lijst', "herstel": f"Geef hem eerst een eigen bestand: data/{SOORT}/{row.id}.yml."}
        yield Problem(lijst.plaats(row.regel, "naam"), "waarde", data)
    if not is_slug(row.id) and ("id" in row.cellen or "naam" in row.cellen):
        column = "id" if "id" in row.cellen else "naam"
        yield Problem(lijst.plaats(row.regel, column), "geen-id", {"naam": row.cellen[column], "bedoelde": slug_of(row.cellen[column]) or None})
    for name, meaning in VERPLICHT.items():
        if name not in row.cellen:
            yield Problem(lijst.plaats(row.regel, name), "csv-cel-leeg", {"naam": name, "uitleg": meaning})


def schrijf(folder: Path, changes: list[Wijziging]) -> None:
    """Write every record, or none: first beside the old ones, then in their place."""
    folder.mkdir(exist_ok=True)
    aside = [(folder / f".{c.id}.yml.nieuw", folder / f"{c.id}.yml", canoniek(c.waarde)) for c in changes]
    try:
        for new, _, text in aside:
            new.write_text(text, encoding="utf-8", newline="\n")
        for new, target, _ in aside:
            os.replace(new, target)
    finally:
        for new, _, _ in aside:
            new.unlink(missing_ok=True)
