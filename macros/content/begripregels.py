"""What must hold between terms: one spelling leads to one term."""

from collections.abc import Iterator

from macros.content.fields import LANGUAGES
from macros.content.kennisbank import Kennisbank
from macros.content.problems import Problem
from macros.content.records.begrip import Begrip
from macros.content.schrijfwijzen import schrijfwijzen


def spellings(bank: Kennisbank) -> Iterator[Problem]:
    """A spelling that two terms claim in one language: a page could not know which of them to link to."""
    told: set[tuple[str, str, str]] = set()
    for taal in LANGUAGES:
        owners: dict[str, str] = {}
        for term in bank.alle("begrippen", Begrip):
            for form, path in schrijfwijzen(term, taal).items():
                owner = owners.setdefault(form, term.id)
                if owner != term.id and (owner, term.id, form) not in told:
                    told.add((owner, term.id, form))
                    yield bank.problem("begrippen", term.id, path, "dubbele-schrijfwijze", at=form, waarde=form, ander=owner)
