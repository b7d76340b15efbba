"""Blokken: a note as a row of blocks, the same whatever file it came from."""

from dataclasses import dataclass, replace
from enum import StrEnum

Regel = int
"""A line in the source, from 1; 0 when the source has no lines."""


class Nadruk(StrEnum):
    """How a piece of text stands out."""

    GEEN = ""
    SCHUIN = "*"
    VET = "**"


@dataclass(frozen=True)
class Stukje:
    """A run of text in one make-up; or, with a ``noot``, the call of a footnote.

    Attributes:
        tekst: the words.
        nadruk: how they stand out.
        link: the web address they lead to; empty when to none.
        noot: the mark of the footnote called here; empty when there is none.
    """

    tekst: str
    nadruk: Nadruk = Nadruk.GEEN
    link: str = ""
    noot: str = ""


Stukjes = tuple[Stukje, ...]


class Soort(StrEnum):
    """What a block is."""

    KOP = "kop"
    ALINEA = "alinea"
    LIJST = "lijst"
    LIJN = "lijn"


@dataclass(frozen=True)
class Punt:
    """A point of a list, and how deep it stands."""

    stukjes: Stukjes
    diepte: int = 0
    genummerd: bool = False


@dataclass(frozen=True)
class Blok:
    """One block of a note.

    Attributes:
        soort: what it is.
        stukjes: its text; empty for a list or a rule.
        niveau: how deep a heading stands, from 1.
        punten: the points of a list.
        regel: where it stands in the source.
        id: the id an editor gave it in the note itself.
    """

    soort: Soort
    stukjes: Stukjes = ()
    niveau: int = 0
    punten: tuple[Punt, ...] = ()
    regel: Regel = 0
    id: str = ""

    @property
    def alle_stukjes(self) -> Stukjes:
        """Its text and that of its points, one after the other."""
        return (*self.stukjes, *(piece for point in self.punten for piece in point.stukjes))

    @property
    def tekst(self) -> str:
        """Its words, without make-up or footnote calls."""
        pieces = [self.stukjes, *(point.stukjes for point in self.punten)]
        return " ".join(" ".join(plat(piece) for piece in pieces).split())


def plat(stukjes: Stukjes) -> str:
    """The words of a text, without make-up or footnote calls."""
    return "".join(piece.tekst for piece in stukjes if not piece.noot)


def samengevoegd(stukjes: Stukjes) -> Stukjes:
    """Runs in the same make-up made one."""
    found: list[Stukje] = []
    for piece in stukjes:
        last = found[-1] if found else None
        same = last and not last.noot and not piece.noot and (last.nadruk, last.link) == (piece.nadruk, piece.link)
        if last and same:
            found[-1] = replace(last, tekst=last.tekst + piece.tekst)
        elif piece.tekst or piece.noot:
            found.append(piece)
    return tuple(found)
