"""Methodiek: a way of working."""

from pydantic import Field

from macros.content.fields import (
    DnaId,
    DoelgroepId,
    FaseId,
    JaNee,
    MethodiekId,
    Regel,
    Tekst,
    ThemaId,
    UitgangspuntId,
)  # fmt: skip
from macros.content.keuzes import Vorm
from macros.content.records.record import Punt, Uitspraak


class Methodiek(Uitspraak):
    """A way of working, and whether a NAFT text names it."""

    samenvatting: Regel
    """De methodiek in één zin."""
    in_naft_tekst: JaNee
    """Of een NAFT-tekst deze methodiek zelf noemt."""
    doel: Tekst
    """Waar ze voor dient."""
    doelgroepen: tuple[DoelgroepId, ...] = Field(min_length=1)
    """Voor wie."""
    vormen: tuple[Vorm, ...] = Field(min_length=1)
    """individueel, groep, klas, team of school."""
    fasen: tuple[FaseId, ...] = ()
    """In welke fasen van een traject ze past, volgens de bronnen."""
    themas: tuple[ThemaId, ...] = ()
    """Over welke thema's het gaat."""
    duur: Tekst | None = None
    """Hoe lang ze duurt; weg als geen bron het zegt."""
    stappen: tuple[Tekst, ...] = ()
    """De stappen, in eigen woorden en in volgorde."""
    let_op: tuple[Punt, ...] = ()
    """Waar je op let."""
    dna: tuple[DnaId, ...] = ()
    """Bij welke bouwstenen ze aansluit."""
    uitgangspunten: tuple[UitgangspuntId, ...] = ()
    """Bij welke uitgangspunten ze aansluit."""
    na: tuple[MethodiekId, ...] = ()
    """Methodieken die er volgens een bron aan voorafgaan."""
