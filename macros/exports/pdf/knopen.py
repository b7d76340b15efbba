"""Knopen: the small Markdown as plain values, which a template shows as text and nothing else.

A block is ``p`` (a paragraph), ``ul`` or ``ol`` (a list of lists of blocks); a piece of a line is ``t``
(text), ``em``, ``sterk``, ``link``, ``noot`` or ``br``. Every value is a string, a number or a list.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from markdown_it.token import Token

from macros.content import markup

Knoop = dict[str, Any]
"""A piece of text: its kind ``k`` and what it holds."""
Vul = Callable[[str, str], Knoop]
"""Turns a mark (its name and what stands after the colon) into a node."""
Adresseer = Callable[[str, str], str]
"""Turns a record (soort, id) into an address."""

_SOORTEN = {
    "paragraph_open": "p", "bullet_list_open": "ul", "ordered_list_open": "ol", "list_item_open": "li",
    "em_open": "em", "strong_open": "sterk", "link_open": "link",
}  # fmt: skip


def tekst(waarde: str) -> Knoop:
    """Text as it stands."""
    return {"k": "t", "t": waarde}


def link(adres: str, inhoud: list[Knoop]) -> Knoop:
    """A link to an address on the web."""
    return {"k": "link", "a": adres, "c": inhoud}


def blokken(text: str, vul: Vul, adresseer: Adresseer) -> list[Knoop]:
    """The blocks of a text. Whatever the small Markdown does not know comes out as plain text."""
    reading = _Lezing(vul, adresseer)
    if markup.is_plain(text):
        return [{"k": "p", "c": list(reading.marks(_spatie(part)))} for part in re.split(r"\n\s*\n", text.strip())]
    return list(reading.nest(iter(markup.tokens(text))))


def lijn(text: str, vul: Vul, adresseer: Adresseer) -> list[Knoop]:
    """The pieces of a text of one paragraph; of more, one after the other."""
    pieces: list[Knoop] = []
    for block in blokken(text, vul, adresseer):
        pieces += [tekst(" ")] if pieces else []
        pieces += _pieces(block)
    return pieces


def _pieces(block: Knoop) -> list[Knoop]:
    if block["k"] in ("ul", "ol"):
        return [piece for item in block["c"] for inner in item for piece in [*_pieces(inner), tekst(" ")]]
    return list(block["c"]) if "c" in block else [block]


def _spatie(text: str) -> str:
    return re.sub(r"[ \t]*\n[ \t]*", " ", text.strip())


class _Lezing:
    """Reads tokens into nodes."""

    def __init__(self, vul: Vul, adresseer: Adresseer) -> None:
        self.vul, self.adresseer = vul, adresseer

    def nest(self, tokens: Iterator[Token]) -> Iterator[Knoop]:
        """The nodes up to the token that closes this level."""
        for token in tokens:
            if token.nesting == -1:
                return
            if token.nesting == 1:
                yield from self._opened(token, list(self.nest(tokens)))
            elif token.type == "inline":
                yield from self.nest(iter(token.children or ()))
            else:
                yield from self._leaf(token)

    def _opened(self, token: Token, inner: list[Knoop]) -> Iterator[Knoop]:
        kind = _SOORTEN.get(token.type)
        if kind == "link":
            yield from self._link(str(token.attrs["href"]), inner)
        elif kind in ("ul", "ol"):
            yield {"k": kind, "c": [item["c"] for item in inner]}
        elif kind is None:
            yield from inner
        else:
            yield {"k": kind, "c": inner}

    def _link(self, href: str, inner: list[Knoop]) -> list[Knoop]:
        record = markup.RECORD_LINK.match(href)
        if record:
            return [link(self.adresseer(record[1], record[2]), inner)]
        return [link(href, inner)] if markup.SAFE_LINK.match(href) else inner

    def _leaf(self, token: Token) -> Iterator[Knoop]:
        if token.type == "softbreak":
            yield tekst(" ")
        elif token.type == "hardbreak":
            yield {"k": "br"}
        else:
            yield from self.marks(token.content)

    def marks(self, text: str) -> Iterator[Knoop]:
        """Text with its marks filled in."""
        end = 0
        for found in markup.MARK.finditer(text):
            if found.start() > end:
                yield tekst(text[end : found.start()])
            yield self.vul(found[1], found[2])
            end = found.end()
        if end < len(text):
            yield tekst(text[end:])
