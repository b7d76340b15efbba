"""Edge: MkDocs events. A page per record, navigation, links, and a swap when all went well."""

import re
from copy import copy
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from jinja2 import TemplateSyntaxError
from markupsafe import escape
from mkdocs.exceptions import Abort
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import get_relative_url

from macros import linkcheck, opslag, uitgever, uitvoer, wissel, zoekindex
from macros.bouw import begin
from macros.content.koppelingen import koppelingen
from macros.content.problems import ContentError, Place, Problem
from macros.gegenereerd import stubs, with_records
from macros.geheugen import Pas
from macros.language.taal import BRONTAAL, TALEN
from macros.pagemacros import kopregels, onbekend, taal_van
from macros.plaatsen import geplaatst
from macros.views.begripgebruik import PLAATS
from macros.views.kader import Kader
from macros.volger import Volger
from macros.voortgang import Voortgang


def _first_pass(config: Any) -> bool:
    """Whether this is the Dutch build, which comes first; the other languages run inside it."""
    return not config.plugins["i18n"].building


@event_priority(100)
def on_config(config: Any) -> Any:
    """Read the data once, lay out the navigation, and build beside the site that stands."""
    if not _first_pass(config):
        return config
    config.naft_voortgang = Voortgang()
    project = Path(config.config_file_path).parent
    try:
        if outside := [problem for _, problem in koppelingen(Path(config.docs_dir))]:
            raise ContentError(outside)
        who, service, before = uitgever.lees(config.extra), opslag.lees(config.extra), getattr(config, "naft_vorige", None)
        config.naft = begin(project, config.site_url or "", volg=_previewing(config), vorige=before, uitgever=who, opslag=service)
    except ContentError as error:
        raise Abort(f"\n{error}\n\n{len(error.problems)} fout(en) in de gegevens; de vorige site blijft staan.") from None
    config.naft_stubs = stubs(config.naft.bank)
    config.nav = with_records(config.nav, config.naft_stubs)
    config.naft_wissel = wissel.Wissel(Path(config.site_dir))
    config.site_dir = str(config.naft_wissel.zijmap)
    # MkDocs counts the warnings of all three builds in the outer one; were the inner ones strict too,
    # the first would stop the run before every mistake is told.
    config.naft_strict, config.strict = config.strict, False
    return config


@event_priority(100)
def on_files(files: Any, config: Any) -> Any:
    """A source file for every generated page, though none is on disk; none of the theme's own files."""
    for file in [f for f in files if _of_theme(f, config)]:
        files.remove(file)
    for uri in config.naft_stubs:
        files.append(File(uri, config.docs_dir, config.site_dir, config.use_directory_urls))
    return files


def _of_theme(file: Any, config: Any) -> bool:
    """Whether a file comes from the installed theme, whose stylesheets and scripts no page loads."""
    return not file.is_documentation_page() and not Path(file.abs_src_path).is_relative_to(config.docs_dir)


def on_nav(nav: Any, config: Any, files: Any) -> Any:
    """The last event before pages are read: a wrong name in one becomes a problem with its line."""
    plugin = config.plugins["macros"]
    plugin.env.undefined = onbekend(plugin, config.naft)
    config.naft_nav = nav
    config.naft_voortgang.totaal = 2 * len(TALEN) * len(files.documentation_pages())
    return nav


def on_pre_page(page: Any, config: Any, files: Any) -> Any:
    """A preview notes what each page reads."""
    if config.naft.geheugen:
        config.naft.geheugen.lees_voor(page, taal_van(page), opnieuw=True)
    return page


def on_env(env: Any, config: Any, files: Any) -> Any:
    """The frame escapes every value, which MkDocs does not do. A preview keeps each language as it stands now, to make single pages again."""
    env.autoescape = True
    if config.naft.geheugen:
        config.naft.geheugen.passen[config.plugins["i18n"].current_language] = Pas(copy(config), config.naft_nav, files, env)
    return env


def on_page_read_source(page: Any, config: Any) -> str | None:
    """The source of a generated page: only its title and description; the rest comes later."""
    stub = config.naft_stubs.get(page.file.src_uri)
    if stub is None:
        return None
    config.naft.gemaakt = config.naft.pagina(stub.soort, stub.id, taal_van(page))
    page.__class__ = _ZonderMarkdown
    return ""


class _ZonderMarkdown(Page):
    """A page that has no Markdown to read: MkDocs would set up a parser for each."""

    def render(self, config: Any, files: Any) -> None:
        self.content, self.toc = "", TableOfContents([])


@event_priority(100)
def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Name a mistake in the macro syntax of a page before it can stop the run."""
    stub, made = config.naft_stubs.get(page.file.src_uri), config.naft.gemaakt
    if stub is not None:
        page.meta = {"title": made.titel, "description": made.beschrijving, "deel": stub.deel, "render_macros": False}
        return ""
    try:
        config.plugins["macros"].env.parse(markdown)
    except TemplateSyntaxError as error:
        place = Place(f"docs/{page.file.src_uri}", error.lineno + kopregels(page))
        mend = 'Kijk de haakjes en aanhalingstekens na: {{ naam("id") }}.'
        data = {"reden": f"dit is geen geldige macro: {error.message}", "herstel": mend}
        config.naft.problems.append(Problem(place, "macro", data))
        return ""
    return markdown


def on_page_content(html: str, page: Any, config: Any, files: Any) -> str:
    """Put the record, or what the macros made, in its place."""
    config.naft_voortgang.stap()
    if page.file.src_uri in config.naft_stubs:
        made, config.naft.gemaakt = config.naft.gemaakt, None
        page.toc = TableOfContents([AnchorLink(escape(s.titel), s.id, s.niveau) for s in made.secties if s.niveau == 2])
        return _met_begrippen(str(made.inhoud), page, config)
    kept = config.naft.fragmenten.pop((page.file.src_uri, taal_van(page)), [])
    # A wide code block scrolls, so the keyboard must reach it.
    return _met_begrippen(geplaatst(html.replace("<pre>", '<pre tabindex="0">'), kept), page, config)


def _met_begrippen(html: str, page: Any, config: Any) -> str:
    """A page with its terms linked to the glossary, which hears of it; a page without translation has those of its own language."""
    taal, stub = taal_van(page), config.naft_stubs.get(page.file.src_uri)
    written, kind = (taal, stub.soort) if stub else (page.file.locale, "")
    lezer = config.naft.lezers[taal]
    made: str = config.naft.gebruik.gekoppeld(lezer, html, written, adres=page.url, titel=page.title, soort=kind)
    return made


def on_page_context(context: Any, page: Any, config: Any, nav: Any) -> Any:
    """What the templates need to know of the page, the reader and the languages."""
    bouw = config.naft
    stub = config.naft_stubs.get(page.file.src_uri)
    taal = taal_van(page)
    if bouw.geheugen:
        bouw.geheugen.lees_voor(page, taal, opnieuw=False)
        if PLAATS in page.content:
            bouw.geheugen.samengesteld.add((page.file.src_uri, taal))
    bouw.herkomst[unquote(page.url)] = _origin(page, stub, bouw)
    source = bouw.bank.herkomst[stub.bron].document.file if stub else None
    fallback = stub is None and page.file.locale != taal
    page.content = bouw.gebruik.ingevuld(bouw.lezers[taal], page.content)
    context["naft"] = Kader(bouw.lezers[taal], _alternates(page, config), source, fallback, _older(page, bouw, taal))
    return context


def _older(page: Any, bouw: Any, taal: str) -> Any:
    """Of a page written by hand that follows older Dutch: the day of that Dutch."""
    return bouw.pagina_volgt(taal, page.file.src_uri.removesuffix(".md").removesuffix(f".{taal}"))


def _origin(page: Any, stub: Any, bouw: Any) -> linkcheck.Herkomst:
    """The file an editor would open to mend this page."""
    if stub is None:
        return linkcheck.Herkomst(f"docs/{page.file.src_uri}", page.file.content_string)
    return linkcheck.Herkomst(bouw.bank.herkomst[stub.bron].document.file, "")


def _alternates(page: Any, config: Any) -> dict[str, str]:
    """The address of the same page in each language."""
    bare = page.url if taal_van(page) == BRONTAAL else page.url.removeprefix(f"{taal_van(page)}/")
    bare = "" if bare in (".", "./") else bare
    return {taal: f"{'' if taal == BRONTAAL else taal + '/'}{bare}" for taal in TALEN}


def on_post_page(output: str, page: Any, config: Any) -> str:
    """Give every address of ours the way from this page to the root."""
    config.naft_voortgang.stap()
    if not config.naft.geheugen:
        page.content, page.toc = "", None  # written by now; the pages of three languages would fill the memory
    taal = taal_van(page)
    if taal != BRONTAAL:  # within its own language a page need not climb to the root and down again
        output = output.replace(f'"~/{taal}/', f'"{get_relative_url(f"{taal}/", page.url)}')
    return output.replace('"~/', f'"{get_relative_url(".", page.url)}/')


def on_post_template(output_content: str, template_name: str, config: Any) -> str:
    """The same for pages that stand on their own: the error page is shown at any address."""
    root = re.sub(r"^https?://[^/]+", "", config.site_url or "/")
    return output_content.replace('"~/', f'"{root}')


def _keep_error_page(config: Any) -> None:
    """The error page comes out last in the last language; keep the Dutch one."""
    page = Path(config.site_dir, "404.html")
    if _first_pass(config) and page.exists():
        config.naft_404 = page.read_bytes()


@event_priority(-200)
def _finish(config: Any) -> None:
    """After the last language: exports, the check of every link, and the swap."""
    if not _first_pass(config):
        return
    site = Path(config.site_dir)
    if getattr(config, "naft_404", None):
        (site / "404.html").write_bytes(config.naft_404)
    progress = config.naft_voortgang
    progress.werk("Downloads en PDF's maken")
    uitvoer.schrijf(config.naft, site)
    progress.werk("Links nakijken")
    links, anchors = linkcheck.gelezen(site)
    problems = config.naft.problems + linkcheck.oordeel(links, anchors, site, config.site_url or "/", config.naft.herkomst)
    if problems:
        progress.klaar()
        config.naft_wissel.gooi_weg()
        error = ContentError(problems)
        raise Abort(f"\n{error}\n\n{len(error.problems)} fout(en) in de pagina's; de vorige site blijft staan.")
    if config.naft.geheugen:
        config.naft.geheugen.links, config.naft.geheugen.ankers = links, anchors
    else:
        del links, anchors
        progress.werk("Zoekindex maken")
        zoekindex.schrijf(config.naft, config.naft_stubs, site)
    progress.klaar()
    config.site_dir = str(config.naft_wissel.wissel(strict=config.naft_strict))


def on_build_error(error: Exception, **_: Any) -> None:
    """Say in words that a disk is full; the side folder is dropped and the site that stood is untouched."""
    if wissel.schijf_vol(error):
        raise Abort(f"\nDe schijf is vol: {error}\n\nMaak plaats en bouw opnieuw; de vorige site blijft staan.") from None


def on_serve(server: Any, config: Any, builder: Any) -> Any:
    """A preview builds only what changed, and keeps the last good site when something is wrong."""
    server.builder = Volger(server, config, builder)
    return server


def _previewing(config: Any) -> bool:
    """Whether this is ``mkdocs serve``, which must be quick and does without a search index."""
    return urlsplit(config.site_url or "").netloc == str(config.dev_addr)


on_post_build = CombinedEvent(_keep_error_page, _finish)
