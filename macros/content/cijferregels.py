"""What must hold for figures: sums, periods, units, sources, freshness.

``REGELS`` need only the Kennisbank; ``verouderd`` also asks which day it is.
"""

from collections.abc import Iterator
from datetime import date

from macros.content.cijfervormen import VORMREGELS, Regel
from macros.content.cijferwaarden import gekozen, is_laat, is_leeg, periode_van
from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import CijferSoort
from macros.content.problems import Problem
from macros.content.records.bron import Bron
from macros.content.records.cijfer import Cijfer


def regels(bank: Kennisbank, vandaag: date | None = None) -> Iterator[Problem]:
    """Every problem with figures; without a day nothing is out of date."""
    for rule in REGELS:
        yield from rule(bank)
    if vandaag:
        yield from verouderd(bank, vandaag)


def bronjaren(bank: Kennisbank) -> Iterator[Problem]:
    """Sources of a series that carry no year: each once, and no fault, for a page may bear none."""
    for figure in _figures(bank):
        told: set[str] = set()
        for index, value in enumerate(figure.waarden if figure.soort is CijferSoort.REEKS else ()):
            sources = [reference.bron for reference in value.bronnen or figure.bronnen]
            if value.waarde is None or any(_dated(bank, s) for s in sources) or told.issuperset(sources):
                continue
            told.update(sources)
            place = bank.herkomst["cijfers", figure.id].place(("waarden", index, "bronnen") if value.bronnen else ("bronnen",))
            yield Problem(place, "bron-zonder-jaar", {"bron": ", ".join(sources)}, "let op")


def _dated(bank: Kennisbank, bron: str) -> bool:
    """Whether a source has a date, or says why it has none; one that does not exist is told elsewhere."""
    if not bank.heeft("bronnen", bron):
        return True
    source = bank.een("bronnen", bron, Bron)
    return source.datum is not None or source.toelichting is not None


def lege(bank: Kennisbank) -> Iterator[Problem]:
    """An empty figure that does not say where to ask."""
    for figure in _figures(bank):
        if is_leeg(figure) and figure.waar_vragen is None:
            yield bank.problem("cijfers", figure.id, (), "zonder-waar-vragen")


def zinnen(bank: Kennisbank) -> Iterator[Problem]:
    """A sentence without its number, or with a period nobody knows."""
    for figure in _figures(bank):
        value = gekozen(figure)
        for code, text in figure.zin.texts() if figure.zin else ():
            if "{waarde}" not in text:
                yield bank.problem("cijfers", figure.id, ("zin", code), "zin-zonder-getal")
            elif "{periode}" in text and value and not periode_van(figure, value):
                yield bank.problem("cijfers", figure.id, ("zin", code), "zin-zonder-periode")


def verouderd(bank: Kennisbank, vandaag: date) -> Iterator[Problem]:
    """A figure whose update should have come by now: worth a look, no fault."""
    for figure in _figures(bank):
        if figure.verwacht and is_laat(figure, vandaag):
            place = bank.herkomst["cijfers", figure.id].place(("verwacht",))
            yield Problem(place, "verouderd", {"datum": figure.verwacht.isoformat()}, "let op")


def _figures(bank: Kennisbank) -> list[Cijfer]:
    return bank.alle("cijfers", Cijfer)


REGELS: tuple[Regel, ...] = (*VORMREGELS, bronjaren, lege, zinnen)
