"""What axe finds in a page that is open: every rule of WCAG up to 2.2 AA, and what it calls best practice."""

import os
from pathlib import Path

import axe_playwright_python

from tests.sites import PROJECT

LABELS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
KLEUREN = ("color-contrast", "link-in-text-block")
"""Rules that judge nothing but colours, and take most of the time."""
_OPTIES = {
    "runOnly": {"type": "tag", "values": LABELS},
    "resultTypes": ["violations"],
    "elementRef": False,
    "ancestry": False,
    "xpath": False,
    "iframes": False,
    "preload": False,
}
_KIJK = """({opties, zonder}) => {
  const namen = axe.getRules(opties.runOnly.values).filter(r => !r.tags.includes("experimental")).map(r => r.ruleId).filter(r => !zonder.includes(r));
  opties = {...opties, rules: Object.fromEntries(namen.map(r => [r, {enabled: true}])), runOnly: {type: "rule", values: namen}};
  return axe.run(document, opties).then(r => r.violations.map(
    v => `${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | ")));
}"""
"""Names each rule, since some of WCAG 2.2 are off by themselves; what axe itself calls an experiment is left out."""


def bron() -> str:
    """The script of axe: the newest where ``scripts/axe`` fetched it, else the one that comes with the tests."""
    kept = PROJECT / ".cache" / "axe" / "package" / "axe.min.js"
    given = os.environ.get("NAFT_AXE")
    bundled = Path(axe_playwright_python.__file__).parent / "axe.min.js"
    return (Path(given) if given else kept if kept.exists() else bundled).read_text(encoding="utf-8")


def overtredingen(page, *, kleuren: bool = True) -> list[str]:
    """What shuts people out of a page as it stands, as text; an empty list when there is nothing.

    Args:
        kleuren: whether colours are judged too; they come from the stylesheets, which many pages share.
    """
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(bron())
    return page.evaluate(_KIJK, {"opties": _OPTIES, "zonder": () if kleuren else KLEUREN})
