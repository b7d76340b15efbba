"""Edge: the page to report a practice: the form, and the blank record for who would rather write it."""

from markupsafe import Markup

from macros.content.soorten import OP_NAAM
from macros.exports import sjabloon
from macros.views import melden
from macros.views.lezer import Lezer

LEEG = "downloads/praktijk-leeg.yml"
"""Where the blank record stands on the site."""


def leeg() -> str:
    """The blank record of a practice."""
    return sjabloon.leeg(OP_NAAM["praktijken"])


def meldformulier(lezer: Lezer) -> Markup:
    """Het formulier om een praktijk te melden; het maakt een bestand en een bericht, en verstuurt niets."""
    return melden.formulier(lezer, leeg(), LEEG)
