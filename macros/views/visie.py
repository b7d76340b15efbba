"""Visie: an edition and its chapters as HTML, with what stands beside each paragraph."""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.content.edities import geldend, hoofdstukken, op_datum, paren
from macros.content.keuzes import EditieAard
from macros.content.records.visie import Editie, Hoofdstuk, Paragraaf
from macros.language.visiecitaat import Citaat, Citeerder
from macros.views.kaarten import OnbekendeKeuze
from macros.views.lezer import Lezer

_ORDE = ("dna", "uitgangspunten", "fasen", "actoren", "doelgroepen", "doelen", "begrippen")
"""The kinds a paragraph most often speaks of, in the order a reader looks for them."""


@dataclass(frozen=True)
class Zijnoot:
    """What a paragraph speaks of, of one kind."""

    soort: str
    ids: tuple[str, ...]


def visie(lezer: Lezer, editie: str | None = None) -> Markup:
    """Een editie van de visie met haar inhoud; zonder id de visienota die nu geldt.

    Raises:
        OnbekendeKeuze: when there is no such edition.
    """
    current = geldend(lezer.bank)
    chosen = editie or (current.id if current else "")
    if not lezer.bank.heeft("edities", chosen):
        raise OnbekendeKeuze("de editie", chosen, lezer.bank.ids("edities"))
    return toon_editie(lezer, chosen, _los)


def toon_editie(lezer: Lezer, identity: str, sectie: Any) -> Markup:
    """What an edition is, its contents, its errata, and the editions beside it.

    Args:
        lezer: the reader.
        identity: the id of the edition.
        sectie: the page's own way to make a section, for a ``call`` block.
    """
    edition = lezer.bank.een("edities", identity, Editie)
    return lezer.toon(
        "lijsten/visie.html",
        editie=edition,
        hoofdstukken=hoofdstukken(lezer.bank, identity),
        edities=list(reversed(op_datum(lezer.bank))),
        beter=vervangen_door(lezer, edition),
        vergelijkingen=[(a, b) for a, b in paren(lezer.bank) if edition in (a, b)],
        sectie=sectie,
    )


def editie_van(lezer: Lezer, chapter: Hoofdstuk) -> Editie:
    """The edition a chapter belongs to."""
    return lezer.bank.een("edities", chapter.editie, Editie)


def vervangen_door(lezer: Lezer, edition: Editie) -> Editie | None:
    """What a reader of a vision note that does not count (any more) should read instead."""
    current = geldend(lezer.bank)
    return current if edition.aard is EditieAard.VISIENOTA and current != edition else None


def zijnoten(paragraph: Paragraaf) -> list[Zijnoot]:
    """What a paragraph speaks of, by kind."""
    found: dict[str, list[str]] = {}
    for ref in paragraph.gaat_over:
        soort, _, identity = ref.partition("/")
        found.setdefault(soort, []).append(identity)
    rank = {soort: n for n, soort in enumerate(_ORDE)}
    return [Zijnoot(soort, tuple(found[soort])) for soort in sorted(found, key=lambda s: rank.get(s, len(rank)))]


def steunpunten(lezer: Lezer, paragraph: Paragraaf) -> list[tuple[Editie, list[str]]]:
    """The paragraphs of other editions that said this before, each once, by edition."""
    found: dict[str, list[str]] = {}
    for ref in dict.fromkeys(ref for line in paragraph.alineas for ref in line.steunt_op):
        found.setdefault(ref.split("/")[0], []).append(ref)
    return [(lezer.bank.een("edities", edition, Editie), refs) for edition, refs in found.items()]


def kop(sectie: Any, identity: str, titel: Any, niveau: int) -> str:
    """Tell the page of a heading the template writes itself; gives nothing to show."""
    if sectie is not None:
        sectie.noteer(identity, titel, niveau)
    return ""


def citaat(lezer: Lezer, chapter: Hoofdstuk) -> Citaat:
    """How to cite a chapter."""
    return Citeerder(lezer.bank, lezer.interface, lezer.taal, lezer.site, editie_van(lezer, chapter)).hoofdstuk(chapter)


def _los(identity: str, titel: Any, niveau: int = 2, caller: Any = None) -> Markup:
    """A section on a page whose headings nobody gathers."""
    body = caller() if caller else Markup("")
    if not str(body).strip():
        return Markup("")
    html = '<section class="deel" aria-labelledby="{0}"><h{2} id="{0}">{1}</h{2}>{3}</section>'
    return Markup(html).format(identity, titel, niveau, body)
