"""Whoever zooms, tabs, prints, sets colours or avoids motion can use every type of page."""

import re

import pytest
from pypdf import PdfReader

from tests.browser.veeg import paden, per_soort
from tests.browser.zintuigen import SMALSTE, beweging, kleuren, omvang, papier, stops, wandeling

STUKKEN = 4
GIDS = re.compile(r"redactiegids-(?!velden|keuzehulp)")
"""Pages of the editors' guide that hold nothing but text."""
DELEN = {
    "facetten": "praktijken/",
    "zoeken": "en/zoeken/?q=CLB",
    "keuzehulp": "keuzehulp/hoe-meld-ik-aan/",
    "verzamelmap": "fr/verzamelmap/#kaarten=methodieken/rots-en-water,praktijken/kans-brussel",
    "inwerken met zelfcheck": "inwerken/begeleider/dag-1/",
    "begrippenlijst": "en/begrippen/",
    "begrip in een tekst": "wat-is-naft/",
    "kaartjes": "fr/kaartjes/",
    "cijfer met knoppen": "cijfers/vsv-2023-2024/",
    "permalinks van de visie": "visie/2022/andere-ondersteuning/",
    "kaart van aanbieders": "en/aanbieders/",
}
"""Every part one does something with, and a page that has it; the matrix is walked in ``test_rollenmatrix``."""


@pytest.fixture
def page(browser, site_url):
    context = browser.new_context(viewport={"width": 1280, "height": 640}, reduced_motion="reduce")
    found = context.new_page()
    found.set_default_timeout(60_000)
    found.ga = lambda pad: found.goto(site_url + pad)
    yield found
    context.close()


@pytest.mark.parametrize("stuk", range(STUKKEN))
def test_every_type_of_page_can_be_used(page, site_map, stuk):
    """One address of each type; the places the keyboard stops are looked at on a wide and the narrowest screen in turn."""
    wrong = []
    kinds = [pad for pad in per_soort(paden(site_map)) if not GIDS.search(pad)]
    for n, pad in list(enumerate(kinds))[stuk::STUKKEN]:
        page.ga(pad)
        page.evaluate("for (const d of document.querySelectorAll('main details')) d.open = true")
        found = [*omvang(page), *stops(page, (1280, SMALSTE)[(n // STUKKEN) % 2]), *beweging(page), *kleuren(page), *papier(page)]
        wrong += [f"{pad}: {fault}" for fault in found]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("deel", DELEN)
def test_by_keyboard_alone_every_stop_is_come_to_and_none_is_a_trap(page, deel):
    page.ga(DELEN[deel])
    page.wait_for_load_state("networkidle")
    assert list(wandeling(page)) == []


def test_a_self_check_opens_and_a_figure_is_copied_by_keyboard(page):
    page.ga("inwerken/begeleider/dag-1/")
    answer = page.locator(".check summary").first
    answer.focus()
    page.keyboard.press("Enter")
    assert answer.evaluate("e => e.parentElement.open")

    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.ga("cijfers/vsv-2023-2024/")
    button = page.locator("[data-kopieer]").first
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    assert "/cijfers/vsv-2023-2024/" in page.evaluate("navigator.clipboard.readText()")


def test_what_shuts_someone_out_is_found(page):
    """The measures are no empty gesture: a page that does everything wrong fails each of them."""
    page.route("**/slecht/", lambda route: route.fulfill(status=200, content_type="text/html", body=SLECHT))
    page.ga("slecht/")

    found = "\n".join([*omvang(page), *stops(page, 1280), *beweging(page), *kleuren(page), *papier(page)])

    for fault in (
        "320 pixels: steekt", "dubbel: steekt", "toont de focus niet", "verdwijnt als het de focus heeft", "beweegt", "weg in hoog contrast",
        "staat op papier: .top", "breder dan het blad", "afgesneden op papier", "zonder adres op papier",
    ):  # fmt: skip
        assert fault in found, fault
    assert any("met Tab niet te bereiken" in fault for fault in wandeling(page, 30))
    page.evaluate("document.querySelector('#val').addEventListener('keydown', e => e.preventDefault())")
    assert "komt na 20 keer Tab niet uit de inhoud" in list(wandeling(page, 20))


SLECHT = (
    """<!doctype html><html lang="nl"><title>x</title><style>.top{position:fixed;inset:0 0 auto;height:200px;background:#fff}a:focus{outline:none}
b{display:block;width:20px;height:20px;background:red}p{transition:color 1s}div{overflow:hidden;width:200px}</style><header class="top">balk</header>
<main tabindex="-1"><article><p>tekst</p><b></b><button id="val">val</button><a href="#x">zonder</a><a href="https://elders.example/" rel="external">elders</a>
<button onclick="" onfocus="this.blur()">weg</button><div><pre>"""
    + "lang" * 90
    + """</pre></div><table><tr><td style="min-width:1200px">breed</td></tr></table>
</article></main><a href="#na">na</a></html>"""
)


@pytest.mark.parametrize("pad", ["methodieken/rots-en-water/", "fr/visie/2022/andere-ondersteuning/", "en/rollen/"])
def test_a_page_prints_on_whole_sheets_without_the_menu(page, pad, tmp_path):
    page.ga(pad)
    title = page.locator("h1").first.inner_text()
    page.emulate_media(media="print")
    page.pdf(path=tmp_path / "blad.pdf", prefer_css_page_size=True)

    sheets = PdfReader(tmp_path / "blad.pdf").pages
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())

    assert " ".join(title.split()) in text
    assert len(sheets) < 25
    assert all(sheet.extract_text().strip() for sheet in sheets)
    assert "FR EN" not in text
