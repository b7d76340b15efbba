"""How every translation stands, as data: counts per language and kind, and each text that asks for work."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.vertaling.eenheid import VERTALINGEN
from macros.content.vertaling.stand import Stand, Vertaling


def bestanden(bank: Kennisbank, found: Iterable[Vertaling]) -> Iterator[tuple[str, bytes]]:
    """The file of the site's open data: its name under the site, and its content."""
    bank.teksten()  # rests on every text there is: a preview takes note of that
    counts: dict[str, dict[str, dict[str, int]]] = {taal: {} for taal in VERTALINGEN}
    todo: list[dict[str, Any]] = []
    for v in found:
        row = counts[v.taal].setdefault(v.eenheid.soort, {str(stand): 0 for stand in Stand})
        row[str(v.stand)] += 1
        if v.stand in (Stand.VEROUDERD, Stand.ONTBREEKT):
            since = v.vermelding.datum.isoformat() if v.vermelding else None
            todo.append({"tekst": v.eenheid.sleutel, "taal": v.taal, "stand": str(v.stand), "volgt_nederlands_van": since})
    content = json.dumps({"talen": counts, "open": todo}, ensure_ascii=False, indent=1)
    yield "data/vertalingen.json", content.encode() + b"\n"
