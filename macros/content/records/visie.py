"""Visie: editions of the vision note, their chapters, sections and paragraphs."""

from pydantic import Field

from macros.content.fields import Datum, Id, Model, Naam, Nummer, Periode, RecordRef, Regel, Tekst, Woord
from macros.content.keuzes import EditieStatus
from macros.content.records.record import Uitspraak


class Editie(Uitspraak):
    """One edition of the vision."""

    datum: Periode
    """Het jaar of de maand die op de nota staat."""
    status: EditieStatus
    """ontwerp, geldig of vervangen."""
    geldig_vanaf: Datum | None = None
    """Vanaf wanneer deze editie geldt, als dat vastligt."""
    onderschreven_door: Tekst
    """Wie deze editie onderschrijft."""
    samenvatting: Tekst
    """Wat deze editie in het kort zegt."""
    hertaling: Tekst
    """Hoe deze tekst zich verhoudt tot de officiële nota."""


class Alinea(Model):
    """One paragraph of text with an id that outlives rewording and reordering."""

    id: Id
    """Het anker: uniek in de editie, en voor altijd."""
    tekst: Tekst
    """De hertaling van deze alinea."""


class Paragraaf(Model):
    """A titled paragraph of the note."""

    id: Id
    """Het anker: uniek in de editie, en voor altijd."""
    titel: Regel | None = None
    """De titel; weg als de afdeling of het hoofdstuk zelf de titel is."""
    alineas: tuple[Alinea, ...] = Field(min_length=1)
    """De alinea's, in de volgorde van de nota."""
    gaat_over: tuple[RecordRef, ...] = ()
    """Uitgangspunten, actoren, fasen, begrippen… waar deze paragraaf over gaat."""


class Afdeling(Model):
    """A numbered section of a chapter, such as 5.2."""

    id: Id
    """Het anker van de afdeling."""
    nummer: Woord
    """Het nummer in de nota, bijvoorbeeld 5.2."""
    titel: Regel
    """De titel van de afdeling."""
    inleiding: tuple[Alinea, ...] = ()
    """Tekst vóór de eerste paragraaf."""
    paragrafen: tuple[Paragraaf, ...] = Field(min_length=1)
    """De paragrafen, in de volgorde van de nota."""


class Voetnoot(Model):
    """A footnote of the note."""

    nummer: Nummer
    """Het nummer in de nota; loopt door over de hoofdstukken."""
    tekst: Tekst
    """Wat de noot zegt."""


class Hoofdstuk(Uitspraak):
    """One chapter, restated paragraph by paragraph."""

    nummer: Nummer
    """Het nummer van het hoofdstuk."""
    titel: Naam
    """De titel van het hoofdstuk."""
    samenvatting: Tekst
    """Waar het hoofdstuk over gaat, in één of twee zinnen."""
    inleiding: tuple[Alinea, ...] = ()
    """Tekst vóór de eerste paragraaf of afdeling."""
    paragrafen: tuple[Paragraaf, ...] = ()
    """De paragrafen van een hoofdstuk zonder genummerde afdelingen."""
    afdelingen: tuple[Afdeling, ...] = ()
    """De genummerde afdelingen."""
    voetnoten: tuple[Voetnoot, ...] = ()
    """De voetnoten bij dit hoofdstuk."""

    @property
    def editie(self) -> str:
        """The id of its edition."""
        return self.id.split("/")[0]

    @property
    def slug(self) -> str:
        """The last part of its address."""
        return self.id.split("/")[1]

    def alle_paragrafen(self) -> tuple[Paragraaf, ...]:
        """Its paragraphs in reading order, whatever section they stand in."""
        return self.paragrafen + tuple(p for a in self.afdelingen for p in a.paragrafen)

    def alle_alineas(self) -> tuple[Alinea, ...]:
        """Every paragraph of text in reading order, introductions too."""
        found = list(self.inleiding)
        found += [line for p in self.paragrafen for line in p.alineas]
        for section in self.afdelingen:
            found += section.inleiding
            found += [line for p in section.paragrafen for line in p.alineas]
        return tuple(found)
