"""Cijfer: a figure with all it takes to check it."""

from macros.content.fields import CijferId, Datum, Getal, JaNee, Model, Naam, Periode, Regel, Tekst, ThemaId, Woord
from macros.content.keuzes import CijferSoort, Eenheid, Tekening, Zekerheid
from macros.content.records.record import Bronverwijzing, Uitspraak


class Waarde(Model):
    """One value: of a category, a period, or on its own."""

    waarde: Getal | None = None
    """Het getal, met een punt voor de decimalen; weg als het niet gevonden is (een gat)."""
    categorie: Naam | None = None
    """De categorie, bij een aandeel of verdeling."""
    sleutel: Woord | None = None
    """Een kort vast woord voor de categorie, om naar te verwijzen en voor de downloads."""
    reeks: Naam | None = None
    """De naam van de reeks, als één figuur er meer dan één toont."""
    periode: Periode | None = None
    """Schooljaar, jaar of maand van deze waarde."""
    bronnen: tuple[Bronverwijzing, ...] = ()
    """De bron van deze waarde, als die verschilt van die van het cijfer."""
    zekerheid: Zekerheid | None = None
    """Hoe zeker deze waarde is, als dat afwijkt."""
    opmerking: Regel | None = None
    """Wat bij deze ene waarde hoort te staan."""


class Breuk(Model):
    """A place in a series where the way of counting changed."""

    voor: Periode
    """De eerste periode volgens de nieuwe telling."""
    uitleg: Regel
    """Wat er veranderde."""


class Cijfer(Uitspraak):
    """A single number, parts of a whole, a series, a distribution, or months of a year."""

    samenvatting: Regel
    """Wat het cijfer zegt, in één zin zonder het getal."""
    zin: Regel | None = None
    """Een volledige zin met {waarde} (en {periode}) op de plaats van het getal."""
    soort: CijferSoort
    """getal, aandeel, reeks, verdeling of maanden."""
    tekening: Tekening
    """Hoe het getekend wordt: tegel, staaf, gestapeld, donut, lijn, veelvoud of pictogram."""
    thema: ThemaId
    """Onder welk thema het op de cijferpagina staat."""
    eenheid: Eenheid
    """Wat er geteld wordt."""
    populatie: Regel
    """Over wie of wat het gaat."""
    periode: Periode | None = None
    """Waarop het slaat; weg als de bron het niet zegt."""
    benadering: JaNee = False
    """true als de bron een afgerond of geschat getal geeft."""
    waarden: tuple[Waarde, ...] = ()
    """De waarden; leeg als de bron er geen geeft (een eerlijk leeg cijfer)."""
    definitie: Tekst
    """Wat het getal precies telt."""
    kwaliteit: tuple[Tekst, ...] = ()
    """Opmerkingen bij de kwaliteit."""
    breuken: tuple[Breuk, ...] = ()
    """Waar de manier van tellen veranderde."""
    noemer: CijferId | None = None
    """Het cijfer waartegen dit afgezet wordt (4.000 trajecten tegenover alle leerlingen)."""
    niet_mengen: tuple[CijferId, ...] = ()
    """Cijfers die op dit lijken maar iets anders meten."""
    verwacht: Datum | None = None
    """Wanneer een nieuwe waarde verwacht wordt; weg als niemand het zegt."""
    waar_vragen: Tekst | None = None
    """Waar de ontbrekende getallen te vragen zijn."""
