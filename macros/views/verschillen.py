"""Verschillen: two editions side by side as a page, in the reader's language."""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.content.edities import Plek, paren
from macros.content.fields import Meertalig
from macros.content.gelijkenis import Stuk, woordverschil
from macros.content.records.visie import Editie, Hoofdstuk
from macros.content.steun import Steun, steun
from macros.content.verschil import Lot, Verandering, Verschil, vergelijk, woordelijk, zonder_noten
from macros.language.platte_tekst import platte_tekst
from macros.language.taal import BRONTAAL
from macros.language.visiecitaat import titel_van
from macros.views.lezer import Lezer

GETOOND = (Lot.NIEUW, Lot.GEWIJZIGD, Lot.VERPLAATST, Lot.VERVALLEN)
"""What became of a paragraph, as far as the page tells it one by one."""


@dataclass(frozen=True)
class Vergelijking:
    """A finished comparison, without its frame."""

    titel: str
    beschrijving: str
    inhoud: Markup


def vergelijking(lezer: Lezer, identity: str, sectie: Any) -> Vergelijking:
    """The page of two editions; of one kind as differences, else as what rests on what.

    Args:
        lezer: the reader.
        identity: the ids of both, the older one first, with a hyphen between.
        sectie: the page's own way to make a section, for a ``call`` block.
    """
    old, new = next(pair for pair in paren(lezer.bank) if naam(*pair) == identity)
    title = lezer.t("visie.vergelijk.met", oud=old.id, nieuw=new.id)
    shared = {"oud": old, "nieuw": new, "titel": title, "sectie": sectie, "json": lezer.bestand(bestand(old, new))}
    if old.aard is new.aard:
        found = vergelijk(lezer.bank, old, new)
        summary = in_woorden(lezer, found)
        html = lezer.toon("visie/verschillen.html", v=found, kort=summary, groepen=groepen(found), toon=_Toon(lezer), **shared)
    else:
        rests = steun(lezer.bank, old, new)
        summary = steun_in_woorden(lezer, rests)
        html = lezer.toon("visie/steun.html", s=rests, kort=summary, toon=_Toon(lezer), **shared)
    return Vergelijking(title, summary, html)


def naam(old: Editie, new: Editie) -> str:
    """The id of a comparison, which is also its address."""
    return f"{old.id}-{new.id}"


def bestand(old: Editie, new: Editie) -> str:
    """Where a comparison stands as data."""
    return f"data/verschillen/{naam(old, new)}.json"


def in_woorden(lezer: Lezer, found: Verschil) -> str:
    """The differences as one sentence."""
    counts = [(lot, found.aantal(lot)) for lot in (*GETOOND, Lot.GELIJK)]
    parts = [lezer.aantal(f"verschil.{lot}", n) for lot, n in counts if n]
    if len(parts) == 1 and found.aantal(Lot.GELIJK):
        parts = [lezer.t("verschil.niets")]
    return lezer.t("verschil.tegenover", editie=lezer.kaal(found.oud.titel), delen=_list(lezer, parts))


def steun_in_woorden(lezer: Lezer, found: Steun) -> str:
    """What rests on what as a few sentences."""
    carried, new, left = len(found.voortgezette()), len(found.nieuwe()), found.aantal_niet_herhaald()
    parts = [lezer.aantal("steun.voortgezet", carried), lezer.aantal("steun.nieuw", new), lezer.aantal("steun.niet", left)]
    values = {"oud": lezer.kaal(found.oud.titel), "nieuw": lezer.kaal(found.nieuw.titel)}
    return lezer.t("steun.samenvatting", delen=_list(lezer, parts), **values)


def _list(lezer: Lezer, parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {lezer.t('verschil.en')} {parts[-1]}"


def groepen(found: Verschil) -> list[tuple[Hoofdstuk, list[Verandering], int]]:
    """The changes by chapter, with how many paragraphs of it stayed as they were; chapters without changes too."""
    order: dict[str, Hoofdstuk] = {}
    changes: dict[str, list[Verandering]] = {}
    for change in found.alineas:
        chapter = change.plek.hoofdstuk
        order.setdefault(chapter.slug, chapter)
        changes.setdefault(chapter.slug, []).append(change)
    rows = [(order[slug], [c for c in found if c.lot is not Lot.GELIJK], found) for slug, found in changes.items()]
    return [(chapter, told, len(every) - len(told)) for chapter, told, every in rows]


@dataclass(frozen=True)
class _Toon:
    """What the templates of a comparison ask for."""

    lezer: Lezer

    def plek(self, place: Plek) -> Markup:
        """A link to a paragraph, named by its number and title."""
        l = self.lezer
        title = l.regel(titel_van(place.hoofdstuk, place.afdeling, place.paragraaf))
        own = l.bank.een("edities", place.hoofdstuk.editie, Editie).eigen_nummers
        where = title if own else Markup("§{} {}").format(place.nummer, title)
        return Markup('<a href="{}#{}">{}</a>').format(l.adres("hoofdstukken", place.hoofdstuk.id), place.alinea.id, where)

    def tekst(self, place: Plek) -> Markup:
        """The words of a paragraph; its footnotes stand on its own page."""
        return self.lezer.md(Meertalig(**{code: zonder_noten(text) for code, text in place.alinea.tekst.texts()}))

    def woorden(self, change: Verandering) -> Markup:
        """The words that went and came, in the reader's language when both texts have it and differ in it."""
        assert change.oud is not None
        assert change.nieuw is not None
        before, after = change.oud.alinea.tekst, change.nieuw.alinea.tekst
        taal = self.lezer.taal if _differs(before, after, self.lezer.taal) else BRONTAAL
        old, new = (self._plain(getattr(text, taal)) for text in (before, after))
        marked = Markup("").join(_piece(piece) for piece in woordverschil(old, new))
        return marked if taal == self.lezer.taal else Markup('<span lang="{}">{}</span>').format(taal, marked)

    def _plain(self, text: str) -> str:
        """A text as the reader sees its words."""
        return platte_tekst(self.lezer.bank, self.lezer.interface, Meertalig(nl=woordelijk(text)), BRONTAAL)


def _differs(before: Meertalig, after: Meertalig, taal: str) -> bool:
    old, new = getattr(before, taal), getattr(after, taal)
    return old is not None and new is not None and old != new


def _piece(piece: Stuk) -> Markup:
    tag = {"weg": "<del>{}</del>", "bij": "<ins>{}</ins>"}.get(piece.teken, "{}")
    return Markup(tag).format(piece.tekst)
