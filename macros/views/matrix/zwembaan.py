"""Zwembaan: where everything stands in a swimlane drawing. A lane per actor, time runs down."""

import re
from dataclasses import dataclass

from macros.content.overgangen import Overgang
from macros.content.records.actor import Actor
from macros.content.records.fase import Fase
from macros.content.records.overdracht import Overdracht
from macros.views.lezer import Lezer

BAAN = 75
"""How wide a lane is, in pixels, as are all measures here."""
BAND = 34
STAP = 50
RAND = 4
LETTER = 13
"""The size of the letters; never under 12, the drawing scrolls instead of shrinking."""
_TEKEN = 0.55
"""How wide a letter is on average, against its size."""
_PER_REGEL = 11
_REGEL = 15
_VOEGWOORD = re.compile(r"\s*(?:,|\s(?:en|of|et|ou|and|or)\s).*$")


@dataclass(frozen=True)
class Baan:
    """The lane of an actor: the middle of it, and its name in short lines with their heights."""

    x: int
    regels: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Band:
    """A phase, as a band across the lanes."""

    y: int
    nummer: int
    naam: str


@dataclass(frozen=True)
class Pijl:
    """A hand-over: a line between lanes, a dot at each giver, an arrow at each receiver.

    Attributes:
        nummer: its number in the list under the drawing.
        naam: what is handed over, in a few words.
        y: the height of the line.
        tekst_x: where its name begins.
        van_x: the left end of the line.
        tot_x: the right end.
        stippen: the lanes of the givers.
        punten: the lanes of the receivers, and whether the arrow points right.
    """

    nummer: int
    naam: str
    y: int
    tekst_x: int
    van_x: int
    tot_x: int
    stippen: tuple[int, ...]
    punten: tuple[tuple[int, bool], ...]


@dataclass(frozen=True)
class Tekening:
    """A whole drawing: its size, the height of the heads of the lanes, and what is in it."""

    breedte: int
    hoogte: int
    kop: int
    banen: tuple[Baan, ...]
    banden: tuple[Band, ...]
    pijlen: tuple[Pijl, ...]


def teken(lezer: Lezer, overgangen: list[Overgang]) -> Tekening:
    """Lay out the hand-overs of a traject.

    Args:
        lezer: the reader.
        overgangen: the passages, in the order of time; their hand-overs are numbered from 1.
    """
    actors = _actoren(lezer, overgangen)
    middle = {actor.id: BAAN * place + BAAN // 2 for place, actor in enumerate(actors)}
    names = [_regels(lezer.kaal(actor.titel)) for actor in actors]
    head = _REGEL * max(map(len, names), default=1) + 10
    width = BAAN * len(actors)
    bands: list[Band] = []
    arrows: list[Pijl] = []
    y = head
    for fase in _fasen(lezer, overgangen):
        bands.append(Band(y, fase.nummer, lezer.kaal(fase.titel)))
        y += BAND
        for handover in [h for o in overgangen if o.van.id == fase.id for h in o.overdrachten]:
            arrows.append(_pijl(lezer, handover, len(arrows) + 1, y + STAP - 15, middle, width))
            y += STAP
    lanes = tuple(Baan(middle[actor.id], _gezet(lines, head)) for actor, lines in zip(actors, names, strict=True))
    return Tekening(width, y + RAND, head, lanes, tuple(bands), tuple(arrows))


def _actoren(lezer: Lezer, overgangen: list[Overgang]) -> list[Actor]:
    there = {actor for o in overgangen for h in o.overdrachten for actor in (*h.van, *h.naar)}
    return [actor for actor in lezer.bank.alle("actoren", Actor) if actor.id in there]


def _fasen(lezer: Lezer, overgangen: list[Overgang]) -> list[Fase]:
    """Every phase from the first giver to the last receiver, also those without a hand-over."""
    numbers = [f.nummer for o in overgangen for f in (o.van, o.naar)]
    return [f for f in lezer.bank.alle("fasen", Fase) if numbers and min(numbers) <= f.nummer <= max(numbers)]


def _pijl(lezer: Lezer, handover: Overdracht, nummer: int, y: int, middle: dict[str, int], width: int) -> Pijl:
    givers = tuple(sorted(middle[a] for a in handover.van))
    receivers = tuple(sorted(middle[a] for a in handover.naar))
    start, end = min(givers + receivers), max(givers + receivers)
    name = lezer.kaal(handover.titel)
    room = width - RAND - round(LETTER * _TEKEN * (len(name) + len(str(nummer)) + 1))
    centre = sum(givers) / len(givers)
    points = tuple((x, x > centre) for x in receivers)
    return Pijl(nummer, name, y, max(RAND, min(start, room)), start, end, givers, points)


def korte_naam(naam: str) -> str:
    """The first part of a name that joins several: "Klas of leerlingengroep" is "Klas"."""
    return _VOEGWOORD.sub("", naam) or naam


def _gezet(lines: list[str], head: int) -> tuple[tuple[int, str], ...]:
    """Lines with their heights, standing on the bottom of the head."""
    return tuple((head - 10 - _REGEL * (len(lines) - 1 - place), line) for place, line in enumerate(lines))


def _regels(naam: str) -> list[str]:
    """A short name in lines that fit a lane."""
    lines: list[str] = []
    for word in korte_naam(naam).split():
        for part in [piece for bit in re.split(r"(?<=-)", word) for piece in _gebroken(bit)]:
            fits = lines and len(lines[-1]) + 1 + len(part) <= _PER_REGEL and not lines[-1].endswith("-")
            lines[-1:] = [f"{lines[-1]} {part}"] if fits else [*lines[-1:], part]
    return lines


def _gebroken(word: str) -> list[str]:
    """A word too long for a lane, in two halves."""
    if len(word) <= _PER_REGEL:
        return [word]
    half = (len(word) + 1) // 2
    return [f"{word[:half]}-", word[half:]]
