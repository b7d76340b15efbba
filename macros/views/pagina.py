"""Pagina: the page of one record, as title, description, sections and HTML."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from macros.content.records.cijfer import Cijfer
from macros.content.records.record import Record
from macros.language.adressen import PAGINAS
from macros.views import cijferpagina, verschillen
from macros.views import visie as nota
from macros.views.figuren import teken
from macros.views.inwerken import etappepagina, pad
from macros.views.keuzehulp import keuzes
from macros.views.lezer import Lezer
from macros.views.matrix.actor import actor_rollen, delen
from macros.views.matrix.fase import fase_overdrachten, fase_rollen
from macros.views.pdf import pdf_link
from macros.views.schema import schema
from macros.views.verbanden import paragrafen_over, verbanden

OVERZICHT = {"actoren": "rollen/", "fasen": "traject/", "hoofdstukken": "visie/", "edities": "visie/", "uitgangspunten": "uitgangspunten/"}
"""Where the overview of a kind stands when that is not ``<soort>/``."""
MET_PAGINA = tuple(soort for soort in PAGINAS if soort != "rollen")
"""The kinds that get a page per record. Roles show on their actor's page."""


@dataclass(frozen=True)
class Sectie:
    """A section of a page, for the table of contents."""

    id: str
    titel: str
    niveau: int = 2


_SECTIE = (
    '<section class="deel" aria-labelledby="{0}"><h{2} id="{0}">{1}<a class="anker" href="#{0}" aria-hidden="true" tabindex="-1">#</a></h{2}>{3}</section>'
)


@dataclass
class Secties:
    """Gathers the sections of one page while its template runs."""

    gevonden: list[Sectie] = field(default_factory=list)

    def noteer(self, identity: str, titel: Any, niveau: int = 2) -> None:
        """Remember a heading that a template writes itself."""
        self.gevonden.append(Sectie(identity, Markup(titel).striptags(), niveau))

    def __call__(self, identity: str, titel: Any, niveau: int = 2, caller: Callable[[], Markup] | None = None) -> Markup:
        """A section with its heading; nothing at all when its body is empty."""
        mark = len(self.gevonden)
        self.noteer(identity, titel, niveau)
        body = caller() if caller else Markup("")
        if not str(body).strip():
            del self.gevonden[mark:]
            return Markup("")
        return Markup(_SECTIE).format(identity, titel, niveau, body)


@dataclass(frozen=True)
class Pagina:
    """A finished page, without the frame of the site.

    Attributes:
        titel: plain text.
        beschrijving: plain text for search engines.
        inhoud: the HTML of the article.
        secties: what the table of contents lists, in order.
    """

    titel: str
    beschrijving: str
    inhoud: Markup
    secties: tuple[Sectie, ...]


def titel_van(lezer: Lezer, soort: str, record: Record) -> str:
    """The title of a record's page; a chapter carries its number."""
    title = lezer.kaal(record.titel)
    return f"{record.nummer}. {title}" if soort == "hoofdstukken" else title  # type: ignore[attr-defined]


def figuur(lezer: Lezer, identity: str) -> Markup:
    """The drawing of a figure."""
    return teken(lezer, lezer.bank.een("cijfers", identity, Cijfer))


def pagina(lezer: Lezer, soort: str, identity: str) -> Pagina:
    """The page of a record, or one that is made of several."""
    sections = Secties()
    if soort == "verschillen":
        found = verschillen.vergelijking(lezer, identity, sections)
        return Pagina(found.titel, found.beschrijving, found.inhoud, tuple(sections.gevonden))
    if soort == "etappes":
        stage = etappepagina(lezer, identity, sections.noteer)
        return Pagina(stage.titel, stage.beschrijving, stage.inhoud, tuple(sections.gevonden))
    record = lezer.record(soort, identity)
    html = lezer.toon(
        f"paginas/{soort}.html",
        r=record,
        soort=soort,
        sectie=sections,
        overzicht=OVERZICHT.get(soort, f"{soort}/"),
        verbanden=verbanden(lezer, soort, record),
        paragrafen_over=paragrafen_over,
        pdf_link=pdf_link,
        schema=schema,
        actor_rollen=actor_rollen,
        actor_delen=delen,
        fase_rollen=fase_rollen,
        fase_overdrachten=fase_overdrachten,
        figuur=figuur,
        cijfersecties=cijferpagina.secties,
        nota=nota,
        keuzes=keuzes,
        inwerkpad=pad,
    )
    summary = getattr(record, "samenvatting", None)
    return Pagina(titel_van(lezer, soort, record), lezer.kaal(summary) if summary else "", html, tuple(sections.gevonden))
