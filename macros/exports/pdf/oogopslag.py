"""NAFT at a glance as a poster of A3."""

from typing import Any

from macros.content.oogopslag import Fasewie
from macros.content.oogopslag import oogopslag as alles
from macros.exports.pdf.document import Document, omslag
from macros.exports.pdf.schrijver import Schrijver
from macros.language.pdfadres import OOGOPSLAG, pdf_adres


def poster(s: Schrijver) -> Document:
    """The poster: one sheet, whatever the records hold."""
    shown = alles(s.bank)
    data = omslag(
        s,
        soort=s.t("pdf.oogopslag"),
        titel=s.t("pdf.oogopslag.titel"),
        adres=s.naar("oogopslag/"),
        datum=shown.nagekeken,
        woorden=("reconstructie",),
        naft=[s.regel(shown.naft.titel), s.regel(shown.naft.voluit), s.regel(shown.naft.kort)] if shown.naft else [],
        dna=[
            s.t("oogopslag.dna"),
            [{"titel": s.regel(b.titel), "adres": s.adres("dna", b.id), "zin": s.regel(b.samenvatting)} for b in shown.dna],
        ],
        fasen=[s.t("oogopslag.fasen"), [_phase(s, phase) for phase in shown.fasen]],
        stil=s.t("niet-gevonden"),
        herkomst=s.t("oogopslag.bronnen"),
    )
    return Document(pdf_adres(OOGOPSLAG, OOGOPSLAG, s.taal), "oogopslag", shown.nagekeken, data)


def _phase(s: Schrijver, found: Fasewie) -> dict[str, Any]:
    return {
        "nummer": str(found.fase.nummer),
        "titel": s.regel(found.fase.titel),
        "adres": s.adres("fasen", found.fase.id),
        "zin": s.regel(found.fase.samenvatting),
        "wie": [{"rol": str(role), "naam": s.t(f"rolsoort.{role}"), "actoren": s.namen("actoren", who)} for role, who in found.wie],
    }
