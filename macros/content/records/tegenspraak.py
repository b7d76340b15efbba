"""Tegenspraak and Hiaat: where sources disagree, and what no source says."""

from pydantic import Field

from macros.content.fields import Model, RecordRef, Regel, Tekst
from macros.content.records.record import Bronverwijzing, Record


class Kant(Model):
    """What one side says, with its sources."""

    tekst: Tekst
    """Wat deze bron zegt."""
    bronnen: tuple[Bronverwijzing, ...] = Field(min_length=1)
    """Waar dat staat."""


class Tegenspraak(Record):
    """Two sources that do not agree, both shown."""

    samenvatting: Regel
    """Waarover de bronnen het niet eens zijn, in één zin."""
    kanten: tuple[Kant, ...] = Field(min_length=2)
    """Wat elke kant zegt."""
    lezing: Tekst
    """Hoe deze site ermee omgaat, en waarom."""
    over: tuple[RecordRef, ...] = Field(min_length=1)
    """De records waar dit bij getoond wordt, als soort/id."""


class Hiaat(Record):
    """Something no source says, so that it stays open."""

    samenvatting: Regel
    """Wat er ontbreekt, in één zin."""
    uitleg: Tekst
    """Wat wel gevonden is en wat niet."""
    waar_vragen: Tekst
    """Waar het antwoord te vragen is."""
    over: tuple[RecordRef, ...] = ()
    """De records waar dit bij getoond wordt, als soort/id."""
