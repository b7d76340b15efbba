"""Comparisons of editions as data: the same as their pages tell, paragraph by paragraph."""

import json
from collections.abc import Iterator
from typing import Any

from macros.content.edities import Plek, paren
from macros.content.gelijkenis import woordverschil
from macros.content.kennisbank import Kennisbank
from macros.content.records.visie import Editie
from macros.content.steun import Steun, steun
from macros.content.verschil import Lot, Verandering, Verschil, vergelijk, woordelijk


def bestanden(bank: Kennisbank) -> Iterator[tuple[str, bytes]]:
    """One file for every pair of editions that have a page together."""
    for old, new in paren(bank):
        rows = verschil(vergelijk(bank, old, new)) if old.aard is new.aard else rust(steun(bank, old, new))
        text = json.dumps(rows, ensure_ascii=False, indent=1)
        yield f"data/verschillen/{old.id}-{new.id}.json", text.encode() + b"\n"


def verschil(found: Verschil) -> dict[str, Any]:
    """Two editions of one kind: how many of each lot, the titles, and every paragraph that is not the same."""
    return {
        **_editions(found.oud, found.nieuw),
        "aantallen": {lot.value: found.aantal(lot) for lot in Lot},
        "titels": [{"id": t.id, "oud": t.oud.nl, "nieuw": t.nieuw.nl} for t in found.titels],
        "alineas": [_change(change) for change in found.alineas if change.lot is not Lot.GELIJK],
    }


def rust(found: Steun) -> dict[str, Any]:
    """A position paper beside a vision note: what rests on what, what is new, what is left."""
    return {
        **_editions(found.oud, found.nieuw),
        "bouwstenen": [
            {
                "id": block.bouwsteen.id,
                "uitgangspunten": list(block.uitgangspunten),
                "paragrafen": list(block.paragrafen),
                "alineas": [place.alinea.id for place in block.alineas],
            }
            for block in found.bouwstenen
        ],
        "voortgezet": [{**_place(place), "steunt_op": list(rests)} for place, rests in found.voortgezette()],
        "nieuw": [_place(place) for place in found.nieuwe()],
        "niet_herhaald": [f"{chapter.editie}/{p.id}" for chapter, left in found.niet_herhaald for p in left],
    }


def _editions(old: Editie, new: Editie) -> dict[str, Any]:
    return {"oud": old.id, "nieuw": new.id, "aard": [old.aard.value, new.aard.value]}


def _change(change: Verandering) -> dict[str, Any]:
    row: dict[str, Any] = {"id": change.id, "lot": change.lot.value, "verplaatst": change.verplaatst}
    for name, place in (("oud", change.oud), ("nieuw", change.nieuw)):
        if place:
            row[name] = {**_place(place), "tekst": place.alinea.tekst.nl}
    if change.oud and change.nieuw and change.gewijzigd:
        pieces = woordverschil(woordelijk(change.oud.alinea.tekst.nl), woordelijk(change.nieuw.alinea.tekst.nl))
        row["woorden"] = [[piece.teken.value, piece.tekst] for piece in pieces]
    return row


def _place(place: Plek) -> dict[str, Any]:
    under = place.paragraaf.id if place.paragraaf else None
    return {"id": place.alinea.id, "hoofdstuk": place.hoofdstuk.id, "nummer": place.nummer, "paragraaf": under}
