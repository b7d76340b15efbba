"""Which labels of a line fit, in a narrow and in a wide column, without touching each other."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from macros.views.figuren.geometrie import Doos

TEKEN = 8.2
"""The width of a sign, in pixels; a little generous."""
HOOGTE = 240
"""The height of a line drawing, in pixels."""
SMAL, RUIM = 230, 560
"""The widths of its field, in pixels, for which labels are chosen."""


@dataclass(frozen=True)
class Label:
    """A text at a place, in percent; ``anker`` says which side of it stands there."""

    x: Decimal
    y: Decimal
    tekst: str
    anker: str = "middle"


def anker(x: Decimal, breedte: float) -> str:
    """The side of a text that keeps it inside the field."""
    half = breedte / 2
    return "start" if x * 560 / 100 < half else "end" if (100 - x) * 560 / 100 < half else "middle"


def tijdlabels(tijden: list[tuple[Decimal, str]], breedte: int) -> tuple[Label, ...]:
    """As many moments as fit in that many pixels, evenly; the last always, the first if it can."""
    last = len(tijden) - 1
    least = next(step for step in range(1, last + 2) if _fits(tijden[::-step], breedte))
    even = (step for step in range(least, 2 * least + 1) if last % step == 0 and _fits(tijden[::-step], breedte))
    chosen = tijden[:: -next(even, least)][::-1]
    return tuple(Label(x, Decimal(0), text, _edge(x, text, breedte)) for x, text in chosen)


def _edge(x: Decimal, text: str, breedte: int) -> str:
    """A label may stick out of the field by the padding of a figure, not further."""
    room = float(100 - x) * breedte / 100 + 14
    return "middle" if len(text) * TEKEN / 2 <= room else "end"


def _fits(chosen: list[tuple[Decimal, str]], breedte: int) -> bool:
    boxes = [_box(x, Decimal(0), f"{text} ", _edge(x, text, breedte), breedte) for x, text in chosen]
    return not any(a.raakt(b) for a, b in zip(boxes, boxes[1:], strict=False))


def waardelabels(punten: list[tuple[Decimal, Decimal, str]], eerste_reeks: int) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    """Labels for values: those that always stand, and those that only stand where there is room.

    Args:
        punten: x, y and text of every known value, series after series.
        eerste_reeks: how many of them are of the first series, whose ends and extremes go first.
    """
    ordered = [_place(punten, index, eerste_reeks) for index in _order(punten, eerste_reeks)]
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


def _place(points: list[tuple[Decimal, Decimal, str]], index: int, first: int) -> Label:
    """Above the point; below it in a dip, or when another point stands higher at the same moment."""
    x, y, text = points[index]
    under = any(ox == x and oy < y for ox, oy, _ in points) or _dip([p[1] for p in points[:first]], index)
    return Label(x, y + (Decimal(9) if under else Decimal("-4.5")), text, anker(x, len(text) * TEKEN))


def _dip(heights: list[Decimal], index: int) -> bool:
    """Whether both neighbours of a point of the first series stand higher (y runs downwards)."""
    return 0 < index < len(heights) - 1 and heights[index - 1] < heights[index] > heights[index + 1]


def _box(x: Decimal, y: Decimal, text: str, anchor: str, breedte: int) -> Doos:
    width = len(text) * TEKEN
    at = float(x) * breedte / 100
    left = at if anchor == "start" else at - width if anchor == "end" else at - width / 2
    return Doos(left, float(y) * HOOGTE / 100, width)
