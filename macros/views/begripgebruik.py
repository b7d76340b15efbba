"""Begripgebruik: which page uses which term, gathered while pages are made, and told where a page asks for it."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from macros.views.begripuitleg import met_uitleg
from macros.views.lezer import Lezer

PLAATS = "<!--begripgebruik-->"
"""Where the whole list comes; only when every page of a language is made is it known."""

_ZELF = (PLAATS, "data-begrippenlijst")
"""Marks of the glossary itself, which uses every word."""


@dataclass(frozen=True)
class Gebruik:
    """A page that uses a term.

    Attributes:
        adres: its address on the site.
        titel: its title.
        soort: the kind of record it shows; empty for a written page.
        keren: how often it uses the term.
    """

    adres: str
    titel: str
    soort: str
    keren: int


@dataclass
class Begripgebruik:
    """Which page uses which term, by language and term.

    Attributes:
        gevonden: filled page after page.
    """

    gevonden: dict[tuple[str, str], dict[str, Gebruik]] = field(default_factory=lambda: defaultdict(dict))

    def gekoppeld(self, lezer: Lezer, html: str, taal: str, *, adres: str, titel: str, soort: str = "") -> str:
        """A page with its terms linked and their short meanings at its foot; which they are is remembered.

        Args:
            lezer: the reader.
            html: the content of the page.
            taal: the language it is written in.
            adres: its address on the site.
            titel: its title.
            soort: the kind of record it shows.
        """
        made = lezer.termen.koppel(html, taal, lezer.naar("begrippen/"))
        if not any(mark in html for mark in _ZELF):
            for identity, times in made.gebruik.items():
                self.gevonden[lezer.taal, identity][adres] = Gebruik(adres, titel, soort, times)
        return met_uitleg(lezer, made.html)

    def van(self, taal: str, begrip: str) -> list[Gebruik]:
        """The pages that use a term, those that use it most first."""
        found = self.gevonden.get((taal, begrip), {}).values()
        return sorted(found, key=lambda use: (-use.keren, use.titel.casefold(), use.adres))

    def ingevuld(self, lezer: Lezer, html: str) -> str:
        """A page with the list of uses in its place."""
        if PLAATS not in html:
            return html
        uses = [(term, self.van(lezer.taal, term.id)) for term in lezer.alle("begrippen")]
        titles = Counter(title for title, _ in {(use.titel, use.adres) for _, pages in uses for use in pages})
        twice = {title for title, times in titles.items() if times > 1}
        return html.replace(PLAATS, str(lezer.toon("lijsten/begripgebruik.html", gebruik=uses, dubbel=twice)))
