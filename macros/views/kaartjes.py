"""The page to learn terms and methods from: every card as a list, and one at a time for who has JavaScript."""

from markupsafe import Markup

from macros.content.kaartjes import SOORTEN, Kaartje
from macros.content.kaartjes import kaartjes as alle_kaartjes
from macros.views.lezer import Lezer, sorteersleutel


def gesorteerd(lezer: Lezer) -> list[Kaartje]:
    """Every card, kind by kind, in the reader's alphabet."""
    return sorted(alle_kaartjes(lezer.bank), key=lambda card: (SOORTEN.index(card.soort), sorteersleutel(lezer.kaal(card.voor))))


def kaartjes(lezer: Lezer) -> Markup:
    """De kaartjes: begrippen en methodieken om te leren, met een voorkant en een achterkant."""
    return lezer.toon("kaartjes/kaartjes.html", kaarten=gesorteerd(lezer), soorten=SOORTEN)
