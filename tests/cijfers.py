"""Small figures for tests: a record in a line or two, in a Kennisbank of its own."""

from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.records.bron import Bron
from macros.content.records.cijfer import Cijfer
from macros.content.records.publiek import Thema
from macros.content.records.record import Record
from macros.views.lezer import Lezer
from tests.sites import woorden

DAG = "2026-01-31"


def woord(nl: str) -> dict[str, str]:
    """A text in three languages that differ."""
    return {"nl": nl, "fr": f"{nl} (fr)", "en": f"{nl} (en)"}


def bron(identity: str = "rapport", **extra: Any) -> Bron:
    plain = {"titel": woord("Het rapport"), "nagekeken": DAG, "uitgever": "De dienst", "soort": "statistiek", "datum": "2024"}
    found = {"id": identity, **plain, "gezien": "volledig", "zekerheid": "hoog", **extra}
    return Bron.model_validate({name: value for name, value in found.items() if value is not None})


def cijfer(identity: str = "proef", waarden: list[dict[str, Any]] | None = None, **extra: Any) -> Cijfer:
    """A figure; ``waarden`` as an editor writes them, everything else can be overwritten."""
    plain = {
        "titel": woord("Een proef"),
        "nagekeken": DAG,
        "bronnen": [{"bron": "rapport", "plaats": "blz. 3"}],
        "samenvatting": woord("Wat de proef zegt."),
        "soort": "getal",
        "tekening": "tegel",
        "thema": "bereik",
        "eenheid": "leerlingen",
        "populatie": woord("Alle leerlingen van de proef."),
        "definitie": woord("Wie meetelt."),
    }
    return Cijfer.model_validate({"id": identity, **plain, **extra, "waarden": waarden or []})


def delen(*parts: tuple[str, str], **extra: Any) -> list[dict[str, Any]]:
    """Values of parts: key and number."""
    return [{"sleutel": key, "categorie": woord(key), "waarde": number, **extra} for key, number in parts]


def jaren(**numbers: str | None) -> list[dict[str, Any]]:
    """Values over school years: ``j2019="9.4"``; None is a gap that is told."""
    found = []
    for name, number in numbers.items():
        year = int(name[1:])
        found.append({"periode": f"{year}-{year + 1}", **({} if number is None else {"waarde": number})})
    return found


def bank(*records: Record) -> Kennisbank:
    """A Kennisbank of figures, with the sources and the theme they name."""
    thema = {"id": "bereik", "titel": "Bereik", "nagekeken": DAG, "nummer": 1, "samenvatting": {"nl": "Hoeveel."}}
    found: dict[str, dict[str, Record]] = {"bronnen": {"rapport": bron()}, "themas": {"bereik": Thema.model_validate(thema)}, "cijfers": {}}
    for record in records:
        found["bronnen" if isinstance(record, Bron) else "cijfers"][record.id] = record
    return Kennisbank(found, {})


def lezer(*records: Record, taal: str = "nl") -> Lezer:
    """A reader of a few figures."""
    return Lezer(bank(*records), woorden(), taal)
