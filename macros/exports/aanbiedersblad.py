"""Aanbiedersblad: the providers as a spreadsheet that ``naft import aanbieders`` takes back."""

from collections.abc import Iterator

from macros.content.aanbiederkolommen import KOLOMMEN, TALIG
from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.records.aanbieder import Aanbieder
from macros.exports.rekencel import tabel


def bestanden(bank: Kennisbank) -> Iterator[tuple[str, bytes]]:
    """The spreadsheet under the site's open data."""
    yield "data/aanbieders.csv", blad(bank).encode("utf-8-sig")


def blad(bank: Kennisbank) -> str:
    """The providers as CSV with semicolons, as spreadsheets here expect it."""
    return tabel(KOLOMMEN, (_rij(provider) for provider in bank.alle("aanbieders", Aanbieder)), ";")


def _rij(provider: Aanbieder) -> dict[str, str]:
    source = provider.bronnen[0]
    row = {
        "id": provider.id,
        "naam": provider.titel.nl,
        "regios": ", ".join(provider.regios),
        "bron": source.bron,
        "plaats": source.plaats.nl if source.plaats else "",
        "zekerheid": str(provider.zekerheid),
        "peildatum": provider.peildatum or "",
        "website": provider.website or "",
        "netwerk": provider.netwerk.nl if provider.netwerk else "",
    }
    for name in TALIG:
        text: Meertalig = getattr(provider, name)
        row |= {name: text.nl, f"{name}_fr": text.fr or "", f"{name}_en": text.en or ""}
    return row
