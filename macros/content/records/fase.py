"""Fase and Zorgfase: the steps of a traject, and of the care continuum before it."""

from macros.content.fields import ActorId, Nummer, ParagraafId, Regel, Tekst
from macros.content.records.record import Punt, Uitspraak


class Fase(Uitspraak):
    """A phase of the traject model."""

    nummer: Nummer
    """De plaats in de tijd; 0 komt vóór de aanmelding."""
    samenvatting: Regel
    """De fase in één zin."""
    uitleg: Tekst
    """Wat er in deze fase gebeurt."""
    binnenkomend: tuple[Punt, ...] = ()
    """Wat er klaarligt bij het begin."""
    uitgaand: tuple[Punt, ...] = ()
    """Wat er klaar is aan het eind."""
    spilfiguur: Tekst | None = None
    """Wie de spil is; weg als geen bron het zegt."""
    aandacht: tuple[Punt, ...] = ()
    """Waar het kan mislopen, volgens de bronnen."""
    aan_tafel: tuple[ActorId, ...] = ()
    """Wie er volgens de bronnen aan tafel zit."""
    paragrafen: tuple[ParagraafId, ...] = ()
    """Waar de visienota erover spreekt."""


class Zorgfase(Uitspraak):
    """A phase of the care continuum."""

    nummer: Nummer
    """0 tot 3."""
    samenvatting: Regel
    """De fase in één zin."""
    uitleg: Tekst
    """Wat er in deze fase gebeurt, en wat NAFT er doet."""
    naft: Regel
    """Wat NAFT in deze fase kan, in één zin."""
