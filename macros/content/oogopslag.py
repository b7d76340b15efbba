"""Oogopslag: NAFT on one page: the building blocks, the phases, and who does what in each."""

from dataclasses import dataclass
from datetime import date

from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import RolSoort
from macros.content.records.actor import Cel
from macros.content.records.begrip import Begrip
from macros.content.records.dna import Bouwsteen
from macros.content.records.fase import Fase
from macros.content.rolmatrix import rolmatrix

NAFT = "naft"
"""The term whose short meaning stands at the top."""


@dataclass(frozen=True)
class Fasewie:
    """A phase with who does what in it.

    Attributes:
        fase: the phase.
        wie: the ids of actors by kind of role, in the order of the roles; a role nobody has is not there.
    """

    fase: Fase
    wie: tuple[tuple[RolSoort, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Oogopslag:
    """All that the page and the poster show.

    Attributes:
        naft: what NAFT is; None when no record says so.
        dna: the building blocks.
        fasen: the phases, in the order of time.
        nagekeken: the newest check of all of these.
    """

    naft: Begrip | None
    dna: tuple[Bouwsteen, ...]
    fasen: tuple[Fasewie, ...]
    nagekeken: date


def oogopslag(bank: Kennisbank) -> Oogopslag:
    """NAFT at a glance, from the records; nothing is written for it."""
    matrix = rolmatrix(bank)
    naft = bank.een("begrippen", NAFT, Begrip) if bank.heeft("begrippen", NAFT) else None
    blocks = tuple(bank.alle("dna", Bouwsteen))
    phases = tuple(Fasewie(phase, _wie(matrix.cellen, [a.id for a in matrix.actoren], phase.id)) for phase in matrix.fasen)
    checked = [r.nagekeken for r in (*blocks, *matrix.fasen, *matrix.actoren, *([naft] if naft else []))]
    return Oogopslag(naft, blocks, phases, max(checked))


def _wie(cells: dict[tuple[str, str], Cel], actoren: list[str], fase: str) -> tuple[tuple[RolSoort, tuple[str, ...]], ...]:
    found = ((role, tuple(a for a in actoren if (a, fase) in cells and cells[a, fase].rol == role)) for role in RolSoort)
    return tuple((role, who) for role, who in found if who)
