"""Opmerkingen: what members wrote in a consultation copy, with the paragraph each remark is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

from macros.content.edities import Plek, hoofdstukken, op_datum, plekken
from macros.content.kennisbank import Kennisbank
from macros.content.nota.fouten import weiger
from macros.content.nota.verslag import kort
from macros.content.nota.word import gezond

_ID = re.compile(r"^\W*\[([a-z0-9-]+/[a-z0-9-]+)\]\W*$")
_REMARK = re.compile(r"^\s*(?:Opmerking|Remarque|Remark)\s*:\s*", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6}\s")


@dataclass(frozen=True)
class Opmerking:
    """One remark.

    Attributes:
        plek: the paragraph it is about, as editie/id; empty when it stands before the first.
        waar: that place in words.
        volgorde: where that is in the order of reading.
        wie: who wrote it, as Word knows; else the name of the file.
        soort: opmerking, or a change proposed in the text: toegevoegd, geschrapt.
        tekst: what it says.
    """

    plek: str
    waar: str
    volgorde: tuple[int, int]
    wie: str
    soort: str
    tekst: str

    def als_tekst(self) -> str:
        """The remark as one line for a screen."""
        kind = "" if self.soort == "opmerking" else f"{self.soort}: "
        return f"    {self.wie}: {kind}{self.tekst}"

    def als_gegevens(self) -> dict[str, str]:
        """The remark as data."""
        return {"plek": self.plek, "waar": self.waar, "wie": self.wie, "soort": self.soort, "tekst": self.tekst}


def lees(bank: Kennisbank, bestand: str, inhoud: bytes) -> list[Opmerking]:
    """The remarks of one filled-in copy, in reading order.

    Raises:
        ContentError: for a file that cannot be read, or that is no consultation copy.
    """
    kind = PurePosixPath(bestand).suffix.lower()
    if kind == ".docx":
        found = list(_from_word(inhoud, bestand))
    elif kind in (".md", ".txt"):
        found = list(_from_markdown(inhoud, bestand))
    else:
        raise weiger(bestand, "nota-soort", waarde=kind or bestand, toegelaten=[".docx", ".md", ".txt"])
    if not found:
        raise weiger(bestand, "opmerkingen-geen-codes")
    places = _places(bank)
    remarks = [_made(places, *row) for row in found if row[3]]
    return sorted(remarks, key=lambda remark: remark.volgorde)


_Row = tuple[str, str, str, str]
"""A place, who, what kind, and the words; without words it only says that the place was there."""


def _from_markdown(inhoud: bytes, bestand: str) -> Iterator[_Row]:
    try:
        text = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise weiger(bestand, "geen-utf8", inhoud[: error.start].count(b"\n") + 1) from None
    lines = [(line.lstrip("> \t") if line.lstrip().startswith(">") else line, bool(_HEADING.match(line))) for line in text.splitlines()]
    yield from _remarks(iter(lines), bestand)


def _remarks(lines: Iterator[tuple[str, bool]], who: str) -> Iterator[_Row]:
    """What stands between the word for a remark and the next id or heading."""
    place = ""
    held: list[str] | None = None
    for line, heading in (*lines, ("", True)):
        found = _ID.match(line)
        opening = _REMARK.match(line)
        if found or heading or opening:
            if held and any(held):
                yield place, who, "opmerking", " ".join(" ".join(held).split())
            held = [line[opening.end() :]] if opening else None
        elif held is not None:
            held.append(line)
        if found:
            place = found[1]
            yield place, who, "opmerking", ""


def _from_word(inhoud: bytes, bestand: str) -> Iterator[_Row]:
    gezond(inhoud, bestand)
    try:
        document = docx.Document(BytesIO(inhoud))
        paragraphs = list(document.element.body.iter(qn("w:p")))
        rows = [(_words(p), _is_heading(p)) for p in paragraphs]
        found = [*_remarks(iter(rows), bestand), *_in_margin(document, paragraphs)]
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, SyntaxError, AttributeError, IndexError) as error:
        raise weiger(bestand, "nota-stuk", reden=kort(str(error), 80) or type(error).__name__) from None
    yield from found


def _words(paragraph: Any) -> str:
    return "".join(node.text or "" for node in paragraph.iter(qn("w:t")))


def _is_heading(paragraph: Any) -> bool:
    found = paragraph.xpath("./w:pPr/w:pStyle/@w:val")
    return bool(found) and str(found[0]).startswith(("Heading", "Kop", "Titre", "Title"))


def _in_margin(document: Any, paragraphs: list[Any]) -> Iterator[_Row]:
    """Comments in the margin, and changes tracked in the text of a paragraph."""
    comments = {str(comment.comment_id): comment for comment in document.comments}
    place, answering = "", False
    for paragraph in paragraphs:
        words = _words(paragraph)
        found = _ID.match(words)
        place = found[1] if found else place
        answering = not found and (answering or bool(_REMARK.match(words)))
        for identity in paragraph.xpath(".//w:commentRangeStart/@w:id"):
            comment = comments.get(identity)
            if comment is not None and comment.text.strip():
                yield place, comment.author, "opmerking", " ".join(comment.text.split())
        for change in [] if answering else paragraph.xpath(".//w:ins[.//w:t] | .//w:del[.//w:delText]"):
            kind = "toegevoegd" if change.tag == qn("w:ins") else "geschrapt"
            piece = "".join(node.text or "" for node in change.iter(qn("w:t"), qn("w:delText")))
            if piece.strip():
                yield place, change.get(qn("w:author")) or "", kind, " ".join(piece.split())


def _places(bank: Kennisbank) -> dict[str, tuple[tuple[int, int], Plek]]:
    found: dict[str, tuple[tuple[int, int], Plek]] = {}
    for rank, edition in enumerate(op_datum(bank)):
        every = [place for chapter in hoofdstukken(bank, edition.id) for place in plekken(chapter)]
        found |= {f"{edition.id}/{place.alinea.id}": ((rank, n), place) for n, place in enumerate(every)}
    return found


def _made(places: dict[str, tuple[tuple[int, int], Plek]], plek: str, wie: str, soort: str, tekst: str) -> Opmerking:
    known = places.get(plek)
    if known is None:
        where = "vóór de eerste alinea" if not plek else f"{plek} (bestaat niet)"
        return Opmerking(plek, where, (-1 if not plek else 999, 0), wie, soort, tekst)
    order, place = known
    under = place.paragraaf.titel if place.paragraaf and place.paragraaf.titel else (place.afdeling or place.hoofdstuk).titel
    return Opmerking(plek, f"§{place.nummer} {under.nl}, alinea {place.volgnummer} ({plek})", order, wie, soort, tekst)
