"""Edge: ``naft list`` and ``naft show``: what there is, and what hangs together with it."""

import json
from collections.abc import Iterator
from typing import Any

import click

from macros.content.kennisbank import Kennisbank
from macros.content.records.record import Record
from macros.content.soorten import ALLE, OP_NAAM
from macros.language.adressen import adres
from macros.opdrachten.gemeen import Weigering, bestaand, lees, soort_van, vriendelijk
from macros.opdrachten.opties import MAP


@click.command("list")
@click.argument("soort", required=False)
@click.option("--zoek", default="", help="Enkel records met deze letters in hun id of titel.")
@click.option("--json", "als_json", is_flag=True, help="Als JSON, voor andere programma's.")
@MAP
def lijst(soort: str | None, zoek: str, als_json: bool, folder: Any) -> None:
    """Toon de soorten, of alle records van een SOORT met hun titel."""
    with vriendelijk(schrijft=False):
        bank, _ = lees(folder)
        if soort is None and not zoek:
            rows = [{"soort": s.naam, "aantal": len(bank.records[s.naam]), "wat": s.wat} for s in ALLE]
        else:
            kinds = [soort_van(soort)] if soort else list(ALLE)
            found = [(s.naam, record) for s in kinds for record in bank.alle(s.naam, Record)]
            rows = [_rij(name, record) for name, record in found if _past(record, zoek)]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1) if als_json else _tabel(rows))


def _past(record: Record, zoek: str) -> bool:
    words = zoek.casefold()
    return words in record.id.casefold() or any(words in text.casefold() for _, text in record.titel.texts())


def _rij(soort: str, record: Record) -> dict[str, Any]:
    return {"record": f"{soort}/{record.id}", "nagekeken": record.nagekeken.isoformat(), "titel": record.titel.nl}


def _tabel(rows: list[dict[str, Any]]) -> str:
    """Rows under each other, every column as wide as its widest word."""
    if not rows:
        return "Niets gevonden."
    names = list(rows[0])
    widths = [max(len(str(row[name])) for row in rows) for name in names]
    return "\n".join("  ".join(str(row[name]).ljust(width) for name, width in zip(names, widths, strict=True)).rstrip() for row in rows)


@click.command("show")
@click.argument("soort")
@click.argument("id", required=False)
@click.option("--json", "als_json", is_flag=True, help="Als JSON, voor andere programma's.")
@MAP
def toon(soort: str, id: str | None, als_json: bool, folder: Any) -> None:
    """Toon een record met al zijn verbanden, in beide richtingen.

    Als SOORT ID, als soort/id, of enkel het id als dat maar één keer voorkomt.
    """
    with vriendelijk(schrijft=False):
        bank, _ = lees(folder)
        kind, identity = _gevraagd(bank, soort, id)
        told = _record(bank, kind, identity)
        click.echo(json.dumps(told, ensure_ascii=False, indent=1) if als_json else "\n".join(_tekst(told)))


def _gevraagd(bank: Kennisbank, soort: str, identity: str | None) -> tuple[str, str]:
    """Which record is meant."""
    if identity is not None:
        return soort, bestaand(bank, soort_van(soort), identity)
    kind, _, rest = soort.partition("/")
    if rest and kind in OP_NAAM:
        return kind, bestaand(bank, OP_NAAM[kind], rest)
    found = [s.naam for s in ALLE if bank.heeft(s.naam, soort)]
    if len(found) == 1:
        return found[0], soort
    if found:
        choice = ", ".join(f"{name}/{soort}" for name in found)
        raise Weigering("waarde", reden=f'"{soort}" is het id van meer dan één record', herstel=f"Zeg welk: {choice}.")
    near = [f"{name}/{one}" for name in bank.records for one in bank.ids(name) if soort in one][:5]
    raise Weigering("waarde", reden=f'geen enkel record heet "{soort}"', herstel=f"Lijkt erop: {', '.join(near)}." if near else "Zie naft list.")


def _record(bank: Kennisbank, soort: str, identity: str) -> dict[str, Any]:
    record = bank.een(soort, identity, Record)
    return {
        "record": f"{soort}/{identity}",
        "titel": record.titel.model_dump(exclude_none=True),
        "bestand": str(bank.herkomst[soort, identity].place()),
        "adres": adres(bank, soort, identity),
        "nagekeken": record.nagekeken.isoformat(),
        "talen": _talen(bank, soort, identity),
        "verwijst_naar": [_verband(ref.path, ref.soort, ref.id, _titel(bank, ref.soort, ref.id)) for ref in bank.uit(soort, identity)],
        "verwezen_door": [_verband(back.path, back.soort, back.record.id, back.record.titel.nl) for back in bank.terug(soort, identity)],
    }


def _verband(path: tuple[str | int, ...], soort: str, identity: str, titel: str) -> dict[str, str]:
    return {"veld": _veld(path), "record": f"{soort}/{identity}", "titel": titel}


def _talen(bank: Kennisbank, soort: str, identity: str) -> dict[str, int]:
    """How many texts there are in each language."""
    found = [path[-1] for kind, one, path, _ in bank.teksten() if (kind, one) == (soort, identity)]
    return {code: found.count(code) for code in ("nl", "fr", "en")}


def _veld(path: tuple[str | int, ...]) -> str:
    """The way to a field as an editor reads it, without the numbers of a list."""
    return ".".join(str(step) for step in path if isinstance(step, str))


def _titel(bank: Kennisbank, soort: str, identity: str) -> str:
    if soort == "paragrafen":
        place = bank.paragrafen.get(identity)
        return f"§{place.nummer}" if place else ""
    return bank.een(soort, identity, Record).titel.nl if bank.heeft(soort, identity) else "bestaat niet"


def _tekst(told: dict[str, Any]) -> Iterator[str]:
    titles = told["titel"]
    yield f"{told['record']}: {titles['nl']}"
    yield from (f"  {code}: {titles[code]}" for code in ("fr", "en") if code in titles and titles[code] != titles["nl"])
    yield f"  bestand    {told['bestand']}"
    yield f"  adres      /{told['adres']}"
    yield f"  nagekeken  {told['nagekeken']}"
    yield f"  teksten    {', '.join(f'{code} {count}' for code, count in told['talen'].items())}"
    for name, title in (("verwijst_naar", "Verwijst naar"), ("verwezen_door", "Verwezen door")):
        yield f"\n{title}: {len(told[name])}"
        yield from _groep(told[name])


def _groep(rows: list[dict[str, str]]) -> Iterator[str]:
    """References by field, each record once."""
    by: dict[str, dict[str, str]] = {}
    for row in rows:
        by.setdefault(row["veld"], {})[row["record"]] = row["titel"]
    for name, found in by.items():
        yield f"  {name}"
        yield from (f"    {record}  {title}".rstrip() for record, title in found.items())
