"""Rolmatrix: actors × phases, with what each actor does in each phase. Shown, exported and judged alike."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.content.kennisbank import Kennisbank
from macros.content.records.actor import Actor, Cel, Rol
from macros.content.records.fase import Fase

Gat = tuple[str, str]
"""An empty cell: the ids of its actor and its phase."""


@dataclass(frozen=True)
class Rolmatrix:
    """A selection of actors and phases with their cells.

    Attributes:
        actoren: in the order of the site.
        fasen: in the order of time.
        cellen: by actor and phase; a pair that is not there has no source.
    """

    actoren: tuple[Actor, ...]
    fasen: tuple[Fase, ...]
    cellen: dict[tuple[str, str], Cel]

    def cel(self, actor: str, fase: str) -> Cel | None:
        """What an actor does in a phase, or None when no source says."""
        return self.cellen.get((actor, fase))

    @property
    def aantal(self) -> int:
        """How many cells there are, empty ones too."""
        return len(self.actoren) * len(self.fasen)

    @property
    def gevuld(self) -> int:
        """How many cells have a role."""
        return len(self.cellen)

    def gaten(self) -> list[Gat]:
        """The empty cells, by actor and then by phase."""
        pairs = ((actor.id, fase.id) for actor in self.actoren for fase in self.fasen)
        return [pair for pair in pairs if pair not in self.cellen]


def rolmatrix(bank: Kennisbank, actoren: Iterable[str] | None = None, fasen: Iterable[str] | None = None) -> Rolmatrix:
    """The matrix of a knowledge base.

    Args:
        bank: all records.
        actoren: ids to show, in any order; by default every actor with a row of its own.
        fasen: ids to show; by default all.
    """
    rows = tuple(a for a in bank.alle("actoren", Actor) if (a.in_matrix if actoren is None else a.id in set(actoren)))
    columns = tuple(f for f in bank.alle("fasen", Fase) if fasen is None or f.id in set(fasen))
    shown = {a.id for a in rows}, {f.id for f in columns}
    cells = {(role.id, cell.fase): cell for role in bank.alle("rollen", Rol) for cell in role.cellen if role.id in shown[0] and cell.fase in shown[1]}
    return Rolmatrix(rows, columns, cells)


def gaten(bank: Kennisbank) -> list[Gat]:
    """Every cell of the whole matrix that no source fills: the gap report."""
    return rolmatrix(bank).gaten()
