"""A note in Word (.docx), as blocks. Headers and footers stand in parts of their own and are never read."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from macros.content.nota.blokken import Blok, Nadruk, Punt, Soort, Stukje, samengevoegd
from macros.content.nota.fouten import weiger
from macros.content.nota.noten import met_verwijzingen
from macros.content.nota.verslag import Rubriek, Verslag, kort

_UNPACKED = 200_000_000
"""How many bytes a file may hold when unpacked: a small file can hide a very large one."""
_HEADING = re.compile(r"(?:heading|kop|titre)\s*(\d)", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|inhopg|inhoudsopgave|table of contents)\b", re.IGNORECASE)
_LIST = re.compile(r"(?:list|lijst)", re.IGNORECASE)
_COUNTED = re.compile(r"number|nummer", re.IGNORECASE)
_W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))


def lees(inhoud: bytes, bestand: str, verslag: Verslag) -> list[Blok]:
    """Read a note.

    Raises:
        ContentError: when it is no sound .docx.
    """
    gezond(inhoud, bestand)
    try:
        document = docx.Document(BytesIO(inhoud))
        return _Lezing(document, verslag).blokken()
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, SyntaxError, AttributeError, IndexError) as error:
        raise weiger(bestand, "nota-stuk", reden=kort(str(error), 80) or type(error).__name__) from None


def gezond(inhoud: bytes, bestand: str) -> None:
    """Refuse what is no zip, or what would unpack into far too much.

    Raises:
        ContentError: when the file cannot be trusted.
    """
    try:
        with ZipFile(BytesIO(inhoud)) as package:
            size = sum(entry.file_size for entry in package.infolist())
    except BadZipFile:
        raise weiger(bestand, "nota-stuk", reden="het is geen zip; misschien zit er een wachtwoord op") from None
    if size > _UNPACKED:
        raise weiger(bestand, "nota-te-groot", mb=round(size / 1e6), grens=_UNPACKED // 1_000_000)


class _Lezing:
    """The reading of one document."""

    def __init__(self, document: Any, verslag: Verslag) -> None:
        self.document = document
        self.verslag = verslag

    def blokken(self) -> list[Blok]:
        """Every block of the body, and then every footnote as a paragraph that begins with its mark."""
        found = list(self._body(self.document.element.body))
        if self.document.element.body.xpath(".//w:ins | .//w:del"):
            self.verslag.meld(Rubriek.GELEZEN_ALS, "bijgehouden wijzigingen: wat toegevoegd is, telt; wat geschrapt is, niet")
        return found + list(self._notes())

    def _body(self, parent: Any) -> Iterator[Blok]:
        for child in parent.iterchildren():
            if child.tag == qn("w:p"):
                block = self._paragraph(child)
                if block:
                    yield block
            elif child.tag == qn("w:tbl"):
                words = " ".join(node.text or "" for node in child.iter(qn("w:t")))
                self.verslag.meld(Rubriek.NIET_GEPLAATST, f"een tabel: {kort(words)}")
            elif child.tag == qn("w:sdt"):
                for inner in child.iterchildren(qn("w:sdtContent")):
                    yield from self._body(inner)

    def _paragraph(self, node: Any) -> Blok | None:
        style = self._style(node)
        if _CONTENTS.match(style):
            return None
        pieces = met_verwijzingen(samengevoegd(tuple(self._pieces(node))))
        level = self._level(node, style)
        if level is not None:
            return Blok(Soort.KOP, pieces, niveau=level)
        depth, counted = self._listed(node, style)
        if depth is not None:
            return Blok(Soort.LIJST, punten=(Punt(pieces, depth, counted),)) if pieces else None
        return Blok(Soort.ALINEA, pieces)

    def _style(self, node: Any) -> str:
        found = node.xpath("./w:pPr/w:pStyle/@w:val")
        if not found:
            return ""
        names = self.document.styles.element.xpath(f'./w:style[@w:styleId="{found[0]}"]/w:name/@w:val') if '"' not in found[0] else []
        return str(names[0] if names else found[0])

    def _level(self, node: Any, style: str) -> int | None:
        heading = _HEADING.match(style)
        if heading:
            return int(heading[1])
        if style.lower() in ("title", "titel", "titre"):
            return 0
        outline = node.xpath("./w:pPr/w:outlineLvl/@w:val")
        return int(outline[0]) + 1 if outline and int(outline[0]) < 9 else None

    def _listed(self, node: Any, style: str) -> tuple[int | None, bool]:
        number = node.xpath("./w:pPr/w:numPr/w:numId/@w:val")
        if number and number[0] != "0":
            level = node.xpath("./w:pPr/w:numPr/w:ilvl/@w:val")
            depth = int(level[0]) if level else 0
            return min(depth, 4), self._counted(number[0], depth)
        return (0, bool(_COUNTED.search(style))) if _LIST.match(style) else (None, False)

    def _counted(self, number: str, depth: int) -> bool:
        """Whether a list is numbered and not dotted."""
        try:
            root = self.document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return False
        abstract = root.xpath(f'./w:num[@w:numId="{int(number)}"]/w:abstractNumId/@w:val')
        level = f'/w:lvl[@w:ilvl="{depth}"]/w:numFmt/@w:val'
        formats = root.xpath(f'./w:abstractNum[@w:abstractNumId="{int(abstract[0])}"]{level}') if abstract else []
        return bool(formats) and formats[0] not in ("bullet", "none")

    def _pieces(self, paragraph: Any) -> Iterator[Stukje]:
        for box in paragraph.xpath(".//w:txbxContent"):
            words = " ".join(node.text or "" for node in box.iter(qn("w:t")))
            self.verslag.meld(Rubriek.NIET_GEPLAATST, f"een tekstvak: {kort(words)}")
        if paragraph.xpath(".//w:drawing[not(.//w:txbxContent)] | .//w:pict[not(.//w:txbxContent)]"):
            self.verslag.meld(Rubriek.NIET_GEPLAATST, "een afbeelding")
        for run in paragraph.xpath(".//w:r[not(ancestor::w:del) and not(ancestor::w:txbxContent) and not(ancestor::w:moveFrom)]"):
            yield from _run(run, self._link(run))

    def _link(self, run: Any) -> str:
        found = run.xpath("./ancestor::w:hyperlink/@r:id")
        relation = self.document.part.rels.get(found[0]) if found else None
        return str(relation.target_ref) if relation is not None and relation.is_external else ""

    def _notes(self) -> Iterator[Blok]:
        for relation in self.document.part.rels.values():
            for kind, tag in _NOTES:
                if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
                    yield from _notes_of(parse_xml(relation.target_part.blob), tag)


def _notes_of(root: Any, tag: str) -> Iterator[Blok]:
    for note in root.findall(f"w:{tag}", _W):
        if note.get(qn("w:type")) in ("separator", "continuationSeparator", "continuationNotice"):
            continue
        runs = note.findall(".//w:r", _W)
        pieces = samengevoegd(tuple(piece for run in runs for piece in _run(run, "")))
        yield Blok(Soort.ALINEA, (Stukje("", noot=_mark(tag, note.get(qn("w:id")))), *pieces))


def _mark(tag: str, identity: str) -> str:
    return f"{'e' if tag == 'endnote' else 'w'}{identity}"


def _run(run: Any, link: str) -> Iterator[Stukje]:
    """The words of a run with their make-up, and the footnotes it calls."""
    look = run.find("w:rPr", _W)
    height = look.find("w:vertAlign", _W) if look is not None else None
    raised = height is not None and height.get(qn("w:val")) == "superscript"
    emphasis = Nadruk.VET if _on(look, "b") else Nadruk.SCHUIN if _on(look, "i") else Nadruk.GEEN
    for child in run.iterchildren():
        name = child.tag.rpartition("}")[2]
        if name == "t":
            words = child.text or ""
            yield Stukje(f"<sup>{words.strip()}</sup>" if raised and words.strip().isdigit() else words, emphasis, link)
        elif name in ("tab", "cr") or (name == "br" and child.get(qn("w:type")) != "page"):
            yield Stukje(" ", emphasis, link)
        elif name == "noBreakHyphen":
            yield Stukje("-", emphasis, link)
        elif name in ("footnoteReference", "endnoteReference"):
            yield Stukje("", noot=_mark(name.removesuffix("Reference"), child.get(qn("w:id"))))


def _on(look: Any, name: str) -> bool:
    found = look.find(f"w:{name}", _W) if look is not None else None
    return found is not None and found.get(qn("w:val")) not in ("0", "false", "none")
