"""Cijferpagina: the sections of a figure's page, always in the same order."""

from collections.abc import Callable

from markupsafe import Markup

from macros.content.cijferwaarden import is_leeg
from macros.content.records.cijfer import Cijfer
from macros.content.records.tegenspraak import Tegenspraak
from macros.language.downloads import SOORTEN, pad
from macros.views.citaat import citaten
from macros.views.figuren.beschrijving import beschrijving
from macros.views.figuren.figuur import NOTEN, bronnen_van, noten, opmerkingen, teken
from macros.views.figuren.rijen import eenheid
from macros.views.lezer import Lezer

Sectie = Callable[..., Markup]
"""Makes a section of an id, a title and the body that a template calls it with."""
ELDERS = ("tegenspraken", "bronnen", "themas")
"""Kinds of records that a figure's page shows in a place of their own."""


def secties(l: Lezer, cijfer: Cijfer, sectie: Sectie) -> Markup:
    """The body of the page: figure, contradictions, source, definition, quality, references, download, citation.

    Args:
        l: the reader.
        cijfer: the figure.
        sectie: the page's own way to make a section, for a ``call`` block.
    """
    return l.toon(
        "cijfers/secties.html",
        r=cijfer,
        leeg=is_leeg(cijfer),
        sectie=sectie,
        figuur=teken(l, cijfer, verder=False),
        tegenspraken=tegenspraken(l, cijfer),
        beschrijving=beschrijving(l, cijfer),
        eenheid=eenheid(l, cijfer),
        bronnen=bronnen_van(cijfer),
        noten=_notes(l, cijfer),
        gebruikt=gebruikt(l, cijfer),
        downloads=[(soort, l.bestand(pad(cijfer.id, soort, l.taal))) for soort in SOORTEN],
        citaten=citaten(l, cijfer),
    )


def tegenspraken(l: Lezer, cijfer: Cijfer) -> list[Tegenspraak]:
    """Where sources disagree about a figure."""
    users = l.bank.terug_records("cijfers", cijfer.id)
    return [l.bank.een(soort, identity, Tegenspraak) for soort, identity in users if soort == "tegenspraken"]


def gebruikt(l: Lezer, cijfer: Cijfer) -> dict[str, list[str]]:
    """Who names a figure: ids by kind, without what the page shows elsewhere."""
    shown = {("cijfers", identity) for identity in (*cijfer.niet_mengen, cijfer.noemer, cijfer.id)}
    shown |= {(ref.soort, ref.id) for ref in l.bank.uit("cijfers", cijfer.id) if ref.veld == "verwant"}
    users: dict[str, list[str]] = {}
    for soort, identity in l.bank.terug_records("cijfers", cijfer.id):
        if soort not in ELDERS and (soort, identity) not in shown and l.heeft_adres(soort):
            users.setdefault(soort, []).append(identity)
    return users


def _notes(l: Lezer, cijfer: Cijfer) -> list[Markup]:
    """What stands under the drawing, and every remark on a value where those are too many for it."""
    told = [note for _, note in noten(l, cijfer)]
    remarks = opmerkingen(l, cijfer)
    return told if len(remarks) <= NOTEN else told + remarks
