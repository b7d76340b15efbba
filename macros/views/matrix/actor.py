"""What an actor's page tells: what I do in each phase, with whom, and what I may expect."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.content.overgangen import geeft, krijgt
from macros.content.passend import passend
from macros.content.records.actor import Actor, Cel
from macros.content.records.fase import Fase
from macros.content.records.overdracht import Overdracht
from macros.content.rolmatrix import Rolmatrix, rolmatrix
from macros.views.lezer import Lezer


@dataclass(frozen=True)
class Stap:
    """One phase as one actor lives it.

    Attributes:
        fase: the phase.
        cel: what the actor does.
        tafel: whether the sources put the actor at the table of this phase.
        samen: the others: at that table, or with a role in the phase.
        anderen: what each of the others with a role does.
        krijgt: what the actor is handed at the start.
        geeft: what the actor hands on at the end.
    """

    fase: Fase
    cel: Cel
    tafel: bool
    samen: tuple[str, ...]
    anderen: tuple[tuple[Actor, Cel], ...]
    krijgt: tuple[Overdracht, ...]
    geeft: tuple[Overdracht, ...]


def actor_rollen(lezer: Lezer, actor: Actor, sectie: Callable[..., Any]) -> Markup:
    """The part of an actor's page that comes from the role matrix; nothing for an actor without a role.

    Args:
        lezer: the reader.
        actor: whose page it is.
        sectie: gathers the sections of the page.
    """
    matrix = rolmatrix(lezer.bank)
    whole = rolmatrix(lezer.bank, [actor.id])
    if not whole.gevuld:
        return Markup("")
    steps = [_stap(lezer, matrix, actor, fase, cell) for fase in whole.fasen if (cell := whole.cel(actor.id, fase.id))]
    silent = [fase.id for fase in whole.fasen if whole.cel(actor.id, fase.id) is None]
    return lezer.toon("matrix/actor.html", r=actor, stappen=steps, stil=silent, passend=passend(lezer.bank, actor), sectie=sectie)


def delen(lezer: Lezer, actor: Actor) -> list[str]:
    """The actors that are part of this one."""
    return [other.id for other in lezer.bank.alle("actoren", Actor) if other.deel_van == actor.id]


def _stap(lezer: Lezer, matrix: Rolmatrix, actor: Actor, fase: Fase, cel: Cel) -> Stap:
    others = [(other, cell) for other in matrix.actoren if other.id != actor.id and (cell := matrix.cel(other.id, fase.id))]
    seated = actor.id in fase.aan_tafel
    company = [a for a in fase.aan_tafel if a != actor.id] if seated else [other.id for other, _ in others]
    received, given = krijgt(lezer.bank, actor.id, fase.id), geeft(lezer.bank, actor.id, fase.id)
    return Stap(fase, cel, seated, tuple(company), tuple(others), tuple(received), tuple(given))
