"""Actor and Rol: who takes part, and what each does in which phase."""

from pydantic import Field

from macros.content.fields import ActorId, FaseId, JaNee, Model, Nummer, Regel, Tekst
from macros.content.keuzes import ActorGroep, RolSoort, Zekerheid
from macros.content.records.record import Bronverwijzing, Record, Uitspraak


class Actor(Uitspraak):
    """A person, team or institution around a traject."""

    nummer: Nummer
    """De volgorde op de site."""
    groep: ActorGroep
    """Waar de actor thuishoort."""
    samenvatting: Regel
    """Wie dit is, in één zin."""
    uitleg: Tekst
    """Wat de bronnen over deze actor zeggen."""
    deel_van: ActorId | None = None
    """De actor waar deze een deel van is: een leerkracht hoort bij de school."""
    in_matrix: JaNee = True
    """Of deze actor een rij heeft in de rollenmatrix."""


class Taak(Model):
    """Something an actor does, with its source."""

    tekst: Tekst
    """Wat de actor doet, te beginnen met een werkwoord."""
    bronnen: tuple[Bronverwijzing, ...] = Field(min_length=1)
    """Waar dat staat; geen taak zonder bron."""


class Cel(Model):
    """What one actor does in one phase."""

    fase: FaseId
    """De fase."""
    rol: RolSoort
    """De soort rol in deze fase."""
    rol_bron: tuple[Bronverwijzing, ...] = ()
    """Waar de soort rol zo genoemd wordt; leeg als ze uit de taken is afgeleid."""
    taken: tuple[Taak, ...] = Field(min_length=1)
    """De taken."""
    zekerheid: Zekerheid = Zekerheid.MIDDEL
    """Hoe zeker deze cel is."""


class Rol(Record):
    """All cells of one actor; the file name is the actor's id."""

    cellen: tuple[Cel, ...] = Field(min_length=1)
    """Een cel per fase waarvoor een bron iets zegt."""
