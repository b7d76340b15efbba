"""The cards to learn from, as sheets of A4 to print on both sides and cut out."""

from datetime import date
from typing import Any

from macros.content.kaartjes import SOORTEN, Kaartje
from macros.content.kaartjes import kaartjes as alle_kaartjes
from macros.content.kennisbank import Kennisbank
from macros.content.records.record import Record
from macros.exports.pdf.document import Document, omslag
from macros.exports.pdf.schrijver import Schrijver
from macros.language.pdfadres import KAARTJES, pdf_adres

PER_BLAD = 8
"""Cards on a sheet: two next to each other, four below."""
_STAPPEN = ("stap1", "stap2", "stap3")
_IDEEEN = ("idee1", "idee2", "idee3")


def kaartenset(s: Schrijver) -> Document:
    """The whole set: a sheet that says how, then for every eight cards a front and a back."""
    cards = [_card(s, card) for card in alle_kaartjes(s.bank)]
    sheets = [cards[at : at + PER_BLAD] for at in range(0, len(cards), PER_BLAD)]
    day = _nagekeken(s.bank)
    counts = {soort: len(s.bank.ids(soort)) for soort in SOORTEN}
    data = omslag(
        s,
        soort=s.t("pdf.kaartjes"),
        titel=s.t("pdf.kaartjes.titel"),
        adres=s.naar("kaartjes/"),
        datum=day,
        aantal=s.t("pdf.kaartjes.aantal", bladen=len(sheets), **counts),
        hoe=[s.t("pdf.kaartjes.hoe"), [s.t(f"pdf.kaartjes.{step}") for step in _STAPPEN]],
        gebruik=[s.t("pdf.kaartjes.gebruik"), [s.t(f"pdf.kaartjes.{idea}") for idea in _IDEEEN]],
        herkomst=s.t("pdf.kaartjes.bronnen"),
        bladen=[_sheet(s, number, sheet) for number, sheet in enumerate(sheets, 1)],
    )
    return Document(pdf_adres(KAARTJES, KAARTJES, s.taal), "kaartjes", day, data)


def _nagekeken(bank: Kennisbank) -> date:
    return max(record.nagekeken for soort in SOORTEN for record in bank.alle(soort, Record))


def _sheet(s: Schrijver, number: int, cards: list[dict[str, Any]]) -> dict[str, Any]:
    return {"voor": s.t("pdf.kaartjes.voor", n=number), "achter": s.t("pdf.kaartjes.achter", n=number), "kaarten": cards}


def _card(s: Schrijver, card: Kaartje) -> dict[str, Any]:
    return {
        "soort": s.t(f"kaartjes.soort.{card.soort}"),
        "methodiek": card.soort == "methodieken",
        "voor": s.regel(card.voor),
        "bij": s.regel(card.bij),
        "achter": s.regel(card.achter),
        "open": s.t("begrip.open") if card.open else "",
        "adres": s.adres(card.soort, card.id),
    }
