"""NAFT at a glance as a page: the same as the poster, with links."""

from markupsafe import Markup

from macros.content.oogopslag import oogopslag as alles
from macros.views.lezer import Lezer


def oogopslag(lezer: Lezer) -> Markup:
    """NAFT in één oogopslag: het DNA, de fasen en wie wat doet."""
    return lezer.toon("oogopslag/oogopslag.html", o=alles(lezer.bank))
