"""Lezer: one reader's view of the Kennisbank. Language is an argument here, never a global."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from macros.content.edities import geldend
from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.records.begrip import Begrip
from macros.content.records.cijfer import Cijfer
from macros.content.records.record import Record
from macros.content.records.visie import Editie
from macros.content.uitgever import Uitgever
from macros.content.vertaling.stand import Vertaling, nagelezen, verouderd
from macros.language import getallen
from macros.language.adressen import ANKERS, PAGINAS, adres, wortel
from macros.language.interface import Interface
from macros.language.taal import BRONTAAL, vertaal
from macros.views import tekst as _tekst
from macros.views import waarde as _waarde
from macros.views.termen import Termen, termen
from macros.views.termlink import kenmerken


def sorteersleutel(text: str) -> str:
    """How a title sorts: without accents, case or leading signs."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"^[^a-z0-9]+", "", bare)


@cache
def sjablonen() -> Environment:
    """The template environment: autoescape on, an undefined name is an error."""
    here = Path(__file__).parent / "templates"
    return Environment(
        loader=FileSystemLoader(here),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # asking the disk at every call costs a tenth of a drawing
    )


@dataclass(frozen=True)
class Lezer:
    """What a template needs to show records to one reader.

    Addresses are written ``~/fr/…``: the edge puts the page's own way to the root in their place.
    ``site`` is the public address of the site, for citations; empty when it is not known.
    ``vandaag`` is the day of the build, to say what is out of date; without it nothing is.
    ``vertalingen`` is how every translation stands; without it nothing is said of their age.
    ``uitgever`` is who publishes the site; None when nobody filled it in.
    ``meldadres`` is the page of the Git service for a new message, with ``{titel}`` and ``{tekst}``; empty when there is none.
    """

    bank: Kennisbank
    interface: Interface
    taal: str
    site: str = ""
    vandaag: date | None = None
    vertalingen: tuple[Vertaling, ...] = ()
    uitgever: Uitgever | None = None
    meldadres: str = ""
    _memo: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    # words

    def t(self, sleutel: str, **waarden: Any) -> str:
        """An interface string."""
        return self.interface.tekst(sleutel, self.taal, **waarden)

    def aantal(self, sleutel: str, n: int, **waarden: Any) -> str:
        """A counted interface string."""
        return self.interface.aantal(sleutel, self.taal, n, **waarden)

    def regel(self, text: Meertalig | None) -> Markup:
        """A line of text; marked as Dutch where the translation is missing."""
        if text is None:
            return Markup("")
        found = vertaal(text, self.taal)
        if not found.terugval:
            return self._gedateerd(text, escape(found.tekst))
        return Markup('<span lang="{}" class="terugval" title="{}">{}</span>').format(BRONTAAL, self.t("terugval"), found.tekst)

    def kaal(self, text: Meertalig) -> str:
        """A line as plain text, for titles and attributes."""
        return vertaal(text, self.taal).tekst

    def md(self, text: Meertalig | None) -> Markup:
        """Running text as HTML blocks."""
        return self._render(text, _tekst.render)

    def mdi(self, text: Meertalig | None) -> Markup:
        """Running text of one paragraph, without the paragraph."""
        return self._render(text, _tekst.render_inline)

    def _render(self, text: Meertalig | None, how: Callable[..., Markup]) -> Markup:
        if text is None:
            return Markup("")
        found = vertaal(text, self.taal)
        html = how(found.tekst, self._mark, self.adres)
        if not found.terugval:
            return self._gedateerd(text, html)
        note = self.t("terugval")
        wrapper = "div" if html.startswith(("<p>", "<ul>", "<ol>")) else "span"
        return Markup(f'<{wrapper} lang="{{}}" class="terugval" title="{{}}">{{}}</{wrapper}>').format(BRONTAAL, note, html)

    @cached_property
    def verouderd(self) -> dict[tuple[str, str], date]:
        """Texts in the reader's language that follow older Dutch, with the day that Dutch was noted."""
        return verouderd(self.vertalingen, self.taal)

    @cached_property
    def _gelezen(self) -> dict[tuple[str, str], tuple[str, date]]:
        return nagelezen(self.vertalingen, self.taal)

    def nazicht(self, soort: str, record: Record) -> tuple[str, date] | None:
        """The role and date of who read a translated record over, where every text of it still is what was read."""
        if self.vertalingen:
            self.bank.helemaal(soort, record.id)  # rests on every text of it
            return self._gelezen.get((soort, record.id))
        return next(((n.door, n.datum) for n in reversed(record.nagelezen) if n.taal == self.taal), None)

    def _gedateerd(self, text: Meertalig, html: Markup) -> Markup:
        """A translation as it is; where its Dutch changed, with a sign and the date of the Dutch it follows."""
        since = self.verouderd.get((text.nl, getattr(text, self.taal))) if self.verouderd else None
        if since is None:
            return html
        return self.toon("vertalingen/ouder.html", html=html, datum=since, blok=html.startswith(("<p>", "<ul>", "<ol>")))

    def _mark(self, naam: str, wat: str) -> Markup:
        if naam == "cijfer":
            return self.cijfer(*wat.split(":", 1))
        if naam == "begrip":
            return self.begrip(wat)
        return Markup('<sup class="noot"><a href="#noot-{0}" id="naar-noot-{0}" aria-label="{1}">{0}</a></sup>').format(wat, self.t("noot.naar", nummer=wat))

    # numbers

    def getal(self, waarde: Any) -> str:
        """A plain number."""
        return getallen.getal(waarde, self.taal)

    def datum(self, waarde: Any) -> str:
        """A date in words."""
        return getallen.datum(waarde, self.taal)

    def periode(self, waarde: str) -> str:
        """A period in words."""
        return getallen.periode(waarde, self.taal)

    def waarde(self, cijfer: Cijfer, getal: Any) -> str:
        """A value of a figure with its unit."""
        return _waarde.met_eenheid(self, cijfer, getal)

    def cijfer(self, identity: str, keuze: str | None = None) -> Markup:
        """A figure in running text: the number, a link to its page, and its period."""
        return _waarde.in_tekst(self, self.bank.een("cijfers", identity, Cijfer), keuze)

    def begrip(self, identity: str, woord: str | None = None) -> Markup:
        """A term in running text, as a link to the glossary; its short meaning comes at the foot of the page."""
        term = self.bank.een("begrippen", identity, Begrip)
        label = woord or self.kaal(term.afkorting or term.titel)
        return Markup('<a{} href="{}">{}</a>').format(kenmerken(identity), self.adres("begrippen", identity), label)

    @property
    def termen(self) -> Termen:
        """The glossary, ready to be found in pages in the reader's language and in what is still Dutch."""
        if "termen" not in self._memo:
            self._memo["termen"] = termen(self.bank, {self.taal, BRONTAAL})
        return cast("Termen", self._memo["termen"])

    # addresses

    def naar(self, pad: str) -> str:
        """A path of the site in the reader's language."""
        return f"~/{wortel(self.taal)}{pad}"

    def bestand(self, pad: str) -> str:
        """A file that is the same for every language."""
        return f"~/{pad}"

    def adres(self, soort: str, identity: str) -> str:
        """The address of a record."""
        return self.naar(adres(self.bank, soort, identity))

    def link(self, soort: str, identity: str) -> Markup:
        """A link to a record, with its title."""
        if ("link", soort, identity) not in self._memo:
            made = Markup('<a href="{}">{}</a>').format(self.adres(soort, identity), self.naam(soort, identity))
            self._memo["link", soort, identity] = made
        return cast("Markup", self._memo["link", soort, identity])

    def naam(self, soort: str, identity: str) -> Markup:
        """The title of a record."""
        if soort == "paragrafen":
            return self._paragraph_name(identity)
        title = self.regel(self.record(soort, identity).titel)
        return self._year(identity) + title if soort == "hoofdstukken" else title

    def _year(self, identity: str) -> Markup:
        """What goes before a place in another edition of the vision than the one that counts: 2026: …"""
        edition, current = identity.split("/", maxsplit=1)[0], geldend(self.bank)
        return Markup("") if current and edition == current.id else Markup("{}: ").format(edition)

    def _paragraph_name(self, identity: str) -> Markup:
        place = self.bank.paragrafen[identity]
        title = place.paragraaf.titel if place.paragraaf and place.paragraaf.titel else None
        if title is None:
            section = next((a for a in place.hoofdstuk.afdelingen if a.nummer == place.nummer), None)
            title = section.titel if section else place.hoofdstuk.titel
        edition = self.bank.een("edities", place.hoofdstuk.editie, Editie)
        number = "" if edition.eigen_nummers else f"§{place.nummer} "
        return Markup("{}{}{}").format(self._year(identity), number, self.regel(title))

    def record(self, soort: str, identity: str) -> Record:
        """Any record."""
        return self.bank.een(soort, identity, Record)

    def alle(self, soort: str) -> list[Record]:
        """All records of a kind: by number where they have one, else by title in the reader's language."""
        found = self.bank.alle(soort, Record)
        if found and hasattr(found[0], "nummer"):
            return found
        if ("alle", soort) not in self._memo:
            self._memo["alle", soort] = sorted(found, key=lambda record: sorteersleutel(self.kaal(record.titel)))
        return cast("list[Record]", self._memo["alle", soort].copy())

    def heeft_adres(self, soort: str) -> bool:
        """Whether records of a kind can be linked to."""
        return soort in PAGINAS or soort in ANKERS or soort == "paragrafen"

    # templates

    def sjabloon(self, naam: str) -> Template:
        """A template."""
        return sjablonen().get_template(naam)

    def toon(self, naam: str, **waarden: Any) -> Markup:
        """A rendered template, with this reader as ``l``."""
        return Markup(self.sjabloon(naam).render(l=self, bank=self.bank, **waarden))
