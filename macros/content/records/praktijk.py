"""Praktijk: a good practice that a source really describes."""

from macros.content.fields import AanbiederId, DoelgroepId, FaseId, MethodiekId, Periode, Regel, RegioId, Tekst, ThemaId
from macros.content.keuzes import Vorm
from macros.content.records.record import Uitspraak


class Praktijk(Uitspraak):
    """A practice: where, how, and what it gave according to its source."""

    samenvatting: Regel
    """De praktijk in één zin."""
    regios: tuple[RegioId, ...] = ()
    """Waar; leeg als ze overal geldt."""
    periode: Periode | None = None
    """Wanneer de bron ze beschrijft."""
    context: Tekst
    """De situatie waarin ze ontstond."""
    aanpak: Tekst
    """Wat er gedaan wordt."""
    opbrengst: Tekst | None = None
    """Wat het volgens de bron opleverde; weg als geen bron het zegt."""
    vormen: tuple[Vorm, ...] = ()
    """individueel, groep, klas, team of school."""
    doelgroepen: tuple[DoelgroepId, ...] = ()
    """Voor wie."""
    methodieken: tuple[MethodiekId, ...] = ()
    """Welke methodieken erin zitten."""
    fasen: tuple[FaseId, ...] = ()
    """Bij welke fasen ze past."""
    themas: tuple[ThemaId, ...] = ()
    """Over welke thema's het gaat."""
    aanbieders: tuple[AanbiederId, ...] = ()
    """Welke aanbieders de bron noemt."""
