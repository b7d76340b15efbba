"""How the knowledge base stands, as data: the same that the status page shows."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from macros.content.kennisbank import Kennisbank, Sleutel
from macros.content.toestand import Toestand, toestand
from macros.content.vertaling.stand import Vertaling


def bestanden(bank: Kennisbank, vertalingen: Iterable[Vertaling], vandaag: date | None) -> Iterator[tuple[str, bytes]]:
    """The file of the site's open data: its name under the site, and its content."""
    content = json.dumps(als_gegevens(toestand(bank, vertalingen, vandaag)), ensure_ascii=False, indent=1)
    yield "data/status.json", content.encode() + b"\n"


def als_gegevens(stand: Toestand) -> dict[str, Any]:
    """The state in the words of the file; dates as text, records as soort/id."""
    oldest, newest = stand.nagekeken or (None, None)
    return {
        "gebouwd_op": _day(stand.gebouwd_op),
        "gegevens": {
            "versie": stand.gegevensversie,
            "records": stand.records,
            "aantallen": dict(stand.aantallen),
            "oudste_nazicht": _day(oldest),
            "jongste_nazicht": _day(newest),
        },
        "software": {"versie": stand.softwareversie},
        "open": {
            "tegenspraken": list(stand.tegenspraken),
            "hiaten": list(stand.hiaten),
            "matrix": {"cellen": stand.matrixcellen, "leeg": [{"actor": actor, "fase": fase} for actor, fase in stand.matrixgaten]},
            "lege_cijfers": list(stand.lege_cijfers),
            "niet_gevonden": _named(stand.niet_gevonden),
            "onzeker": _named(stand.onzeker),
        },
        "late_cijfers": [{"cijfer": identity, "verwacht": _day(due)} for identity, due in stand.late_cijfers],
        "vertalingen": {taal: {str(name): n for name, n in counts.items()} for taal, counts in stand.vertalingen.items()},
    }


def _day(found: date | None) -> str | None:
    return found.isoformat() if found else None


def _named(found: Iterable[Sleutel]) -> list[str]:
    return [f"{soort}/{identity}" for soort, identity in found]
