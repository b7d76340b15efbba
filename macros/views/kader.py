"""Kader: what the frame around every page needs: words, language links, the data behind it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from macros.content.edities import geldend
from macros.language.taal import BRONTAAL, TALEN
from macros.views.lezer import Lezer

BLADEN = {
    'class="held': "thuis.css", 'class="figuur': "figuren.css", 'class="cijferoverzicht': "figuren.css", 'class="matrix': "matrix.css",
    "data-overzicht": "overzicht.css", "data-verzamel": "kaart.css", "data-zoeken": "zoeken.css",
    'class="keuze': "keuzehulp.css", "data-inwerken": "inwerken.css", 'class="streken': "streken.css",
    'class="nota': "visie.css", 'class="editie': "visie.css", "kop-verschillen": "visie.css",
    'class="ouder': "vertalingen.css", "data-vertalingen": "vertalingen.css",
    "data-begrippenlijst": "begrippenlijst.css", "begrippen-gebruik": "begrippenlijst.css",
    "data-melden": "melden.css", "data-kaartjes": "kaartjes.css", "data-oogopslag": "oogopslag.css", "data-toestand": "stand.css", 'class="gids': "gids.css",
}  # fmt: skip
"""Stylesheets of one room, and the mark in a page that asks for each."""
SCRIPTS = {
    "data-matrix": "matrix.js", "data-overzicht": "facetten.js", "data-verzamel": "verzamelmap.js",
    "data-zoeken": "zoeken.js", "data-keuze": "keuzehulp.js", "data-citaten": "visie.js",
    "data-inwerken": "inwerken.js", "data-begrippenlijst": "begrippenlijst.js", "data-kaartjes": "kaartjes.js",
    "data-melden": "melden.js",
}  # fmt: skip
"""The same for scripts."""
MENU_HOOGSTENS, MENU_BUREN = 24, 4
"""How many pages an open part of the menu shows, and of a longer one how many before and after the page itself."""
TAALNAMEN = {"nl": "Nederlands", "fr": "Français", "en": "English"}


@dataclass(frozen=True)
class Taallink:
    """A link to the same page in a language."""

    taal: str
    naam: str
    adres: str
    pad: str
    hier: bool


@dataclass(frozen=True)
class Kader:
    """The frame of one page.

    Attributes:
        lezer: the reader.
        paden: the path of this page in each language.
        bron: the data file behind it, for generated pages.
        terugval: whether the page is Dutch because it has no translation.
        ouder: of a page written by hand whose Dutch changed since: the day of the Dutch that it follows.
    """

    lezer: Lezer
    paden: dict[str, str]
    bron: str | None
    terugval: bool
    ouder: date | None = None

    @property
    def taal(self) -> str:
        """The reader's language."""
        return self.lezer.taal

    @property
    def brontaal(self) -> str:
        """The language the site is written in."""
        return BRONTAAL

    @property
    def thuis(self) -> bool:
        """Whether this is the home page of a language; MkDocs itself only knows the one at the root."""
        return not self.paden[BRONTAAL]

    def t(self, sleutel: str) -> str:
        """An interface string."""
        return self.lezer.t(sleutel)

    def ouder_dan(self) -> str | None:
        """What to say of a page that follows older Dutch as a whole."""
        return self.lezer.t("vertaling.ouder.pagina", datum=self.lezer.datum(self.ouder)) if self.ouder else None

    def deel(self, page: Any) -> str:
        """The part of a long menu to unfold: of the vision, the edition being read, else the one that counts."""
        current = geldend(self.lezer.bank)
        return page.meta.get("deel") or (current.id if current else "")

    def onder(self, groep: Any, page: Any) -> list[Any]:
        """The pages an open part of the menu shows: all of a short one, of a long one those beside this page.

        Args:
            groep: a section of the navigation; its first page is the overview, which shows them all.
            page: the page being shown.
        """
        deel, kept = self.deel(page), groep.__dict__.setdefault("naft_onder", {})
        if deel not in kept:
            kept[deel] = [below for below in groep.children[1:] if below.meta.get("deel") in (None, "", deel)]
        found: list[Any] = kept[deel]
        if len(found) <= MENU_HOOGSTENS:
            return found
        place = next((i for i, below in enumerate(found) if below is page), None)
        return [] if place is None else found[max(0, place - MENU_BUREN) : place + MENU_BUREN + 1]

    def lijst(self, toc: Any) -> list[Any]:
        """What the list beside a page shows: its second-level headings, when there is more than one."""
        found = [item for top in toc for item in (top.children if top.level == 1 else [top])]
        return found if len(found) > 1 else []

    def bladen(self, content: str) -> list[str]:
        """The stylesheets a page needs besides the common one."""
        return list(dict.fromkeys(sheet for mark, sheet in BLADEN.items() if mark in content))

    def scripts(self, content: str) -> list[str]:
        """The scripts a page needs besides the common ones."""
        return [script for mark, script in SCRIPTS.items() if mark in content]

    def talen(self) -> list[Taallink]:
        """The same page in every language, this one marked."""
        return [Taallink(t, TAALNAMEN[t], f"~/{self.paden[t]}", self.paden[t], t == self.taal) for t in TALEN]
