"""What must hold within an onboarding path: every step can be reached, and every self-check can be answered."""

from collections.abc import Callable, Iterator
from typing import Any

from macros.content.checkregels import checks
from macros.content.inwerkdekking import gemist, moet
from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import Dekking, Wanneer
from macros.content.ontleden import Path_
from macros.content.problems import Problem, suggestion
from macros.content.records.actor import Rol
from macros.content.records.inwerkpad import Inwerkpad, Stap

Regel_ = Callable[[Kennisbank, Inwerkpad], Iterator[Problem]]
_MINUTEN = range(5, 481)
_MENDEN = {
    "rollen": "Zet de fase bij rol_in van een stap, of haal rollen weg bij dekt.",
    "": "Zet het bij lezen van een stap, of haal de soort weg bij dekt.",
}


def inwerkpaden(bank: Kennisbank) -> Iterator[Problem]:
    """Every fault in the paths."""
    for path in bank.alle("inwerken", Inwerkpad):
        yield from inwerkpad(bank, path)


def inwerkpad(bank: Kennisbank, pad: Inwerkpad) -> Iterator[Problem]:
    """Every fault in one path."""
    for rule in _REGELS:
        yield from rule(bank, pad)


def stapplekken(pad: Inwerkpad) -> Iterator[tuple[Path_, Stap]]:
    """Every step with its place in the record."""
    for i, stage in enumerate(pad.etappes):
        for j, step in enumerate(stage.stappen):
            yield ("etappes", i, "stappen", j), step


def _problem(bank: Kennisbank, pad: Inwerkpad, path: Path_, kind: str, **data: Any) -> Problem:
    return bank.problem("inwerken", pad.id, path, kind, **data)


def _doubles(bank: Kennisbank, pad: Inwerkpad) -> Iterator[Problem]:
    """Ids that stand twice: an address and what a reader ticked would mean two things."""
    found: list[tuple[Path_, str]] = [((*where, "id"), step.id) for where, step in stapplekken(pad)]
    found += [((*where, "vragen", k, "id"), check.id) for where, step in stapplekken(pad) for k, check in enumerate(step.vragen)]
    first: dict[str, int] = {}
    for path, identity in found:
        if identity in first:
            yield _problem(bank, pad, path, "pad-dubbel", naam=identity, eerste=first[identity])
        first.setdefault(identity, bank.herkomst["inwerken", pad.id].place(path).line)


def _times(bank: Kennisbank, pad: Inwerkpad) -> Iterator[Problem]:
    """Stages follow one another in time, and a step takes a time that can be."""
    order = list(Wanneer)
    for i, (before, stage) in enumerate(zip(pad.etappes, pad.etappes[1:], strict=False), start=1):
        if order.index(stage.wanneer) <= order.index(before.wanneer):
            data = {"wanneer": stage.wanneer, "vorige": before.wanneer, "toegelaten": order}
            yield _problem(bank, pad, ("etappes", i, "wanneer"), "etappe-volgorde", **data)
    for where, step in stapplekken(pad):
        if step.minuten not in _MINUTEN:
            yield _problem(bank, pad, (*where, "minuten"), "stap-zonder-minuten", aantal=step.minuten)


def _reached(bank: Kennisbank, pad: Inwerkpad) -> Iterator[Problem]:
    """Steps that wait for what does not exist, or comes later: also in a ring, since one of it comes first."""
    known = [step.id for step in pad.stappen()]
    before: set[str] = set()
    for where, step in stapplekken(pad):
        for k, wanted in enumerate(step.na):
            path = (*where, "na", k)
            if wanted not in known:
                near = suggestion(wanted, known)
                yield _problem(bank, pad, path, "stap-los", naam=wanted, bedoelde=near, toegelaten=known)
            elif wanted not in before:
                yield _problem(bank, pad, path, "stap-onbereikbaar", stap=step.id, naam=wanted)
        before.add(step.id)


def _roles(bank: Kennisbank, pad: Inwerkpad) -> Iterator[Problem]:
    """Phases of which a step would show the tasks of the actor, while the matrix has none."""
    if bank.mist("rollen", pad.actor):
        return
    role = bank.een("rollen", pad.actor, Rol) if bank.heeft("rollen", pad.actor) else None
    cells = {cell.fase for cell in role.cellen} if role else set()
    for where, step in stapplekken(pad):
        for k, phase in enumerate(step.rol_in):
            if phase not in cells and bank.heeft("fasen", phase):
                yield _problem(bank, pad, (*where, "rol_in", k), "stap-zonder-rol", actor=pad.actor, fase=phase)


def _checks(bank: Kennisbank, pad: Inwerkpad) -> Iterator[Problem]:
    for where, step in stapplekken(pad):
        for k, check in enumerate(step.vragen):
            yield from checks(bank, pad.id, (*where, "vragen", k), check)


def _coverage(bank: Kennisbank, pad: Inwerkpad) -> Iterator[Problem]:
    """What a path promises to meet whole, and does not."""
    for i, kind in enumerate(pad.dekt):
        if kind is Dekking.ROLLEN and not bank.mist("rollen", pad.actor) and not moet(bank, pad, kind):
            yield _problem(bank, pad, ("dekt", i), "pad-zonder-rol", actor=pad.actor)
        if not bank.mist(kind):
            for identity in gemist(bank, pad, kind):
                mend = _MENDEN.get(kind, _MENDEN[""])
                yield _problem(bank, pad, ("dekt", i), "pad-dekking", soort=str(kind), waarde=identity, herstel=mend)


_REGELS: tuple[Regel_, ...] = (_doubles, _times, _reached, _roles, _checks, _coverage)
