"""Which labels of a line fit, in a narrow and in a wide column, without touching each other."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from macros.views.figuren.geometrie import Doos

TEKEN = 7.2
"""The width of a sign, in pixels; a little generous."""
HOOGTE = 240
"""The height of a line drawing, in pixels."""


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
    fitting = [step for step in range(1, len(tijden) + 1) if _fits(_every(tijden, step), breedte)]
    least = fitting[0]
    even = [step for step in fitting if (len(tijden) - 1) % step == 0 and step <= 2 * least]
    chosen = _every(tijden, (even or fitting)[0])
    return tuple(Label(x, Decimal(0), text, _edge(index, chosen)) for index, (x, text) in enumerate(chosen))


def _every(times: list[tuple[Decimal, str]], step: int) -> list[tuple[Decimal, str]]:
    return times[::-1][::step][::-1]


def _edge(index: int, chosen: list[tuple[Decimal, str]]) -> str:
    """The last label ends at its point: it may not stick out of the column."""
    return "end" if index == len(chosen) - 1 and chosen[index][0] > 90 else "middle"


def _fits(chosen: list[tuple[Decimal, str]], breedte: int) -> bool:
    boxes = [_box(x, Decimal(0), text, _edge(i, chosen), breedte) for i, (x, text) in enumerate(chosen)]
    return not any(a.raakt(b) for a, b in zip(boxes, boxes[1:], strict=False))


def waardelabels(punten: list[tuple[Decimal, Decimal, str]], eerste_reeks: int) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    """Labels for values: those that always stand, and those that only stand where there is room.

    Args:
        punten: x, y and text of every known value, series after series.
        eerste_reeks: how many of them are of the first series, whose ends and extremes go first.
    """
    always: list[Label] = []
    wide: list[Label] = []
    for index in _order(punten, eerste_reeks):
        label = _place(punten, index)
        if _free(label, always, 230):
            always.append(label)
        elif _free(label, always + wide, 560):
            wide.append(label)
    wide = [label for label in wide if _free(label, always, 560)]
    return tuple(always), tuple(wide)


def _order(points: list[tuple[Decimal, Decimal, str]], first: int) -> Iterable[int]:
    own = range(first)
    if not own:
        return range(len(points))
    low = max(own, key=lambda i: points[i][1])
    high = min(own, key=lambda i: points[i][1])
    return dict.fromkeys([first - 1, high, low, 0, *range(first, len(points)), *own])


def _place(points: list[tuple[Decimal, Decimal, str]], index: int) -> Label:
    """Above the point, or below it when another point stands higher at the same moment."""
    x, y, text = points[index]
    under = any(ox == x and oy < y for ox, oy, _ in points)
    return Label(x, y + (Decimal(8) if under else Decimal("-4.5")), text, anker(x, len(text) * TEKEN))


def _free(label: Label, others: list[Label], breedte: int) -> bool:
    box = _box(label.x, label.y, label.tekst, label.anker, breedte)
    return not any(box.raakt(_box(o.x, o.y, o.tekst, o.anker, breedte)) for o in others)


def _box(x: Decimal, y: Decimal, text: str, anchor: str, breedte: int) -> Doos:
    width = len(text) * TEKEN
    at = float(x) * breedte / 100
    left = at if anchor == "start" else at - width if anchor == "end" else at - width / 2
    return Doos(left, float(y) * HOOGTE / 100, width)
