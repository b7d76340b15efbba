"""Telmatrix: how many records have both a row and a column, each count a link to that list."""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

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
_TREDEN = 4
"""How many shades a count can have, besides none for zero."""


@dataclass(frozen=True)
class Telling:
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


def telmatrix(lezer: Lezer, rijen: str, kolommen: str, tel: str | None = None) -> Markup:
    """Hoeveel records een rij en een kolom samen hebben, bijvoorbeeld ``telmatrix("doelgroepen", "fasen", tel="methodieken")``. Zonder ``tel`` kiest de macro zelf wat er geteld wordt.

    Raises:
        OnbekendeKeuze: for a kind that does not exist, or kinds that share no records.
    """
    counted = _geteld(rijen, kolommen, tel)
    _nagekeken(counted, rijen, kolommen)
    records = lezer.alle(counted)
    rows, columns = _as(lezer, rijen), _as(lezer, kolommen)
    highest = max((_aantal(counted, records, rijen, r.id, kolommen, k.id) for r in rows for k in columns), default=0)
    cell = lambda r, k: _telling(lezer, counted, records, (rijen, r.id), (kolommen, k.id), highest)  # noqa: E731
    total = Kop("", Markup("{}").format(lezer.t("telmatrix.samen")))
    corners = _naam(lezer, rijen), _naam(lezer, kolommen)
    made = raster(anker("tel", rijen, kolommen, counted), _bijschrift(lezer, counted, rijen, kolommen), corners, (*rows, total), (*columns, total), cell)
    return lezer.toon("matrix/tellen.html", raster=made, verbonden=any(c.verbonden for row in made.cellen for c in row))


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


def _bijschrift(lezer: Lezer, geteld: str, rijen: str, kolommen: str) -> str:
    """What is counted, per row and column; the counted records themselves go without saying."""
    what = lezer.t(f"soort.{geteld}")
    per = [lezer.t(f"telmatrix.as.{axis}") for axis in (rijen, kolommen) if axis != geteld]
    if len(per) == 1:
        return lezer.t("telmatrix.bijschrift.een", wat=what, een=per[0])
    return lezer.t("telmatrix.bijschrift.twee", wat=what, een=per[0], twee=per[1])


def heeft(geteld: str, record: Any, soort: str, identity: str) -> bool:
    """Whether a record belongs in a row or column; every record belongs in a total."""
    if not identity:
        return True
    return bool(record.id == identity) if soort == geteld else identity in getattr(record, soort)


def _aantal(geteld: str, records: list[Record], rijen: str, rij: str, kolommen: str, kolom: str) -> int:
    return sum(1 for record in records if heeft(geteld, record, rijen, rij) and heeft(geteld, record, kolommen, kolom))


def _telling(lezer: Lezer, geteld: str, records: list[Record], rij: tuple[str, str], kolom: tuple[str, str], hoogste: int) -> Telling:
    count = _aantal(geteld, records, *rij, *kolom)
    query = "&".join(f"{_NAMEN[soort]}={identity}" for soort, identity in (rij, kolom) if identity)
    total = not (rij[1] and kolom[1])
    shade = 0 if total or not count else -(-count * _TREDEN // hoogste)
    return Telling(count, lezer.naar(f"{geteld}/{'?' + query if query else ''}"), shade, not total and geteld not in (rij[0], kolom[0]) and _verbonden(lezer, rij, kolom))


def _verbonden(lezer: Lezer, een: tuple[str, str], ander: tuple[str, str]) -> bool:
    """Whether one of two records names the other, in a field of its own."""
    pairs = ((een, ander), (ander, een))
    return any(ref.veld != "verwant" and (ref.soort, ref.id) == b for a, b in pairs if lezer.bank.heeft(*a) for ref in lezer.bank.uit(*a))
