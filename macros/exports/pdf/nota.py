"""The vision note as a document: a whole edition, or one chapter."""

from datetime import date
from typing import Any

from macros.content.fields import Meertalig
from macros.content.records.visie import Afdeling, Alinea, Editie, Hoofdstuk, Paragraaf
from macros.exports.pdf.document import Document, omslag
from macros.exports.pdf.knopen import Knoop, link, tekst
from macros.exports.pdf.schrijver import Schrijver
from macros.language import getallen
from macros.language.pdfadres import pdf_adres

_WOORDEN = ("inhoud", "over-tekst", "errata", "wijzigingen")


def nota(s: Schrijver, editie: Editie) -> Document:
    """A whole edition, with a title page and a table of contents."""
    chapters = [c for c in s.bank.alle("hoofdstukken", Hoofdstuk) if c.editie == editie.id]
    newest = max(record.nagekeken for record in (editie, *chapters))
    data = omslag(
        s,
        soort=s.t("site.naam"),
        titel=s.kaal(editie.titel),
        adres=s.adres("edities", editie.id),
        datum=newest,
        woorden=_WOORDEN,
        editie=_edition(s, editie),
        hoofdstukken=[_chapter(s, chapter) for chapter in chapters],
    )
    return Document(pdf_adres("edities", editie.id, s.taal), "nota", newest, data)


def hoofdstuk(s: Schrijver, chapter: Hoofdstuk) -> Document:
    """One chapter, for who needs only that."""
    edition = s.bank.een("edities", chapter.editie, Editie)
    data = omslag(
        s,
        soort=s.kaal(edition.titel),
        titel=f"{chapter.nummer}. {s.kaal(chapter.titel)}",
        adres=s.adres("hoofdstukken", chapter.id),
        datum=chapter.nagekeken,
        woorden=_WOORDEN,
        editie=_edition(s, edition),
        hoofdstukken=[_chapter(s, chapter)],
    )
    return Document(pdf_adres("hoofdstukken", chapter.id, s.taal), "hoofdstuk", chapter.nagekeken, data)


def _edition(s: Schrijver, editie: Editie) -> dict[str, Any]:
    return {
        "titel": s.kaal(editie.titel),
        "adres": s.adres("edities", editie.id),
        "samenvatting": s.blokken(editie.samenvatting),
        "hertaling": s.blokken(editie.hertaling) or [{"k": "p", "c": [tekst(s.t("pdf.letterlijk"))]}],
        "feiten": [fact for fact in _facts(s, editie) if fact[1]],
        "errata": [_dated(s, e.datum, e.tekst) for e in editie.errata],
        "wijzigingen": [_dated(s, w.datum, w.tekst) for w in editie.wijzigingen],
        "bronnen": s.bronnen(editie.bronnen),
    }


def _facts(s: Schrijver, editie: Editie) -> list[tuple[str, list[Knoop]]]:
    """What a reader must know of an edition, as label and text."""
    official = editie.officieel
    return [
        (s.t("pdf.datum"), [tekst(getallen.periode(editie.datum, s.taal))]),
        (s.t("pdf.status"), [tekst(s.t(f"editiestatus.{editie.status}"))]),
        (s.t("pdf.onderschreven"), s.lijn(editie.onderschreven_door)),
        (s.t("pdf.officieel"), [link(official, [tekst(official)])] if official else []),
    ]


def _dated(s: Schrijver, when: date, text: Meertalig) -> list[Knoop]:
    return [tekst(f"{getallen.datum(when, s.taal)}: "), *s.lijn(text)]


def _chapter(s: Schrijver, chapter: Hoofdstuk) -> dict[str, Any]:
    return {
        "id": chapter.slug,
        "nummer": str(chapter.nummer),
        "titel": s.regel(chapter.titel),
        "adres": s.adres("hoofdstukken", chapter.id),
        "samenvatting": s.blokken(chapter.samenvatting),
        "inleiding": _lines(s, chapter, chapter.inleiding),
        "paragrafen": [_paragraph(s, chapter, p) for p in chapter.paragrafen],
        "afdelingen": [_section(s, chapter, a) for a in chapter.afdelingen],
        "noten": {str(note.nummer): s.lijn(note.tekst) for note in chapter.voetnoten},
        "bronnen": s.bronnen(chapter.bronnen),
    }


def _section(s: Schrijver, chapter: Hoofdstuk, section: Afdeling) -> dict[str, Any]:
    return {
        "id": section.id,
        "nummer": section.nummer,
        "titel": s.regel(section.titel),
        "adres": _anchor(s, chapter, section.id),
        "inleiding": _lines(s, chapter, section.inleiding),
        "paragrafen": [_paragraph(s, chapter, p) for p in section.paragrafen],
    }


def _paragraph(s: Schrijver, chapter: Hoofdstuk, paragraph: Paragraaf) -> dict[str, Any]:
    return {
        "id": paragraph.id,
        "titel": s.regel(paragraph.titel),
        "adres": _anchor(s, chapter, paragraph.id),
        "alineas": _lines(s, chapter, paragraph.alineas),
        "zij": [note for note in ([s.t("pdf.gaat-over"), _about(s, paragraph)], *_before(s, paragraph)) if note[1]],
    }


def _about(s: Schrijver, paragraph: Paragraaf) -> list[list[Knoop]]:
    """Links to what a paragraph speaks of; a target group and an actor of the same name stand there once."""
    refs = [ref.partition("/") for ref in paragraph.gaat_over]
    links = [s.link(kind, identity) for kind, _, identity in refs]
    return [[one] for one in {str(one["c"]): one for one in reversed(links)}.values()][::-1]


def _before(s: Schrijver, paragraph: Paragraaf) -> list[list[Any]]:
    """Where another edition said this before: its name, and links to its paragraphs."""
    found: dict[str, dict[str, list[Knoop]]] = {}
    for ref in (ref for line in paragraph.alineas for ref in line.steunt_op):
        place = s.bank.paragrafen[ref]
        title = place.paragraaf.titel if place.paragraaf and place.paragraaf.titel else place.hoofdstuk.titel
        name = [tekst(f"§{place.nummer} "), *s.regel(title)]
        found.setdefault(place.hoofdstuk.editie, {}).setdefault(str(name), [link(s.adres("paragrafen", ref), name)])
    editions = {identity: s.kaal(s.bank.een("edities", identity, Editie).titel) for identity in found}
    return [[s.t("pdf.steunt-op", editie=editions[identity]), list(links.values())] for identity, links in found.items()]


def _lines(s: Schrijver, chapter: Hoofdstuk, lines: tuple[Alinea, ...]) -> list[dict[str, Any]]:
    """Paragraphs of text, each with a number to cite it by: the last part of its id."""
    return [{"id": line.id, "nummer": line.id.rpartition("-")[2], "adres": _anchor(s, chapter, line.id), "tekst": s.blokken(line.tekst)} for line in lines]


def _anchor(s: Schrijver, chapter: Hoofdstuk, identity: str) -> str:
    return f"{s.adres('hoofdstukken', chapter.id)}#{identity}"
