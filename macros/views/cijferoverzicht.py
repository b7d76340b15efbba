"""Cijferoverzicht: all figures as cards per theme, and what is missing."""

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from macros.content.cijferwaarden import bekend, gekozen, is_laat, is_leeg, periode_van
from macros.content.keuzes import CijferSoort, Eenheid
from macros.content.records.cijfer import Cijfer, Waarde
from macros.content.records.publiek import Thema
from macros.views.figuren import delen, staven
from macros.views.figuren.figuur import een_regel, vorm_van
from macros.views.figuren.geometrie import Vlak, n
from macros.views.figuren.lijn import lijn
from macros.views.figuren.pictogram import verhouding
from macros.views.figuren.rijen import eenheid, naam
from macros.views.lezer import Lezer, sorteersleutel
from macros.views.waarde import kaal

DELEN = (CijferSoort.AANDEEL, CijferSoort.VERDELING)
"""Kinds of which the largest value stands on the card."""


@dataclass(frozen=True)
class Kaart:
    """A figure on a card.

    Attributes:
        cijfer: the figure.
        getal: the number that stands for it.
        wat: what that number is: its unit, category or period.
        klein: a tiny drawing, only to look at; the words say the same.
        laat: whether its expected update did not come.
    """

    cijfer: Cijfer
    getal: str
    wat: str
    klein: Markup
    laat: bool


def overzicht(l: Lezer, *, niveau: int = 2) -> Markup:
    """Alle cijfers per thema, met links die er één kiezen, en een tabel van wat leeg is.

    Args:
        l: the reader.
        niveau: the level of the headings of themes; cards are one below it.
    """
    figures = l.bank.alle("cijfers", Cijfer)
    groups = [(thema, _cards(l, figures, thema)) for thema in l.bank.alle("themas", Thema)]
    html = l.toon(
        "cijfers/overzicht.html",
        niveau=niveau,
        groepen=[(thema, cards) for thema, cards in groups if cards],
        leeg=[figure for figure in figures if is_leeg(figure)],
    )
    return een_regel(html)


def _cards(l: Lezer, figures: list[Cijfer], thema: Thema) -> list[Kaart]:
    own = [figure for figure in figures if figure.thema == thema.id and not is_leeg(figure)]
    return [kaart(l, figure) for figure in sorted(own, key=lambda f: (len(f.waarden) < 2, sorteersleutel(l.kaal(f.titel))))]


def kaart(l: Lezer, cijfer: Cijfer) -> Kaart:
    """The card of a figure that has values."""
    value = _chosen(cijfer)
    return Kaart(cijfer, kaal(l, cijfer, value.waarde or Decimal(0)), _what(l, cijfer, value), klein(l, cijfer), is_laat(cijfer, l.vandaag))


def _chosen(cijfer: Cijfer) -> Waarde:
    """The newest value, else the largest part or category."""
    known = bekend(cijfer)
    if cijfer.soort in DELEN:
        return max(known, key=lambda v: v.waarde or 0)
    return gekozen(cijfer) or known[0]


def _what(l: Lezer, cijfer: Cijfer, value: Waarde) -> str:
    """What the number on a card is of."""
    unit = "" if cijfer.eenheid in (Eenheid.PROCENT, Eenheid.EURO) else eenheid(l, cijfer, value.waarde)
    label = naam(l, cijfer, value) if cijfer.soort in DELEN and value.categorie else ""
    period = periode_van(cijfer, value)
    return " · ".join(part for part in (unit, label, l.periode(period) if period else "") if part)


def klein(l: Lezer, cijfer: Cijfer) -> Markup:
    """A tiny drawing of a figure with several values; nothing for a single number."""
    form = vorm_van(l, cijfer)
    values: dict[str, object] = {"vorm": form, "v": Vlak(), "n": n}
    if form == "lijn":
        values["d"] = lijn(l, cijfer)
    elif form in ("gestapeld", "donut"):
        values["stukken"] = delen.stukken(l, cijfer)
    elif form in ("staaf", "veelvoud"):
        values["staven"] = [bar for group in staven.groepen(l, cijfer) for bar in group.staven if bar.breedte is not None][:6]
    elif form == "pictogram":
        values["deel"] = verhouding(l, cijfer)
    else:
        values["procent"] = bekend(cijfer)[0].waarde if cijfer.eenheid is Eenheid.PROCENT else None
    return l.toon("cijfers/klein.html", **values)
