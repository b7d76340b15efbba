"""Offline: a built site as a folder that opens from disk, without a web server. See adr/0025."""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from markupsafe import escape

from macros.language.interface import Interface
from macros.language.taal import BRONTAAL, TALEN

BEGIN = "index.html"
"""The page to open, and the name of every page in its folder."""
_ZONDER = re.compile(r"beheer/|pagefind/|404\.html$|[_.]|sitemap\.xml")
"""What only means something on a web server, or does not work without one."""
_ADRES = re.compile(r'(\s(?:href|src|action|data-adres)=")([^"]*)(")')
_VERDER = re.compile(r'(http-equiv="refresh" content="\d+; url=)([^"]+)(")')
_VAST = re.compile(r'<link rel="canonical" href="([^"]*)">')
_ELDERS = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//|#)", re.IGNORECASE)
_MODULE = re.compile(r'<script src="([^"]*/(\w+)\.js)" type="module"></script>\n?')
_MODULETAAL = re.compile(r"^(?:import|export)\b|\bimport\s*\(|\bimport\.meta\b|^await\b", re.MULTILINE)
_NOSCRIPT = re.compile(r"<noscript><p class=\"let-op\">.*?</p></noscript>", re.DOTALL)
_BEWAAR = re.compile(r'<button class="bewaar".*?</button>', re.DOTALL)
HAALT = ("zoeken", "verzamelmap", "visie", "melden", "canoniek")
"""Scripts that fetch other files or are modules together, which a browser refuses for a page from disk."""
_ZEGT = {"data-zoeken": "offline.zoeken", "data-verzamelmap": "offline.verzamelmap"}


class GeenOffline(ValueError):
    """A file of the site that cannot be made to work from disk: a fault in the site, not in the data."""


@dataclass(frozen=True)
class _Plek:
    """Where a page stands, and what else there is."""

    naam: str
    bestaat: frozenset[str]
    vast: str

    def adres(self, href: str) -> str:
        """An address as it must be written to work from disk."""
        plain = unescape(href)
        if not plain or _ELDERS.match(plain) or plain.startswith("?"):
            return href
        path, tail = re.fullmatch(r"([^?#]*)(.*)", plain, re.DOTALL).groups()  # type: ignore[union-attr]
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self.naam), path))
        if target in self.bestaat:
            return str(escape(path + tail))
        page = posixpath.normpath(posixpath.join(target, BEGIN))
        if page in self.bestaat:
            return str(escape(posixpath.relpath(page, posixpath.dirname(self.naam) or ".") + tail))
        return str(escape(self.vast + ("" if target == "." else target) + "/" * path.endswith("/") + tail))


def bestanden(site: Mapping[str, Callable[[], bytes]], woorden: Interface) -> Iterator[tuple[str, bytes]]:
    """The files of the folder: their name in it, and their content.

    Args:
        site: the name of each file of the built site, with what reads it.
        woorden: the interface strings, for what does not work from disk and so is said.

    Raises:
        GeenOffline: for a script that does not work from disk and is not known to.
    """
    kept = [name for name in sorted(site) if not _ZONDER.match(name) and not name.endswith(".gz") and not _is_haler(name)]
    there = frozenset(kept)
    canonical = _VAST.search(site[BEGIN]().decode())
    root = canonical[1] if canonical else ""
    for name in kept:
        content = site[name]()
        if name.endswith(".html"):
            content = _pagina(content.decode(), _Plek(name, there, root), woorden).encode()
        elif name.startswith("assets/") and name.endswith(".js"):
            content = _script(name, content.decode()).encode()
        yield name, content


def _is_haler(name: str) -> bool:
    return name in {f"assets/{script}.js" for script in HAALT}


def _pagina(html: str, plek: _Plek, woorden: Interface) -> str:
    """A page with addresses that work from disk, scripts that load there, and what does not work said."""
    taal = next((t for t in TALEN if plek.naam.startswith(f"{t}/")), BRONTAAL)
    html = _MODULE.sub(lambda found: "" if found[2] in HAALT else f'<script src="{found[1]}" defer></script>\n', html)
    html = _BEWAAR.sub("", html)
    for mark, key in _ZEGT.items():
        if f" {mark}" in html:
            said = f'<p class="let-op">{escape(woorden.tekst(key, taal))}</p>'
            html = _NOSCRIPT.sub(lambda _, said=said: said, html)  # type: ignore[misc]
            html = re.sub(rf"(<section class=\"\w+\" {mark})", r"\1 hidden", html) if mark == "data-zoeken" else html
    html = _VERDER.sub(lambda found: found[1] + plek.adres(found[2]) + found[3], html)
    return _ADRES.sub(lambda found: found[1] + plek.adres(found[2]) + found[3], html)


def _script(name: str, text: str) -> str:
    """A script as a classic one with names of its own: a browser loads no module from disk."""
    if _MODULETAAL.search(text):
        raise GeenOffline(f"{name}: import, export and a bare await do not work from disk")
    return f"(() => {{\n{text}\n}})();\n"
