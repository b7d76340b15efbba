"""Edge: every link and anchor of the built site, checked on the files as they will be served."""

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from sys import intern
from urllib.parse import unquote, urljoin, urlsplit

from macros.content.problems import Place, Problem

_LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
_ID = re.compile(r'\s(?:id|name)="([^"]+)"')
_STEPS = re.compile(r"(?:\.\./)*(?:[\w-]+/)*")
_BASE = "http://site.test/"
_KLEIN = 64
"""Up to so many anchors, to look through a row of them costs nothing, and it takes a tenth of the memory of a set."""

Ankers = tuple[str, ...] | frozenset[str]
"""The anchors of a page."""


@dataclass(frozen=True)
class Herkomst:
    """Where a page was written: the file as shown to editors, and its text."""

    file: str
    text: str

    def place(self, href: str) -> Place:
        """The place of a link in the source; its first line when the link was made, not typed."""
        at = self.text.find(href)
        if at < 0:
            return Place(self.file)
        return Place(self.file, self.text.count("\n", 0, at) + 1, at - self.text.rfind("\n", 0, at))


def problems(site: Path, site_url: str, herkomst: dict[str, Herkomst]) -> list[Problem]:
    """Every link in the site that leads nowhere, once per page.

    Args:
        site: the folder of the built site.
        site_url: its public address, whose own links count as inside.
        herkomst: where each page was written, by its address.
    """
    links, anchors = gelezen(site)
    return oordeel(links, anchors, site, site_url, herkomst)


def gelezen(site: Path) -> tuple[dict[str, list[str]], dict[str, Ankers]]:
    """The links and anchors of every page by its address. Pages are let go again: together they fill the memory."""
    links: dict[str, list[str]] = {}
    anchors: dict[str, Ankers] = {}
    for page in sorted(site.rglob("*.html")):
        address = _address(site, page)
        links[address], anchors[address] = van_pagina(page.read_text(encoding="utf-8"))
    return links, anchors


def van_pagina(text: str) -> tuple[list[str], Ankers]:
    """The links and anchors of one page."""
    names = tuple(intern(name) for name in dict.fromkeys(_ID.findall(text)))
    return [intern(href) for href in dict.fromkeys(_LINK.findall(text))], names if len(names) <= _KLEIN else frozenset(names)


def oordeel(links: dict[str, list[str]], anchors: dict[str, Ankers], site: Path, site_url: str, herkomst: dict[str, Herkomst]) -> list[Problem]:
    """Every link that leads nowhere; see ``problems``."""
    root = _BASE if site_url == "/" else site_url
    found: list[Problem] = []
    sound: set[tuple[int, str]] = set()
    for address, hrefs in links.items():
        if not address.endswith("404.html"):
            unknown = _nieuw(address, hrefs, sound)
            dead = _dead_in(address, unknown, anchors, site, root, herkomst.get(address))
            found += dead
            if not dead:
                sound |= {(address.count("/"), href) for href in unknown if _vanaf_wortel(address, href)}
    return found


def _vanaf_wortel(address: str, href: str) -> bool:
    """Whether a link goes all the way up first: then it leads to the same place from every page as deep."""
    depth = address.count("/")
    return depth > 0 and href.startswith("../" * depth)


def _nieuw(address: str, hrefs: list[str], sound: set[tuple[int, str]]) -> list[str]:
    """The links of a page that were not found sound on another: the menu and the frame are looked at once."""
    depth = address.count("/")
    return [href for href in hrefs if (depth, href) not in sound]


def _address(site: Path, page: Path) -> str:
    return page.relative_to(site).as_posix().removesuffix("index.html")


def _dead_in(address: str, hrefs: list[str], anchors: dict[str, Ankers], site: Path, root: str, herkomst: Herkomst | None) -> list[Problem]:
    found: list[Problem] = []
    for href in hrefs:
        plain = unescape(href)
        kind = _verdict(plain, address, anchors, site, root)
        if kind:
            place = herkomst.place(plain) if herkomst else Place(f"/{address}")
            found.append(Problem(place, kind, {"waarde": plain}))
    return found


def _verdict(href: str, address: str, anchors: dict[str, Ankers], site: Path, root: str) -> str | None:
    path, _, fragment = href.partition("#")
    target = _stepped(path, address) if _STEPS.fullmatch(path) else None
    if target is None or target not in anchors:
        return _looked_up(href, address, anchors, site, root)
    return "dood-anker" if fragment and unquote(fragment) not in anchors[target] else None


def _stepped(path: str, address: str) -> str | None:
    """Where a plain path leads from an address: most links, and quicker than by the rules for every address."""
    if not path:
        return address
    up = path.count("../")
    here = address.split("/")[:-1]
    if up > len(here):
        return None
    return "".join(f"{part}/" for part in here[: len(here) - up]) + path[3 * up :]


def _looked_up(href: str, address: str, anchors: dict[str, Ankers], site: Path, root: str) -> str | None:
    target = urljoin(_BASE + address, href.replace(root, _BASE, 1) if href.startswith(root) else href)
    if not target.startswith(_BASE):
        return None
    parts = urlsplit(target)
    path = unquote(parts.path.lstrip("/"))
    if path in anchors:
        return "dood-anker" if parts.fragment and unquote(parts.fragment) not in anchors[path] else None
    return None if path and (site / path).is_file() else "dode-link"
