"""Keuzekaart: the graph of a helper drawn for editors, and the same as a list."""

from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from macros.content.keuzegraaf import Graaf, graaf
from macros.content.records.keuzehulp import Antwoord, Keuzehulp, Keuzevraag, Uitkomst
from macros.views.figuren.tekstmaat import regels
from macros.views.kaarten import OnbekendeKeuze
from macros.views.lezer import Lezer

BREED, TUSSEN, WIT, LIJN, RAND = 212, 64, 18, 17, 10
"""In pixels: a box, the gap between columns, between boxes, a line of text, the inner margin."""
PUNTEN = 13


@dataclass(frozen=True)
class Rij:
    """An answer in a box: its lines, and where its line to the next part starts."""

    antwoord: Antwoord
    regels: list[str]
    y: int


@dataclass(frozen=True)
class Doos:
    """A question or outcome as drawn: its place, its lines of text and its answers."""

    deel: Keuzevraag | Uitkomst
    x: int
    y: int
    kop: list[str]
    rijen: list[Rij]
    hoog: int

    @property
    def soort(self) -> str:
        """The class of the box: vraag, or what the outcome comes down to."""
        return "vraag" if isinstance(self.deel, Keuzevraag) else str(self.deel.strekking)

    @property
    def midden(self) -> int:
        """Where lines come in."""
        return self.y + RAND + LIJN // 2


@dataclass(frozen=True)
class Tekening:
    """A whole drawing.

    Attributes:
        dozen: every part that can be reached, by column.
    """

    dozen: tuple[Doos, ...]

    @property
    def breed(self) -> int:
        """The width in pixels."""
        return max(d.x for d in self.dozen) + BREED + 2

    @property
    def hoog(self) -> int:
        """The height in pixels."""
        return max(d.y + d.hoog for d in self.dozen) + 2

    @cached_property
    def _op_id(self) -> dict[str, Doos]:
        return {d.deel.id: d for d in self.dozen}

    @property
    def lijnen(self) -> list[str]:
        """The path of every answer, from its row to the part it leads to."""
        return [_curve(box.x + BREED, row.y, self._op_id[row.antwoord.naar]) for box in self.dozen for row in box.rijen]


def _curve(x: int, y: int, target: Doos) -> str:
    end_x, end_y = target.x, target.midden
    bend = max(40, (end_x - x) // 2)
    return f"M{x} {y}C{x + bend} {y} {end_x - bend} {end_y} {end_x} {end_y}"


def teken(lezer: Lezer, hulp: Keuzehulp) -> Tekening:
    """Lay out a checked graph: a column per number of steps from the start, boxes in the order they are met."""
    made = graaf(hulp)
    depth = _diepten(made)
    boxes: list[Doos] = []
    for column in range(max(depth.values()) + 1):
        y = 1
        for identity in [i for i in depth if depth[i] == column]:
            box = _doos(lezer, made.delen[identity], 1 + column * (BREED + TUSSEN), y)
            boxes.append(box)
            y += box.hoog + WIT
    return Tekening(tuple(boxes))


def _diepten(made: Graaf) -> dict[str, int]:
    """How many steps at most lie before each part, in the order in which parts are met."""
    depth: dict[str, int] = {}

    def visit(identity: str, at: int) -> None:
        if depth.get(identity, -1) < at:
            depth[identity] = at
            for following in made.volgende(identity):
                visit(following, at + 1)

    visit(made.hulp.begin, 0)
    return depth


def _doos(lezer: Lezer, part: Keuzevraag | Uitkomst, x: int, y: int) -> Doos:
    room = BREED - 2 * RAND
    head = regels(lezer.kaal(part.titel), PUNTEN * 1.17, room)
    rows: list[Rij] = []
    at = y + RAND + LIJN * len(head) + 8
    for answer in part.antwoorden if isinstance(part, Keuzevraag) else ():
        lines = regels(lezer.kaal(answer.tekst), PUNTEN, room)
        rows.append(Rij(answer, lines, at + 4 + LIJN * len(lines) // 2))
        at += LIJN * len(lines) + 8
    extra = 2 * LIJN if isinstance(part, Uitkomst) else 0
    return Doos(part, x, y, head, rows, at + extra - y + (0 if rows else 2))


def keuzekaart(lezer: Lezer, id: str) -> Markup:
    """Een keuzehulp als tekening en als lijst, voor wie hem onderhoudt."""
    if not lezer.bank.heeft("keuzehulp", id):
        raise OnbekendeKeuze("de keuzehulp", id, lezer.bank.ids("keuzehulp"))
    helper = lezer.bank.een("keuzehulp", id, Keuzehulp)
    maten = {"lijn": LIJN, "rand": RAND, "breed": BREED}
    outcomes = {outcome.id for outcome in helper.uitkomsten}
    places = graaf(helper).aantal_plekken()
    return lezer.toon("keuzehulp/kaart.html", hulp=helper, tekening=teken(lezer, helper), uitkomsten=outcomes, plekken=places, maten=maten)
