"""Pictogram: how far is this, as coloured dots among many."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from macros.content.cijferwaarden import gekozen
from macros.content.keuzes import Eenheid
from macros.content.records.cijfer import Cijfer
from macros.views.figuren.geometrie import HONDERD
from macros.views.figuren.rijen import eenheid
from macros.views.lezer import Lezer
from macros.views.waarde import met_eenheid

KOLOMMEN = {100: 20, 1000: 50}
"""Dots in a row, for each number of dots."""


@dataclass(frozen=True)
class Verhouding:
    """A number against its whole.

    Attributes:
        vol: how many dots are coloured.
        stippen: how many dots there are: 100, or 1000 when the share is small.
        deel: the exact share, in percent.
        zin: the comparison in words.
    """

    vol: int
    stippen: int
    deel: Decimal
    zin: str

    @property
    def kolommen(self) -> int:
        """Dots in a row."""
        return KOLOMMEN[self.stippen]

    @property
    def regels(self) -> int:
        """Rows of dots."""
        return self.stippen // self.kolommen

    @property
    def vakken(self) -> list[tuple[int, int, int, int]]:
        """The coloured dots as at most two rectangles, in dots: x, y, width, height."""
        rows, rest = divmod(self.vol, self.kolommen)
        boxes = [(0, 0, self.kolommen, rows), (0, rows, rest, 1)]
        return [box for box in boxes if box[2] and box[3]]


def verhouding(l: Lezer, cijfer: Cijfer) -> Verhouding | None:
    """A figure against its ``noemer``, or a percentage against 100; None when it has no whole."""
    value = gekozen(cijfer)
    if value is None or value.waarde is None:
        return None
    if cijfer.eenheid is Eenheid.PROCENT:
        return _of(l, cijfer, value.waarde, value.waarde, HONDERD, None)
    whole = l.bank.een("cijfers", cijfer.noemer, Cijfer) if cijfer.noemer else None
    total = gekozen(whole) if whole else None
    if whole is None or total is None or not total.waarde:
        return None
    return _of(l, cijfer, value.waarde * HONDERD / total.waarde, value.waarde, total.waarde, whole)


def _of(l: Lezer, cijfer: Cijfer, share: Decimal, value: Decimal, total: Decimal, whole: Cijfer | None) -> Verhouding:
    dots = 100 if share >= 5 else 1000
    full = int((share * dots / HONDERD).quantize(Decimal(1), ROUND_HALF_UP))
    told = l.getal(full) if full else l.t("figuur.minder-dan", n=1)
    if whole is None:
        return Verhouding(full, dots, share, l.t("figuur.zin.op", n=told, totaal=l.getal(dots)))
    sentence = l.t(
        "figuur.zin.pictogram",
        waarde=met_eenheid(l, cijfer, value),
        geheel=met_eenheid(l, whole, total),
        n=told,
        wat=eenheid(l, cijfer),
        totaal=l.getal(dots),
        waarvan=eenheid(l, whole),
    )
    return Verhouding(full, dots, share, sentence)
