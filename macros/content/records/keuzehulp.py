"""Keuzehulp: a guided helper: questions with answers that lead on, and outcomes that never refuse."""

from pydantic import Field

from macros.content.fields import ActorId, Id, Model, Nummer, RecordRef, Regel, Tekst
from macros.content.keuzes import Strekking
from macros.content.records.record import Bronverwijzing, Punt, Uitspraak


class Antwoord(Model):
    """An answer a reader can choose, and where it leads."""

    id: Id
    """Het id van het antwoord; het staat in het webadres en blijft dus gelijk."""
    tekst: Regel
    """Het antwoord, kort en in de woorden van de lezer."""
    uitleg: Regel | None = None
    """Een zin die het antwoord duidelijker maakt."""
    naar: Id
    """Het id van de volgende vraag, of van een uitkomst."""


class Keuzevraag(Model):
    """One question: the only thing a reader sees at that step."""

    id: Id
    """Het id van de vraag; het staat in het webadres en blijft dus gelijk."""
    titel: Regel
    """De vraag zelf."""
    uitleg: Tekst | None = None
    """Wat de lezer moet weten om te kunnen kiezen, of waarom we dit vragen."""
    bronnen: tuple[Bronverwijzing, ...] = ()
    """Waar die uitleg op steunt."""
    antwoorden: tuple[Antwoord, ...] = ()
    """De antwoorden: minstens twee."""


class Reden(Model):
    """Why an outcome says what it says; no reason without a source."""

    tekst: Tekst
    """De reden."""
    bronnen: tuple[Bronverwijzing, ...] = Field(min_length=1)
    """Waar dat staat."""


class Uitkomst(Model):
    """Where a path ends: always with a next step and someone to turn to."""

    id: Id
    """Het id van de uitkomst; ook haar anker op de pagina."""
    titel: Regel
    """De uitkomst in één zin."""
    strekking: Strekking
    """kan, eerst of open."""
    samenvatting: Regel
    """Wat dit betekent, in één of twee zinnen."""
    waarom: tuple[Reden, ...] = Field(min_length=1)
    """De redenen, elk met hun bron."""
    stappen: tuple[Punt, ...] = ()
    """Wat de lezer nu kan doen: minstens één stap."""
    bij_wie: tuple[ActorId, ...] = ()
    """Bij wie de lezer terechtkan: minstens één actor."""
    open: tuple[Punt, ...] = ()
    """Wat de bronnen niet zeggen, en de lezer dus moet vragen."""
    verder: tuple[RecordRef, ...] = ()
    """Het aanbod, de methodieken of de aanbieders die erbij horen, als soort/id."""


class Keuzehulp(Uitspraak):
    """A guided helper: a graph of questions that ends in outcomes."""

    nummer: Nummer
    """De volgorde op de site."""
    samenvatting: Regel
    """Waarbij deze keuzehulp helpt, in één zin."""
    begin: Id
    """Het id van de eerste vraag."""
    vragen: tuple[Keuzevraag, ...] = Field(min_length=1)
    """De vragen."""
    uitkomsten: tuple[Uitkomst, ...] = Field(min_length=1)
    """De uitkomsten."""
