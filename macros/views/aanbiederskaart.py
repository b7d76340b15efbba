"""Aanbiederskaart: the providers by province, as a schematic map and as lists, with how complete they are."""

from dataclasses import dataclass

from markupsafe import Markup

from macros.content.aanbiederkolommen import VERPLICHT, VRIJ
from macros.content.records.aanbieder import Aanbieder, Regio
from macros.content.volledigheid import volledigheid
from macros.views.lezer import Lezer


@dataclass(frozen=True)
class Vorm:
    """A province as drawn: its outline, and where its number and name stand. No exact borders."""

    omtrek: str
    x: int
    y: int


VORMEN = {
    "west-vlaanderen": Vorm("M12 127L90 82L169 46L179 82L167 124L183 169L186 223L108 223L74 238L32 208z", 108, 150),
    "oost-vlaanderen": Vorm("M179 82L251 85L308 70L331 43L346 106L327 145L300 196L293 244L262 238L205 235L186 223L183 169L167 124z", 245, 157),
    "antwerpen": Vorm("M331 43L375 16L437 16L488 19L525 76L509 112L488 145L441 148L378 148L327 145L346 106z", 424, 80),
    "limburg": Vorm("M525 76L585 82L635 112L616 175L608 226L555 232L504 232L494 190L488 145L509 112z", 560, 152),
    "vlaams-brabant": Vorm("M327 145L378 148L441 148L488 145L494 190L504 232L466 232L403 232L346 247L293 244L300 196z", 441, 186),
    "brussel": Vorm("M334 196L347 178L371 178L384 196L371 215L347 215z", 359, 197),
}
"""The six areas, from west to east, Brussels last so that it lies on top of the province around it."""


@dataclass(frozen=True)
class Streek:
    """An area with the providers a source names there."""

    regio: Regio
    vorm: Vorm | None
    aanbieders: tuple[Aanbieder, ...]


def streken(lezer: Lezer) -> list[Streek]:
    """Every area in its own order."""
    known = [a for a in lezer.alle("aanbieders") if isinstance(a, Aanbieder)]
    areas = lezer.bank.alle("regios", Regio)
    return [Streek(r, VORMEN.get(r.id), tuple(a for a in known if r.id in a.regios)) for r in areas]


def onvolledig(lezer: Lezer) -> Markup:
    """Hoeveel aanbieders bij naam gevonden zijn, van hoeveel er zijn; geteld uit de gegevens."""
    return lezer.toon("streken/onvolledig.html", telling=volledigheid(lezer.bank))


def aanbiederskaart(lezer: Lezer) -> Markup:
    """De kaart van Vlaanderen en Brussel, met ernaast dezelfde lijst."""
    areas = streken(lezer)
    drawn = sorted((a for a in areas if a.vorm), key=lambda a: list(VORMEN).index(a.regio.id))
    return lezer.toon("streken/kaart.html", streken=areas, getekend=drawn)


def regios(lezer: Lezer) -> Markup:
    """Per provincie: het meldpunt, wat bekend is, van wanneer, en wie een bron er noemt."""
    return lezer.toon("streken/regios.html", streken=streken(lezer))


def meldpunten(lezer: Lezer) -> Markup:
    """Per provincie wat er over een meldpunt bekend is, met de bronnen en hun jaar."""
    return lezer.toon("streken/meldpunten.html", streken=streken(lezer))


def aanbieders(lezer: Lezer) -> Markup:
    """Elke aanbieder die een bron noemt: waar, van wanneer, hoe zeker."""
    return lezer.toon("streken/aanbieders.html", aanbieders=lezer.alle("aanbieders"))


def aanbiederskolommen(lezer: Lezer) -> Markup:
    """De kolommen van het rekenblad van de aanbieders, met wat er in elke kolom komt."""
    return lezer.toon("streken/kolommen.html", verplicht=VERPLICHT, vrij=VRIJ)
