"""Rijen: the values of a figure as lines of text, the one source of table, drawing and description."""

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from macros.content.cijferwaarden import periode_van, reeks
from macros.content.keuzes import Eenheid
from macros.content.records.cijfer import Cijfer, Waarde
from macros.views.lezer import Lezer
from macros.views.waarde import kaal


@dataclass(frozen=True)
class Rij:
    """One value in the reader's language.

    Attributes:
        waarde: the value as recorded.
        naam: what it is of: its category, else its period, else its series, else the figure.
        getal: the number without a word for its unit, or that there is none.
    """

    waarde: Waarde
    naam: str
    getal: str

    def cel(self, l: Lezer, kolom: str) -> Markup:
        """The text of the value in a column that tells values apart."""
        found = getattr(self.waarde, kolom, None)
        if kolom == "wat":
            return Markup("{}").format(self.naam)
        if not found:
            return Markup("")
        return Markup("{}").format(l.periode(found)) if kolom == "periode" else l.regel(found)


def rijen(l: Lezer, cijfer: Cijfer) -> list[Rij]:
    """Every value of a figure, gaps too, in the order of the record."""
    return [Rij(value, naam(l, cijfer, value), getal(l, cijfer, value)) for value in cijfer.waarden]


def naam(l: Lezer, cijfer: Cijfer, value: Waarde) -> str:
    """What a value is of, in plain text."""
    if value.categorie:
        return l.kaal(value.categorie)
    if value.periode:
        return l.periode(value.periode)
    return l.kaal(value.reeks or cijfer.titel)


def volle_naam(l: Lezer, cijfer: Cijfer, value: Waarde) -> str:
    """The same, with the series behind it when that is not the figure's first."""
    name = naam(l, cijfer, value)
    other = reeks(value) != reeks(cijfer.waarden[0])
    shown = f"{name}, {l.kaal(value.reeks)}" if other and value.reeks and (value.categorie or value.periode) else name
    return shown[:1].upper() + shown[1:]


def getal(l: Lezer, cijfer: Cijfer, value: Waarde) -> str:
    """A value without a word for its unit."""
    return l.t("cijfer.geen") if value.waarde is None else kaal(l, cijfer, value.waarde)


def eenheid(l: Lezer, cijfer: Cijfer, aantal: Decimal | None = None) -> str:
    """The word for what is counted: leerlingen, procent, euro; in the singular for one."""
    if cijfer.eenheid in (Eenheid.PROCENT, Eenheid.EURO):
        return l.t(f"figuur.eenheid.{cijfer.eenheid}")
    return l.t(f"eenheid.{cijfer.eenheid}.{'een' if aantal == 1 else 'meer'}", n="").strip()


def kolommen(cijfer: Cijfer) -> list[str]:
    """The fields that tell the values of a figure apart, in the order of a table."""
    return [name for name in ("reeks", "categorie", "periode") if any(getattr(v, name) for v in cijfer.waarden)]


def reeksen(l: Lezer, cijfer: Cijfer) -> dict[str, str]:
    """The series in order of appearance: Dutch name to the reader's; one empty name when there is only one."""
    return {reeks(v): l.kaal(v.reeks) if v.reeks else "" for v in cijfer.waarden}


def bijkolommen(cijfer: Cijfer) -> list[str]:
    """The fields of values that have something to add: their own source, confidence, remark."""
    return [name for name in ("zekerheid", "bronnen", "opmerking") if any(getattr(v, name) for v in cijfer.waarden)]


def onder(l: Lezer, cijfer: Cijfer) -> str:
    """The line under a title: what is counted, and when."""
    words = eenheid(l, cijfer)
    period = periode_van(cijfer, None) or _span(l, cijfer)
    return " · ".join(part for part in (words[:1].upper() + words[1:], l.periode(period) if cijfer.periode else period) if part)


def _span(l: Lezer, cijfer: Cijfer) -> str:
    periods = sorted(v.periode for v in cijfer.waarden if v.periode and v.waarde is not None)
    if not periods:
        return ""
    first, last = l.periode(periods[0]), l.periode(periods[-1])
    return first if first == last else l.t("figuur.span", van=first, tot=last)
