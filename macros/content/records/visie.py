"""Visie: editions of the vision note, their chapters, sections and paragraphs."""

from pydantic import Field

from macros.content.fields import Adres, Datum, Id, JaNee, Model, Naam, Nummer, ParagraafId, Periode, RecordRef, Regel, Tekst, Woord
from macros.content.keuzes import EditieAard, EditieStatus
from macros.content.records.record import Uitspraak


class Erratum(Model):
    """A mistake in an edition, put right in the open."""

    datum: Datum
    """Wanneer het rechtgezet is."""
    paragraaf: ParagraafId | None = None
    """Waar het stond, als editie/paragraaf."""
    tekst: Tekst
    """Wat er fout stond, en wat er nu staat."""


class Wijziging(Model):
    """A line of the changelog of an edition."""

    datum: Datum
    """Wanneer dit veranderde."""
    tekst: Tekst
    """Wat er veranderde, en waarom."""
    paragrafen: tuple[ParagraafId, ...] = ()
    """De paragrafen die veranderden."""


class Editie(Uitspraak):
    """One edition of the vision."""

    aard: EditieAard = EditieAard.VISIENOTA
    """visienota of standpunt; enkel edities van dezelfde aard volgen elkaar op."""
    datum: Periode
    """Het jaar of de maand die op de nota staat."""
    status: EditieStatus
    """ontwerp, geldig of vervangen."""
    geldig_vanaf: Datum | None = None
    """Vanaf wanneer deze editie geldt, als dat vastligt."""
    onderschreven_door: Tekst | None = None
    """Wie deze editie onderschrijft, als de nota dat zegt."""
    officieel: Adres | None = None
    """Het webadres van de officiële tekst."""
    samenvatting: Tekst | None = None
    """Wat deze editie in het kort zegt."""
    hertaling: Tekst | None = None
    """Hoe deze tekst zich verhoudt tot de officiële nota; weg als dit de letterlijke tekst is."""
    eigen_nummers: JaNee = False
    """true als de nota haar delen niet nummert, en de nummers dus van deze site zijn."""
    errata: tuple[Erratum, ...] = ()
    """Fouten die rechtgezet zijn, de oudste eerst."""
    wijzigingen: tuple[Wijziging, ...] = ()
    """Wat er na de publicatie veranderde, het oudste eerst."""

    @property
    def letterlijk(self) -> bool:
        """Whether this is the text of the note itself and not a restatement."""
        return self.hertaling is None


class Alinea(Model):
    """One paragraph of text with an id that outlives rewording and reordering."""

    id: Id
    """Het anker: uniek in de editie, en voor altijd."""
    tekst: Tekst
    """De tekst van deze alinea."""
    steunt_op: tuple[ParagraafId, ...] = ()
    """Paragrafen van een andere editie die hetzelfde al zeiden; leeg als dit nieuw is."""


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


class Vervallen(Model):
    """An id that was published and no longer has a text here; its address still works."""

    id: Id
    """Het oude anker."""
    nu: ParagraafId | None = None
    """Waar die tekst nu staat, als editie/paragraaf; weg als hij geschrapt is."""


class Hoofdstuk(Uitspraak):
    """One chapter, restated paragraph by paragraph."""

    nummer: Nummer
    """Het nummer van het hoofdstuk."""
    titel: Naam
    """De titel van het hoofdstuk."""
    samenvatting: Tekst | None = None
    """Waar het hoofdstuk over gaat, in één of twee zinnen; weg bij een letterlijke tekst."""
    inleiding: tuple[Alinea, ...] = ()
    """Tekst vóór de eerste paragraaf of afdeling."""
    paragrafen: tuple[Paragraaf, ...] = ()
    """De paragrafen van een hoofdstuk zonder genummerde afdelingen."""
    afdelingen: tuple[Afdeling, ...] = ()
    """De genummerde afdelingen."""
    voetnoten: tuple[Voetnoot, ...] = ()
    """De voetnoten bij dit hoofdstuk."""
    vervallen: tuple[Vervallen, ...] = ()
    """Ankers die hier ooit stonden: een gepubliceerd adres verdwijnt nooit."""

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
