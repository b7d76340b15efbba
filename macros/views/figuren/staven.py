"""Bars: one per row of a table, and columns in small multiples."""

from dataclasses import dataclass
from decimal import Decimal

from macros.content.cijferwaarden import bekend, reeks
from macros.content.keuzes import Eenheid
from macros.content.records.cijfer import Cijfer
from macros.language.perioden import kort
from macros.views.figuren.geometrie import HONDERD, deel, volle_breedte
from macros.views.figuren.rijen import Rij, reeksen, rijen
from macros.views.lezer import Lezer

BODEM, KOLOM = Decimal(80), Decimal(64)
"""Where columns stand and how high the highest is, in percent of the height of a panel."""

MATEN = (144, 208, 280)
"""The widths a panel can ask for, in pixels."""
MAAT_MAX = MATEN[-1]


@dataclass(frozen=True)
class Staaf:
    """One bar.

    Attributes:
        rij: its value, in words too.
        breedte: its length in percent of a full bar; None for a gap.
    """

    rij: Rij
    breedte: Decimal | None


@dataclass(frozen=True)
class Groep:
    """The bars of one series; ``naam`` is empty when there is only one."""

    naam: str
    staven: tuple[Staaf, ...]


def groepen(l: Lezer, cijfer: Cijfer) -> list[Groep]:
    """The bars of a figure, per series."""
    full = schaal(cijfer)
    rows = rijen(l, cijfer)
    made = []
    for key, name in reeksen(l, cijfer).items():
        made.append(Groep(name, tuple(Staaf(row, _length(row, full)) for row in rows if reeks(row.waarde) == key)))
    return made


def schaal(cijfer: Cijfer) -> Decimal:
    """What a full bar stands for."""
    return volle_breedte((v.waarde for v in bekend(cijfer) if v.waarde is not None), cijfer.eenheid is Eenheid.PROCENT)


def van_honderd(cijfer: Cijfer) -> bool:
    """Whether a full bar is 100 percent, so that the rest of it may be shown too."""
    return cijfer.eenheid is Eenheid.PROCENT and schaal(cijfer) == HONDERD


def _length(row: Rij, full: Decimal) -> Decimal | None:
    value = row.waarde.waarde
    return None if value is None else max(Decimal(0), deel(value, full))


@dataclass(frozen=True)
class Kolom:
    """One column of a small multiple: its place and height in percent, its label and value."""

    x: Decimal
    breedte: Decimal
    hoogte: Decimal | None
    label: str
    getal: str

    @property
    def midden(self) -> Decimal:
        """Where its labels stand."""
        return self.x + self.breedte / 2

    @property
    def lengte(self) -> Decimal:
        """Its height in percent of the panel; 0 for a gap."""
        return (self.hoogte or Decimal(0)) * KOLOM / 100

    @property
    def top(self) -> Decimal:
        """Where it ends, in percent from the top of the panel."""
        return BODEM - self.lengte


@dataclass(frozen=True)
class Paneel:
    """One of the small multiples."""

    naam: str
    kolommen: tuple[Kolom, ...]

    @property
    def nodig(self) -> int:
        """How wide it must be for every label to fit, in pixels."""
        return len(self.kolommen) * max(8 * max(len(k.label), len(k.getal)) for k in self.kolommen)

    @property
    def met_label(self) -> tuple[Kolom, ...]:
        """The columns whose labels stand: all, or only the outer two when all would touch."""
        return self.kolommen if self.nodig <= MAAT_MAX else (self.kolommen[0], self.kolommen[-1])

    @property
    def zin(self) -> str:
        """The panel in words."""
        return f"{self.naam}: " + "; ".join(f"{k.label} {k.getal}".strip() for k in self.kolommen)


def panelen(l: Lezer, cijfer: Cijfer) -> list[Paneel]:
    """A panel per series, else per category; all on the same scale."""
    highest = max((v.waarde for v in bekend(cijfer) if v.waarde is not None), default=Decimal(1)) or Decimal(1)
    series = reeksen(l, cijfer)
    panels: dict[str, list[Rij]] = {}
    for row in rijen(l, cijfer):
        panels.setdefault(series[reeks(row.waarde)] if len(series) > 1 else row.naam, []).append(row)
    return [Paneel(name, tuple(_columns(l, rows, highest, by_series=len(series) > 1))) for name, rows in panels.items()]


def maat(panels: list[Paneel]) -> int:
    """Which of ``MATEN`` all panels fit in, from 1."""
    needed = max(panel.nodig for panel in panels)
    return next((number for number, width in enumerate(MATEN, 1) if needed <= width), len(MATEN))


def _columns(l: Lezer, rows: list[Rij], highest: Decimal, *, by_series: bool) -> list[Kolom]:
    room = HONDERD / len(rows)
    columns = []
    for index, row in enumerate(rows):
        value = row.waarde.waarde
        height = None if value is None else deel(value, highest)
        label = kort(row.waarde.periode, l.taal) if row.waarde.periode else row.naam if by_series else ""
        columns.append(Kolom(room * index + room * Decimal("0.15"), room * Decimal("0.7"), height, label, row.getal))
    return columns
