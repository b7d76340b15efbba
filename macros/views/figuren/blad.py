"""Blad: the sheet a drawing in a file of its own is laid out on, filled from the top."""

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from macros.content.records.cijfer import Cijfer
from macros.views.figuren.geometrie import Vlak, n
from macros.views.figuren.tekstmaat import regels
from macros.views.lezer import Lezer

BREED, RAND = 640, 28
"""The width of the file and the margin inside it, in pixels."""
BINNEN = BREED - 2 * RAND


@dataclass(frozen=True)
class Tekst:
    """A line of text at a place."""

    x: float
    y: float
    tekst: str
    klasse: str
    anker: str = ""

    @property
    def xs(self) -> str:
        """Its place from the left, as text."""
        return n(self.x)

    @property
    def ys(self) -> str:
        """Its place from the top, as text."""
        return n(self.y)


class Blad:
    """The sheet while it is being filled from the top."""

    def __init__(self, l: Lezer, cijfer: Cijfer) -> None:
        self.l, self.cijfer = l, cijfer
        self.y = float(RAND)
        self.teksten: list[Tekst] = []
        self.stukken: list[Markup] = []

    def alinea(self, text: str, klasse: str, punten: float, na: float = 8, x: float = RAND) -> None:
        """A text over as many lines as it takes."""
        for line in regels(text, punten, BREED - RAND - x):
            self.y += punten * 1.35
            self.teksten.append(Tekst(x, self.y - punten * 0.25, line, klasse))
        self.y += na

    def vorm(self, name: str, **values: object) -> None:
        """A drawing from a template."""
        self.stukken.append(self.l.toon(f"figuren/los/{name}.svg", cijfer=self.cijfer, id="p", **values))

    def vlak(self, hoogte: float, links: float = 0) -> Vlak:
        """A field of that height over the width of the sheet."""
        sizes = (RAND + links, self.y, BINNEN - links, hoogte)
        return Vlak(*(Decimal(str(round(size, 2))) for size in sizes))
