"""Verzamelmap: the page where collected cards come together; its script fetches them from their own pages."""

from markupsafe import Markup

from macros.views.lezer import Lezer


def verzamelmap(lezer: Lezer) -> Markup:
    """De verzamelmap: de kaarten die de lezer op dit toestel bewaarde of via een link kreeg."""
    return lezer.toon("kaart/map.html")
