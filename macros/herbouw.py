"""Edge: Herbouw, single pages made again in a site that stands. See adr/0010."""

from pathlib import Path
from typing import Any

from mkdocs.commands.build import _populate_page, get_context
from mkdocs.exceptions import Abort

from macros import linkcheck, uitvoer
from macros.bouw import Bouw, begin
from macros.content.meelezen import Noot
from macros.content.ongestoord import ongestoord
from macros.content.problems import ContentError
from macros.gegenereerd import stubs
from macros.geheugen import Bladzijde, Geheugen
from macros.language.taal import TALEN
from macros.pagemacros import onbekend
from macros.views.begripgebruik import Begripgebruik


class NietAlleen(Exception):  # not a fault: the change reaches further than single pages
    """What changed bears on the navigation or on every page: only a whole build will do."""


class Herbouw:
    """A finished build of a preview, and what of it is to be made again.

    Attributes:
        config: the configuration of that build.
        site: the folder of the site.
        bouw: the build that stands.
    """

    def __init__(self, config: Any, site: Path) -> None:
        self.config, self.site = config, site
        self.bouw: Bouw = config.naft
        self.zijmap = Path(config.naft_wissel.zijmap)
        self.paginas: dict[Bladzijde, Any] = {
            (file.src_uri, taal): file.page for taal, found in self._geheugen().passen.items() for file in found.files.documentation_pages()
        }
        self.over: set[Bladzijde] = set()

    def maak(self, paginas: set[str]) -> int:
        """Bring the site up to date with the data and the given hand-written pages.

        Args:
            paginas: source paths under ``docs/`` of pages that changed.

        Returns:
            how many pages were made again.

        Raises:
            ContentError: for mistakes in the data.
            Abort: for mistakes in pages.
            NietAlleen: when single pages will not do.
        """
        with ongestoord():
            return self._maak(paginas)

    def _maak(self, paginas: set[str]) -> int:
        new = begin(self.bouw.project, self.bouw.site, volg=True, vorige=self.bouw, uitgever=self.bouw.uitgever, opslag=self.bouw.opslag)
        memory, old = self._geheugen(new), self._geheugen()
        if stubs(new.bank) != self.config.naft_stubs:
            raise NietAlleen
        memory.gelezen, memory.uitvoer = dict(old.gelezen), dict(old.uitvoer)
        memory.passen, memory.samengesteld = old.passen, old.samengesteld
        touched = {key for key, notes in old.gelezen.items() if not notes.isdisjoint(memory.veranderd)}
        touched |= {key for key in self.paginas if key[0] in paginas} | self.over
        touched |= old.samengesteld if touched else set()
        self.over = touched
        outputs = self._paginas(new, touched)
        links, anchors = dict(old.links), dict(old.ankers)
        made = [name.removesuffix("index.html") for name in outputs]
        for address, text in zip(made, outputs.values(), strict=True):
            links[address], anchors[address] = linkcheck.van_pagina(text)
        files = self._uitvoer(new, memory.veranderd)
        lost = any(set(old.ankers.get(address, ())).difference(anchors[address]) for address in made)
        gone = any(old.uitvoer[name][1] - names for name, (_, names) in memory.uitvoer.items())
        self._keur(new, links if lost or gone else {address: links[address] for address in made}, anchors)
        self._schrijf({name: text.encode() for name, text in outputs.items()} | files, old, memory)
        memory.links, memory.ankers = links, anchors
        self.bouw, self.over = new, set()
        return len(outputs)

    def _geheugen(self, bouw: Bouw | None = None) -> Geheugen:
        memory = (bouw or self.bouw).geheugen
        if memory is None:
            raise TypeError("only a preview can be built again")
        return memory

    def _paginas(self, bouw: Bouw, touched: set[Bladzijde]) -> dict[str, str]:
        """The text of each page that is made again, by its path under the site."""
        plugins = self.config.plugins
        self.config.naft = bouw
        bouw.herkomst.update(self.bouw.herkomst)
        bouw.gebruik = self._gebruik(touched)
        plugins["macros"].env.undefined = onbekend(plugins["macros"], bouw)
        outputs: dict[str, str] = {}
        for taal in TALEN:
            pas = self._geheugen().passen[taal]
            pas.config.naft = bouw
            plugins["i18n"].current_language = taal
            mine = [page for key, page in self.paginas.items() if key in touched and key[1] == taal]
            framed = {id(page): page for page in mine}
            for page in mine:
                before = _in_menu(page)
                _populate_page(page, pas.config, pas.files)
                if _in_menu(page) != before:
                    framed |= {id(other): other for other in self._naasten(page)}
            for page in framed.values():
                outputs[Path(page.file.abs_dest_path).relative_to(self.zijmap).as_posix()] = self._pagina(page, pas)
        return outputs

    def _gebruik(self, touched: set[Bladzijde]) -> Begripgebruik:
        """Which page uses which term, without the pages that will tell anew."""
        gone = {self.paginas[key].url for key in touched}
        kept = Begripgebruik()
        for term, uses in self.bouw.gebruik.gevonden.items():
            kept.gevonden[term] = {address: use for address, use in uses.items() if address not in gone}
        return kept

    def _naasten(self, page: Any) -> list[Any]:
        """The pages whose frame shows the title of a page: the others of its section, and those before and after."""
        if page.file.src_uri not in self.config.naft_stubs:
            self.over |= set(self.paginas)
            raise NietAlleen
        page.parent.__dict__.pop("naft_onder", None)
        return [p for p in (*page.parent.children, page.previous_page, page.next_page) if p is not None and p.is_page]

    def _pagina(self, page: Any, pas: Any) -> str:
        """A page in its frame, as MkDocs does it."""
        page.active = True
        try:
            context = get_context(pas.nav, pas.files, pas.config, page)
            context = pas.config.plugins.on_page_context(context, page=page, config=pas.config, nav=pas.nav)
            output = pas.env.get_template(page.meta.get("template", "main.html")).render(context)
            return str(pas.config.plugins.on_post_page(output, page=page, config=pas.config))
        finally:
            page.active = False

    def _uitvoer(self, bouw: Bouw, changed: set[Noot]) -> dict[str, bytes]:
        """The files of the exports that rest on what changed."""
        memory = self._geheugen(bouw)
        files: dict[str, bytes] = {}
        for name, found in uitvoer.uitgaven(bouw).items():
            if not memory.uitvoer[name][0].isdisjoint(changed):
                files |= dict(memory.geeft_uit(name, found))
        return files

    def _keur(self, bouw: Bouw, links: dict[str, list[str]], anchors: dict[str, linkcheck.Ankers]) -> None:
        """Judge links: those of the pages that were made, or all, when something they could lead to is gone."""
        problems = bouw.problems + linkcheck.oordeel(links, anchors, self.site, self.config.site_url or "/", bouw.herkomst)
        if problems:
            error = ContentError(problems)
            raise Abort(f"\n{error}\n\n{len(error.problems)} fout(en) in de pagina's")

    def _schrijf(self, files: dict[str, bytes], old: Geheugen, new: Geheugen) -> None:
        for name, (_, names) in new.uitvoer.items():
            for gone in old.uitvoer[name][1] - names:
                (self.site / gone).unlink(missing_ok=True)
        for name, content in files.items():
            path = self.site / name
            if not path.exists() or path.read_bytes() != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)


def _in_menu(page: Any) -> tuple[Any, ...]:
    """What other pages show of a page."""
    return page.title, *(page.meta.get(name) for name in ("title", "kort", "deel"))
