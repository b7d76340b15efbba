"""Uitgangspunt: one of the principles of §5.2."""

from macros.content.fields import Nummer, ParagraafId, Regel, Tekst
from macros.content.records.record import Uitspraak


class Uitgangspunt(Uitspraak):
    """A principle every guidance starts from."""

    nummer: Nummer
    """De plaats in §5.2, vanaf 1."""
    samenvatting: Regel
    """Het uitgangspunt in één zin."""
    kern: Tekst
    """Wat het betekent, trouw aan de nota."""
    paragraaf: ParagraafId
    """De paragraaf van de visienota."""
