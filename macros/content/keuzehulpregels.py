"""What must hold within a keuzehulp: every path leads on and ends in an outcome that helps."""

from collections.abc import Callable, Iterator
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.keuzegraaf import Graaf, graaf
from macros.content.ontleden import Path_
from macros.content.problems import Problem, suggestion
from macros.content.records.keuzehulp import Keuzehulp, Keuzevraag

PLEKKEN, UITKOMSTEN = 150, 20
"""How many places and outcomes a helper may have: each is a section of one page, and the stylesheet pairs 20 outcomes."""
Regel_ = Callable[[Kennisbank, Graaf], Iterator[Problem]]


def keuzehulpen(bank: Kennisbank) -> Iterator[Problem]:
    """Every fault in the graphs; what a fault makes senseless to ask is not asked."""
    for helper in bank.alle("keuzehulp", Keuzehulp):
        made = graaf(helper)
        faults = [p for rule in (_begin, _doubles, _answers, _rings) for p in rule(bank, made)]
        yield from faults
        yield from _outcomes(bank, made)
        if not faults:
            yield from _unreached(bank, made)
            yield from _size(bank, made)


def _problem(bank: Kennisbank, made: Graaf, path: Path_, kind: str, **data: Any) -> Problem:
    return bank.problem("keuzehulp", made.hulp.id, path, kind, **data)


def _begin(bank: Kennisbank, made: Graaf) -> Iterator[Problem]:
    questions = [q.id for q in made.hulp.vragen]
    if made.hulp.begin not in questions:
        near = suggestion(made.hulp.begin, questions)
        yield _problem(bank, made, ("begin",), "keuze-begin", naam=made.hulp.begin, bedoelde=near, toegelaten=questions)


def _doubles(bank: Kennisbank, made: Graaf) -> Iterator[Problem]:
    """Ids that stand twice: among questions and outcomes, and among the answers of a question."""
    parts: list[tuple[Path_, str]] = [(("vragen", i, "id"), q.id) for i, q in enumerate(made.hulp.vragen)]
    parts += [(("uitkomsten", i, "id"), o.id) for i, o in enumerate(made.hulp.uitkomsten)]
    yield from _twice(bank, made, parts)
    for i, question in enumerate(made.hulp.vragen):
        yield from _twice(bank, made, [(("vragen", i, "antwoorden", j, "id"), a.id) for j, a in enumerate(question.antwoorden)])


def _twice(bank: Kennisbank, made: Graaf, parts: list[tuple[Path_, str]]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for path, identity in parts:
        line = bank.herkomst["keuzehulp", made.hulp.id].place(path).line
        if identity in first:
            yield _problem(bank, made, path, "keuze-dubbel", naam=identity, eerste=first[identity])
        first.setdefault(identity, line)


def _answers(bank: Kennisbank, made: Graaf) -> Iterator[Problem]:
    """Dead ends and answers that lead nowhere."""
    for i, question in enumerate(made.hulp.vragen):
        count = len(question.antwoorden)
        if count < 2:
            path: Path_ = ("vragen", i, "antwoorden") if count else ("vragen", i)
            shown = "maar één antwoord" if count else "geen antwoorden"
            yield _problem(bank, made, path, "keuze-doodloper", naam=question.id, aantal=shown)
        for j, answer in enumerate(question.antwoorden):
            if answer.naar not in made.delen:
                known = sorted(made.delen)
                data = {"antwoord": answer.id, "naar": answer.naar, "bedoelde": suggestion(answer.naar, known), "toegelaten": known}
                yield _problem(bank, made, ("vragen", i, "antwoorden", j, "naar"), "keuze-los", **data)


def _rings(bank: Kennisbank, made: Graaf) -> Iterator[Problem]:
    """Questions that come back to themselves, each ring once, at the answer that closes it."""
    done: set[str] = set()
    for question in made.hulp.vragen:
        yield from _ring_from(bank, made, question.id, [], done)


def _ring_from(bank: Kennisbank, made: Graaf, here: str, walk: list[str], done: set[str]) -> Iterator[Problem]:
    if here in done:
        return
    part = made.delen[here]
    for j, answer in enumerate(part.antwoorden if isinstance(part, Keuzevraag) else ()):
        ring = [*walk, here]
        if answer.naar in ring:
            index = next(i for i, q in enumerate(made.hulp.vragen) if q.id == here)
            shown = " → ".join([*ring[ring.index(answer.naar) :], answer.naar])
            yield _problem(bank, made, ("vragen", index, "antwoorden", j, "naar"), "keuze-kring", pad=shown)
        elif answer.naar in made.delen:
            yield from _ring_from(bank, made, answer.naar, ring, done)
    done.add(here)


def _outcomes(bank: Kennisbank, made: Graaf) -> Iterator[Problem]:
    """An outcome never refuses: it has a next step and someone to turn to."""
    for i, outcome in enumerate(made.hulp.uitkomsten):
        if not outcome.stappen:
            yield _problem(bank, made, ("uitkomsten", i), "uitkomst-zonder-stap", naam=outcome.id)
        if not outcome.bij_wie:
            yield _problem(bank, made, ("uitkomsten", i), "uitkomst-zonder-wie", naam=outcome.id)


def _unreached(bank: Kennisbank, made: Graaf) -> Iterator[Problem]:
    reached = made.bereikt()
    parts = [("vragen", "de vraag", i, q.id) for i, q in enumerate(made.hulp.vragen)]
    parts += [("uitkomsten", "de uitkomst", i, o.id) for i, o in enumerate(made.hulp.uitkomsten)]
    for field, what, i, identity in parts:
        if identity not in reached:
            yield _problem(bank, made, (field, i, "id"), "keuze-onbereikbaar", wat=what, naam=identity)


def _size(bank: Kennisbank, made: Graaf) -> Iterator[Problem]:
    counts = (("vragen", "plekken", made.aantal_plekken(), PLEKKEN), ("uitkomsten", "uitkomsten", len(made.hulp.uitkomsten), UITKOMSTEN))
    for field, what, count, limit in counts:
        if count > limit:
            yield _problem(bank, made, (field,), "keuze-te-groot", aantal=count, wat=what, grens=limit)
