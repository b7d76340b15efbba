"""Schrijfwijzen: every way a term is written in one language, taken from its record."""

import re
from collections.abc import Iterator

from macros.content.ontleden import Path_
from macros.content.records.begrip import Begrip

_GLOSS = re.compile(r"(.+?)\s*\((.+)\)\Z")
"""A name with an explanation behind it: point de contact (meldpunt)."""


def schrijfwijzen(begrip: Begrip, taal: str) -> dict[str, Path_]:
    """The title, the abbreviation, what it stands for and the aliases, in a language, each with the field it stands in.

    A name with an explanation in brackets counts with and without it; the explanation alone is no name.
    A language in which the term has no name of its own gives nothing.
    """
    found: dict[str, Path_] = {}
    for path, text in _namen(begrip, taal):
        for form in _vormen(" ".join(text.replace("’", "'").split())):
            found.setdefault(form, path)
    return found


def _namen(begrip: Begrip, taal: str) -> Iterator[tuple[Path_, str]]:
    places: list[Path_] = [("titel",), ("afkorting",), ("voluit",), *(("aliassen", place) for place in range(len(begrip.aliassen)))]
    for place in places:
        name = begrip.aliassen[int(place[1])] if len(place) > 1 else getattr(begrip, str(place[0]))
        text = getattr(name, taal, None)
        if text:
            yield (*place, taal), text


def _vormen(text: str) -> tuple[str, ...]:
    found = _GLOSS.fullmatch(text)
    return (text, found[1]) if found else (text,)
