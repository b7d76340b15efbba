"""What a page costs who opens it for the first time: its own bytes and those of the files it asks for, as they lie on the disk."""

import gzip
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from tests.sites import PROJECT

BUDGET = yaml.safe_load((PROJECT / "tests" / "budgetten.yml").read_text(encoding="utf-8"))
_GELADEN = re.compile(r'<link rel="(?:stylesheet|icon)" href="([^"]+)"|<script src="([^"]+)"|<img [^>]*?src="([^"]+)"')


@cache
def gewicht(path: Path) -> int:
    """Bytes of a file as a server sends it (gzip, level 6), without the headers of the answer."""
    return len(gzip.compress(path.read_bytes(), 6))


@dataclass(frozen=True)
class Pagina:
    """A page with the files it asks for."""

    pad: str
    html: int
    bestanden: tuple[Path, ...]

    @property
    def samen(self) -> int:
        """Everything together, in bytes."""
        return self.html + sum(map(gewicht, self.bestanden))


def gewogen(site: Path, paden: Iterable[str]) -> list[Pagina]:
    """Pages of a built site, by their address below its root."""
    found = []
    for pad in paden:
        path = site / pad if pad.endswith(".html") else site / pad / "index.html"
        loaded = ["".join(m) for m in _GELADEN.findall(path.read_text(encoding="utf-8"))]
        files = (site / name.lstrip("/") if name.startswith("/") else (path.parent / name).resolve() for name in loaded)
        found.append(Pagina(pad, gewicht(path), tuple(files)))
    return found
