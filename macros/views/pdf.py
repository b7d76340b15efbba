"""The link to the PDF of a record, beside its page."""

from markupsafe import Markup

from macros.language.pdfadres import CIJFERS, heeft_pdf, pdf_adres
from macros.views.kaarten import OnbekendeKeuze
from macros.views.lezer import Lezer


def pdf_link(lezer: Lezer, soort: str, identity: str) -> Markup:
    """A link to the PDF of a record; nothing where there is none."""
    if not heeft_pdf(lezer.bank, soort, identity):
        return Markup("")
    return lezer.toon("delen/pdf.html", soort=soort, adres=lezer.bestand(pdf_adres(soort, identity, lezer.taal)))


def pdf(lezer: Lezer, soort: str = "rapporten", id: str = CIJFERS) -> Markup:
    """Een link naar een pdf: van een editie, hoofdstuk, methodiek of actor, of zonder meer het rapport met alle cijfers."""
    if not heeft_pdf(lezer.bank, soort, id):
        raise OnbekendeKeuze("de pdf", f"{soort}/{id}", _bekend(lezer))
    return pdf_link(lezer, soort, id)


def _bekend(lezer: Lezer) -> list[str]:
    kinds = ("edities", "hoofdstukken", "methodieken", "actoren")
    known = [f"{soort}/{identity}" for soort in kinds for identity in lezer.bank.ids(soort) if heeft_pdf(lezer.bank, soort, identity)]
    return [f"rapporten/{CIJFERS}", *known]
