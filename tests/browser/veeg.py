"""Veeg: every address of the sitemap, visited by one page that never reloads between its states.

A visit looks at all that can be seen from outside: axe, errors in the console, refused code,
requests to another host, and whether anything sticks out sideways.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

from tests.browser.axe import overtredingen

TOESTANDEN = tuple(product(("light", "dark"), (1280, 360)))
"""Colours and width of a screen."""
_VOUW_OPEN = "for (const d of document.querySelectorAll('main details')) d.open = true"
"""What is folded is hidden, and axe passes over that."""


def paden(site: Path) -> list[str]:
    """Every address of the sitemap, below the root, and the error page."""
    found = re.findall(r"<loc>([^<]+)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    return [*sorted({urlsplit(address).path.lstrip("/") for address in found}), "404.html"]


def soort(pad: str) -> str:
    """The type of a page: its address without language, with a star for every name below the first."""
    first, *rest = re.sub(r"^(fr|en)/", "", pad).rstrip("/").split("/")
    return "/".join([first, *("*" for _ in rest)])


def per_soort(alle: list[str]) -> list[str]:
    """One address per type of page, in each of the three languages in turn."""
    kinds: dict[str, list[str]] = {}
    for pad in alle:
        kinds.setdefault(soort(pad), []).append(pad)
    return [found[(len(found) * (n % 3)) // 3] for n, found in enumerate(kinds.values())]


def een_taal(alle: list[str], hoogstens: int = 5) -> set[str]:
    """Each page in one of its languages, the languages in turn; of a type with more pages than ``hoogstens`` so many, spread over all."""
    pages: dict[str, list[str]] = {}
    for pad in alle:
        pages.setdefault(re.sub(r"^(fr|en)/", "", pad), []).append(pad)
    kinds: dict[str, list[list[str]]] = {}
    for bare, found in pages.items():
        kinds.setdefault(soort(bare), []).append(found)
    chosen = [versions for found in kinds.values() for versions in found[:: -(-len(found) // hoogstens)]]
    return {versions[n % len(versions)] for n, versions in enumerate(chosen)}


@dataclass
class Veeg:
    """Visits pages in one tab.

    Attributes:
        page: the tab of the browser.
        site_url: the address of the site, with a slash at the end.
        gehoord: what the browser complained of since the last page.
    """

    page: object
    site_url: str
    gehoord: list[str] = field(default_factory=list)
    _staat: tuple = (None, None)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(60_000)
        self.page.on("console", lambda m: m.type in ("error", "warning") and self.gehoord.append(m.text))
        self.page.on("pageerror", lambda e: self.gehoord.append(str(e)))
        self.page.on("request", lambda r: r.url.startswith((self.site_url, "data:", "blob:")) or self.gehoord.append(f"naar buiten: {r.url}"))

    def __call__(self, pad: str, toestanden=TOESTANDEN, *, regels: bool = True, kleuren=TOESTANDEN) -> Iterator[str]:
        """Everything wrong with a page in the given states; what takes most of the time may be left out: axe, or colours in states not in ``kleuren``."""
        self.gehoord.clear()
        self._zet(*toestanden[0])
        status = self.page.goto(self.site_url + pad).status
        if status != 200:
            yield f"{pad}: antwoord {status}"
        for kleur, breedte in toestanden:
            self._zet(kleur, breedte)
            where = f"{pad} ({kleur}, {breedte})"
            if regels:
                self.page.evaluate(_VOUW_OPEN)
                yield from (f"{where}: {found}" for found in overtredingen(self.page, kleuren=(kleur, breedte) in kleuren))
            wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if wide > 0:
                yield f"{where}: steekt {wide} pixels uit"
        yield from (f"{pad}: {heard}" for heard in self.gehoord)

    def _zet(self, kleur: str, breedte: int) -> None:
        """Change what differs from the page before: a browser lays the page out again for it, same or not."""
        (had_kleur, had_breedte), self._staat = self._staat, (kleur, breedte)
        if had_kleur != kleur:
            self.page.emulate_media(color_scheme=kleur)
        if had_breedte != breedte:
            self.page.set_viewport_size({"width": breedte, "height": 900})
