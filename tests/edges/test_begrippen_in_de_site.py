"""On every page of the shipped site the terms are linked, and linking them changed nothing else."""

import re
from html.parser import HTMLParser

import pytest

from macros.content.load import load
from macros.language.interface import load_interface
from macros.language.taal import TALEN
from macros.views.lezer import Lezer
from tests.sites import PROJECT
from tests.views.opmaak import VOID

pytestmark = pytest.mark.site

ARTIKEL = re.compile(r"<article data-pagefind-body([^>]*)>(.*)</article>.*?</main>", re.DOTALL)
LINK = re.compile(r'<a class="begrip" aria-describedby="kort-([a-z0-9-]+)" href="[^"]*">(.*?)</a>', re.DOTALL)
NOOIT = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "button", "svg", "th", "form", "label", "summary", "dt", "caption", "script", "style"}


class Lezing(HTMLParser):
    """A page as words, with the elements open around each link to a term that was put there."""

    def __init__(self):
        super().__init__()
        self.open, self.om, self.id = [], [], set()

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.id.add(found.get("id"))
        if found.get("class") == "begrip":
            self.om.append((found.get("aria-describedby"), tuple(self.open)))
        if tag not in VOID:
            self.open.append((tag, "hidden" in found or found.get("aria-hidden") == "true"))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass


def paginas(site):
    """Every page with an article: its language, the language it is written in, its path and the article."""
    for path in sorted(site.rglob("index.html")):
        name = path.relative_to(site).as_posix()
        found = ARTIKEL.search(path.read_text(encoding="utf-8"))
        if found:
            taal = name[:2] if name[:3] in ("fr/", "en/") else "nl"
            yield taal, "nl" if 'lang="nl"' in found[1] else taal, name, found[2]


def test_on_every_page_taking_the_links_away_gives_the_same_html(verscheept):
    bank, interface = load(PROJECT / "data"), load_interface(PROJECT / "data" / "interface")
    lezers = {taal: Lezer(bank, interface, taal) for taal in TALEN}
    seen = linked = 0

    for taal, written, name, article in paginas(verscheept):
        bare = LINK.sub(r"\2", article)
        made = lezers[taal].termen.koppel(bare, written, "~/begrippen/").html
        ids = [identity for identity, _ in LINK.findall(made)]

        assert LINK.sub(r"\2", made) == bare, name
        assert len(ids) == len(set(ids)), name
        assert set(ids) <= {identity for identity, _ in LINK.findall(article)}, name
        seen, linked = seen + 1, linked + len(ids)

    assert seen > 500
    assert linked > seen


def test_a_link_to_a_term_never_stands_where_it_may_not_and_its_description_is_there(verscheept):
    for _, _, name, article in paginas(verscheept):
        page = Lezing()
        page.feed(article)
        for description, around in page.om:
            assert description in page.id or (description is None and "/begrippen/" in f"/{name}"), (name, description)
            assert not NOOIT & {tag for tag, _ in around}, (name, around)
            assert not any(hidden for _, hidden in around), (name, around)


def test_the_short_meaning_of_a_term_stands_once_on_a_page(verscheept):
    for _, _, name, article in paginas(verscheept):
        ids = re.findall(r' id="(kort-[a-z0-9-]+)"', article)
        assert len(ids) == len(set(ids)), name
        assert set(ids) == {f"kort-{identity}" for identity, _ in LINK.findall(article)}, name


@pytest.mark.parametrize("taal", TALEN)
def test_an_entry_never_links_to_itself_and_the_open_term_says_that_it_is_open(verscheept, taal):
    page = (verscheept / ("" if taal == "nl" else taal) / "begrippen/index.html").read_text(encoding="utf-8")
    entries = re.findall(r'<div id="([a-z0-9-]+)"[^>]*><dt>(.*?)</div>', page, re.DOTALL)

    assert len(entries) == len(load(PROJECT / "data").ids("begrippen"))
    for identity, text in entries:
        assert f'begrippen/#{identity}"' not in text
    assert "merk-niet-gevonden" in dict(entries)["oal"]


def test_where_a_word_is_used_names_pages_that_use_it(verscheept):
    for taal in TALEN:
        root = verscheept if taal == "nl" else verscheept / taal
        text = (root / "begrippen-gebruik/index.html").read_text(encoding="utf-8")
        uses = dict(re.findall(r'<div id="([a-z0-9-]+)"><dt>.*?<dd>(.*?)</dd>', text, re.DOTALL))

        assert len(re.findall(r"<li>", uses["clb"])) > 50
        assert "<li>" not in uses["naft"]
        for address in re.findall(r'href="\.\./([^"]+)"', uses["oal"]):
            assert "OAL" in (root / address / "index.html").read_text(encoding="utf-8")
