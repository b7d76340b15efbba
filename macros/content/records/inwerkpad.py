"""Inwerkpad: the first weeks of someone new, in stages of steps, each with a self-check that nobody scores."""

from pydantic import Field

from macros.content.fields import ActorId, FaseId, Id, JaNee, Model, Nummer, RecordRef, Regel, Tekst
from macros.content.keuzes import Checkvorm, Dekking, Oordeel, Wanneer
from macros.content.records.record import Uitspraak


class Checkantwoord(Model):
    """An answer of a self-check, with why it is right or not and where that can be read."""

    tekst: Regel | None = None
    """Het antwoord; weg als de titel van het record bij `verder` het antwoord is."""
    oordeel: Oordeel = Oordeel.FOUT
    """juist, deels of fout; bij volgorde en koppel telt het niet."""
    uitleg: Tekst
    """Waarom dit juist is of niet."""
    verder: RecordRef
    """Waar de lezer het kan nalezen, als soort/id."""


class Zelfcheck(Model):
    """A question to check yourself with. Nothing is scored or sent."""

    id: Id
    """Het id van de vraag, uniek in het pad; ook haar anker."""
    vorm: Checkvorm
    """keuze, wie, casus, volgorde of koppel."""
    vraag: Regel
    """De vraag."""
    situatie: Tekst | None = None
    """Enkel bij een casus: de verzonnen situatie, zonder namen of plaatsen."""
    meer: JaNee = False
    """true als er meer dan één juist antwoord mag zijn."""
    antwoorden: tuple[Checkantwoord, ...] = Field(min_length=2)
    """De antwoorden; bij volgorde in de juiste volgorde, bij koppel de begrippen."""


class Stap(Model):
    """A step: something to read, to do, to talk over, and to check yourself with."""

    id: Id
    """Het id van de stap, uniek in het pad. Wie ze afvinkt, bewaart dit id: het blijft dus gelijk."""
    titel: Regel
    """De stap in enkele woorden."""
    doel: Regel
    """Wat je na deze stap weet of kunt."""
    minuten: Nummer
    """Hoelang de stap ongeveer duurt, in minuten; een schatting van deze site."""
    na: tuple[Id, ...] = ()
    """Ids van stappen in dit pad die er eerst moeten komen."""
    lezen: tuple[RecordRef, ...] = Field(min_length=1)
    """Wat je leest, als soort/id."""
    rol_in: tuple[FaseId, ...] = ()
    """De fasen waarvan deze stap de taken van de actor van het pad overloopt."""
    doen: Tekst
    """Wat je zelf doet."""
    bespreken: Tekst
    """Wat je met een collega bespreekt."""
    vragen: tuple[Zelfcheck, ...] = ()
    """De zelfcheck."""


class Etappe(Model):
    """A stretch of the path in time."""

    wanneer: Wanneer
    """dag-1, week-1, weken-2-4 of maanden-2-3; in die volgorde. Het staat ook in het webadres."""
    titel: Regel
    """Waar het in deze etappe om gaat."""
    doel: Regel
    """Wat je op het einde ervan weet of kunt."""
    stappen: tuple[Stap, ...] = Field(min_length=1)
    """De stappen, in volgorde."""

    @property
    def minuten(self) -> int:
        """How long its steps take together, in minutes."""
        return sum(step.minuten for step in self.stappen)


class Inwerkpad(Uitspraak):
    """A path through the first months, for one role."""

    nummer: Nummer
    """De volgorde op de site."""
    samenvatting: Regel
    """Voor wie dit pad is en wat het geeft, in één zin."""
    inleiding: Tekst
    """Hoe de lezer ermee aan de slag gaat."""
    actor: ActorId
    """De actor wiens rol dit pad leert."""
    dekt: tuple[Dekking, ...] = ()
    """Soorten waarvan elk record in dit pad minstens één keer aan bod moet komen."""
    etappes: tuple[Etappe, ...] = Field(min_length=1)
    """De etappes, in volgorde van tijd."""

    def stappen(self) -> tuple[Stap, ...]:
        """Every step of the path, in order."""
        return tuple(step for stage in self.etappes for step in stage.stappen)

    def etappe(self, wanneer: str) -> Etappe:
        """The stage of a time; KeyError when there is none (a programmer's error)."""
        return {str(stage.wanneer): stage for stage in self.etappes}[wanneer]
