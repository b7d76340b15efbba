"""Bron: a document or page that statements rest on."""

from macros.content.fields import Adres, BronId, Naam, Periode, Tekst
from macros.content.keuzes import BronSoort, Gezien, Zekerheid
from macros.content.records.record import Record


class Bron(Record):
    """A source, with how far it was seen and how sure it is."""

    uitgever: Naam
    """Wie het uitgaf: een instelling, organisatie of krant."""
    soort: BronSoort
    """Wat voor document het is."""
    datum: Periode | None = None
    """Het jaar, de maand of de dag die op de bron staat; weg als ze geen datum draagt."""
    adres: Adres | None = None
    """Waar ze op het web staat."""
    gezien: Gezien
    """Hoe ver de bron gezien is: volledig, deels, opening, via-andere-bron of niet-gezien."""
    via: BronId | None = None
    """De bron die haar aanhaalt, als ze zelf niet gezien is."""
    zekerheid: Zekerheid
    """Hoe sterk ze staat."""
    toelichting: Tekst | None = None
    """Wat een lezer moet weten om ze juist te gebruiken."""
    ook_op: tuple[Adres, ...] = ()
    """Andere adressen van dezelfde bron."""
