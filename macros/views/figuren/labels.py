"""Which labels of a line fit, in a narrow and in a wide column, without touching each other."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from macros.views.figuren.geometrie import Doos

TIJD = Decimal(98)
"""Where moments stand, in percent of the height."""
TEKEN = 8.2
"""The width of a sign, in pixels; a little generous."""
HOOGTE = 240
"""The height of a line drawing, in pixels."""
LAAGST = Decimal(76)
"""Below this a label would touch the moments, so it stands above its point after all."""
_BOVEN, _ONDER = Decimal("-4.5"), Decimal(9)
"""How far from its point a label stands, in percent of the height."""
UITSTEEK = 14
"""How far a moment may stick out of the field, in pixels: less than the padding of a figure."""
SMAL, RUIM = 230, 560
"""The widths of its field, in pixels, for which labels are chosen."""


class Label(NamedTuple):
    """A text at a place, in percent; ``anker`` says which side of it stands there."""

    x: Decimal
    y: Decimal
    tekst: str
    anker: str = "middle"


def anker(x: Decimal, breedte: float) -> str:
    """The side of a text that keeps it inside the field."""
    at, half = float(x) * RUIM / 100, breedte / 2
    return "start" if at < half else "end" if RUIM - at < half else "middle"


def tijdlabels(tijden: list[tuple[Decimal, str]], breedte: int) -> tuple[Label, ...]:
    """As many moments as fit in that many pixels, evenly; the last always, the first if it can."""
    spans = [_span(float(x) * breedte / 100, len(text) * TEKEN, breedte) for x, text in tijden]
    last = len(tijden) - 1
    least = next(step for step in range(1, last + 2) if _fits(spans[::-step]))
    even = (step for step in range(least, 2 * least + 1) if last % step == 0 and _fits(spans[::-step]))
    step = next(even, least)
    return tuple(Label(x, TIJD, text, spans[last - i * step][2]) for i, (x, text) in enumerate(tijden[::-step]))[::-1]


def _span(at: float, width: float, breedte: int) -> tuple[float, float, str]:
    """Where a moment begins and ends; it may stick out of the field by the padding of a figure, not further."""
    if width / 2 <= breedte - at + UITSTEEK:
        return at - width / 2, at + width / 2, "middle"
    return at - width, at, "end"


def _fits(spans: list[tuple[float, float, str]]) -> bool:
    """Whether moments, from the last to the first, keep clear of each other."""
    return all(left[1] + TEKEN <= right[0] for right, left in pairwise(spans))


def waardelabels(punten: list[tuple[Decimal, Decimal, str]], eerste_reeks: int) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    """Labels for values: those that always stand, and those that only stand where there is room.

    Args:
        punten: x, y and text of every known value, series after series.
        eerste_reeks: how many of them are of the first series, whose ends and extremes go first.
    """
    under = _under(punten, eerste_reeks)
    ordered = [_place(*punten[index], under=index in under) for index in _order(punten, eerste_reeks)]
    always = _without_overlap(ordered, [], SMAL)
    extra = _without_overlap([label for label in ordered if label not in always], always, RUIM)
    return tuple(always), tuple(extra)


def _without_overlap(candidates: list[Label], standing: list[Label], breedte: int) -> list[Label]:
    """The candidates, first come first served, that touch neither each other nor what stands."""
    taken = [_box_of(label, breedte) for label in standing]
    chosen = []
    for label in candidates:
        box = _box_of(label, breedte)
        if not any(box.raakt(other) for other in taken):
            taken.append(box)
            chosen.append(label)
    return chosen


def _box_of(label: Label, breedte: int) -> Doos:
    return _box(label.x, label.y, label.tekst, label.anker, breedte)


def _order(points: list[tuple[Decimal, Decimal, str]], first: int) -> Iterable[int]:
    own = range(first)
    if not own:
        return range(len(points))
    low = max(own, key=lambda i: points[i][1])
    high = min(own, key=lambda i: points[i][1])
    return dict.fromkeys([first - 1, high, low, 0, *range(first, len(points)), *own])


def _place(x: Decimal, y: Decimal, text: str, *, under: bool) -> Label:
    """A label above its point, or below it."""
    return Label(x, y + (_ONDER if under else _BOVEN), text, anker(x, len(text) * TEKEN))


def _under(points: list[tuple[Decimal, Decimal, str]], first: int) -> set[int]:
    """The points labelled below: in a dip of the first series, or under another at the same moment."""
    highest: dict[Decimal, Decimal] = {}
    for x, y, _ in points:
        highest[x] = min(y, highest.get(x, y))
    lower = {index for index, (x, y, _) in enumerate(points) if highest[x] < y}
    dips = {i for i in range(1, first - 1) if points[i - 1][1] < points[i][1] > points[i + 1][1]}
    return {i for i in lower | dips if points[i][1] < LAAGST}


def _box(x: Decimal, y: Decimal, text: str, anchor: str, breedte: int) -> Doos:
    width = len(text) * TEKEN
    at = float(x) * breedte / 100
    left = at if anchor == "start" else at - width if anchor == "end" else at - width / 2
    return Doos(left, float(y) * HOOGTE / 100, width)
