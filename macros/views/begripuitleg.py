"""The short meaning of the terms a page uses, at its foot: what a link to a term is described by, and shows beside it."""

from macros.content.records.begrip import Begrip
from macros.views.lezer import Lezer
from macros.views.termlink import beschreven


def met_uitleg(lezer: Lezer, html: str) -> str:
    """A page with the short meaning of each term it links to, once; hidden until a link asks for it."""
    terms = [lezer.bank.een("begrippen", identity, Begrip) for identity in beschreven(html)]
    return html + str(lezer.toon("delen/begripuitleg.html", termen=terms)) if terms else html
