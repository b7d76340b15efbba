"""Aanbod: a form of support a school can ask for."""

from pydantic import Field

from macros.content.fields import DnaId, DoelgroepId, FaseId, MethodiekId, Nummer, PraktijkId, Regel, Tekst, ThemaId, ZorgfaseId
from macros.content.keuzes import Vorm
from macros.content.records.record import Punt, Uitspraak


class Aanbod(Uitspraak):
    """A form of support, what it asks of a school, and what it is not."""

    nummer: Nummer
    """De volgorde op de site."""
    samenvatting: Regel
    """De ondersteuning in één zin."""
    doel: Tekst
    """Waar ze op mikt."""
    doelgroepen: tuple[DoelgroepId, ...] = Field(min_length=1)
    """Voor wie."""
    vormen: tuple[Vorm, ...] = Field(min_length=1)
    """individueel, groep, klas, team of school."""
    zorgfasen: tuple[ZorgfaseId, ...] = ()
    """Op welke fasen van het zorgcontinuüm ze inspeelt."""
    fasen: tuple[FaseId, ...] = ()
    """In welke fasen van een traject ze voorkomt."""
    themas: tuple[ThemaId, ...] = ()
    """Over welke thema's het gaat."""
    naft_doet: tuple[Punt, ...] = ()
    """Wat de NAFT-begeleider doet."""
    school_doet: tuple[Punt, ...] = ()
    """Wat de school doet."""
    niet: tuple[Punt, ...] = ()
    """Wat het niet is, of niet vervangt."""
    methodieken: tuple[MethodiekId, ...] = ()
    """Methodieken die erbij horen."""
    praktijken: tuple[PraktijkId, ...] = ()
    """Praktijken waarin het voorkomt."""
    dna: tuple[DnaId, ...] = ()
    """Bij welke bouwstenen het aansluit."""
