"""Begrip: a term everyone in the field uses."""

from macros.content.fields import JaNee, Naam, Regel, Tekst
from macros.content.records.record import Uitspraak


class Begrip(Uitspraak):
    """A term with its meaning; open when no source explains it."""

    afkorting: Naam | None = None
    """De afkorting, als dit begrip er een heeft."""
    voluit: Naam | None = None
    """Waar de afkorting voor staat."""
    kort: Regel
    """De betekenis in één zin, voor het tekstballonnetje."""
    definitie: Tekst
    """De betekenis, met wat een lezer erbij moet weten."""
    aliassen: tuple[Naam, ...] = ()
    """Andere schrijfwijzen en meervouden, per taal. Een woord dat ook iets anders kan betekenen, hoort bij trefwoorden."""
    koppelen: JaNee = True
    """false als dit woord zo gewoon is dat pagina's het niet vanzelf als link tonen."""
    open: JaNee = False
    """true als geen bron dit begrip uitlegt."""
