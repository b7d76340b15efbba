"""Passend: the methods, offers and practices that fit an actor, by what the records say."""

from dataclasses import dataclass
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import RolSoort
from macros.content.records.actor import Actor
from macros.content.records.record import Record
from macros.content.rolmatrix import rolmatrix

SOORTEN = ("methodieken", "aanbod", "praktijken")
"""The kinds of record that can fit an actor."""
_BIJ = (RolSoort.ONDERSTEUNEND, RolSoort.BETROKKEN)
"""Kinds of role of who helps along."""


@dataclass(frozen=True)
class Passend:
    """What fits an actor, and why.

    Attributes:
        ids: the records by kind, only kinds with any.
        doelgroepen: the target groups they were chosen by; empty when the phases alone decided.
    """

    ids: dict[str, list[str]]
    doelgroepen: tuple[str, ...]


def passend(bank: Kennisbank, actor: Actor) -> Passend:
    """What fits an actor.

    A record fits when it names the actor. It also fits when it belongs to a phase of the actor: of one
    tied to target groups, every phase, if the record is meant for one of those groups; of another, the
    phases in which the actor is in the lead.
    """
    groups = doelgroepen(bank, actor)
    phases = _phases(bank, actor.id, leading=not groups)
    found = {soort: [r.id for r in bank.alle(soort, Record) if _fits(bank, soort, r, actor.id, phases, groups)] for soort in SOORTEN}
    return Passend({soort: ids for soort, ids in found.items() if ids}, groups)


def doelgroepen(bank: Kennisbank, actor: Actor) -> tuple[str, ...]:
    """The target groups an actor is tied to, or those of the actor it is part of."""
    here: Actor | None = actor
    while here is not None:
        tied = [ref.id for ref in bank.uit("actoren", here.id) if ref.soort == "doelgroepen"]
        tied += [identity for soort, identity in bank.terug_records("actoren", here.id) if soort == "doelgroepen"]
        if tied:
            return tuple(dict.fromkeys(tied))
        here = bank.een("actoren", here.deel_van, Actor) if here.deel_van else None
    return ()


def _phases(bank: Kennisbank, actor: str, *, leading: bool) -> set[str]:
    """The phases of an actor; only those in which it leads, when asked and when there are any."""
    cells = rolmatrix(bank, [actor]).cellen
    led = {fase for (_, fase), cell in cells.items() if cell.rol not in _BIJ}
    return led if leading and led else {fase for _, fase in cells}


def _fits(bank: Kennisbank, soort: str, record: Any, actor: str, phases: set[str], groups: tuple[str, ...]) -> bool:
    tied = {(ref.soort, ref.id) for ref in bank.uit(soort, record.id)} | set(bank.terug_records(soort, record.id))
    if ("actoren", actor) in tied:
        return True
    return bool(phases & set(record.fasen)) and (not groups or bool(set(groups) & set(record.doelgroepen)))
