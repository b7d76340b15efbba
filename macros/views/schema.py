"""What a page says of itself to machines: schema.org, as attributes, so that no page holds a script of its own."""

from collections.abc import Callable, Iterator

from markupsafe import Markup

from macros.content.records.cijfer import Cijfer
from macros.content.records.methodiek import Methodiek
from macros.content.records.record import Record, Uitspraak
from macros.content.records.visie import Editie, Hoofdstuk
from macros.language.pdfadres import heeft_pdf, pdf_adres
from macros.language.platte_tekst import platte_tekst
from macros.views.lezer import Lezer

LICENTIE = "https://creativecommons.org/licenses/by/4.0/"
SOORTEN = {"edities": "Report", "hoofdstukken": "Chapter", "methodieken": "HowTo", "cijfers": "Dataset"}
"""Kinds of record that schema.org has a word for; the others are an Article."""
Eigenschap = tuple[str, str]
"""A property and its value, as text; an address is a link."""


def schema(lezer: Lezer, soort: str, record: Record) -> Markup:
    """The metadata of a record's page, for search engines and reference managers; a reader sees nothing of it."""
    kind = SOORTEN.get(soort, "Article")
    own = _EIGEN.get(soort)
    found = [*_common(lezer, soort, record), *(own(lezer, record) if own else ())]
    return lezer.toon("delen/schema.html", type=kind, id=_whole(lezer, lezer.adres(soort, record.id)), eigenschappen=found)


def _common(lezer: Lezer, soort: str, record: Record) -> Iterator[Eigenschap]:
    summary = getattr(record, "samenvatting", None)
    yield "name", lezer.kaal(record.titel)
    if summary is not None:
        yield "description", platte_tekst(lezer.bank, lezer.interface, summary, lezer.taal)
    yield "inLanguage", lezer.taal
    yield "dateModified", record.nagekeken.isoformat()
    yield "license", LICENTIE
    yield from (("keywords", lezer.kaal(word)) for word in record.trefwoorden)
    if isinstance(record, Uitspraak):
        sources = dict.fromkeys(ref.bron for ref in record.bronnen)
        yield from (("citation", lezer.kaal(lezer.record("bronnen", bron).titel)) for bron in sources)
    if heeft_pdf(lezer.bank, soort, record.id):
        yield "encoding", _whole(lezer, lezer.bestand(pdf_adres(soort, record.id, lezer.taal)))


def _chapter(lezer: Lezer, record: Hoofdstuk) -> Iterator[Eigenschap]:
    edition = lezer.bank.een("edities", record.editie, Editie)
    yield "position", str(record.nummer)
    yield "isPartOf", _whole(lezer, lezer.adres("edities", edition.id))
    if edition.officieel:
        yield "isBasedOn", edition.officieel


def _edition(lezer: Lezer, record: Editie) -> Iterator[Eigenschap]:
    yield "datePublished", record.datum
    if record.officieel:
        yield "isBasedOn", record.officieel


def _method(lezer: Lezer, record: Methodiek) -> Iterator[Eigenschap]:
    yield from (("step", platte_tekst(lezer.bank, lezer.interface, step, lezer.taal)) for step in record.stappen)


def _figure(lezer: Lezer, record: Cijfer) -> Iterator[Eigenschap]:
    yield "variableMeasured", lezer.kaal(record.populatie)
    if record.periode:
        yield "temporalCoverage", record.periode


_EIGEN: dict[str, Callable[..., Iterator[Eigenschap]]] = {
    "hoofdstukken": _chapter, "edities": _edition, "methodieken": _method, "cijfers": _figure,
}  # fmt: skip


def _whole(lezer: Lezer, adres: str) -> str:
    """An address that is the same from every page."""
    return adres.replace("~/", lezer.site or "~/", 1)
