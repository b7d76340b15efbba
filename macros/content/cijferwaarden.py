"""What can be read off a figure without a language: which values, which moments, which whole.

Rules, views and exports all ask here, so that they never differ on what a figure says.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from macros.content.keuzes import CijferSoort, Eenheid
from macros.content.records.cijfer import Cijfer, Waarde

HONDERD = Decimal(100)


def bekend(cijfer: Cijfer) -> list[Waarde]:
    """The values that are known, in the order of the record."""
    return [v for v in cijfer.waarden if v.waarde is not None]


def is_laat(cijfer: Cijfer, vandaag: date | None) -> bool:
    """Whether an expected update did not come by a day; never when the day is not known."""
    return bool(vandaag and cijfer.verwacht and cijfer.verwacht < vandaag)


def is_leeg(cijfer: Cijfer) -> bool:
    """Whether no source gives a single value."""
    return not bekend(cijfer)


def gekozen(cijfer: Cijfer, keuze: str | None = None) -> Waarde | None:
    """The value a mark means.

    Args:
        cijfer: the figure.
        keuze: a key, a period, or ``sleutel:periode``; without it the newest value of the
            first series, else the first value.

    Returns:
        None when there is no such value, or when it is a gap.
    """
    known = bekend(cijfer)
    if keuze is not None:
        return next((v for v in known if keuze in (v.sleutel, v.periode, f"{v.sleutel}:{v.periode}")), None)
    if not known or not known[0].periode:
        return known[0] if known else None
    return reeks_van(known, reeks(known[0]))[-1]


def reeks(waarde: Waarde) -> str:
    """The Dutch name of the series a value belongs to; empty when the figure has only one."""
    return waarde.reeks.nl if waarde.reeks else ""


def reeks_van(waarden: list[Waarde], naam: str) -> list[Waarde]:
    """The values of one series with a period, oldest first."""
    return sorted((v for v in waarden if v.periode and reeks(v) == naam), key=lambda v: v.periode or "")


def uiteinden(cijfer: Cijfer) -> tuple[Waarde, Waarde] | None:
    """The first and the last value of the figure's own course; None when it has no two."""
    known = bekend(cijfer)
    if known and known[0].periode:
        known = reeks_van(known, reeks(known[0]))
    return (known[0], known[-1]) if len(known) > 1 else None


def periode_van(cijfer: Cijfer, waarde: Waarde | None) -> str | None:
    """The period a value speaks of: its own, else the figure's."""
    return (waarde.periode if waarde else None) or cijfer.periode


def som(cijfer: Cijfer) -> Decimal:
    """All known values together."""
    return sum((v.waarde for v in bekend(cijfer) if v.waarde is not None), Decimal(0))


def geheel(cijfer: Cijfer) -> Decimal:
    """What parts are drawn against: 100 for percentages (or their sum, when rounding passes it)."""
    total = som(cijfer)
    return max(HONDERD, total) if cijfer.eenheid is Eenheid.PROCENT else total


def marge(cijfer: Cijfer) -> Decimal:
    """How far rounded parts may add up beside their whole: half of the last digit for each part.

    The last digit is the last decimal; of an approximate figure the last one that is not 0.
    """
    numbers = [v.waarde for v in bekend(cijfer) if v.waarde is not None]
    exact = [number.normalize() if cijfer.benadering else number for number in numbers]
    last = min((int(number.as_tuple().exponent) for number in exact if number), default=0)
    return Decimal(len(numbers)) * Decimal(5).scaleb(last - 1)


def afronding(cijfer: Cijfer) -> Decimal | None:
    """The sum of parts that rounding keeps from 100; None when they add up."""
    if cijfer.soort is not CijferSoort.AANDEEL or cijfer.eenheid is not Eenheid.PROCENT or is_leeg(cijfer):
        return None
    total = som(cijfer)
    return None if total == HONDERD else total


@dataclass(frozen=True)
class Moment:
    """A period on an axis: its unit (jaar, maand, dag) and a whole number that counts in it."""

    eenheid: str
    plaats: int


@cache
def moment(periode: str) -> Moment:
    """The place of a period. A school year stands where it starts."""
    parts = [int(part) for part in periode.split("-")]
    if re.fullmatch(r"\d{4}(-\d{4})?", periode):
        return Moment("jaar", parts[0])
    if len(parts) == 2:
        return Moment("maand", parts[0] * 12 + parts[1] - 1)
    return Moment("dag", date(*parts).toordinal())


def periode_op(voorbeeld: str, plaats: int) -> str:
    """The period that stands at a place, written like an example of its unit."""
    unit = moment(voorbeeld).eenheid
    if unit == "maand":
        return f"{plaats // 12}-{plaats % 12 + 1:02}"
    if unit == "dag":
        return date.fromordinal(plaats).isoformat()
    return f"{plaats}-{plaats + 1}" if len(voorbeeld) == 9 else str(plaats)


def ontbrekend(cijfer: Cijfer) -> list[str]:
    """The periods between the first and last known value for which there is none."""
    periods = [v.periode for v in bekend(cijfer) if v.periode]
    places = {moment(p) for p in periods}
    if len({place.eenheid for place in places}) != 1 or places.copy().pop().eenheid == "dag":
        return []
    known = {place.plaats for place in places}
    return [periode_op(periods[0], place) for place in range(min(known), max(known)) if place not in known]
