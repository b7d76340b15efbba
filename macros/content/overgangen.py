"""Overgang: what passes from phase to phase, in the order of time."""

from dataclasses import dataclass

from macros.content.kennisbank import Kennisbank
from macros.content.records.fase import Fase
from macros.content.records.overdracht import Overdracht


@dataclass(frozen=True)
class Overgang:
    """From one phase to another, with everything that is handed over."""

    van: Fase
    naar: Fase
    overdrachten: tuple[Overdracht, ...]


def overgangen(bank: Kennisbank) -> list[Overgang]:
    """Every passage between two phases for which a source names a hand-over."""
    passed: dict[tuple[str, str], list[Overdracht]] = {}
    for handover in bank.alle("overdrachten", Overdracht):
        passed.setdefault((handover.van_fase, handover.naar_fase), []).append(handover)
    found = [Overgang(bank.een("fasen", a, Fase), bank.een("fasen", b, Fase), tuple(items)) for (a, b), items in passed.items()]
    return sorted(found, key=lambda o: (o.van.nummer, o.naar.nummer))


def geeft(bank: Kennisbank, actor: str, fase: str | None = None) -> list[Overdracht]:
    """What an actor hands on, at the end of one phase or ever."""
    return [h for h in bank.alle("overdrachten", Overdracht) if actor in h.van and fase in (None, h.van_fase)]


def krijgt(bank: Kennisbank, actor: str, fase: str | None = None) -> list[Overdracht]:
    """What an actor is handed, at the start of one phase or ever."""
    return [h for h in bank.alle("overdrachten", Overdracht) if actor in h.naar and fase in (None, h.naar_fase)]
