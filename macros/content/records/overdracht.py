"""Overdracht: what passes from one actor to another when a traject goes from phase to phase."""

from pydantic import Field

from macros.content.fields import ActorId, FaseId, Nummer, Tekst
from macros.content.records.record import Uitspraak


class Overdracht(Uitspraak):
    """Something that someone hands to someone, between two phases."""

    nummer: Nummer
    """De volgorde binnen de overgang."""
    van_fase: FaseId
    """De fase die eindigt."""
    naar_fase: FaseId
    """De fase die begint."""
    van: tuple[ActorId, ...] = Field(min_length=1)
    """Wie iets doorgeeft."""
    naar: tuple[ActorId, ...] = Field(min_length=1)
    """Wie het krijgt."""
    wat: Tekst
    """Wat er doorgegeven wordt, in één of twee zinnen."""
