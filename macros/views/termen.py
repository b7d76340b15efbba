"""Termen: the words of the glossary, found in the HTML of a page and made links on their first use.

Nothing but the text between tags is ever changed, and only by putting a link around a word: take the
links away and the same HTML is left. The words to look for are made ready once per language; see adr/0031.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from macros.content.kennisbank import Kennisbank
from macros.content.records.begrip import Begrip
from macros.content.schrijfwijzen import schrijfwijzen
from macros.views.termlink import kenmerken
from macros.views.termzoeker import Zoeker, een_van

_ELEMENTEN = (
    "a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "kbd", "button", "svg", "math", "th", "form", "fieldset", "label", "summary",
    "dt", "caption", "legend", "nav", "time", "select", "textarea", "script", "style", "template", "noscript", "object", "audio", "video",
)  # fmt: skip
"""Elements in which no link may stand, or where one would be in the way; none of them holds another of its own."""
_BLOKKEN = (
    "kaart", "ingang", "kop", "merk", "pil", "figuur", "knop", "keuze", "voet-record", "facet", "begrippen", "bron", "bronnen", "bij",
    "citaat", "citeer", "verbanden", "gebruik", "alleen-horen", "alleen-op-papier", "onzichtbaar", "admonition-title",
)  # fmt: skip
"""Parts of a page that are no running text, by the word their class begins with."""
_STUK = re.compile(
    rf"<(?!/)(?:({een_van(_ELEMENTEN)})\b[^<]*+(?:<(?!/\1\b)[^<]*+)*+"
    rf'|(\w++) (?:class="(?:{een_van(_BLOKKEN)})(?=["\s-])|data-geen-termen)(?:[^<]*+(?:<(?!/?\2\b)[^<]*+)*+()(?=</\2\b))?)'
    r"|>\s*+([^<]++)"
)
"""What a page is made of, for us: an element or a part to pass over whole, the start of a part that holds others of its name, or text."""
_BLOK, _TEKST = 2, 4
"""Which group of the pattern tells of such a start, and of text."""
_TUSSEN = " < "
"""What is put between two pieces of text to search them as one; spaces keep their words apart."""
_VERBORGEN = re.compile(r"hidden(?<=[\s-]hidden)[\s>=]")
_NAAM = re.compile(r"<(\w+)[^<>]*")
_TAAL = re.compile(r'<(\w+)(?:\s[^>]*)?\slang="([a-z]{2})"')
_GEKOPPELD = re.compile(r'begrippen/#([a-z0-9-]+)"')


class Vondst(NamedTuple):
    """A term in a page: where in the HTML it stands, and which it is; a link that was there already has no length."""

    begin: int
    eind: int
    id: str


@dataclass(frozen=True)
class Gekoppeld:
    """A page with its terms linked.

    Attributes:
        html: the page.
        gebruik: how often it uses each term, linked or not.
    """

    html: str
    gebruik: Counter[str]


@dataclass(frozen=True)
class Termen:
    """The glossary as pages use it.

    Attributes:
        zoekers: what finds the terms, by language.
        stil: terms that are counted but never linked by themselves.
    """

    zoekers: dict[str, Zoeker]
    stil: frozenset[str] = field(default_factory=frozenset)

    def koppel(self, html: str, taal: str, adres: str, zonder: Iterable[str] = ()) -> Gekoppeld:
        """Link every term on its first use.

        Args:
            html: the content of a page.
            taal: the language it is written in; parts that say they are in another get the terms of that language.
            adres: the address of the glossary, to which ``#id`` is added.
            zonder: terms that get no link here.
        """
        found = self._vondsten(html, taal)
        seen, made, at = {*self.stil, *zonder}, [], 0
        for term in found:
            if term.id not in seen and term.eind > term.begin:
                made += [html[at : term.begin], link(adres, term.id, html[term.begin : term.eind])]
                at = term.eind
            seen.add(term.id)
        used = (term.id for term in found if term.eind > term.begin or _in_de_tekst(html, term.begin))
        return Gekoppeld("".join([*made, html[at:]]) if made else html, Counter(used))

    def _vondsten(self, html: str, taal: str) -> list[Vondst]:
        """Every term of a page in order, in text where a link may stand, and every link that leads to one already."""
        found = [Vondst(m.start(), m.start(), m[1]) for m in _GEKOPPELD.finditer(html)]
        for code, texts in _per_taal(html, taal).items():
            if code in self.zoekers:
                found += _zoek(self.zoekers[code], texts)
        return sorted(found)


def _in_de_tekst(html: str, plaats: int) -> bool:
    """Whether a link to the glossary stands in running text; one in a list of records is no use of the word."""
    return html.startswith('<a class="begrip"', max(0, html.rfind("<", 0, plaats)))


Tekst = tuple[int, str]
"""A piece of text and where it stands in the HTML."""


def _zoek(zoeker: Zoeker, teksten: list[Tekst]) -> Iterator[Vondst]:
    """The terms in pieces of text, which are searched as one: no term holds the ``<`` between them."""
    joined = _TUSSEN.join([text for _, text in teksten])
    starts = list(accumulate([len(text) + len(_TUSSEN) for _, text in teksten], initial=0))
    place = 0
    for start, end, identity in zoeker.vind(joined):
        while starts[place + 1] <= start:
            place += 1
        shift = teksten[place][0] - starts[place]
        yield Vondst(start + shift, end + shift, identity)


def _per_taal(html: str, taal: str) -> dict[str, list[Tekst]]:
    """The running text of a page by language, in order."""
    other = list(_anderstalig(html, taal)) if ' lang="' in html else []
    if not other:
        return {taal: list(_teksten(html))}
    found: dict[str, list[Tekst]] = {}
    for start, text in _teksten(html):
        while other and other[0][1] <= start:
            other.pop(0)
        inside = other and other[0][0] < start
        found.setdefault(other[0][2] if inside else taal, []).append((start, text))
    return found


def _teksten(html: str) -> Iterator[Tekst]:
    """The text of a page in which a link may stand."""
    free, first, hidden = 0, html.partition("<")[0], _verborgen(html)
    if first:
        yield 0, first
    for piece in _STUK.finditer(html):
        kind = piece.lastindex
        if kind == _TEKST:
            start = piece.start()
            while hidden and hidden[0][0] < start:
                free = max(free, hidden.pop(0)[1])
            if start >= free:
                yield piece.start(_TEKST), piece[_TEKST]
        elif kind == _BLOK:
            free = max(free, _einde(html, piece.start(), piece[_BLOK]))


def _verborgen(html: str) -> list[tuple[int, int]]:
    """The parts that no reader, or none that listens, meets; by the attribute in their tag, not by the word in a text."""
    found = []
    for word in _VERBORGEN.finditer(html):
        tag = _NAAM.match(html, max(0, html.rfind("<", 0, word.start())))
        if tag and tag.end() > word.start() and tag[1] not in ("a", "svg", "input"):
            found.append((tag.start(), _einde(html, tag.start(), tag[1])))
    return found


def _einde(html: str, start: int, tag: str) -> int:
    """Where an element ends that may hold others of its name."""
    end = html.find(f"</{tag}", start)
    if html.find(f"<{tag}", start + 1, end) < 0:
        return end
    depth, place = 0, start
    for found in re.compile(rf"<(/?){tag}\b").finditer(html, start):
        depth += -1 if found[1] else 1
        place = found.start()
        if depth == 0:
            return place
    return len(html)


def _anderstalig(html: str, taal: str) -> Iterator[tuple[int, int, str]]:
    """The parts that say they are in another language, the outermost ones."""
    end = 0
    for found in _TAAL.finditer(html):
        if found.start() >= end and found[2] != taal:
            end = _einde(html, found.start(), found[1])
            yield found.start(), end, found[2]


def link(adres: str, identity: str, woord: str) -> str:
    """The link around a term; ``woord`` is HTML already. Its description comes at the foot of the page."""
    return f'<a{kenmerken(identity)} href="{adres}#{identity}">{woord}</a>'


def termen(bank: Kennisbank, talen: Iterable[str]) -> Termen:
    """The glossary of a knowledge base, ready to be found in pages."""
    terms = bank.alle("begrippen", Begrip)
    zoekers = {taal: Zoeker({form: term.id for term in terms for form in schrijfwijzen(term, taal)}) for taal in talen}
    return Termen(zoekers, frozenset(term.id for term in terms if not term.koppelen))
