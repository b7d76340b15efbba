"""A method as a card of A5, to hold in the hand."""

from typing import Any

from macros.content.records.methodiek import Methodiek
from macros.exports.pdf.document import Document, omslag
from macros.exports.pdf.knopen import Knoop, tekst
from macros.exports.pdf.schrijver import Schrijver
from macros.language.pdfadres import pdf_adres


def methodiek(s: Schrijver, record: Methodiek) -> Document:
    """The card of a method."""
    data = omslag(
        s,
        soort=s.t("pdf.methodiek"),
        titel=s.kaal(record.titel),
        adres=s.adres("methodieken", record.id),
        datum=record.nagekeken,
        woorden=("geen-stappen",),
        samenvatting=s.regel(record.samenvatting),
        merk=s.t("methodiek.in-naft" if record.in_naft_tekst else "methodiek.niet-in-naft"),
        in_naft=record.in_naft_tekst,
        feiten=_facts(s, record),
        doel=[s.t("veld.doel"), s.blokken(record.doel)],
        stappen=[s.t("veld.stappen"), [s.lijn(step) for step in record.stappen]],
        let_op=[s.t("veld.let_op"), s.punten(record.let_op)],
        bronnen=s.bronnen(record.bronnen),
    )
    return Document(pdf_adres("methodieken", record.id, s.taal), "methodiek", record.nagekeken, data)


def _facts(s: Schrijver, record: Methodiek) -> list[list[Any]]:
    """What a reader wants to know first, as label and text; what no source gives says so only for the duration."""
    duration = s.lijn(record.duur) if record.duur else [tekst(s.t("niet-gevonden"))]
    facts = [
        [s.t("veld.doelgroepen"), _row(s, "doelgroepen", record.doelgroepen)],
        [s.t("veld.vormen"), [tekst(", ".join(s.t(f"vorm.{form}") for form in record.vormen))]],
        [s.t("veld.fasen"), _row(s, "fasen", record.fasen)],
        [s.t("veld.themas"), _row(s, "themas", record.themas)],
        [s.t("veld.duur"), duration],
    ]
    return [fact for fact in facts if fact[1]]


def _row(s: Schrijver, soort: str, ids: tuple[str, ...]) -> list[Knoop]:
    """Records on one line, with commas."""
    row: list[Knoop] = []
    for identity in ids:
        row += [tekst(", ")] if row else []
        row.append(s.link(soort, identity))
    return row
