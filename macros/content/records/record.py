"""What every record shares."""

from pydantic import Field

from macros.content.fields import BronId, Datum, Model, Naam, RecordRef, Regel, Tekst, Woord
from macros.content.keuzes import Zekerheid


class Bronverwijzing(Model):
    """Where a statement comes from: a source and the place in it."""

    bron: BronId
    """Het id van de bron."""
    plaats: Naam | None = None
    """De plaats in de bron, bijvoorbeeld §5.3."""
    zekerheid: Zekerheid | None = None
    """Hoe zeker deze bron dit zegt, als dat afwijkt van het hele record."""
    opmerking: Regel | None = None
    """Wat de lezer over deze verwijzing moet weten."""


class Nazicht(Model):
    """Who read a translation over, and when."""

    taal: Woord
    """fr of en."""
    door: Woord
    """De rol van wie nalas (geen naam van een persoon)."""
    datum: Datum
    """Wanneer dat gebeurde."""


class Record(Model):
    """A record without sources of its own: it only groups or leads to other records."""

    id: str
    """Het id: bestandsnaam, webadres en anker tegelijk."""
    titel: Naam
    """De naam van het record."""
    nagekeken: Datum
    """Wanneer dit voor het laatst naast de bronnen gelegd is."""
    nagelezen: tuple[Nazicht, ...] = ()
    """Wie de vertalingen nalas."""
    trefwoorden: tuple[Naam, ...] = ()
    """Andere woorden waarmee mensen dit zoeken."""


class Uitspraak(Record):
    """A record that states something, and so names its sources."""

    bronnen: tuple[Bronverwijzing, ...] = Field(min_length=1)
    """Waar dit op steunt; minstens één."""
    zekerheid: Zekerheid = Zekerheid.HOOG
    """hoog, middel, laag of niet-gevonden; wordt getoond als het niet hoog is."""
    verwant: tuple[RecordRef, ...] = ()
    """Records waar de lezer verder kan, als soort/id."""


class Punt(Model):
    """One point of a list, with its own source when that differs from the record's."""

    tekst: Tekst
    """Wat het punt zegt."""
    bronnen: tuple[Bronverwijzing, ...] = ()
    """De bron van dit punt, als die verschilt van die van het record."""
