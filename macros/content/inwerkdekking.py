"""Dekking: where in an onboarding path a reader meets what everyone must know."""

from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import Dekking
from macros.content.records.actor import Rol
from macros.content.records.inwerkpad import Inwerkpad
from macros.content.records.record import Record


def moet(bank: Kennisbank, pad: Inwerkpad, soort: Dekking) -> list[str]:
    """Everything of a kind, by id in its own order; of roles, the phases in which the path's actor has tasks."""
    if soort is not Dekking.ROLLEN:
        return [record.id for record in bank.alle(soort, Record)]
    role = bank.een("rollen", pad.actor, Rol) if bank.heeft("rollen", pad.actor) else None
    return [cell.fase for cell in role.cellen] if role else []


def ontmoet(pad: Inwerkpad, soort: Dekking) -> dict[str, list[str]]:
    """What a path meets of a kind: its id, and the ids of the steps that have it to read (or, of roles, go through it)."""
    found: dict[str, list[str]] = {}
    for step in pad.stappen():
        read = step.rol_in if soort is Dekking.ROLLEN else [ref.removeprefix(f"{soort}/") for ref in step.lezen if ref.startswith(f"{soort}/")]
        for identity in read:
            found.setdefault(identity, []).append(step.id)
    return found


def gemist(bank: Kennisbank, pad: Inwerkpad, soort: Dekking) -> list[str]:
    """What a path should meet of a kind and does not."""
    met = ontmoet(pad, soort)
    return [identity for identity in moet(bank, pad, soort) if identity not in met]
