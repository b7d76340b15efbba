"""Aanbieder and Regio: organisations a source names, and where."""

from macros.content.fields import Adres, Naam, Nummer, Periode, Regel, RegioId, Tekst
from macros.content.records.record import Bronverwijzing, Record, Uitspraak


class Aanbieder(Uitspraak):
    """An organisation that a source names as carrying out NAFT."""

    samenvatting: Regel
    """Wat de bronnen over deze organisatie zeggen, in één zin."""
    wat: Tekst
    """Wat de bronnen zeggen over wat ze doet."""
    gebied: Naam
    """Het gebied dat een bron noemt."""
    regios: tuple[RegioId, ...] = ()
    """De provincies of het gewest."""
    peildatum: Periode | None = None
    """Van wanneer de informatie dateert; weg als de bron geen datum draagt."""
    netwerk: Naam | None = None
    """Waarom dit geen organisatie maar een netwerk is, als dat zo is."""
    website: Adres | None = None
    """De website, als een bron ze toont."""


class Regio(Record):
    """A province of Flanders, or Brussels."""

    nummer: Nummer
    """De volgorde op de site."""
    meldpunt: Regel
    """Wat er over een meldpunt bekend is."""
    uitleg: Tekst
    """Wat de bronnen over deze regio zeggen."""
    bronnen: tuple[Bronverwijzing, ...] = ()
    """Waar dat staat; de site toont het jaar van elke bron."""
