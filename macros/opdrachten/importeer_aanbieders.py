"""Edge: ``naft import aanbieders``: a spreadsheet from the sector becomes records, all or none."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from macros.content import rules
from macros.content.aanbiederkolommen import TALIG, VERPLICHT
from macros.content.fields import is_slug, slug_of
from macros.content.kennisbank import Herkomst, Kennisbank
from macros.content.keuzes import Zekerheid
from macros.content.load import load
from macros.content.problems import ContentError, Problem
from macros.content.records.aanbieder import Aanbieder
from macros.content.validate import validate
from macros.content.volledigheid import volledigheid
from macros.exports.canoniek import canoniek
from macros.opdrachten.aanbiederslijst import Lijst, Rij, Rijdocument, lees

_SOORT = "aanbieders"
_VOLGORDE = ("titel", "nagekeken", "bronnen", "zekerheid", "samenvatting", "wat", "gebied", "regios", "peildatum", "netwerk", "website")
"""The order of fields in a new record."""
_AL_GEZEGD = ("ontbrekend-veld", "zonder-bron")
"""What the record lacks when a cell is empty, which is said of the cell."""


@dataclass(frozen=True)
class Wijziging:
    """What a row does to a record.

    Attributes:
        id: the provider.
        waarde: the record as it will be written.
        soort: nieuw, gewijzigd or gelijk.
        wat: what changes, in words.
    """

    id: str
    waarde: dict[str, Any]
    soort: str
    wat: tuple[str, ...] = ()


@click.command("aanbieders")
@click.argument("bestand", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--proef", is_flag=True, help="Toon wat er zou veranderen, en schrijf niets.")
@click.option("--map", "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), default="data", show_default=True, help="De map met gegevens.")
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
    schrijf(folder / _SOORT, written)
    click.echo(f"\n{len(written)} bestand{'en' if len(written) != 1 else ''} geschreven in {folder / _SOORT}.")


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
    records, origins = {**bank.records, _SOORT: {**bank.records[_SOORT]}}, {**bank.herkomst}
    for row in lijst.rijen:
        missing = list(_ontbreekt(lijst, row))
        change = _wijziging(bank, row, datum)
        document = Rijdocument(lijst, row, change.waarde)
        record = validate(Aanbieder, change.id, document)
        problems += missing + [p for p in document.problems if not missing or p.kind not in _AL_GEZEGD]
        if record is not None:
            records[_SOORT][change.id], origins[_SOORT, change.id] = record, Herkomst(document)
        changes.append(change)
    after = Kennisbank(records, origins)
    problems += [p for p in rules.judge(after) if p.severity == "fout"]
    if problems:
        raise ContentError(problems)
    return changes, after


def _ontbreekt(lijst: Lijst, row: Rij) -> Iterator[Problem]:
    """Cells that must be filled in and are not, and an id that is none."""
    if not is_slug(row.id) and ("id" in row.cellen or "naam" in row.cellen):
        column = "id" if "id" in row.cellen else "naam"
        yield Problem(lijst.plaats(row.regel, column), "geen-id", {"naam": row.cellen[column], "bedoelde": slug_of(row.cellen[column]) or None})
    for name, meaning in VERPLICHT.items():
        if name not in row.cellen:
            yield Problem(lijst.plaats(row.regel, name), "csv-cel-leeg", {"naam": name, "uitleg": meaning})


def _wijziging(bank: Kennisbank, row: Rij, datum: str) -> Wijziging:
    known = bank.heeft(_SOORT, row.id)
    before: dict[str, Any] = bank.herkomst[_SOORT, row.id].document.value if known else {}
    after = _samengevoegd(before, row)
    if after == before:
        return Wijziging(row.id, before, "gelijk")
    dated = {**after, "nagekeken": datum}
    changed = dated if known else {name: dated[name] for name in _VOLGORDE if name in dated}
    return Wijziging(row.id, changed, "gewijzigd" if known else "nieuw", tuple(_verschil(before, after) if known else _onvertaald(after)))


def _samengevoegd(before: dict[str, Any], row: Rij) -> dict[str, Any]:
    """The record with the cells of a row laid over it."""
    cells = row.cellen
    after = dict(before)
    if "naam" in cells:
        after["titel"] = _in_taal(before.get("titel"), "nl", cells["naam"]) if isinstance(before.get("titel"), dict) else cells["naam"]
    after["bronnen"] = _bronnen(before.get("bronnen", []), cells)
    for name, usual in (("zekerheid", Zekerheid.HOOG), ("peildatum", None), ("website", None)):
        if name in cells and cells[name] != before.get(name, usual):
            after[name] = cells[name]
    for name in TALIG:
        for column, language in ((name, "nl"), (f"{name}_fr", "fr"), (f"{name}_en", "en")):
            if column in cells:
                after[name] = _in_taal(after.get(name), language, cells[column])
    if "netwerk" in cells:
        after["netwerk"] = _in_taal(before.get("netwerk"), "nl", cells["netwerk"])
    if "regios" in cells:
        after["regios"] = [slug_of(part) for part in cells["regios"].replace("|", ",").split(",") if part.strip()]
    return after


def _in_taal(value: Any, language: str, text: str) -> Any:
    """A text in three languages with one of them replaced; a text that is the same in all may stay one word."""
    if value == text:
        return value
    known = value if isinstance(value, dict) else dict.fromkeys(("nl", "fr", "en"), value) if value else {}
    return {**known, language: text}


def _bronnen(before: list[dict[str, Any]], cells: dict[str, str]) -> list[dict[str, Any]]:
    """The sources with that of the row among them."""
    if "bron" not in cells:
        return before
    place = cells.get("plaats")
    for index, known in enumerate(before):
        if known["bron"] == cells["bron"]:
            same = place is None or place in (known.get("plaats"), _nl(known.get("plaats")))
            return before if same else [*before[:index], {**known, "plaats": place}, *before[index + 1 :]]
    return [*before, {"bron": cells["bron"]} | ({"plaats": place} if place else {})]


def _nl(value: Any) -> Any:
    return value.get("nl") if isinstance(value, dict) else None


def _verschil(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    for name, value in after.items():
        if name not in before:
            yield f"{name} erbij"
        elif value != before[name]:
            simple = isinstance(value, str) and isinstance(before[name], str)
            yield f'{name} "{before[name]}" → "{value}"' if simple else f"{name} gewijzigd"
            yield from (f"kijk de vertaling {code} van {name} na" for code in _verouderd(before[name], value))


def _onvertaald(after: dict[str, Any]) -> Iterator[str]:
    for code in ("fr", "en"):
        missing = [name for name in TALIG if code not in after.get(name, {})]
        if missing:
            yield f"nog geen vertaling {code} van {', '.join(missing)}"


def _verouderd(before: Any, after: Any) -> list[str]:
    """Languages whose text stayed while the Dutch changed."""
    if not (isinstance(before, dict) and isinstance(after, dict)) or before.get("nl") == after.get("nl"):
        return []
    return [code for code in ("fr", "en") if code in after and after[code] == before.get(code)]


def verslag(changes: list[Wijziging], after: Kennisbank) -> Iterator[str]:
    """The report: what is new, what changes, what stays, and how complete the list is then."""
    for kind, title in (("nieuw", "Nieuw"), ("gewijzigd", "Gewijzigd"), ("gelijk", "Gelijk")):
        found = [c for c in changes if c.soort == kind]
        yield f"{title}: {len(found)}"
        yield from (f"  {c.id}{': ' + '; '.join(c.wat) if c.wat else ''}" for c in found)
    left = sorted(set(after.ids(_SOORT)) - {c.id for c in changes})
    yield f"Niet in het bestand, blijft staan: {len(left)}"
    yield from (f"  {identity}" for identity in left)
    count = volledigheid(after)
    yield f"Na deze import: {count.genoemd}{f' van {count.totaal}' if count.totaal else ''} organisaties bij naam."


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
