"""Keuzegraaf: the walks through a keuzehulp. Pure functions over a graph that may still be wrong."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from macros.content.records.keuzehulp import Antwoord, Keuzehulp, Keuzevraag, Uitkomst

Gegeven = tuple[tuple[str, str], ...]
"""Answers in the order they were given: (question id, answer id)."""


@dataclass(frozen=True)
class Plek:
    """Where a reader stands: the answers given, and the question or outcome they lead to."""

    gegeven: Gegeven
    hier: Keuzevraag | Uitkomst


@dataclass(frozen=True)
class Graaf:
    """A keuzehulp looked up by id. Of two parts with one id the first counts."""

    hulp: Keuzehulp
    delen: Mapping[str, Keuzevraag | Uitkomst]

    def stap(self, identity: str) -> Keuzevraag | Uitkomst | None:
        """A question or outcome; None when there is none."""
        return self.delen.get(identity)

    def volgende(self, identity: str) -> list[str]:
        """The ids a question's answers lead to, each once and only those that exist."""
        here = self.delen.get(identity)
        found = [a.naar for a in here.antwoorden if a.naar in self.delen] if isinstance(here, Keuzevraag) else []
        return list(dict.fromkeys(found))

    def bereikt(self) -> set[str]:
        """Every part a reader can come to."""
        seen: set[str] = set()
        todo = [self.hulp.begin] if self.hulp.begin in self.delen else []
        while todo:
            here = todo.pop()
            if here not in seen:
                seen.add(here)
                todo += self.volgende(here)
        return seen

    def langste(self, identity: str) -> int:
        """How many more questions a reader gets at most from a part on, that part included. Needs a graph without rings."""
        here = self.delen[identity]
        return 1 + max(map(self.langste, self.volgende(identity)), default=0) if isinstance(here, Keuzevraag) else 0

    def aantal_plekken(self, identity: str | None = None) -> int:
        """How many places there are from a part on: one for every way to come there. Needs a graph without rings."""
        counted: dict[str, int] = {}

        def count(part: str) -> int:
            if part not in counted:
                here = self.delen[part]
                answers = here.antwoorden if isinstance(here, Keuzevraag) else ()
                counted[part] = 1 + sum(count(a.naar) for a in answers)
            return counted[part]

        return count(identity or self.hulp.begin)

    def plekken(self) -> Iterator[Plek]:
        """Every place a reader can stand, the start first. Needs a graph that was checked."""
        yield from self._vanaf((), self.hulp.begin)

    def _vanaf(self, given: Gegeven, identity: str) -> Iterator[Plek]:
        here = self.delen[identity]
        yield Plek(given, here)
        if isinstance(here, Keuzevraag):
            for answer in here.antwoorden:
                yield from self._vanaf((*given, (here.id, answer.id)), answer.naar)

    def loop(self, answers: Mapping[str, str]) -> Plek:
        """How far known answers lead: to the first question without one, or to an outcome."""
        given: Gegeven = ()
        here = self.delen[self.hulp.begin]
        while isinstance(here, Keuzevraag):
            chosen = antwoord(here, answers.get(here.id, ""))
            if chosen is None:
                break
            given = (*given, (here.id, chosen.id))
            here = self.delen[chosen.naar]
        return Plek(given, here)


def graaf(hulp: Keuzehulp) -> Graaf:
    """The graph of a keuzehulp."""
    parts: dict[str, Keuzevraag | Uitkomst] = {}
    for question in hulp.vragen:
        parts.setdefault(question.id, question)
    for outcome in hulp.uitkomsten:
        parts.setdefault(outcome.id, outcome)
    return Graaf(hulp, parts)


def antwoord(vraag: Keuzevraag, identity: str) -> Antwoord | None:
    """An answer of a question by id."""
    return next((a for a in vraag.antwoorden if a.id == identity), None)
