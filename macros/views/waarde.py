"""A figure's value in words: number, unit, period, confidence."""

from decimal import Decimal
from typing import TYPE_CHECKING

from markupsafe import Markup

from macros.content.cijferwaarden import gekozen, periode_van, uiteinden
from macros.content.keuzes import Eenheid, Zekerheid
from macros.content.records.cijfer import Cijfer, Waarde
from macros.language import getallen
from macros.language.taal import BRONTAAL, vertaal

if TYPE_CHECKING:
    from macros.views.lezer import Lezer

VORMEN = ("getal", "zin", "verloop")
"""How a figure can stand in running text."""

__all__ = ["VORMEN", "als_verloop", "als_zin", "gekozen", "in_tekst", "kaal", "met_eenheid", "periode_van", "toon"]
_SCHRIJVEN = {Eenheid.PROCENT: getallen.procent, Eenheid.EURO: getallen.euro}


def kaal(lezer: "Lezer", cijfer: Cijfer, getal: Decimal) -> str:
    """The number without a word for its unit: 34,3%, € 28.334, 495.000."""
    key = ("kaal", cijfer.eenheid, str(getal))  # as text: 12 and 12.0 are written differently
    if key not in lezer._memo:
        lezer._memo[key] = _SCHRIJVEN.get(cijfer.eenheid, getallen.getal)(getal, lezer.taal)
    return str(lezer._memo[key])


def met_eenheid(lezer: "Lezer", cijfer: Cijfer, getal: Decimal) -> str:
    """The number with its unit: 495.000 leerlingen."""
    single = "een" if abs(getal) == 1 else "meer"
    return lezer.t(f"eenheid.{cijfer.eenheid}.{single}", n=kaal(lezer, cijfer, getal))


def in_tekst(lezer: "Lezer", cijfer: Cijfer, keuze: str | None = None, *, jaar: bool = False) -> Markup:
    """The number as a link to its figure page.

    Args:
        lezer: the reader.
        cijfer: the figure.
        keuze: which value, by key or period; see ``gekozen``.
        jaar: whether to write the period behind it; else it is only in the link's title.
    """
    value = gekozen(cijfer, keuze)
    if value is None or value.waarde is None:
        return _link(lezer, cijfer, "", lezer.t("cijfer.geen"))
    period = periode_van(cijfer, value)
    sure = value.zekerheid or cijfer.zekerheid
    about = [lezer.periode(period) if period else "", "" if sure is Zekerheid.HOOG else lezer.t(f"zekerheid.{sure}")]
    shown = _link(lezer, cijfer, " · ".join(part for part in about if part), kaal(lezer, cijfer, value.waarde))
    return shown + _behind(lezer, period) if jaar else shown


def als_zin(lezer: "Lezer", cijfer: Cijfer, keuze: str | None = None) -> Markup:
    """The figure as a full sentence; its title and value when it has none of its own."""
    value = gekozen(cijfer, keuze)
    period = periode_van(cijfer, value)
    if cijfer.zin is None or value is None:
        return Markup("{}: {}").format(lezer.regel(cijfer.titel), in_tekst(lezer, cijfer, keuze, jaar=True))
    found = vertaal(cijfer.zin, lezer.taal)
    parts = {"waarde": in_tekst(lezer, cijfer, keuze), "periode": lezer.periode(period) if period else ""}
    sentence = _filled(found.tekst, parts)
    if not found.terugval:
        return sentence
    return Markup('<span lang="{}" class="terugval" title="{}">{}</span>').format(BRONTAAL, lezer.t("terugval"), sentence)


def als_verloop(lezer: "Lezer", cijfer: Cijfer) -> Markup:
    """From the first to the last value: van 12% (2009–2010) naar 14% (2023–2024)."""
    ends = uiteinden(cijfer)
    if ends is None:
        return in_tekst(lezer, cijfer, jaar=True)
    first, last = (_told(lezer, cijfer, value) for value in ends)
    return Markup('<a class="cijfer cijfer-verloop" href="{}" title="{}">{}</a>').format(
        lezer.adres("cijfers", cijfer.id), lezer.kaal(cijfer.titel), lezer.t("cijfer.verloop", van=first, naar=last)
    )


def toon(lezer: "Lezer", cijfer: Cijfer, keuze: str | None = None, als: str = "getal") -> Markup:
    """A figure in running text, in one of ``VORMEN``; the number carries its period."""
    if als == "zin":
        return als_zin(lezer, cijfer, keuze)
    if als == "verloop":
        return als_verloop(lezer, cijfer)
    return in_tekst(lezer, cijfer, keuze, jaar=True)


def _link(lezer: "Lezer", cijfer: Cijfer, about: str, text: str) -> Markup:
    title = " · ".join(part for part in (lezer.kaal(cijfer.titel), about) if part)
    return Markup('<a class="cijfer" href="{}" title="{}">{}</a>').format(lezer.adres("cijfers", cijfer.id), title, text)


def _behind(lezer: "Lezer", period: str | None) -> Markup:
    return Markup(' <span class="cijfer-jaar">({})</span>').format(lezer.periode(period)) if period else Markup("")


def _told(lezer: "Lezer", cijfer: Cijfer, value: Waarde) -> str:
    shown = kaal(lezer, cijfer, value.waarde or Decimal(0))
    return f"{shown} ({lezer.periode(value.periode)})" if value.periode else shown


def _filled(text: str, parts: dict[str, Markup | str]) -> Markup:
    """A sentence with its slots filled; everything that is not HTML already is escaped."""
    made = Markup("{}").format(text)
    for name, part in parts.items():
        made = made.replace(f"{{{name}}}", part)
    return made
