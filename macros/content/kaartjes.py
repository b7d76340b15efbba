"""Kaartje: a record as a card to learn from: a word or a name on the front, what it means on the back."""

from dataclasses import dataclass

from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.records.begrip import Begrip
from macros.content.records.methodiek import Methodiek

SOORTEN = ("begrippen", "methodieken")
"""The kinds that have a card."""


@dataclass(frozen=True)
class Kaartje:
    """One card.

    Attributes:
        soort: its kind.
        id: the record it stands for.
        voor: the front.
        bij: what an abbreviation stands for; on the back, since it gives the answer away.
        achter: the back.
        open: whether no source explains it.
    """

    soort: str
    id: str
    voor: Meertalig
    bij: Meertalig | None
    achter: Meertalig
    open: bool = False


def kaartjes(bank: Kennisbank) -> list[Kaartje]:
    """Every card: the terms, then the methods."""
    terms = [Kaartje("begrippen", t.id, t.titel, _voluit(t), t.kort, t.open) for t in bank.alle("begrippen", Begrip)]
    return terms + [Kaartje("methodieken", m.id, m.titel, None, m.samenvatting) for m in bank.alle("methodieken", Methodiek)]


def _voluit(term: Begrip) -> Meertalig | None:
    """What stands between a term and its meaning: its full form, else its abbreviation, unless that is the front."""
    extra = term.voluit if term.voluit and term.voluit.nl != term.titel.nl else term.afkorting
    return extra if extra and extra.nl != term.titel.nl else None
