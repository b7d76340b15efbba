"""Overzicht: every card of a kind, with facets to filter them. The choices live in the address."""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.content.keuzes import Vorm, Zekerheid
from macros.content.records.record import Record
from macros.content.soorten import OP_NAAM
from macros.views.kaarten import FILTERS, OnbekendeKeuze
from macros.views.lezer import Lezer

EIGEN = {"methodieken": "methodiek", "praktijken": "praktijk", "aanbod": "aanbod"}
"""Kinds with an overview, and the parameter that names one record of it."""
VELDEN = {**FILTERS, "vorm": "vormen", "praktijk": "praktijken", "naft": "in_naft_tekst", "zekerheid": "zekerheid"}
"""Parameters of an overview's address, and the field each looks in."""
_VOLGORDE = (
    "doelgroep", "thema", "vorm", "fase", "zorgfase", "dna", "uitgangspunt",
    "methodiek", "praktijk", "aanbod", "regio", "aanbieder", "naft", "zekerheid",
)  # fmt: skip
_ALLEEN_ADRES = ("praktijk",)
"""Parameters that a link may carry but that are no facet to choose from."""


@dataclass(frozen=True)
class Optie:
    """One value of a facet, and how many cards have it when nothing is chosen."""

    waarde: str
    naam: Markup | str
    aantal: int


@dataclass(frozen=True)
class Facet:
    """A question to filter by.

    Attributes:
        naam: its parameter in the address.
        opties: every value there is, those without cards too; none for the cards themselves, whose names stand on them.
        verborgen: whether it only serves links, because it would not divide the list.
    """

    naam: str
    opties: tuple[Optie, ...]
    verborgen: bool


def overzicht(lezer: Lezer, soort: str) -> Markup:
    """Alle kaarten van een soort (``methodieken``, ``praktijken`` of ``aanbod``), met filters.

    Raises:
        OnbekendeKeuze: for a kind without an overview.
    """
    if soort not in EIGEN:
        raise OnbekendeKeuze("de soort", soort, EIGEN)
    records = lezer.alle(soort)
    marks = {record.id: kenmerken(soort, record) for record in records}
    return lezer.toon("lijsten/overzicht.html", soort=soort, records=records, kenmerken=marks, facetten=facetten(lezer, soort, records))


def facetten(lezer: Lezer, soort: str, records: list[Record]) -> list[Facet]:
    """The facets a kind can be filtered by, in the order of the page."""
    found = (_facet(lezer, soort, naam, records) for naam in _VOLGORDE if _heeft(soort, naam))
    return [facet for facet in found if facet.naam == EIGEN[soort] or any(optie.aantal for optie in facet.opties)]


def waarden(soort: str, naam: str, record: Any) -> tuple[str, ...]:
    """The values a record has for a parameter."""
    if naam == EIGEN[soort]:
        return (record.id,)
    if naam == "naft":
        return ("ja" if record.in_naft_tekst else "nee",)
    if naam == "zekerheid":
        return (record.zekerheid,)
    return tuple(getattr(record, VELDEN[naam]))


def kenmerken(soort: str, record: Record) -> str:
    """Everything a card can be filtered by, as ``naam=waarde`` with spaces between."""
    return " ".join(f"{naam}={value}" for naam in _VOLGORDE if _heeft(soort, naam) for value in waarden(soort, naam, record))


def _heeft(soort: str, naam: str) -> bool:
    return naam == EIGEN[soort] or VELDEN.get(naam) in OP_NAAM[soort].model.model_fields


def _facet(lezer: Lezer, soort: str, naam: str, records: list[Record]) -> Facet:
    if naam == EIGEN[soort]:
        return Facet(naam, (), verborgen=True)
    found = [value for record in records for value in waarden(soort, naam, record)]
    options = tuple(Optie(value, label, found.count(value)) for value, label in _opties(lezer, soort, naam))
    divides = len({o.waarde for o in options if o.aantal}) > 1
    return Facet(naam, options, not divides or naam in _ALLEEN_ADRES)


def _opties(lezer: Lezer, soort: str, naam: str) -> list[tuple[str, Markup | str]]:
    """Every value a parameter may have, with what a reader calls it."""
    if naam == "vorm":
        return [(str(vorm), lezer.t(f"vorm.{vorm}")) for vorm in Vorm]
    if naam == "zekerheid":
        return [(str(z), lezer.t(f"zekerheid.{z}")) for z in Zekerheid]
    if naam == "naft":
        return [(value, lezer.t(f"facet.naft.{value}")) for value in ("ja", "nee")]
    return [(record.id, lezer.regel(record.titel)) for record in lezer.alle(VELDEN[naam])]
