"""The line over time: gaps stay gaps, a break in the counting breaks the line."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from macros.content.cijferwaarden import bekend, moment, periode_op, reeks
from macros.content.records.cijfer import Cijfer, Waarde
from macros.language.perioden import kort
from macros.views.figuren.geometrie import HONDERD, Vlak, deel, streepjes
from macros.views.figuren.labels import RUIM, SMAL, Label, tijdlabels, waardelabels
from macros.views.figuren.rijen import naam, reeksen
from macros.views.lezer import Lezer
from macros.views.waarde import kaal

BOVEN, ONDER = Decimal(13), Decimal(87)
"""Where the highest and the lowest gridline stand, in percent of the height."""
RAND = Decimal(4)
"""The room left and right of the outer points, in percent of the width."""


MERKEN = ("M-4.5-4.5h9v9h-9z", "M0-6L5.5 4.5h-11z", "M0-6L6 0 0 6-6 0z")
"""The shapes of points after the circle: square, triangle, diamond."""


class Punt(NamedTuple):
    """A known value at its place."""

    x: Decimal
    y: Decimal
    plaats: int
    waarde: Waarde


@dataclass(frozen=True)
class Reeks:
    """One series: its number (which chooses colour, dash and marker), its points and what joins them."""

    nummer: int
    naam: str
    punten: tuple[Punt, ...]
    segmenten: tuple[tuple[Punt, Punt], ...]

    def pad(self, v: Vlak) -> str:
        """What joins its points, as one path: a new piece wherever the line is broken."""
        made, end = [], None
        for a, b in self.segmenten:
            made.append(("" if a is end else "M" + v.p(a.x, a.y)) + "L" + v.p(b.x, b.y))
            end = b
        return "".join(made)

    @property
    def kleur(self) -> int:
        """The number of its colour and dash."""
        return (self.nummer - 1) % 6 + 1

    @property
    def merk(self) -> str:
        """The shape of its points, as a path; the first series has circles."""
        return MERKEN[(self.nummer - 2) % len(MERKEN)]


@dataclass(frozen=True)
class Lijn:
    """Everything a line drawing holds, in percent of its field."""

    streepjes: tuple[tuple[Decimal, str], ...]
    nul: Decimal
    smal: tuple[Label, ...]
    ruim: tuple[Label, ...]
    gaten: tuple[tuple[Decimal, Decimal], ...]
    breuken: tuple[tuple[Decimal, str], ...]
    reeksen: tuple[Reeks, ...]
    waarden: tuple[Label, ...]
    meer_waarden: tuple[Label, ...]

    def raster(self, v: Vlak) -> str:
        """The gridlines as one path."""
        return "".join(f"M{v.p(Decimal(0), y)}H{v.px(HONDERD)}" for y, _ in self.streepjes if y != self.nul)

    def banden(self, v: Vlak) -> str:
        """The stretches without values as one path."""
        top, bottom = self.streepjes[-1][0], self.streepjes[0][0]
        return "".join(f"M{v.p(a, top)}H{v.px(b)}V{v.py(bottom)}H{v.px(a)}Z" for a, b in self.gaten)


class _As:
    """The two scales of a line drawing."""

    def __init__(self, cijfer: Cijfer) -> None:
        units = {moment(v.periode).eenheid if v.periode else "" for v in cijfer.waarden}
        self.perioden = len(units) == 1 and "" not in units
        self.dagen = units == {"dag"}
        self._order = list(dict.fromkeys(_key(v) for v in cijfer.waarden))
        places = [self.plaats(v) for v in cijfer.waarden]
        self.eerste, self.laatste = min(places), max(places)
        self.streepjes = streepjes(v.waarde for v in bekend(cijfer) if v.waarde is not None)

    def plaats(self, value: Waarde) -> int:
        """A value's place in time, or in the order of the record."""
        return moment(value.periode).plaats if self.perioden and value.periode else self._order.index(_key(value))

    def x(self, plaats: Decimal | int) -> Decimal:
        """A place in percent of the width."""
        if self.eerste == self.laatste:
            return HONDERD / 2
        return RAND + (HONDERD - 2 * RAND) * (Decimal(plaats) - self.eerste) / (self.laatste - self.eerste)

    def y(self, value: Decimal) -> Decimal:
        """A value in percent of the height."""
        low, high = self.streepjes[0], self.streepjes[-1]
        return ONDER - deel(value - low, high - low) * (ONDER - BOVEN) / 100


def lijn(l: Lezer, cijfer: Cijfer) -> Lijn:
    """The geometry of a line drawing."""
    axis = _As(cijfer)
    breaks = [(moment(b.voor).plaats, chr(65 + index)) for index, b in enumerate(cijfer.breuken)] if axis.perioden else []
    series = tuple(_series(cijfer, axis, number, key, name, breaks) for number, (key, name) in enumerate(reeksen(l, cijfer).items(), 1))
    times = _times(l, cijfer, axis)
    shown = [(p.x, p.y, kaal(l, cijfer, p.waarde.waarde or Decimal(0))) for s in series for p in s.punten]
    fixed, extra = waardelabels(shown, len(series[0].punten))
    return Lijn(
        streepjes=tuple((axis.y(value), kaal(l, cijfer, value)) for value in axis.streepjes),
        nul=axis.y(Decimal(0)),
        smal=tijdlabels(times, SMAL),
        ruim=tijdlabels(times, RUIM),
        gaten=tuple(_gaps(axis, series)),
        breuken=tuple((axis.x(Decimal(place) - Decimal("0.5")), letter) for place, letter in breaks if axis.eerste < place <= axis.laatste),
        reeksen=series,
        waarden=fixed,
        meer_waarden=extra,
    )


def _key(value: Waarde) -> str:
    return value.periode or value.sleutel or (value.categorie.nl if value.categorie else "")


def _times(l: Lezer, cijfer: Cijfer, axis: _As) -> list[tuple[Decimal, str]]:
    """Every moment of the axis with its short name, the missing ones too."""
    if axis.perioden and not axis.dagen:
        example = cijfer.waarden[0].periode or ""
        return [(axis.x(place), kort(periode_op(example, place), l.taal)) for place in range(axis.eerste, axis.laatste + 1)]
    names = {axis.plaats(v): kort(v.periode, l.taal) if v.periode else naam(l, cijfer, v) for v in cijfer.waarden}
    return [(axis.x(place), text) for place, text in sorted(names.items())]


def _series(cijfer: Cijfer, axis: _As, number: int, key: str, name: str, breaks: list[tuple[int, str]]) -> Reeks:
    placed = sorted(((axis.plaats(v), v) for v in cijfer.waarden if reeks(v) == key), key=lambda pair: pair[0])
    points = [Punt(axis.x(p), axis.y(v.waarde), p, v) if v.waarde is not None else None for p, v in placed]
    joined = tuple((a, b) for a, b in pairwise(points) if a and b and _joins(axis, a, b, breaks))
    return Reeks(number, name, tuple(p for p in points if p), joined)


def _joins(axis: _As, a: Punt, b: Punt, breaks: list[tuple[int, str]]) -> bool:
    """Whether a line may run between two points: neighbours, counted in the same way."""
    broken = any(a.plaats < place <= b.plaats for place, _ in breaks)
    return not broken and (axis.dagen or b.plaats - a.plaats == 1)


def _gaps(axis: _As, series: tuple[Reeks, ...]) -> list[tuple[Decimal, Decimal]]:
    places = sorted({p.plaats for s in series for p in s.punten})
    return [(axis.x(a), axis.x(b)) for a, b in pairwise(places) if b - a > 1 and not axis.dagen]
