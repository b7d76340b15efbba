"""The link to the PDF of a record, beside its page."""

from markupsafe import Markup

from macros.content.edities import geldend
from macros.language.pdfadres import CIJFERS, KAARTJES, OOGOPSLAG, heeft_pdf, pdf_adres
from macros.views.kaarten import OnbekendeKeuze
from macros.views.lezer import Lezer

_SOORTEN = ("edities", "hoofdstukken", "methodieken", "actoren", "inwerken")


def pdf_link(lezer: Lezer, soort: str, identity: str) -> Markup:
    """Links to the PDF of a record, and of the whole note beside a chapter; nothing where there is none."""
    wanted = [(soort, identity)]
    if soort == "hoofdstukken":
        wanted.append(("edities", identity.split("/", maxsplit=1)[0]))
    found = [(kind, lezer.bestand(pdf_adres(kind, name, lezer.taal))) for kind, name in wanted if heeft_pdf(lezer.bank, kind, name)]
    return lezer.toon("delen/pdf.html", links=found) if found else Markup("")


def pdf(lezer: Lezer, soort: str = "rapporten", id: str | None = None) -> Markup:
    """Een link naar een pdf: van een editie (zonder id de geldende), hoofdstuk, methodiek, actor of inwerkpad; anders het cijferrapport."""
    identity = id or _vanzelf(lezer, soort)
    if not heeft_pdf(lezer.bank, soort, identity):
        raise OnbekendeKeuze("de pdf", f"{soort}/{identity}", _bekend(lezer))
    return pdf_link(lezer, soort, identity)


def _vanzelf(lezer: Lezer, soort: str) -> str:
    """What is meant when an editor names no id."""
    if soort in (KAARTJES, OOGOPSLAG):
        return soort
    edition = geldend(lezer.bank)
    return edition.id if soort == "edities" and edition else CIJFERS


def _bekend(lezer: Lezer) -> list[str]:
    known = [f"{soort}/{identity}" for soort in _SOORTEN for identity in lezer.bank.ids(soort) if heeft_pdf(lezer.bank, soort, identity)]
    return [f"rapporten/{CIJFERS}", KAARTJES, OOGOPSLAG, *known]
