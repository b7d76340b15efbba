"""Numbers of a drawing: all positions are Decimal percentages of the field they are drawn in.

On a page a percentage stays a percentage, so that a drawing is as wide as the reader's column
while its text keeps the reader's own size. In a file of its own it becomes a coordinate.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, Protocol

HONDERD = Decimal(100)


def n(waarde: Decimal | float) -> str:
    """A coordinate with at most two decimals: 34.3, 12, 0.5. The same for the same number, always."""
    text = f"{waarde:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class Plaatsbaar(Protocol):
    """Something that stands at a place."""

    @property
    def x(self) -> Decimal:
        """From the left, in percent."""

    @property
    def y(self) -> Decimal:
        """From the top, in percent."""


@dataclass(frozen=True)
class Vlak:
    """The field of a drawing.

    Attributes:
        links, boven: where it starts; with ``breedte`` 0 the field is the reader's column.
        breedte, hoogte: its size in pixels.
        los: whether this is a file of its own.
    """

    links: Decimal = Decimal(0)
    boven: Decimal = Decimal(0)
    breedte: Decimal = Decimal(0)
    hoogte: Decimal = Decimal(0)

    @property
    def los(self) -> bool:
        """Whether positions are coordinates."""
        return self.breedte != 0

    def x(self, deel: Decimal) -> str:
        """A place from the left."""
        return n(self.links + deel * self.breedte / 100) if self.los else f"{n(deel)}%"

    def y(self, deel: Decimal) -> str:
        """A place from the top."""
        return n(self.boven + deel * self.hoogte / 100) if self.los else f"{n(deel)}%"

    def bij(self, dingen: "Iterable[Plaatsbaar]") -> "list[tuple[str, str, Plaatsbaar]]":
        """Things with their places, all at once: a template that asks one by one is slow."""
        return [(self.x(thing.x), self.y(thing.y), thing) for thing in dingen]

    def px(self, deel: Decimal) -> str:
        """A place from the left in a path; on a page the path's field is 100 by 100."""
        return n(self.links + deel * self.breedte / 100) if self.los else n(deel)

    def py(self, deel: Decimal) -> str:
        """A place from the top in a path."""
        return n(self.boven + deel * self.hoogte / 100) if self.los else n(deel)

    def p(self, x: Decimal, y: Decimal) -> str:
        """A point of a path."""
        return f"{self.px(x)} {self.py(y)}"

    def b(self, deel: Decimal) -> str:
        """A width."""
        return n(deel * self.breedte / 100) if self.los else f"{n(deel)}%"

    def h(self, deel: Decimal) -> str:
        """A height."""
        return n(deel * self.hoogte / 100) if self.los else f"{n(deel)}%"


def deel(waarde: Decimal, geheel: Decimal) -> Decimal:
    """A value as a percentage of a whole; nothing of nothing is 0."""
    return waarde * HONDERD / geheel if geheel else Decimal(0)


def stap(bereik: Decimal, hoogstens: int = 5) -> Decimal:
    """The smallest round step (1, 2 or 5 times a power of ten) that cuts a range in few pieces."""
    power = Decimal(10) ** (bereik / hoogstens).adjusted() if bereik else Decimal(1)
    return next(power * k for k in (1, 2, 5, 10) if power * k * hoogstens >= bereik)


def streepjes(waarden: Iterable[Decimal]) -> list[Decimal]:
    """The round values along an axis: from 0 (or below, for negative values) past the highest."""
    found = list(waarden)
    zero = Decimal(0)
    low, high = min(zero, *found), max(zero, *found)
    step = stap(high - low or Decimal(1))
    first = math.floor(low / step)
    last = math.ceil(high / step) or 1
    return [Decimal(f"{step * k:f}") for k in range(first, last + 1)]


def volle_breedte(waarden: Iterable[Decimal], procent: bool) -> Decimal:
    """What a full bar stands for: 100 percent, or the highest value when every share is small."""
    top = max(waarden, default=Decimal(0))
    return max(HONDERD, top) if procent and top > 40 else top or Decimal(1)


def sector(begin: Decimal, einde: Decimal, buiten: int, binnen: int) -> str:
    """The path of a piece of a ring around (0, 0), clockwise from the top, for two percentages."""
    if einde - begin >= HONDERD:
        return _ring(buiten) + _ring(binnen)
    big = int(einde - begin > 50)
    (x1, y1), (x2, y2) = _point(begin, buiten), _point(einde, buiten)
    (x3, y3), (x4, y4) = _point(einde, binnen), _point(begin, binnen)
    return f"M{x1} {y1}A{buiten} {buiten} 0 {big} 1 {x2} {y2}L{x3} {y3}A{binnen} {binnen} 0 {big} 0 {x4} {y4}Z"


def _point(place: Decimal, radius: int) -> tuple[str, str]:
    angle = float(place) / 100 * math.tau
    return n(radius * math.sin(angle)), n(-radius * math.cos(angle))


def _ring(radius: int) -> str:
    return f"M0 -{radius}A{radius} {radius} 0 1 1 0 {radius}A{radius} {radius} 0 1 1 0 -{radius}Z"


class Doos(NamedTuple):
    """The room a label takes, in pixels."""

    links: float
    boven: float
    breedte: float
    hoogte: float = 16

    def raakt(self, ander: "Doos") -> bool:
        """Whether two labels overlap."""
        return (
            self.links < ander.links + ander.breedte
            and ander.links < self.links + self.breedte
            and self.boven < ander.boven + ander.hoogte
            and ander.boven < self.boven + self.hoogte
        )
