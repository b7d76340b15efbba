"""Aanmelden: the way from a question to the start of a traject, as steps with who and what."""

from markupsafe import Markup

from macros.views.lezer import Lezer


def aanmeldstappen(lezer: Lezer) -> Markup:
    """De weg van vraag tot start: elke stap met wie ze zet, wat er gebeurt en de bron."""
    return lezer.toon("lijsten/aanmeldstappen.html", stappen=lezer.alle("aanmeldstappen"))
