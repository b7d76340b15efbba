"""Edge: what a row of the spreadsheet does to a record, and how that is told."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from macros.content.aanbiederkolommen import TALIG
from macros.content.fields import slug_of
from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import Zekerheid
from macros.content.volledigheid import volledigheid
from macros.opdrachten.aanbiederslijst import Rij

SOORT = "aanbieders"
_VOLGORDE = ("titel", "nagekeken", "bronnen", "zekerheid", "samenvatting", "wat", "gebied", "regios", "peildatum", "netwerk", "website")
"""The order of fields in a new record."""


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


def wijziging(bank: Kennisbank, row: Rij, datum: str) -> Wijziging:
    """The record a row makes or changes; the date of review is set when anything does change."""
    known = bank.heeft(SOORT, row.id)
    before: dict[str, Any] = _ruw(bank, row.id) if known else {}
    after = _samengevoegd(before, row)
    if after == before:
        return Wijziging(row.id, before, "gelijk")
    dated = {**after, "nagekeken": datum}
    changed = dated if known else {name: dated[name] for name in _VOLGORDE if name in dated}
    return Wijziging(row.id, changed, "gewijzigd" if known else "nieuw", tuple(_verschil(before, after) if known else _onvertaald(after)))


def _ruw(bank: Kennisbank, identity: str) -> Any:
    """A record as it stands in its file."""
    origin = bank.herkomst[SOORT, identity]
    value = origin.document.value
    for step in origin.path:
        value = value[step]
    return value


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
    left = sorted(set(after.ids(SOORT)) - {c.id for c in changes})
    yield f"Niet in het bestand, blijft staan: {len(left)}"
    yield from (f"  {identity}" for identity in left)
    count = volledigheid(after)
    yield f"Na deze import: {count.genoemd}{f' van {count.totaal}' if count.totaal else ''} organisaties bij naam."
