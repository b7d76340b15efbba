"""Telmatrix: how many records have both a row and a column, each count a link to that list."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any

from markupsafe import Markup

from macros.content.kennisbank import Sleutel
from macros.content.keuzes import Vorm
from macros.content.records.record import Record
from macros.content.soorten import OP_NAAM
from macros.views.kaarten import FILTERS
from macros.views.lezer import Lezer
from macros.views.matrix.keuze import VerkeerdeKeuze, uit_lijst
from macros.views.matrix.raster import Kop, anker, kop, raster

GETELD = ("methodieken", "aanbod", "praktijken")
"""Kinds whose records are counted: those with a list that can be filtered."""
_NAMEN = {soort: naam for naam, soort in FILTERS.items()} | {"vormen": "vorm", "aanbod": "aanbod", "praktijken": "praktijk"}
"""For each axis, the word that stands for it in the address of a filtered list."""
_TE_LANG = 60
"""Above so many rows or columns that are the counted records themselves, only totals are shown: the filters of the list serve better."""
_TREDEN = 4
"""How many shades a count can have, besides none for zero."""


@dataclass(frozen=True)
class Getal:
    """One count.

    Attributes:
        aantal: how many records.
        adres: the list of exactly those records.
        tint: 0 for none, then 1 to 4 as the count nears the highest of the table.
        verbonden: whether the records of row and column name each other.
    """

    aantal: int
    adres: str
    tint: int
    verbonden: bool


@dataclass(frozen=True)
class Telling:
    """What is counted: the records of a kind that have both a row and a column.

    Attributes:
        lezer: the reader.
        soort: the kind that is counted.
        rijen: what the rows are.
        kolommen: what the columns are.
    """

    lezer: Lezer
    soort: str
    rijen: str
    kolommen: str

    def aantal(self, rij: str, kolom: str) -> int:
        """How many records have a row and a column; an empty id asks nothing."""
        return self._aantallen[rij, kolom]

    @cached_property
    def _aantallen(self) -> Counter[tuple[str, str]]:
        """All counts in one walk over the records."""
        records = self.lezer.bank.alle(self.soort, Record)
        return Counter(pair for r in records for pair in product(_in(self.soort, r, self.rijen), _in(self.soort, r, self.kolommen)))

    def adres(self, rij: str, kolom: str) -> str:
        """Where the list of those records is."""
        query = "&".join(f"{_NAMEN[soort]}={identity}" for soort, identity in ((self.rijen, rij), (self.kolommen, kolom)) if identity)
        return self.lezer.naar(f"{self.soort}/{'?' + query if query else ''}")

    def vak(self, rij: Kop, kolom: Kop, hoogste: int) -> Getal:
        """The cell of a row and a column, shaded against the highest count of the table."""
        count = self.aantal(rij.id, kolom.id)
        inner = bool(rij.id and kolom.id)
        tied = inner and self.soort not in (self.rijen, self.kolommen) and self._verbonden((self.rijen, rij.id), (self.kolommen, kolom.id))
        return Getal(count, self.adres(rij.id, kolom.id), -(-count * _TREDEN // hoogste) if inner and count else 0, tied)

    def _verbonden(self, een: Sleutel, ander: Sleutel) -> bool:
        """Whether one of two records names the other, in a field of its own."""
        bank = self.lezer.bank
        pairs = ((een, ander), (ander, een))
        return any(ref.veld != "verwant" and (ref.soort, ref.id) == b for a, b in pairs if bank.heeft(*a) for ref in bank.uit(*a))


def telmatrix(lezer: Lezer, rijen: str, kolommen: str, tel: str | None = None) -> Markup:
    """Hoeveel records een rij en een kolom samen hebben, elk getal een link naar die lijst.

    Bijvoorbeeld ``telmatrix("doelgroepen", "fasen", tel="methodieken")``. Zonder ``tel`` kiest de macro wat er geteld wordt.

    Raises:
        OnbekendeKeuze: for a kind that does not exist, or kinds that share no records.
    """
    what = Telling(lezer, _geteld(rijen, kolommen, tel), rijen, kolommen)
    _nagekeken(what.soort, rijen, kolommen)
    rows, columns = _as(lezer, rijen), _as(lezer, kolommen)
    long = [len(axis) for soort, axis in ((rijen, rows), (kolommen, columns)) if soort == what.soort and len(axis) > _TE_LANG]
    if long:
        rows, columns = () if rijen == what.soort else rows, () if kolommen == what.soort else columns
    highest = max((what.aantal(row.id, column.id) for row in rows for column in columns), default=0)
    total = Kop("", Markup("{}").format(lezer.t("telmatrix.samen")))
    anchor, corners = anker("tel", rijen, kolommen, what.soort), (_naam(lezer, rijen), _naam(lezer, kolommen))
    made = raster(anchor, _bijschrift(what), corners, (*rows, total), (*columns, total), lambda r, k: what.vak(r, k, highest))
    return lezer.toon("matrix/tellen.html", raster=made, verbonden=any(cell.verbonden for _, row in made for cell in row), lang=sum(long))


def assen(geteld: str) -> list[str]:
    """What may stand in the rows or columns when a kind is counted: the kinds its records name, and itself."""
    fields = OP_NAAM[geteld].model.model_fields
    return [axis for axis in _NAMEN if axis in fields or axis == geteld]


def _nagekeken(geteld: str, rijen: str, kolommen: str) -> None:
    allowed = assen(geteld)
    for where, axis in (("rijen", rijen), ("kolommen", kolommen)):
        uit_lijst(f"de soort voor de {where},", axis, _NAMEN)
        if axis not in allowed:
            raise VerkeerdeKeuze(f'"{axis}" kan niet in de {where} staan als er {geteld} geteld worden', f"Wel: {', '.join(allowed)}.")
    if rijen == kolommen:
        raise VerkeerdeKeuze("de rijen en de kolommen zijn dezelfde", f"Andere kolommen: {', '.join(a for a in allowed if a != rijen)}.")


def _geteld(rijen: str, kolommen: str, tel: str | None) -> str:
    if tel is not None:
        return uit_lijst("wat geteld wordt,", tel, GETELD)
    if rijen in GETELD:
        return rijen
    fits = [kind for kind in GETELD if {rijen, kolommen} <= set(assen(kind))]
    return fits[0] if fits else GETELD[0]


def _as(lezer: Lezer, soort: str) -> tuple[Kop, ...]:
    if soort == "vormen":
        return tuple(Kop(str(vorm), Markup("{}").format(lezer.t(f"vorm.{vorm}"))) for vorm in Vorm)
    return tuple(kop(lezer, soort, record.id) for record in lezer.alle(soort))


def _naam(lezer: Lezer, soort: str) -> str:
    word = lezer.t(f"telmatrix.as.{soort}")
    return word[:1].upper() + word[1:]


def _bijschrift(telling: Telling) -> str:
    """What is counted, per row and column; the counted records themselves go without saying."""
    t, what = telling.lezer.t, telling.lezer.t(f"soort.{telling.soort}")
    per = [t(f"telmatrix.as.{axis}") for axis in (telling.rijen, telling.kolommen) if axis != telling.soort]
    return t("telmatrix.bijschrift.twee", wat=what, een=per[0], twee=per[1]) if len(per) == 2 else t("telmatrix.bijschrift.een", wat=what, een=per[0])


def heeft(geteld: str, record: Any, soort: str, identity: str) -> bool:
    """Whether a record belongs in a row or column; every record belongs in a total."""
    return identity in _in(geteld, record, soort)


def _in(geteld: str, record: Any, soort: str) -> set[str]:
    """The rows or columns a record belongs in; the empty one is the total."""
    return {"", record.id} if soort == geteld else {"", *getattr(record, soort)}
