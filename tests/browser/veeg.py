"""Veeg: every address of the sitemap, visited by one page that never reloads between its states.

A visit looks at all that can be seen from outside: axe, errors in the console, refused code,
requests to another host, and whether anything sticks out sideways.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python

from tests.sites import PROJECT

TOESTANDEN = tuple(product(("light", "dark"), (1280, 360)))
"""Colours and width of a screen."""
LABELS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
_OPTIES = {
    "runOnly": {"type": "tag", "values": LABELS},
    "resultTypes": ["violations"],
    "elementRef": False,
    "ancestry": False,
    "xpath": False,
    "iframes": False,
    "preload": False,
}
_KIJK = """({opties, kleuren}) => {
  const regels = axe.getRules(opties.runOnly.values).filter(r => !r.tags.includes("experimental"));
  opties = {...opties, rules: Object.fromEntries(regels.map(r => [r.ruleId, {enabled: true}])), runOnly: {type: "rule", values: regels.map(r => r.ruleId)}};
  if (!kleuren) opties.rules["color-contrast"].enabled = false, opties.runOnly.values = opties.runOnly.values.filter(r => r !== "color-contrast");
  for (const d of document.querySelectorAll("main details")) d.open = true;
  return axe.run(document, opties).then(r => r.violations.map(
    v => `${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | ")));
}"""
"""Opens what is folded, for axe passes over what is hidden; names each rule, since some of WCAG 2.2 are off by themselves; what axe itself calls an experiment is left out."""


def axe_bron() -> str:
    """The script of axe: the newest where ``scripts/axe`` fetched it, else the one that comes with the tests."""
    kept = PROJECT / ".cache" / "axe" / "package" / "axe.min.js"
    given = os.environ.get("NAFT_AXE")
    bundled = Path(axe_playwright_python.__file__).parent / "axe.min.js"
    return (Path(given) if given else kept if kept.exists() else bundled).read_text(encoding="utf-8")


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


def een_taal(alle: list[str], hoogstens: int = 8) -> set[str]:
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
        axe: the script of axe.
        gehoord: what the browser complained of since the last page.
    """

    page: object
    site_url: str
    axe: str = field(default_factory=axe_bron, repr=False)
    gehoord: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(60_000)
        self.page.on("console", lambda m: m.type in ("error", "warning") and self.gehoord.append(m.text))
        self.page.on("pageerror", lambda e: self.gehoord.append(str(e)))
        self.page.on("request", lambda r: r.url.startswith((self.site_url, "data:", "blob:")) or self.gehoord.append(f"naar buiten: {r.url}"))

    def __call__(self, pad: str, toestanden=TOESTANDEN, *, regels: bool = True, kleuren=TOESTANDEN) -> Iterator[str]:
        """Everything wrong with a page in the given states; what takes most of the time may be left out: axe, or contrast in states not in ``kleuren``."""
        self.gehoord.clear()
        self._zet(*toestanden[0])
        status = self.page.goto(self.site_url + pad).status
        if status != 200:
            yield f"{pad}: antwoord {status}"
        if regels:
            self.page.evaluate(self.axe)
        for kleur, breedte in toestanden:
            self._zet(kleur, breedte)
            where = f"{pad} ({kleur}, {breedte})"
            if regels:
                yield from (f"{where}: {found}" for found in self.page.evaluate(_KIJK, {"opties": _OPTIES, "kleuren": (kleur, breedte) in kleuren}))
            wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if wide > 0:
                yield f"{where}: steekt {wide} pixels uit"
        yield from (f"{pad}: {heard}" for heard in self.gehoord)

    def _zet(self, kleur: str, breedte: int) -> None:
        self.page.emulate_media(color_scheme=kleur)
        self.page.set_viewport_size({"width": breedte, "height": 900})
