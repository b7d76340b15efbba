"""Zoeker: finds the spellings of one language in plain text, quickly."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape

_VOOR = r"(?<![\w\-‑.@#&=])"
"""What may not stand before a term: a letter, a hyphen or a point would make it part of another word."""
_NA = r"(?![\w\-‑@]|\.\w)"
_TEKENS = {" ": r"(?:[ \n\u00a0\u202f]|&nbsp;)+", "'": "(?:['’]|&#39;)", "-": "[-‑]"}
"""Signs that a page may write in other ways."""
_WOORD = re.compile(r"\w+")

Patronen = list[tuple[int, re.Pattern[str]]]
"""Patterns, each with how far into it the word stands that gives it away."""


@dataclass(frozen=True)
class Zoeker:
    """The words of one language, with the patterns that find them.

    Attributes:
        vormen: each spelling and the id of its term.
    """

    vormen: dict[str, str]

    @cached_property
    def _patronen(self) -> dict[str, Patronen]:
        """For each word that gives spellings away (the longest in them), the patterns of those spellings.

        Few words of the glossary are on one page: to look first at which words a page has is far quicker
        than to try every spelling at every place.
        """
        groups: dict[tuple[str, int], list[str]] = {}
        for form in self.vormen:
            word = max(_WOORD.finditer(form), key=lambda found: len(found[0]))
            for spelled in {word[0], _hoofdletter(word[0])} if word.start() == 0 else {word[0]}:
                groups.setdefault((spelled, word.start()), []).append(form)
        found: dict[str, Patronen] = {}
        for (spelled, offset), forms in groups.items():
            found.setdefault(spelled, []).append((offset, re.compile(f"{_VOOR}{_als_patroon(forms)}{_NA}")))
        return found

    def vind(self, tekst: str) -> list[tuple[int, int, str]]:
        """Every term in a text, in order: where it begins and ends, and its id; of two that overlap the first, then the longest."""
        found = []
        for word in self._patronen.keys() & _woorden(tekst):
            at = tekst.find(word)
            while at >= 0:
                for offset, patroon in self._patronen[word]:
                    match = patroon.match(tekst, at - offset) if at >= offset else None
                    if match:
                        found.append((at - offset, -match.end(), self._id(match[0])))
                at = tekst.find(word, at + len(word))
        return list(_los(sorted(found)))

    def _id(self, gevonden: str) -> str:
        exact = self.vormen.get(gevonden)
        if exact:
            return exact
        word = " ".join(unescape(gevonden).replace("’", "'").replace("‑", "-").split())
        return self.vormen.get(word) or self.vormen[word[0].lower() + word[1:]]


def _woorden(tekst: str) -> set[str]:
    """The words of a text. Splitting at spaces is quick; only what is not a bare word then is looked at by its signs."""
    words = set(tekst.split())
    words.update(_WOORD.findall(" ".join([word for word in words if not word.isalnum()])))
    return words


def _los(found: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    free = 0
    for start, end, identity in found:
        if start >= free:
            yield start, -end, identity
            free = -end


def _als_patroon(vormen: Iterable[str]) -> str:
    """Spellings as one pattern, the longest first."""
    written = ("".join(_teken(letter, first=place == 0) for place, letter in enumerate(form)) for form in sorted(vormen, key=len, reverse=True))
    return f"(?:{'|'.join(written)})"


def een_van(woorden: Iterable[str]) -> str:
    """A pattern of one of several words that tries no beginning twice: quicker than all of them one after the other."""
    rest: dict[str, list[str]] = {}
    for word in woorden:
        rest.setdefault(word[:1], []).append(word[1:])
    optional = "?" if rest.pop("", None) is not None else ""
    ways = [f"{re.escape(first)}{een_van(tails)}" for first, tails in rest.items()]
    return f"(?:{'|'.join(ways)}){optional}" if len(ways) > 1 or (ways and optional) else "".join(ways)


def _teken(letter: str, *, first: bool) -> str:
    """The pattern of a letter: a sentence may give the first a capital, never the other way round."""
    if first and letter.islower() and _hoofdletter(letter) != letter:
        return f"[{letter}{letter.upper()}]"
    return _TEKENS.get(letter) or re.escape(letter)


def _hoofdletter(woord: str) -> str:
    """A word with a capital, as at the start of a sentence; as it is when its first letter has no capital of one letter."""
    return woord[0].upper() + woord[1:] if len(woord[0].upper()) == 1 else woord
