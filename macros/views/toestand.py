"""The page that says how the knowledge base stands."""

from itertools import groupby

from markupsafe import Markup

from macros.content.kennisbank import Sleutel
from macros.content.toestand import toestand as gewogen
from macros.views.lezer import Lezer, sorteersleutel
from macros.views.lijsten import gegevensnaam
from macros.views.vertalingen import STANDEN


def toestand(lezer: Lezer) -> Markup:
    """Hoe de kennisbank ervoor staat: wanneer ze gebouwd is, met welke gegevens, en wat open, laat of onzeker is."""
    state = gewogen(lezer.bank, lezer.vertalingen, lezer.vandaag)
    kinds = [(gegevensnaam(lezer, soort), soort, count) for soort, count in state.aantallen.items()]
    return lezer.toon(
        "toestand/toestand.html",
        stand=state,
        soorten=sorted(kinds, key=lambda kind: sorteersleutel(kind[0])),
        leeg=[(actor, [fase for _, fase in cells]) for actor, cells in groupby(state.matrixgaten, key=lambda cell: cell[0])],
        records={"niet_gevonden": _linked(lezer, state.niet_gevonden), "onzeker": _linked(lezer, state.onzeker)},
        standen=STANDEN,
    )


def _linked(lezer: Lezer, found: tuple[Sleutel, ...]) -> list[tuple[str, Markup]]:
    """Records with the name of their kind, as links."""
    return [(lezer.t(f"soort.{soort}"), lezer.link(soort, identity)) for soort, identity in found]
