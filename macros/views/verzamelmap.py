"""Verzamelmap: the page where collected cards come together; its script fetches them from their own pages."""

from markupsafe import Markup

from macros.views.lezer import Lezer

SOORTEN = ("methodieken", "praktijken", "aanbod")
"""Kinds whose records have a card to keep and to print."""


def verzamelmap(lezer: Lezer) -> Markup:
    """De verzamelmap: de kaarten die de lezer op dit toestel bewaarde of via een link kreeg."""
    known = [f"{soort}/{record.id}" for soort in SOORTEN for record in lezer.alle(soort)]
    return lezer.toon("kaart/map.html", bestaat=" ".join(known))
