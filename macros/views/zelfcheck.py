"""Zelfcheck: a question as HTML that works without a script: answers that unfold, and places to choose from a list."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from markupsafe import Markup

from macros.content.checkregels import RIJEN
from macros.content.keuzes import Checkvorm
from macros.content.records.begrip import Begrip
from macros.content.records.inwerkpad import Checkantwoord, Zelfcheck
from macros.views.lezer import Lezer

T = TypeVar("T")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Rij:
    """An answer that has a place: a rank, or the letter of its meaning.

    Attributes:
        antwoord: the answer.
        plaats: where it belongs: 1, 2, 3 or A, B, C.
    """

    antwoord: Checkantwoord
    plaats: str


def zelfcheck(lezer: Lezer, check: Zelfcheck) -> Markup:
    """One question, with for every answer why, and where to read on."""
    if check.vorm not in RIJEN:
        return lezer.toon("inwerken/keuze.html", check=check, antwoordtekst=antwoordtekst)
    rows = rijen(check)
    meanings = sorted(rows, key=lambda row: row.plaats) if check.vorm is Checkvorm.KOPPEL else []
    return lezer.toon(
        "inwerken/rijen.html",
        check=check,
        rijen=rijen_gehusseld(check),
        oplossing=rows,
        plaatsen=sorted(row.plaats for row in rows),
        betekenissen=meanings,
        antwoordtekst=antwoordtekst,
        betekenis=betekenis,
    )


def rijen(check: Zelfcheck) -> list[Rij]:
    """The answers with their places: in order when there is one, else by the letter their meaning happens to get."""
    if check.vorm is Checkvorm.VOLGORDE:
        return [Rij(answer, str(n)) for n, answer in enumerate(check.antwoorden, start=1)]
    mixed = gehusseld(list(check.antwoorden), lambda answer: f"{check.id} betekenis {_naam(answer)}")
    letter = {answer.verder: LETTERS[n] for n, answer in enumerate(mixed)}
    return [Rij(answer, letter[answer.verder]) for answer in check.antwoorden]


def rijen_gehusseld(check: Zelfcheck) -> list[Rij]:
    """The answers as a reader gets them: never in the right order."""
    return gehusseld(rijen(check), lambda row: f"{check.id} {_naam(row.antwoord)}")


def gehusseld(items: list[T], sleutel: Callable[[T], str]) -> list[T]:
    """Shuffled by what a key makes of each: the same in every language and every build, and never as they were."""
    found = sorted(items, key=lambda item: sha256(sleutel(item).encode()).digest())
    return found if found != items else [*items[1:], items[0]]


def _naam(antwoord: Checkantwoord) -> str:
    return f"{antwoord.verder} {antwoord.tekst.nl if antwoord.tekst else ''}"


def antwoordtekst(lezer: Lezer, antwoord: Checkantwoord) -> Markup:
    """What a reader chooses: the words of the answer, or the name of the record it points to."""
    if antwoord.tekst:
        return lezer.regel(antwoord.tekst)
    soort, _, identity = antwoord.verder.partition("/")
    return lezer.naam(soort, identity)


def betekenis(lezer: Lezer, antwoord: Checkantwoord) -> Markup:
    """What a term means: the words given with it, else those of the glossary."""
    term = lezer.bank.een("begrippen", antwoord.verder.partition("/")[2], Begrip)
    return lezer.regel(antwoord.tekst or term.kort)
