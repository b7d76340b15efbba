"""Edge: Volger, the builder of a preview: after a change it makes only what the change touches. See adr/0010."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from macros.bouw import bouwdag
from macros.content.problems import ContentError
from macros.content.voorraad import Stempel, stempel
from macros.herbouw import Herbouw, NietAlleen

_KLEIN = ("data", "docs")
"""Where a change may be small; anywhere else it asks for a whole build."""
_GROOT = ("data/interface", "data/vertalingen", "data/schema")
"""What bears on every page."""
_GEVOLGD = (*_KLEIN, "overrides", "macros", "mkdocs.yml", "redirects.csv")


class Volger:
    """Builds again when MkDocs' server asks, in place of MkDocs' own builder.

    Attributes:
        fout: what is wrong with the project as it stands; empty when the site is current.
    """

    def __init__(self, server: Any, config: Any, bouw_alles: Callable[[Any], None]) -> None:
        self.server, self.config, self.bouw_alles = server, config, bouw_alles
        self.project = Path(config.config_file_path).parent
        self.fout = ""
        self.stand = opname(self.project)
        self.herbouw = Herbouw(config, Path(server.root))
        _toon_fout_in_paginas(server, self)

    def __call__(self) -> None:
        """Bring the site up to date; when something is wrong say so and leave the last good one."""
        start, now = time.perf_counter(), opname(self.project)
        try:
            made = self._gewijzigd(now)
        except (ContentError, Abort) as error:
            self.fout = str(error).strip()
            print(f"\n{self.fout}\n\nDe laatste goede site blijft staan.\n", file=sys.stderr)
            return
        self.fout, self.stand = "", now
        print(f"{made} in {time.perf_counter() - start:.1f} s", file=sys.stderr)

    def _gewijzigd(self, now: dict[str, Stempel]) -> str:
        changed = {name for name in {*now, *self.stand} if now.get(name) != self.stand.get(name)}
        if any(name.endswith(".py") for name in changed):
            print("De code in macros/ is gewijzigd: herstart make serve om dat te zien.", file=sys.stderr)
        pages = {name.removeprefix("docs/") for name in changed if name.startswith("docs/")}
        small = all(_is_klein(name) and ((name in now and name in self.stand) or name.startswith("data/")) for name in changed)
        if small and self.herbouw.bouw.vandaag == bouwdag():
            try:
                return f"{self.herbouw.maak(pages)} pagina's opnieuw gemaakt"
            except NietAlleen:
                pass
        return self._alles()

    def _alles(self) -> str:
        old = self.config
        config: Any = load_config(config_file=old.config_file_path, site_dir=self.server.root, strict=old.naft_strict)
        config.site_url, config.dev_addr = old.site_url, old.dev_addr
        config.naft_vorige = self.herbouw.bouw
        self.bouw_alles(config)
        self.config, self.herbouw = config, Herbouw(config, Path(self.server.root))
        return "De hele site opnieuw gemaakt"


def _is_klein(name: str) -> bool:
    small = name.startswith("data/") or (name.startswith("docs/") and name.endswith(".md"))
    return small and not name.startswith(_GROOT)


def opname(project: Path) -> dict[str, Stempel]:
    """The stamp of every file a build rests on, by its path in the project."""
    return {path.relative_to(project).as_posix(): stempel(path) for path in _bestanden(project)}


def _bestanden(project: Path) -> Iterator[Path]:
    for name in _GEVOLGD:
        path = project / name
        found = path.rglob("*") if path.is_dir() else [path]
        yield from (p for p in found if p.is_file() and "__pycache__" not in p.parts and not p.name.startswith("."))


def _toon_fout_in_paginas(server: Any, volger: Volger) -> None:
    """Show what is wrong above every page that is asked for, until it is mended."""
    plain = server._inject_js_into_html

    def with_message(content: bytes, epoch: int) -> bytes:
        if volger.fout:
            shown = volger.fout.replace("&", "&amp;").replace("<", "&lt;")
            told = f'<pre role="alert" class="let-op" lang="nl">{shown}\n\nDe laatste goede site blijft staan.</pre>'
            at = content.find(b"<main")
            content = content[:at] + told.encode() + content[at:] if at >= 0 else content
        return bytes(plain(content, epoch))

    server._inject_js_into_html = with_message
