"""Edge: every link and anchor of the built site, checked on the files as they will be served."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from macros.content.problems import Place, Problem

_LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
_ID = re.compile(r'\s(?:id|name)="([^"]+)"')
_BASE = "http://site.test/"


def problems(site: Path, site_url: str) -> list[Problem]:
    """Every link in the site that leads nowhere, once per page.

    Args:
        site: the folder of the built site.
        site_url: its public address, whose own links count as inside.
    """
    pages = {_address(site, page): page.read_text(encoding="utf-8") for page in sorted(site.rglob("*.html"))}
    anchors = {address: set(_ID.findall(text)) for address, text in pages.items()}
    root = _BASE if site_url == "/" else site_url
    found: list[Problem] = []
    for address, text in pages.items():
        if not address.endswith("404.html"):
            found += _dead_in(address, text, anchors, site, root)
    return found


def _address(site: Path, page: Path) -> str:
    return page.relative_to(site).as_posix().removesuffix("index.html")


def _dead_in(address: str, text: str, anchors: dict[str, set[str]], site: Path, root: str) -> list[Problem]:
    found: list[Problem] = []
    for href in dict.fromkeys(_LINK.findall(text)):
        kind = _verdict(unescape(href), address, anchors, site, root)
        if kind:
            found.append(Problem(Place(f"/{address}"), kind, {"waarde": unescape(href)}))
    return found


def _verdict(href: str, address: str, anchors: dict[str, set[str]], site: Path, root: str) -> str | None:
    target = urljoin(_BASE + address, href.replace(root, _BASE, 1) if href.startswith(root) else href)
    if not target.startswith(_BASE):
        return None
    parts = urlsplit(target)
    path = unquote(parts.path.lstrip("/"))
    if path in anchors:
        return "dood-anker" if parts.fragment and unquote(parts.fragment) not in anchors[path] else None
    return None if path and (site / path).is_file() else "dode-link"
