"""What must hold for the words of records: no loose numbers, and only values that exist."""

import re
from collections.abc import Iterator
from typing import Any

from macros.content import markup
from macros.content.cijferwaarden import bekend, gekozen
from macros.content.edities import is_letterlijk
from macros.content.kennisbank import Kennisbank
from macros.content.problems import Problem, suggestion
from macros.content.records.cijfer import Cijfer
from macros.content.records.visie import Hoofdstuk
from macros.content.tekstgrenzen import GETAL

_LOOSE = re.compile(GETAL)
_MAYBE = re.compile("[0-9](?:[0-9]{3}|[.,\u00a0\u202f ]+[0-9]|[.,0-9]*\\s?(?:%|p))")
"""What a text with a loose number surely holds; quick to look for."""
_ADDRESS = re.compile(r"\]\([^)]*\)")
_FIGURES = ("cijfers", "bronnen")
"""Kinds whose words may hold numbers: they are where numbers come from."""
_SLOT = re.compile(r"\{([^{}]*)\}")
_SLOTS = ("waarde", "periode")


def loose_numbers(bank: Kennisbank) -> Iterator[Problem]:
    """Percentages and large numbers in prose, which belong in a cijfer. A note's own text keeps its numbers."""
    literal = {c.id for c in bank.alle("hoofdstukken", Hoofdstuk) if is_letterlijk(bank, c)}
    for soort, identity, path, text in bank.teksten(_MAYBE):
        if soort not in _FIGURES and not (soort == "hoofdstukken" and identity in literal):
            for number in _loose_in(text):
                yield bank.problem(soort, identity, path, "los-getal", at=number, waarde=number)


def _loose_in(text: str) -> list[str]:
    """The loose numbers of a text, each once."""
    bare = _ADDRESS.sub("]", markup.MARK.sub("", text))
    return list(dict.fromkeys(found[0] for found in _LOOSE.finditer(bare))) if _MAYBE.search(bare) else []


def choices(bank: Kennisbank) -> Iterator[Problem]:
    """Values that a text asks of a figure and that the figure does not have."""
    for soort, identity, path, text in bank.teksten(markup.MARK):
        for mark, figure_id, choice in markup.choices(text):
            if bank.heeft("cijfers", figure_id):
                figure = bank.een("cijfers", figure_id, Cijfer)
                if gekozen(figure, choice) is None:
                    data = _choices_of(figure, choice)
                    yield bank.problem(soort, identity, path, "onbekende-keuze", at=mark, cijfer=figure_id, **data)


def _choices_of(figure: Cijfer, choice: str) -> dict[str, Any]:
    known = list(dict.fromkeys(word for v in bekend(figure) for word in (v.sleutel, v.periode) if word))
    return {"waarde": choice, "bedoelde": suggestion(choice, known), "bekend": known}


def slots(bank: Kennisbank) -> Iterator[Problem]:
    """Places in a figure's sentence that nothing can fill."""
    for figure in bank.alle("cijfers", Cijfer):
        for code, text in figure.zin.texts() if figure.zin else ():
            for found in _SLOT.finditer(text):
                if found[1] not in _SLOTS:
                    data = {"waarde": found[0], "bedoelde": suggestion(found[0], [f"{{{slot}}}" for slot in _SLOTS])}
                    yield bank.problem("cijfers", figure.id, ("zin", code), "onbekende-plek", at=found[0], **data)
