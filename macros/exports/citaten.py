"""Citations of every place in the vision: for the dialog on a chapter page, and for reference managers."""

import json
from collections.abc import Iterator
from dataclasses import asdict

from macros.content.edities import hoofdstukken, op_datum
from macros.content.kennisbank import Kennisbank
from macros.language.adressen import wortel
from macros.language.interface import Interface
from macros.language.taal import TALEN
from macros.language.visiecitaat import Citeerder

_WOORDEN = {
    "titel": "visie.citeer",
    "adres": "visie.citeer.adres",
    "kort": "visie.citeer.kort",
    "kopieer": "visie.citeer.kopieer",
    "gekopieerd": "visie.citeer.gekopieerd",
    "sluit": "visie.citeer.sluit",
}
"""The words of the dialog; they come with the citations, so that no page is heavier for it."""


def bestanden(bank: Kennisbank, interface: Interface, site: str) -> Iterator[tuple[str, bytes]]:
    """Beside every chapter page: ``citaten.json``, ``.bib`` and ``.ris``, in its own language."""
    words = {taal: {name: interface.tekst(key, taal) for name, key in _WOORDEN.items()} for taal in TALEN}
    for edition in op_datum(bank):
        for taal in TALEN:
            quoter = Citeerder(bank, interface, taal, site, edition)
            for chapter in hoofdstukken(bank, edition.id):
                found = list(quoter.alle(chapter))
                where = f"{wortel(taal)}visie/{chapter.id}/citaten"
                rows = {c.id: {name: text for name, text in asdict(c).items() if name != "id"} for c in found}
                rows = {"woorden": words[taal], "citaten": rows}
                yield f"{where}.json", json.dumps(rows, ensure_ascii=False, indent=0).encode() + b"\n"
                yield f"{where}.bib", "\n".join(c.bibtex for c in found).encode()
                yield f"{where}.ris", "\r\n".join(c.ris for c in found).encode()
