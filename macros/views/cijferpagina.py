"""Cijferpagina: the sections of a figure's page, always in the same order."""

from collections.abc import Callable
from datetime import date
from typing import Any

from markupsafe import Markup

from macros.content.records.cijfer import Cijfer
from macros.content.records.tegenspraak import Tegenspraak
from macros.language.downloads import SOORTEN, pad
from macros.views.citaat import citaten
from macros.views.figuren.beschrijving import beschrijving
from macros.views.figuren.figuur import NOTEN, bronnen_van, noten, teken
from macros.views.figuren.rijen import eenheid, naam
from macros.views.lezer import Lezer

Sectie = Callable[..., Markup]
"""Makes a section of an id, a title and the body that a template calls it with."""
ELDERS = ("tegenspraken", "bronnen", "themas")
"""Kinds of records that a figure's page shows in a place of their own."""


def secties(l: Lezer, cijfer: Cijfer, sectie: Sectie, *, site: str = "", vandaag: date | None = None) -> Markup:
    """The body of the page: figure, contradictions, source, definition, quality, references, download, citation.

    Args:
        l: the reader.
        cijfer: the figure.
        sectie: the page's own way to make a section, for a ``call`` block.
        site: the address of the site, for the citations.
        vandaag: the day of the build, for what is out of date.
    """
    return l.toon(
        "cijfers/secties.html",
        r=cijfer,
        sectie=sectie,
        figuur=teken(l, cijfer, vandaag=vandaag, verder=False),
        tegenspraken=tegenspraken(l, cijfer),
        beschrijving=beschrijving(l, cijfer),
        eenheid=eenheid(l, cijfer),
        bronnen=bronnen_van(cijfer),
        noten=_notes(l, cijfer),
        gebruikt=gebruikt(l, cijfer),
        downloads=[(soort, l.bestand(pad(cijfer.id, soort, l.taal))) for soort in SOORTEN],
        citaten=citaten(l, cijfer, site=site),
    )


def tegenspraken(l: Lezer, cijfer: Cijfer) -> list[Tegenspraak]:
    """Where sources disagree about a figure."""
    found = (t.record for t in l.bank.terug("cijfers", cijfer.id) if t.soort == "tegenspraken")
    return list({record.id: record for record in found if isinstance(record, Tegenspraak)}.values())


def gebruikt(l: Lezer, cijfer: Cijfer) -> dict[str, list[str]]:
    """Who names a figure: ids by kind, without itself and what the page shows elsewhere."""
    named = {*cijfer.niet_mengen, cijfer.noemer}
    users: dict[str, list[str]] = {}
    for back in l.bank.terug("cijfers", cijfer.id):
        known = back.soort == "cijfers" and (back.record.id in named or back.record.id == cijfer.id)
        if back.soort not in ELDERS and not known and l.heeft_adres(back.soort):
            users.setdefault(back.soort, []).append(back.record.id)
    return {soort: sorted(set(ids)) for soort, ids in users.items()}


def _notes(l: Lezer, cijfer: Cijfer) -> list[tuple[str, Any]]:
    """What a drawing says under it, and every remark on a value, however many there are."""
    remarks = [(naam(l, cijfer, v), l.regel(v.opmerking)) for v in cijfer.waarden if v.opmerking]
    told = [note for note in noten(l, cijfer)]
    return told if len(remarks) <= NOTEN else told + [("", Markup("{}: {}").format(*remark)) for remark in remarks]
