"""What must hold between actors, phases, roles and hand-overs."""

from collections.abc import Iterator

from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import RolSoort
from macros.content.problems import Problem, suggestion
from macros.content.records.actor import Actor, Cel, Rol
from macros.content.records.fase import Fase
from macros.content.records.overdracht import Overdracht


def cells(bank: Kennisbank) -> Iterator[Problem]:
    """The role matrix: each cell once, one director per phase and only with a source, every row filled."""
    directors: dict[str, str] = {}
    for roles in bank.alle("rollen", Rol):
        if not bank.heeft("actoren", roles.id) and not bank.mist("actoren", roles.id):
            near = suggestion(roles.id, bank.ids("actoren"))
            yield bank.problem("rollen", roles.id, (), "onbekende-verwijzing", waarde=roles.id, soort="actoren", bedoelde=near)
        yield from _cells_of(bank, roles, directors)
    for actor in bank.alle("actoren", Actor):
        if actor.in_matrix and not bank.heeft("rollen", actor.id) and not bank.mist("rollen", actor.id):
            yield bank.problem("actoren", actor.id, (), "actor-zonder-cel", actor=actor.id)


def _cells_of(bank: Kennisbank, roles: Rol, directors: dict[str, str]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for index, cell in enumerate(roles.cellen):
        place = bank.herkomst["rollen", roles.id].place(("cellen", index, "fase"))
        if cell.fase in seen:
            yield Problem(place, "cel-dubbel", {"actor": roles.id, "fase": cell.fase, "eerste": seen[cell.fase]})
            continue
        seen[cell.fase] = place.line
        if cell.rol is RolSoort.REGIE:
            yield from _regie(bank, roles, index, cell, directors)


def _regie(bank: Kennisbank, roles: Rol, index: int, cell: Cel, directors: dict[str, str]) -> Iterator[Problem]:
    """One director per phase at most, and only where a source says so."""
    if cell.fase in directors:
        yield bank.problem("rollen", roles.id, ("cellen", index, "fase"), "regie-dubbel", fase=cell.fase, eerste=directors[cell.fase])
    if not cell.rol_bron:
        yield bank.problem("rollen", roles.id, ("cellen", index, "rol"), "regie-zonder-bron", actor=roles.id, fase=cell.fase)
    directors.setdefault(cell.fase, roles.id)


def handovers(bank: Kennisbank) -> Iterator[Problem]:
    """Hand-overs go forward in time, and from one actor to another."""
    order = {fase.id: fase.nummer for fase in bank.alle("fasen", Fase)}
    for passed in bank.alle("overdrachten", Overdracht):
        known = passed.van_fase in order and passed.naar_fase in order
        if known and order[passed.van_fase] >= order[passed.naar_fase]:
            yield bank.problem("overdrachten", passed.id, ("naar_fase",), "overdracht-terug", van=passed.van_fase, naar=passed.naar_fase)
        for actor in sorted(set(passed.van) & set(passed.naar)):
            path = ("naar", passed.naar.index(actor))
            yield bank.problem("overdrachten", passed.id, path, "overdracht-aan-zichzelf", actor=actor)
