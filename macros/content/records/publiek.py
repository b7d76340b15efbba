"""Publiek, Vraag, Thema and Moment: entrances, questions, themes and the timeline."""

from pydantic import Field

from macros.content.fields import Model, Nummer, Periode, PubliekId, Regel, Tekst, Woord
from macros.content.records.record import Record, Uitspraak


class Ingang(Model):
    """A way in: a page of the site, with the words that invite."""

    tekst: Regel
    """De tekst van de link."""
    naar: Woord
    """Het adres op de site, zonder taal: methodieken/ of rollen/clb/."""


class Publiek(Record):
    """A group of readers, with their entrance on the home page."""

    nummer: Nummer
    """De volgorde op de startpagina."""
    aanspreking: Regel
    """De zin waarin deze lezer zich herkent."""
    belofte: Regel
    """Wat die hier vindt, in één zin."""
    ingangen: tuple[Ingang, ...] = Field(min_length=1)
    """Waar die best begint."""


class Vraag(Uitspraak):
    """A question that is asked often; the title is the question."""

    nummer: Nummer
    """De volgorde binnen het publiek."""
    publieken: tuple[PubliekId, ...] = Field(min_length=1)
    """Wie dit vraagt."""
    antwoord: Tekst
    """Het antwoord."""


class Thema(Record):
    """A theme that records share."""

    nummer: Nummer
    """De volgorde op de site."""
    samenvatting: Regel
    """Waar het thema over gaat, in één zin."""


class Moment(Uitspraak):
    """A moment on the timeline."""

    datum: Periode
    """Wanneer: jaar, schooljaar, maand of dag."""
    tekst: Tekst
    """Wat er toen gebeurde."""
