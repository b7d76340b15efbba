"""Aanmeldstap: a step on the way from a question to the start of a traject."""

from pydantic import Field

from macros.content.fields import ActorId, Nummer, Tekst
from macros.content.records.record import Uitspraak


class Aanmeldstap(Uitspraak):
    """A step: who takes it, and what happens."""

    nummer: Nummer
    """De volgorde van de stappen, vanaf 1."""
    wie: tuple[ActorId, ...] = Field(min_length=1)
    """Wie deze stap zet."""
    uitleg: Tekst
    """Wat er gebeurt."""
    tip: Tekst | None = None
    """Wat helpt om deze stap goed te zetten."""
