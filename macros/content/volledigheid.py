"""Volledigheid: how many providers are known, out of how many there are."""

from dataclasses import dataclass

from macros.content.kennisbank import Kennisbank
from macros.content.records.aanbieder import Aanbieder
from macros.content.records.cijfer import Cijfer

TOTAAL = "organisaties"
"""The figure that says how many organisations there are."""


@dataclass(frozen=True)
class Volledigheid:
    """How complete the list is.

    Attributes:
        genoemd: organisations a source names; a network is no organisation.
        netwerken: networks a source names.
        totaal: how many organisations there are according to the sector; None when no figure says so.
    """

    genoemd: int
    netwerken: int
    totaal: int | None


def volledigheid(bank: Kennisbank) -> Volledigheid:
    """Count the providers; nobody keeps this by hand."""
    known = bank.alle("aanbieders", Aanbieder)
    networks = sum(1 for provider in known if provider.netwerk)
    return Volledigheid(len(known) - networks, networks, _totaal(bank))


def _totaal(bank: Kennisbank) -> int | None:
    if not bank.heeft("cijfers", TOTAAL):
        return None
    values = [v.waarde for v in bank.een("cijfers", TOTAAL, Cijfer).waarden if v.waarde is not None]
    return int(values[-1]) if values else None
