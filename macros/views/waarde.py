"""A figure's value in words: number, unit, period, confidence."""

from decimal import Decimal
from typing import TYPE_CHECKING

from markupsafe import Markup

from macros.content.keuzes import Eenheid, Zekerheid
from macros.content.records.cijfer import Cijfer, Waarde
from macros.language import getallen

if TYPE_CHECKING:
    from macros.views.lezer import Lezer


def kaal(lezer: "Lezer", cijfer: Cijfer, getal: Decimal) -> str:
    """The number without a word for its unit: 34,3%, € 28.334, 495.000."""
    if cijfer.eenheid is Eenheid.PROCENT:
        return getallen.procent(getal, lezer.taal)
    if cijfer.eenheid is Eenheid.EURO:
        return getallen.euro(getal, lezer.taal)
    return getallen.getal(getal, lezer.taal)


def met_eenheid(lezer: "Lezer", cijfer: Cijfer, getal: Decimal) -> str:
    """The number with its unit: 495.000 leerlingen."""
    number = kaal(lezer, cijfer, getal)
    if cijfer.eenheid in (Eenheid.PROCENT, Eenheid.EURO):
        return number
    single = "een" if abs(getal) == 1 else "meer"
    return lezer.t(f"eenheid.{cijfer.eenheid}.{single}", n=number)


def gekozen(cijfer: Cijfer, keuze: str | None) -> Waarde | None:
    """The value a mark means: by key or period, else the last one that is known."""
    known = [v for v in cijfer.waarden if v.waarde is not None]
    if keuze is not None:
        return next((v for v in known if keuze in (v.sleutel, v.periode)), None)
    if not known:
        return None
    return max(known, key=lambda v: v.periode or "") if any(v.periode for v in known) else known[0]


def periode_van(cijfer: Cijfer, waarde: Waarde | None) -> str | None:
    """The period a value speaks of."""
    return (waarde.periode if waarde else None) or cijfer.periode


def in_tekst(lezer: "Lezer", cijfer: Cijfer, keuze: str | None = None) -> Markup:
    """The number as a link to its figure page, with its period for who wants it."""
    value = gekozen(cijfer, keuze)
    href = lezer.adres("cijfers", cijfer.id)
    if value is None or value.waarde is None:
        return Markup('<a class="cijfer" href="{}">{}</a>').format(href, lezer.t("cijfer.geen"))
    about = kaal(lezer, cijfer, value.waarde)
    sure = value.zekerheid or cijfer.zekerheid
    period = periode_van(cijfer, value)
    parts = [lezer.kaal(cijfer.titel), lezer.periode(period) if period else "", "" if sure is Zekerheid.HOOG else lezer.t(f"zekerheid.{sure}")]
    return Markup('<a class="cijfer" href="{}" title="{}">{}</a>').format(href, " · ".join(p for p in parts if p), about)


def als_zin(lezer: "Lezer", cijfer: Cijfer, keuze: str | None = None) -> Markup:
    """The figure as a full sentence; its title and value when it has none of its own."""
    value = gekozen(cijfer, keuze)
    period = periode_van(cijfer, value)
    shown = in_tekst(lezer, cijfer, keuze)
    if cijfer.zin is None or value is None:
        tail = f" ({lezer.periode(period)})" if period else ""
        return Markup("{}: {}{}").format(lezer.regel(cijfer.titel), shown, tail)
    sentence = Markup("{}").format(lezer.kaal(cijfer.zin))
    return Markup(sentence.replace("{waarde}", shown).replace("{periode}", lezer.periode(period) if period else ""))
