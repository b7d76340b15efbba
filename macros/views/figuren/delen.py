"""Parts of a whole: the stacked bar and the donut."""

from dataclasses import dataclass
from decimal import Decimal

from macros.content.cijferwaarden import geheel
from macros.content.records.cijfer import Cijfer
from macros.views.figuren.geometrie import deel, sector
from macros.views.figuren.rijen import rijen
from macros.views.lezer import Lezer

BUITEN, BINNEN = 58, 34
"""The radii of the ring, in a field of 120 by 120."""
SMAL, RUIM = 280, 560
"""The widths, in pixels, for which labels are chosen."""


PATRONEN = ("", "M-1 9L9 -1M-1 1L1 -1M7 9L9 7", "M4 4h.01", "M0 4h8", "M-1 -1L9 9M-1 7L1 9M7 -1L9 1", "M4 0v8", "M0 4h8M4 0v8")
"""The strokes that tell parts apart without colour, in a tile of 8 by 8; the first part is plain."""
KLEUREN = 6
"""How many colours there are before they start again."""


@dataclass(frozen=True)
class Stuk:
    """One part.

    Attributes:
        nummer: its place from 1, which chooses its colour and pattern.
        naam, getal: its label and value.
        begin, breedte: where it starts and how much it is, in percent of the whole.
    """

    nummer: int
    naam: str
    getal: str
    begin: Decimal
    breedte: Decimal

    @property
    def midden(self) -> Decimal:
        """The middle of the part."""
        return self.begin + self.breedte / 2

    @property
    def pad(self) -> str:
        """The part as a piece of a ring."""
        return sector(self.begin, self.begin + self.breedte, BUITEN, BINNEN)

    @property
    def smal(self) -> bool:
        """Whether its value fits above it in a narrow bar."""
        return self._fits(SMAL)

    @property
    def ruim(self) -> bool:
        """Whether its value fits above it in a wide bar."""
        return self._fits(RUIM)

    def _fits(self, pixels: int) -> bool:
        return self.breedte * pixels / 100 >= len(self.getal) * 8

    @property
    def kleur(self) -> int:
        """The number of its colour."""
        return (self.nummer - 1) % KLEUREN + 1

    @property
    def patroon(self) -> str:
        """Its pattern, as a path; empty for the first."""
        return PATRONEN[(self.nummer - 1) % len(PATRONEN)]


def stukken(l: Lezer, cijfer: Cijfer) -> list[Stuk]:
    """The known parts, one after the other."""
    whole = geheel(cijfer)
    found: list[Stuk] = []
    start = Decimal(0)
    for row in rijen(l, cijfer):
        if row.waarde.waarde is None:
            continue
        width = deel(row.waarde.waarde, whole)
        found.append(Stuk(len(found) + 1, row.naam, row.getal, start, width))
        start += width
    return found


def grootste(parts: list[Stuk]) -> Stuk:
    """The largest part, the first of equals."""
    return max(parts, key=lambda part: part.breedte)
