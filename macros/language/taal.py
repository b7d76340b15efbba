"""Taal: the three languages, and a text in one of them."""

from dataclasses import dataclass

from macros.content.fields import LANGUAGES, Meertalig
from macros.language.typografie import zet

TALEN = LANGUAGES
BRONTAAL = "nl"
LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}
"""Babel's locale for each language; en_BE would write 34,3 %."""


@dataclass(frozen=True)
class Vertaald:
    """A text as a reader gets it.

    Attributes:
        tekst: the text.
        taal: the language it is in.
        terugval: whether that is not the language asked for.
    """

    tekst: str
    taal: str
    terugval: bool


def vertaal(text: Meertalig, taal: str) -> Vertaald:
    """A text in a language, or in Dutch where that translation is missing."""
    found = getattr(text, taal)
    if found is None:
        return Vertaald(zet(text.nl, BRONTAAL), BRONTAAL, True)
    return Vertaald(zet(found, taal), taal, False)
