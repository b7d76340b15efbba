"""Raster: rows × columns × cells, the one shape behind every matrix of the site."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from zlib import crc32

from markupsafe import Markup

from macros.views.lezer import Lezer


@dataclass(frozen=True)
class Kop:
    """The head of a row or a column.

    Attributes:
        id: what it stands for in an address; empty for a total.
        naam: its text.
        adres: where its own page is, if it has one.
    """

    id: str
    naam: Markup
    adres: str | None = None


@dataclass(frozen=True)
class Raster:
    """A table with a head on each row and each column.

    Attributes:
        id: the anchor of the table, and the start of the anchors in it.
        bijschrift: its caption.
        hoek: what the row heads are, above the first column.
        overkant: what the column heads are; it takes the corner when the table is turned.
        rijen: the rows.
        kolommen: the columns.
        cellen: row by row, in the order of the columns; a template decides how one looks.
    """

    id: str
    bijschrift: str
    hoek: str
    overkant: str
    rijen: tuple[Kop, ...]
    kolommen: tuple[Kop, ...]
    cellen: tuple[tuple[Any, ...], ...]

    def __iter__(self) -> Iterator[tuple[Kop, tuple[Any, ...]]]:
        """Each row with its cells."""
        return zip(self.rijen, self.cellen, strict=True)

    def gekanteld(self) -> "Raster":
        """The same cells with rows and columns changed over."""
        turned = tuple(zip(*self.cellen, strict=True)) or tuple(() for _ in self.kolommen)
        return replace(self, hoek=self.overkant, overkant=self.hoek, rijen=self.kolommen, kolommen=self.rijen, cellen=turned)


Koppen = tuple[Kop, ...]


def raster(id: str, bijschrift: str, hoeken: tuple[str, str], rijen: Koppen, kolommen: Koppen, cel: Callable[[Kop, Kop], Any]) -> Raster:
    """A raster whose cells are made one by one from their row and column.

    Args:
        id: its anchor.
        bijschrift: its caption.
        hoeken: what the rows are, and what the columns are.
        rijen: the row heads.
        kolommen: the column heads.
        cel: makes a cell.
    """
    cells = tuple(tuple(cel(row, column) for column in kolommen) for row in rijen)
    return Raster(id, bijschrift, hoeken[0], hoeken[1], rijen, kolommen, cells)


def kop(lezer: Lezer, soort: str, identity: str) -> Kop:
    """The head for a record, with a link when it has an address."""
    return Kop(identity, lezer.naam(soort, identity), lezer.adres(soort, identity) if lezer.heeft_adres(soort) else None)


def anker(soort: str, *waarden: object) -> str:
    """An anchor for a table: the same for the same arguments, and short."""
    given = [str(w) for w in waarden if w]
    return f"{soort}-{crc32('|'.join(given).encode()):08x}" if given else soort
