"""Consultatie: an edition as one file for members to comment on; every paragraph with its id and room for a remark."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.shared import Pt, RGBColor

from macros.content import markup
from macros.content.edities import hoofdstukken
from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.records.visie import Afdeling, Alinea, Editie, Hoofdstuk
from macros.language.interface import Interface
from macros.language.platte_tekst import platte_tekst
from macros.language.taal import BRONTAAL, vertaal

_CALL = re.compile(r"\{noot:(\d+)\}")


@dataclass(frozen=True)
class Rij:
    """A line of the copy: a heading (niveau 1 to 4), a text, the id of a paragraph, or room for a remark."""

    soort: str
    tekst: str = ""
    niveau: int = 0


def maak(bank: Kennisbank, interface: Interface, editie: str, taal: str, vorm: str) -> bytes:
    """The consultation copy of an edition.

    Args:
        bank: all records.
        interface: all interface strings.
        editie: the id of the edition.
        taal: nl, fr or en.
        vorm: docx or md.
    """
    record = bank.een("edities", editie, Editie)
    rows = list(_rows(bank, interface, record, taal))
    remark = interface.tekst("consultatie.opmerking", taal)
    return _word(rows, remark, record) if vorm == "docx" else _markdown(rows, remark).encode()


def _rows(bank: Kennisbank, interface: Interface, editie: Editie, taal: str) -> Iterator[Rij]:
    def lines(text: Meertalig) -> Iterator[Rij]:
        for token, words in _blocks(vertaal(text, taal).tekst):
            plain = platte_tekst(bank, interface, Meertalig(nl=_CALL.sub(r" (\1)", words)), BRONTAAL)
            yield Rij("punt" if token else "tekst", plain)

    def remarks(found: tuple[Alinea, ...]) -> Iterator[Rij]:
        for line in found:
            yield Rij("id", f"{editie.id}/{line.id}")
            yield from lines(line.tekst)
            yield Rij("opmerking")

    yield Rij("kop", f"{vertaal(editie.titel, taal).tekst}: {interface.tekst('consultatie.titel', taal)}", 1)
    yield Rij("tekst", interface.tekst("consultatie.uitleg", taal))
    for chapter in hoofdstukken(bank, editie.id):
        yield Rij("kop", f"{chapter.nummer}. {vertaal(chapter.titel, taal).tekst}", 2)
        parts: list[Hoofdstuk | Afdeling] = [chapter, *chapter.afdelingen]
        for part in parts:
            if isinstance(part, Afdeling):
                yield Rij("kop", f"{part.nummer} {vertaal(part.titel, taal).tekst}", 3)
            yield from remarks(part.inleiding)
            for paragraph in part.paragrafen:
                if paragraph.titel:
                    yield Rij("kop", vertaal(paragraph.titel, taal).tekst, 4)
                yield from remarks(paragraph.alineas)
        if chapter.voetnoten:
            yield Rij("kop", interface.tekst("visie.voetnoten", taal), 4)
        for note in chapter.voetnoten:
            yield Rij("tekst", f"({note.nummer}) {platte_tekst(bank, interface, note.tekst, taal)}")


def _blocks(text: str) -> Iterator[tuple[bool, str]]:
    """The paragraphs and points of a text: whether it is a point, and its Markdown."""
    depth = 0
    for token in markup.tokens(text):
        if token.type in ("list_item_open", "list_item_close"):
            depth += token.nesting
        elif token.type == "inline":
            yield depth > 0, token.content


def _markdown(rows: list[Rij], remark: str) -> str:
    shapes = {"kop": "{0} {1}", "tekst": "{1}", "punt": "- {1}", "id": "[{1}]", "opmerking": f"> {remark}:\n>"}
    blocks = [shapes[row.soort].format("#" * row.niveau, row.tekst) for row in rows]
    return "\n\n".join(blocks) + "\n"


def _word(rows: list[Rij], remark: str, editie: Editie) -> bytes:
    document = docx.Document()
    for row in rows:
        if row.soort == "kop":
            document.add_heading(row.tekst, row.niveau)
        elif row.soort == "id":
            _grey(document.add_paragraph(), f"[{row.tekst}]")
        elif row.soort == "opmerking":
            run = document.add_paragraph().add_run(f"{remark}: ")
            run.italic = True
        else:
            document.add_paragraph(row.tekst, style="List Bullet" if row.soort == "punt" else None)
    return _fixed(document, editie)


def _grey(paragraph: Any, text: str) -> None:
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.font.size, run.font.color.rgb = Pt(8), RGBColor(0x77, 0x77, 0x77)


def _fixed(document: Any, editie: Editie) -> bytes:
    """The file without the hour it was made, so that the same edition gives the same bytes."""
    day = datetime(editie.nagekeken.year, editie.nagekeken.month, editie.nagekeken.day)
    properties = document.core_properties
    properties.author, properties.comments, properties.title = "", "", editie.titel.nl
    properties.created = properties.modified = day
    raw, made = BytesIO(), BytesIO()
    document.save(raw)
    with ZipFile(raw) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), source.read(name), ZIP_DEFLATED)
    return made.getvalue()
