"""Zoekdocument: what the search knows of a record that shares its page with others."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from macros.content.fields import Meertalig, Model
from macros.content.records.record import Record
from macros.language.adressen import ANKERS, adres, wortel
from macros.language.platte_tekst import platte_tekst
from macros.views.lezer import Lezer

ZONDER = ("publieken", "overdrachten")
"""Kinds on a shared page that the search leaves out: they only lead to, or repeat, other records."""
_GEEN_TEKST = {"titel", "trefwoorden", "bronnen", "nagelezen", "afkorting", "voluit", "aliassen"}


@dataclass(frozen=True)
class Zoekdocument:
    """One result the search can give.

    Attributes:
        adres: the path on the site, with the language before it, such as ``fr/begrippen/#clb``.
        woorden: what people also call it; weighs more than its text.
        tekst: its text, paragraph by paragraph.
    """

    adres: str
    taal: str
    soort: str
    titel: str
    woorden: tuple[str, ...]
    tekst: tuple[str, ...]


def soorten_op_anker() -> list[str]:
    """The kinds that are found by record although they share a page."""
    return [soort for soort in ANKERS if soort not in ZONDER]


def ankerdocumenten(lezer: Lezer) -> Iterator[Zoekdocument]:
    """A document for every record on a shared page that exists in the reader's language."""
    for soort in soorten_op_anker():
        for record in lezer.alle(soort):
            if getattr(record.titel, lezer.taal) is None:
                continue
            yield Zoekdocument(
                wortel(lezer.taal) + adres(lezer.bank, soort, record.id),
                lezer.taal,
                soort,
                lezer.kaal(record.titel),
                woorden(lezer, record),
                tuple(platte_tekst(lezer.bank, lezer.interface, text, lezer.taal) for text in _teksten(record, lezer.taal)),
            )


def woorden(lezer: Lezer, record: Record) -> tuple[str, ...]:
    """What people also call a record, in the reader's language: keywords, abbreviation, other spellings."""
    extra = [getattr(record, name, None) for name in ("afkorting", "voluit")]
    names = [*record.trefwoorden, *(n for n in extra if n is not None), *getattr(record, "aliassen", ())]
    return tuple(dict.fromkeys(text for name in names if (text := getattr(name, lezer.taal)) is not None))


def _teksten(part: Any, taal: str) -> Iterator[Meertalig]:
    """Every text in a record that exists in a language, at any depth."""
    if isinstance(part, Meertalig):
        if getattr(part, taal) is not None:
            yield part
    elif isinstance(part, Model):
        for name in type(part).model_fields:
            if name not in _GEEN_TEKST:
                yield from _teksten(getattr(part, name), taal)
    elif isinstance(part, tuple):
        for below in part:
            yield from _teksten(below, taal)
