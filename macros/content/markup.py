"""The small Markdown of text fields: paragraphs, emphasis, links, lists, and three marks.

The marks are ``{cijfer:id}`` (or ``{cijfer:id:keuze}``), ``{begrip:id}`` and ``{noot:nummer}``;
a link may point to a record as ``[tekst](soort:id)``. Parsing is markdown-it's; this module
only says what is allowed and what a text points to. Making HTML is a view's work.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from macros.content.problems import suggestion

MARK = re.compile(r"\{([a-z]+):([^{}\s]+)\}")
MARKS = ("cijfer", "begrip", "noot")
RECORD_LINK = re.compile(r"(?!(?:https?|mailto|javascript|vbscript|data|file):)([a-z]+):([a-z0-9][a-z0-9/-]*)\Z")
SAFE_LINK = re.compile(r"(https?://|mailto:)[^\s<>\"]+\Z", re.IGNORECASE)
_ALLOWED = {
    "paragraph_open", "paragraph_close", "inline", "text", "softbreak", "hardbreak",
    "em_open", "em_close", "strong_open", "strong_close", "link_open", "link_close",
    "bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close",
    "list_item_open", "list_item_close",
}  # fmt: skip
_NAMES = {
    "heading": "een titel (#)", "code_inline": "code (`…`)", "fence": "code (```)",
    "code_block": "een ingesprongen blok", "blockquote": "een citaatblok (>)", "image": "een afbeelding",
    "hr": "een lijn (---)", "html_block": "HTML", "html_inline": "HTML",
}  # fmt: skip
_HTML = re.compile(r"</?[a-z!?][^<>]*>?|\bon[a-z]+\s*=\s*[\"']", re.IGNORECASE)
_BRACES = re.compile(r"\{([^{}]*)\}")
_MAYBE = re.compile(r"[*_`\[<\\&]|^[ ]*([-+=>#~]|\d+[.)])|^(\s{4}|\t)|[ ]{2}\n", re.MULTILINE)
_SIGNS = re.compile(r"[*_`\[<\\&\n]")
_START = re.compile(r"[ ]*([-+=>#~]|\d+[.)])|\s{4}|\t")
"""The same as ``_MAYBE`` for a text of one line, in two parts that are quicker to look for."""
_REFUSABLE = re.compile(r"[*_`\[<\\&\n={]")
"""A sign of everything a text can be refused for, but for what only counts at its start."""
_REFUSABLE_START = re.compile(rf"\0(?:{_START.pattern}|\s*(?:\0|\Z))")
"""A start of Markdown, or a text with nothing in it, among texts that each begin with a sign no text has."""
_LINK = re.compile(r"\[(?<![!\\]\[)([^\[\]\\`*_<>&!{}\n]+)\]\(([a-z]+:[a-z0-9/][a-z0-9./:?=#,;~+-]*)\)")
"""A link as nearly all are written; how it is read needs no parser. What may not stand before it is looked at from the bracket: that is quicker."""
_RECORD = re.compile(r"\]\(\s*<?[a-z]+:[a-z0-9]|\]:")
"""What a text with a link to a record surely holds."""


@dataclass(frozen=True)
class Fault:
    """What is wrong in a text: a message kind, its data, and the words it is about."""

    kind: str
    data: dict[str, Any] = field(default_factory=dict)
    piece: str = ""


@cache
def parser() -> MarkdownIt:
    """The parser; made once, it holds no state between texts."""
    made = MarkdownIt("commonmark", {"html": True})
    setattr(made, "validateLink", lambda _url: True)  # noqa: B010  # links are judged here, with a message
    return made


def is_plain(text: str) -> bool:
    """Whether a text surely has no Markdown, so that it need not be parsed; marks it may have."""
    sign = _SIGNS.search(text)
    if sign is None:
        return not _START.match(text)
    return sign[0] == "\n" and not _MAYBE.search(text)


def surely_flawless(*texts: str) -> bool:
    """Whether texts of one line surely have no fault; nearly all have none, and are done with quickly, together."""
    joined = "\0" + "\0".join(texts)
    return not _REFUSABLE.search(joined) and not _REFUSABLE_START.search(joined)


def with_links(text: str) -> list[str] | None:
    """A text with no Markdown but plain links, in pieces: text, then the words and the address of a link, and so on.

    Returns:
        None for any other text, which only the parser can read.
    """
    pieces = _LINK.split(text)
    return pieces if len(pieces) > 1 and is_plain("x".join(pieces[::3])) else None


def tokens(text: str) -> list[Token]:
    """The block tokens of a text."""
    return parser().parse(text)


def line_faults(text: str) -> Iterator[Fault]:
    """Everything in a text of one line that it may not hold."""
    if "\n" in text.strip():
        yield Fault("meer-regels")
    yield from _html(text)
    for found in MARK.finditer(text) if "{" in text else ():
        yield Fault("teken-in-regel", {"waarde": found[0]}, found[0])


def faults(text: str) -> Iterator[Fault]:
    """Everything in a running text that it may not hold."""
    html = list(_html(text))
    yield from html
    if html:
        return
    yield from _marks(text)
    if is_plain(text):
        return
    simple = with_links(text)
    if simple:
        yield from (Fault("onveilige-link", {"waarde": href}, href) for href in simple[2::3] if not is_safe(href))
        return
    linked = 0
    for token in _flat(tokens(text)):
        linked += token.nesting if token.type in ("link_open", "link_close") else 0
        yield from _token(token, text, linked > 0)


def _html(text: str) -> Iterator[Fault]:
    found = [match[0] for match in _HTML.finditer(text)] if "<" in text or "=" in text else []
    opening = [piece for piece in found if not piece.startswith("</")]
    for piece in dict.fromkeys(opening or found):
        yield Fault("html", {"stuk": piece[:40]}, piece)


def _marks(text: str) -> Iterator[Fault]:
    """Braces that are no mark: a wrong word, a space, nothing after the colon."""
    for found in _BRACES.finditer(text) if "{" in text else ():
        mark = MARK.fullmatch(found[0])
        if mark is None or mark[1] not in MARKS:
            word, _, rest = found[1].partition(":")
            near = suggestion(word.strip().lower(), MARKS)
            meant = f"{{{near}:{rest.strip() or '…'}}}" if near else None
            yield Fault("onbekend-teken", {"waarde": found[0], "bedoelde": meant}, found[0])


def _token(token: Token, text: str, linked: bool) -> Iterator[Fault]:
    if token.type == "text":
        yield from _hidden_marks(token, text, linked)
    elif token.type == "link_open" and not is_safe(str(token.attrs["href"])):
        yield Fault("onveilige-link", {"waarde": token.attrs["href"]}, str(token.attrs["href"]))
    elif token.type not in _ALLOWED and not token.type.endswith("_close"):
        yield Fault("opmaak", {"stuk": _NAMES.get(token.type.removesuffix("_open"), token.type)}, _source_of(token, text))


def _hidden_marks(token: Token, text: str, linked: bool) -> Iterator[Fault]:
    """Marks that Markdown makes out of something else, or that would put a link in a link."""
    for found in MARK.finditer(token.content):
        if linked:
            yield Fault("opmaak", {"stuk": f"een verwijzing ({found[0]}) binnen een link"}, found[0])
        elif found[0] not in text:
            yield Fault("onbekend-teken", {"waarde": found[0]})


def _source_of(token: Token, text: str) -> str:
    """The first line of the block a token stands for, or what an inline token was written as."""
    if token.map:
        return text.split("\n")[token.map[0]].strip()
    return token.content


def is_safe(href: str) -> bool:
    """Whether a link goes to the web, to mail, or to a record."""
    return bool(SAFE_LINK.match(href) or RECORD_LINK.match(href))


def targets(text: str) -> Iterator[tuple[str, str]]:
    """The records a text points to, as (soort, id), in order."""
    if "{" in text:
        for found in MARK.finditer(text):
            if found[1] == "cijfer":
                yield "cijfers", found[2].split(":")[0]
            elif found[1] == "begrip":
                yield "begrippen", found[2]
    if _RECORD.search(text):
        for href in _hrefs(text):
            record = RECORD_LINK.match(href)
            if record:
                yield record[1], record[2]


def _hrefs(text: str) -> list[str]:
    simple = with_links(text)
    return simple[2::3] if simple else [str(token.attrs["href"]) for token in _flat(tokens(text)) if token.type == "link_open"]


def choices(text: str) -> Iterator[tuple[str, str, str]]:
    """The figures a text asks one value of: the mark, the figure's id, and which value."""
    for found in MARK.finditer(text) if "{" in text else ():
        identity, _, choice = found[2].partition(":")
        if found[1] == "cijfer" and choice:
            yield found[0], identity, choice


def notes(text: str) -> Iterator[str]:
    """The numbers of the footnotes a text calls."""
    return (found[2] for found in MARK.finditer(text) if found[1] == "noot")


def _flat(found: list[Token]) -> Iterator[Token]:
    for token in found:
        yield token
        yield from token.children or ()
