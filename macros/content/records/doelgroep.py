"""Doelgroep and Doel: for whom a traject is, and what for."""

from macros.content.fields import Nummer, ParagraafId, Regel, Tekst
from macros.content.records.record import Uitspraak


class Doelgroep(Uitspraak):
    """A group that NAFT works with."""

    nummer: Nummer
    """De volgorde op de site."""
    samenvatting: Regel
    """De doelgroep in één zin."""
    uitleg: Tekst
    """Wat de bronnen over deze doelgroep zeggen."""
    paragrafen: tuple[ParagraafId, ...] = ()
    """Waar de visienota erover spreekt."""


class Doel(Uitspraak):
    """An aim of a traject."""

    nummer: Nummer
    """De volgorde op de site."""
    samenvatting: Regel
    """Het doel in één zin."""
    uitleg: Tekst
    """Wat de bronnen over dit doel zeggen."""
    paragrafen: tuple[ParagraafId, ...] = ()
    """Waar de visienota erover spreekt."""
