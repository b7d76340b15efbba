"""Keuzehulp: a helper as a page: one section per place, shown by its address, so that no script is needed.

The address of a place is the answers that lead to it (``#school=secundair.wie=klas``). So the
back button, a bookmark and a shared link always find the same answers again.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from macros.content.keuzegraaf import Gegeven, Graaf, Plek, antwoord, graaf
from macros.content.records.keuzehulp import Antwoord, Keuzehulp, Keuzevraag, Uitkomst
from macros.views.lezer import Lezer

BEGIN = "begin"
"""The anchor of the first question."""


@dataclass(frozen=True)
class Stap:
    """A link to another place: the answer it stands for, and the anchor it leads to."""

    antwoord: Antwoord
    anker: str


@dataclass(frozen=True)
class Gekozen:
    """An answer that was given.

    Attributes:
        vraag: the question.
        antwoord: what was answered.
        anders: the other answers, each leading on with every answer that still counts.
    """

    vraag: Keuzevraag
    antwoord: Antwoord
    anders: tuple[Stap, ...]


@dataclass(frozen=True)
class Staat:
    """What a reader sees at one place.

    Attributes:
        anker: the address of the place on the page.
        gekozen: the answers given, in order.
        vraag: the question asked here, or None at an outcome.
        uitkomst: the outcome, or None at a question.
        keuzes: the answers to choose from.
        vorige: the anchor of the question before.
        nog: how many questions follow at most after this one.
    """

    anker: str
    gekozen: tuple[Gekozen, ...]
    vraag: Keuzevraag | None
    uitkomst: Uitkomst | None
    keuzes: tuple[Stap, ...]
    vorige: str | None
    nog: int

    @property
    def deel(self) -> int:
        """How far along this place is, out of 100."""
        return round(100 * len(self.gekozen) / (len(self.gekozen) + 1 + self.nog))


def anker(given: Gegeven) -> str:
    """The address of a place on the page: its answers."""
    return ".".join(f"{question}={answer}" for question, answer in given) or BEGIN


def staten(hulp: Keuzehulp) -> list[Staat]:
    """Every place of a helper, the start first."""
    made = graaf(hulp)
    return [_staat(made, place) for place in made.plekken()]


def _staat(made: Graaf, place: Plek) -> Staat:
    question = place.hier if isinstance(place.hier, Keuzevraag) else None
    outcome = place.hier if isinstance(place.hier, Uitkomst) else None
    return Staat(
        anker=anker(place.gegeven),
        gekozen=tuple(_gekozen(made, place.gegeven)),
        vraag=question,
        uitkomst=outcome,
        keuzes=tuple(Stap(a, anker((*place.gegeven, (question.id, a.id)))) for a in question.antwoorden) if question else (),
        vorige=anker(place.gegeven[:-1]) if place.gegeven else None,
        nog=made.langste(question.id) - 1 if question else 0,
    )


def _gekozen(made: Graaf, given: Gegeven) -> Iterable[Gekozen]:
    for question_id, answer_id in given:
        question = made.delen[question_id]
        assert isinstance(question, Keuzevraag)
        chosen = antwoord(question, answer_id)
        assert chosen is not None
        others = [a for a in question.antwoorden if a.id != answer_id]
        changed = (Stap(a, anker(made.loop({**dict(given), question_id: a.id}).gegeven)) for a in others)
        yield Gekozen(question, chosen, tuple(changed))


def keuzes(lezer: Lezer, hulp: Keuzehulp) -> Markup:
    """The questions and outcomes of a helper, for its page.

    An outcome stands there once, behind every place that ends in it; the start stands last. So the
    stylesheet needs no more than "what follows the place that is asked for".
    """
    places = staten(hulp)
    paths = [(outcome, [p for p in places if p.uitkomst is outcome]) for outcome in hulp.uitkomsten]
    questions = [p for p in places[1:] if p.vraag]
    return lezer.toon("keuzehulp/keuzes.html", hulp=hulp, uitkomsten=paths, vragen=[*questions, places[0]], weg=_weg(hulp))


def _weg(hulp: Keuzehulp) -> str:
    """The bare graph, for the script that keeps answers which do not count for now."""
    ways = {q.id: {a.id: a.naar for a in q.antwoorden} for q in hulp.vragen}
    return json.dumps({"begin": hulp.begin, "vragen": ways}, separators=(",", ":"))


def keuzehulpen(lezer: Lezer) -> Markup:
    """Alle keuzehulpen als grote kaarten, elk met de eerste vraag."""
    helpers = lezer.bank.alle("keuzehulp", Keuzehulp)
    return lezer.toon("keuzehulp/overzicht.html", hulpen=[(h, graaf(h).langste(h.begin)) for h in helpers])
