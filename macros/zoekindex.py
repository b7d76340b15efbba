"""Edge: Zoekindex, the search index that Pagefind makes of the built site, one per language.

Pagefind gets documents of our own making: the article of every page, and a document for every
record that shares a page with others. So each record is a result, with its keywords, and what
stands on every page (links, sources) does not drown what the page is about. See adr/0005.
"""

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from markupsafe import Markup

from macros.bouw import Bouw
from macros.language.taal import BRONTAAL, TALEN
from macros.views.zoekdocument import Zoekdocument, ankerdocumenten, woorden
from macros.views.zoekpagina import PAGINAS

_ARTIKEL = re.compile(r"<article data-pagefind-body(?P<terugval>[^>]*)>(?P<inhoud>.*)</article>.*?</main>", re.DOTALL)
_DOCUMENT = Markup(
    '<!doctype html><html lang="{taal}"><body data-pagefind-body><span data-pagefind-meta="trefwoorden[data-w]" data-w="{woorden}"></span>{inhoud}'
)
_NIET = (
    ".kop-soort", ".kop-nummer", ".anker", ".pl", ".zn", ".terugval", ".bron", ".bij", ".bronnen", "#bronnen",
    ".verbanden", "#verbanden", ".voet-record", ".a5", ".a5-knoppen", ".knoppen", ".pdf-link", "form", "noscript", "[hidden]",
    ".figuur-data", ".figuur-bron", ".figuur svg", ".citaat", ".downloads", ".verwachten", ".rolpad-bij", ".rolpad-voet", ".merk", "dt",
    ".facetten", ".overzicht-stand", ".kaarten", ".kaartjes", ".oogopslag", ".az", ".fasebalk", ".matrix", ".begrippen", ".bronnen-lijst", ".vraag",
    ".aanbieders", ".regios", ".uitleg-lijst", ".continuum", ".botsing", ".hiaat", ".tijdlijn", ".thema", ".check", ".etappes", ".dekking",
)  # fmt: skip
"""Parts of an article that are no text of its own: frames, lists of links, and records that have a document."""
_INGANG = "pagefind-entry.json"
_KLEINE_STUKKEN = {"PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": "3000"}
"""Each word of a question may load a piece of the index: small ones keep five words within the budget of one."""
_LICHT = ("bronnen", "tijdlijn")
"""Kinds that come after what rests on them."""
_GEBRUIKT = ("pagefind.js", "*.pf_meta", "wasm.[a-z][a-z].pagefind", "fragment/*", "index/*")
"""What our search page loads of what Pagefind writes, besides the entry; its own interfaces are left out."""


def schrijf(bouw: Bouw, stubs: dict[str, Any], site: Path) -> None:
    """Make the index of a built site, in its folder ``pagefind``.

    Args:
        bouw: the records, to know keywords and kinds.
        stubs: the generated pages by source path.
        site: the folder of the built site.
    """
    soorten: dict[str, str] = {}
    with TemporaryDirectory() as work:
        for taal, address, soort, text in _documenten(bouw, stubs, site):
            soorten[address] = soort
            path = Path(work, "documenten", taal, address, "index.html")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        # One language at a time: Pagefind holds all it is given in memory, three times as much for three.
        made = {taal: _pagefind(Path(work, "documenten", taal), Path(work, "index", taal)) for taal in TALEN}
        for taal, index in made.items():
            _neem_over(index, site / "pagefind", soorten, taal)
        _voeg_samen([index / _INGANG for index in made.values()], site / "pagefind" / _INGANG)


def _documenten(bouw: Bouw, stubs: dict[str, Any], site: Path) -> Iterator[tuple[str, str, str, str]]:
    """Every document: its language, address, kind and HTML."""
    known = {uri.removesuffix(".md") + "/": stub for uri, stub in stubs.items()}
    for path in sorted(site.rglob("index.html")):
        address = path.relative_to(site).as_posix().removesuffix("index.html")
        taal = next((t for t in TALEN if t != BRONTAAL and address.startswith(f"{t}/")), BRONTAAL)
        found = _ARTIKEL.search(path.read_text(encoding="utf-8"))
        if found is None or "lang=" in found["terugval"]:
            continue
        stub = known.get(address if taal == BRONTAAL else address.removeprefix(f"{taal}/"))
        lezer = bouw.lezers[taal]
        words = woorden(lezer, lezer.record(*stub.bron)) if stub else ()
        yield taal, address, stub.bron[0] if stub else PAGINAS, _document(taal, words, Markup(found["inhoud"]))
    for taal in TALEN:
        yield from ((taal, made.adres, made.soort, van_anker(made)) for made in ankerdocumenten(bouw.lezers[taal]))


def van_anker(made: Zoekdocument) -> str:
    """A record that shares its page with others, as a document of its own."""
    # What a light kind is called counts as text, not as a title: it must not push what it is about aside.
    title = Markup('<p data-pagefind-meta="naam">{}</p>' if made.soort in _LICHT else "<h1>{}</h1>").format(made.titel)
    body = title + Markup("").join(Markup("<p>{}</p>").format(p) for p in made.tekst)
    return _document(made.taal, made.woorden, body)


def _document(taal: str, words: tuple[str, ...], inhoud: Markup) -> str:
    # Pagefind skips labels, and a task that can be ticked off is one.
    inhoud = inhoud.replace(Markup("<label"), Markup("<span")).replace(Markup("</label>"), Markup("</span>"))
    return _DOCUMENT.format(taal=taal, woorden=", ".join(words), inhoud=inhoud)


def _pagefind(docs: Path, made: Path) -> Path:
    """Make the index of the documents of one language; returns its folder."""
    left_out = [part for selector in _NIET for part in ("--exclude-selectors", selector)]
    command = [sys.executable, "-m", "pagefind", "--silent", "--site", str(docs), "--output-path", str(made), *left_out]
    subprocess.run(command, check=True, env={**os.environ, **_KLEINE_STUKKEN})
    return made


def _voeg_samen(ingangen: list[Path], target: Path) -> None:
    """The languages of several indexes in one list, in an order that is the same every time."""
    told = [json.loads(path.read_text(encoding="utf-8")) for path in ingangen]
    whole = {**told[0], "languages": {taal: index for part in told for taal, index in part["languages"].items()}}
    target.write_text(json.dumps(whole, sort_keys=True), encoding="utf-8")


def _neem_over(made: Path, target: Path, soorten: dict[str, str], taal: str) -> None:
    """Take over what is used of one language, and add the kinds of the documents."""
    for path in (path for pattern in _GEBRUIKT for path in sorted(made.glob(pattern))):
        copy = target / path.relative_to(made)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(path, copy)  # the site may be on another disk
    kinds: dict[str, list[str]] = defaultdict(list)
    for path in sorted((target / "fragment").glob(f"{taal}_*")):
        kinds[soorten[_adres(path)]].append(path.stem.removeprefix(f"{taal}_"))
    (target / f"soorten.{taal}.json").write_text(json.dumps({kind: " ".join(kinds[kind]) for kind in sorted(kinds)}), encoding="utf-8")


def _adres(fragment: Path) -> str:
    """The address a fragment of the index was made from; a folder named ``#x`` stands for an anchor."""
    raw = gzip.decompress(fragment.read_bytes())
    url = str(json.loads(raw[raw.index(b"{") :])["url"]).lstrip("/")
    return url.removesuffix("/") if "#" in url else url
