"""The small Markdown of text fields: paragraphs, emphasis, links, lists, and four marks.

The marks are ``{cijfer:id}``, ``{cijfer:id:periode}``, ``{begrip:id}`` and ``{noot:nummer}``;
a link may point to a record as ``[tekst](soort:id)``. Parsing is markdown-it's; this module
only says what is allowed and what a text points to. Making HTML is a view's work.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

MARK = re.compile(r"\{([a-z]+):([^{}\s]*)\}")
MARKS = ("cijfer", "begrip", "noot")
RECORD_LINK = re.compile(r"^([a-z]+):([a-z0-9][a-z0-9/-]*)$")
SAFE_LINK = re.compile(r"^(https?://|mailto:)[^\s<>\"]+$", re.IGNORECASE)
_ALLOWED = {
    "paragraph_open", "paragraph_close", "inline", "text", "softbreak", "hardbreak",
    "em_open", "em_close", "strong_open", "strong_close", "link_open", "link_close",
    "bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close",
    "list_item_open", "list_item_close",
}  # fmt: skip
_HTML = re.compile(r"<\s*/?\s*[a-zA-Z!][^>]*>?|\bon[a-z]+\s*=\s*[\"']", re.IGNORECASE)
_MAYBE = re.compile(r"[*_`\[\]<>#{}|\\~!]|^\s*([-+]|\d+[.)])\s|\n\s*([-+=]|\d+[.)])|^(\s{4}|\t)", re.MULTILINE)


@dataclass(frozen=True)
class Fault:
    """What is wrong in a text: a message kind and its data, without a place."""

    kind: str
    data: dict[str, Any]


@cache
def parser() -> MarkdownIt:
    """The parser; made once, it holds no state between texts."""
    made = MarkdownIt("commonmark", {"html": True})
    made.validateLink = lambda _url: True  # type: ignore[method-assign]  # judged here, with a message
    return made


def is_plain(text: str) -> bool:
    """Whether a text surely has no markup, so that it need not be parsed."""
    return not _MAYBE.search(text)


def tokens(text: str) -> list[Token]:
    """The block tokens of a text."""
    return parser().parse(text)


def faults(text: str) -> Iterator[Fault]:
    """Everything in a text that a text field may not hold."""
    if is_plain(text):
        return
    html = _HTML.search(text)
    if html:
        yield Fault("html", {"stuk": html[0][:40]})
        return
    for token in _flat(tokens(text)):
        if token.type not in _ALLOWED:
            yield Fault("opmaak", {"stuk": _NAMES.get(token.type.removesuffix("_open"), token.type)})
            return
        if token.type == "link_open" and not is_safe(str(token.attrs["href"])):
            yield Fault("onveilige-link", {"waarde": token.attrs["href"]})
    for found in MARK.finditer(text):
        if found[1] not in MARKS:
            yield Fault("onbekend-teken", {"waarde": found[0], "woord": found[1]})


_NAMES = {
    "heading": "een titel (#)", "code_inline": "code (`…`)", "fence": "code (```)",
    "code_block": "een ingesprongen blok", "blockquote": "een citaatblok (>)", "image": "een afbeelding",
    "hr": "een lijn (---)", "html_block": "HTML", "html_inline": "HTML",
}  # fmt: skip


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
    if "](" in text:
        for token in _flat(tokens(text)):
            linked = token.type == "link_open" and RECORD_LINK.match(str(token.attrs["href"]))
            if linked:
                yield linked[1], linked[2]


def notes(text: str) -> Iterator[str]:
    """The numbers of the footnotes a text calls."""
    return (found[2] for found in MARK.finditer(text) if found[1] == "noot")


def _flat(found: list[Token]) -> Iterator[Token]:
    for token in found:
        yield token
        yield from token.children or ()
