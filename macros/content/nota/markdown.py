"""A note in Markdown, as blocks. HTML, LaTeX and typst in it are plain text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from macros.content.nota.blokken import Blok, Nadruk, Punt, Soort, Stukje, Stukjes, samengevoegd
from macros.content.nota.fouten import weiger
from macros.content.nota.noten import met_verwijzingen
from macros.content.nota.verslag import Rubriek, Verslag, kort

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff\ud800-\udfff]")
_BROKEN = re.compile(r"(?<=\w)[-\u2010]\n[ ]*(?!(?:en|of|tot)\b)(?=[a-zà-ÿ])")
_ID = re.compile(r"\s*\{#([^{}\s]+)\}\s*$")
_OFF = ["code", "html_block", "html_inline", "lheading", "reference"]
"""What Markdown would make of an indent, a tag, a rule under a line, or ``[^1]: …``; none of it is meant in a note."""


def lees(inhoud: bytes, bestand: str, verslag: Verslag) -> list[Blok]:
    """Read a note.

    Args:
        inhoud: the file.
        bestand: its name, for messages.
        verslag: grows with what was mended or not placed.

    Raises:
        ContentError: when it is no UTF-8.
    """
    try:
        text = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise weiger(bestand, "geen-utf8", inhoud[: error.start].count(b"\n") + 1) from None
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable(_OFF)
    return [_with_id(block) for block in _blocks(parser.parse(_clean(text, verslag)), verslag)]


def _clean(text: str, verslag: Verslag) -> str:
    """The text without what cannot be seen, with as many lines as it had."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
    pages = text.count("\f")
    if pages:
        verslag.meld(Rubriek.WEGGELATEN, f"{pages} pagina-einde(n)")
        text = text.replace("\f", "")
    bare, hidden = _INVISIBLE.subn("", text)
    if hidden:
        verslag.meld(Rubriek.WEGGELATEN, f"{hidden} onzichtbare teken(s)")
    bare, joined = _BROKEN.subn("\u2060", bare)
    if joined:
        verslag.meld(Rubriek.VERBETERD, f"{joined} woord(en) weer aaneen die op het einde van een regel gesplitst waren")
    return unicodedata.normalize("NFC", bare.replace("\u2060", ""))


def _blocks(tokens: list[Token], verslag: Verslag) -> Iterator[Blok]:
    index = 0
    while index < len(tokens):
        token = tokens[index]
        line = token.map[0] + 1 if token.map else 0
        if token.type == "heading_open":
            yield Blok(Soort.KOP, _inline(tokens[index + 1], verslag, line), niveau=int(token.tag[1]), regel=line)
        elif token.type == "paragraph_open":
            yield Blok(Soort.ALINEA, _inline(tokens[index + 1], verslag, line), regel=line)
        elif token.type == "hr":
            yield Blok(Soort.LIJN, regel=line)
        elif token.type == "fence":
            verslag.meld(Rubriek.GELEZEN_ALS, f"code, bewaard als gewone tekst: {kort(token.content)}", line)
            yield Blok(Soort.ALINEA, (Stukje(" ".join(token.content.split())),), regel=line)
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            end = _end(tokens, index)
            yield Blok(Soort.LIJST, punten=tuple(_points(tokens[index:end], verslag)), regel=line)
            index = end
        elif token.type == "table_open":
            end = _end(tokens, index)
            words = " | ".join(t.content for t in tokens[index:end] if t.type == "inline" and t.content)
            verslag.meld(Rubriek.NIET_GEPLAATST, f"een tabel: {kort(words)}", line)
            index = end
        elif token.type == "blockquote_open":
            verslag.meld(Rubriek.GELEZEN_ALS, "een citaatblok, bewaard als gewone alinea's", line)
        index += 1


def _end(tokens: list[Token], start: int) -> int:
    """Where the block that opens here closes."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index
    return len(tokens) - 1


def _points(tokens: list[Token], verslag: Verslag) -> Iterator[Punt]:
    """The points of a list; what stands in one point is one text."""
    kinds: list[bool] = []
    held: list[Stukje] = []
    depth = 0
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            if held:
                yield Punt(samengevoegd(tuple(held)), depth, kinds[-1])
                held = []
            kinds.append(token.type.startswith("ordered"))
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            kinds.pop()
        elif token.type == "inline":
            line = token.map[0] + 1 if token.map else 0
            depth = len(kinds) - 1
            held += [*([Stukje(" ")] if held else []), *_inline(token, verslag, line)]
        elif token.type == "list_item_close" and held:
            yield Punt(samengevoegd(tuple(held)), depth, kinds[-1])
            held = []


def _inline(token: Token, verslag: Verslag, line: int) -> Stukjes:
    found: list[Stukje] = []
    marks: list[Nadruk] = []
    link = ""
    for child in token.children or ():
        if child.type in ("em_open", "strong_open"):
            marks.append(Nadruk.SCHUIN if child.type == "em_open" else Nadruk.VET)
        elif child.type in ("em_close", "strong_close"):
            marks.pop()
        elif child.type == "link_open":
            link = str(child.attrs["href"])
        elif child.type == "link_close":
            link = ""
        elif child.type == "image":
            verslag.meld(Rubriek.NIET_GEPLAATST, f"een afbeelding: {kort(child.content or str(child.attrs.get('src', '')))}", line)
        else:
            words = " " if child.type in ("softbreak", "hardbreak") else child.content
            found.append(Stukje(words, marks[-1] if marks else Nadruk.GEEN, link))
    return met_verwijzingen(samengevoegd(tuple(found)))


def _with_id(block: Blok) -> Blok:
    """A block whose last words name its id, ``{#zo}``, loses them and keeps the id."""
    last = block.stukjes[-1] if block.stukjes else None
    found = _ID.search(last.tekst) if last and not last.noot else None
    if last is None or found is None:
        return block
    bare = replace(last, tekst=last.tekst[: found.start()])
    return replace(block, stukjes=samengevoegd((*block.stukjes[:-1], bare)), id=found[1])
