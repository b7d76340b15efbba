"""Aanbiedersblad: the providers as a spreadsheet that ``naft import aanbieders`` takes back."""

import csv
import io
from collections.abc import Iterator

from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.records.aanbieder import Aanbieder

TALIG = ("gebied", "samenvatting", "wat")
"""Columns that have a French and an English one beside them."""
VERPLICHT = {
    "naam": "De naam van de organisatie, zoals ze zichzelf noemt.",
    "gebied": "Het gebied dat de bron noemt.",
    "regios": "Een of meer provincies, of Brussel, met een komma of een | ertussen.",
    "samenvatting": "Wat de bron over de organisatie zegt, in één zin.",
    "wat": "Wat de bron zegt over wat ze doet.",
    "bron": "Het id van een bron in data/bronnen: elke uitspraak op deze site is na te kijken.",
}
"""Columns that must be there, and what goes in them."""
VRIJ = {
    "id": "Het id van het record; zonder deze kolom wordt het uit de naam gemaakt.",
    "plaats": "De plaats in de bron, bijvoorbeeld §5.3.",
    "zekerheid": "hoog, middel, laag of niet-gevonden.",
    "peildatum": "Van wanneer de informatie is: een jaar, een maand (2026-03) of een dag.",
    "website": "De website, als een bron ze toont.",
    "netwerk": "Waarom dit geen organisatie maar een netwerk is, als dat zo is.",
    **{f"{name}_{code}": f"{name} in het {language}." for name in TALIG for code, language in (("fr", "Frans"), ("en", "Engels"))},
}
"""Columns that may be there."""
KOLOMMEN = (*VERPLICHT, *VRIJ)


def bestanden(bank: Kennisbank) -> Iterator[tuple[str, bytes]]:
    """The spreadsheet under the site's open data."""
    yield "data/aanbieders.csv", blad(bank).encode("utf-8-sig")


def blad(bank: Kennisbank) -> str:
    """The providers as CSV with semicolons, as spreadsheets here expect it."""
    made = io.StringIO(newline="")
    writer = csv.DictWriter(made, KOLOMMEN, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(_rij(provider) for provider in bank.alle("aanbieders", Aanbieder))
    return made.getvalue()


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
