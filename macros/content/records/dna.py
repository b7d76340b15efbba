"""Bouwsteen and Engagement: the DNA of NAFT as the folder of 2026 draws it."""

from pydantic import Field

from macros.content.fields import CijferId, Nummer, ParagraafId, Regel, Tekst, UitgangspuntId
from macros.content.records.record import Punt, Uitspraak


class Bouwsteen(Uitspraak):
    """One of the building blocks."""

    nummer: Nummer
    """De plaats in de folder, vanaf 1."""
    samenvatting: Regel
    """De bouwsteen in één zin."""
    kern: Tekst
    """Wat de bouwsteen betekent."""
    punten: tuple[Punt, ...] = Field(min_length=1)
    """De punten van de folder, in eigen woorden."""
    uitgangspunten: tuple[UitgangspuntId, ...] = ()
    """De uitgangspunten waar deze bouwsteen op rust."""
    paragrafen: tuple[ParagraafId, ...] = ()
    """Andere paragrafen van de visienota waar ze op rust."""
    cijfers: tuple[CijferId, ...] = ()
    """De cijfers die de folder erbij toont."""


class Engagement(Uitspraak):
    """One of the promises the sector makes."""

    nummer: Nummer
    """De plaats in de folder, vanaf 1."""
    tekst: Tekst
    """Wat de sector belooft."""
