"""Overdrachten: who hands what to whom from phase to phase, drawn and as a list."""

from markupsafe import Markup

from macros.content.overgangen import overgangen
from macros.views.lezer import Lezer
from macros.views.matrix.zwembaan import LETTER, teken


def overdrachten(lezer: Lezer) -> Markup:
    """Wie geeft wat door aan wie, van fase naar fase: een tekening met een baan per actor, en dezelfde lijst."""
    passages = overgangen(lezer.bank)
    return lezer.toon("matrix/overdrachten.html", overgangen=passages, t=teken(lezer, passages) if passages else None, letter=LETTER)
