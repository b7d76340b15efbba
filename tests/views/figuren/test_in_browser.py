"""Figures in a real browser: axe, light and dark, narrow and zoomed, with and without forced colours."""

import pytest

from macros.content.load import examine
from macros.content.records.cijfer import Cijfer
from macros.views.cijferoverzicht import overzicht
from macros.views.cijferpagina import secties
from macros.views.figuren import teken
from macros.views.lezer import Lezer
from macros.views.pagina import Secties
from tests.browser.axe import overtredingen
from tests.chromium import CHROMIUM
from tests.sites import PROJECT, woorden

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="no browser here")]

KADER = """<!doctype html><html lang="{taal}"><head><meta charset="utf-8"><title>Cijfers</title><meta name="viewport" content="width=device-width">
<style>{css}</style></head><body><div class="blad"><main><article><h1>{titel}</h1>{inhoud}</article></main></div></body></html>"""
TAKEN_HEIGHT = """() => [...document.querySelectorAll("svg text, figure *, .cijferoverzicht *")]
  .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && e.getBoundingClientRect().width && e.tagName !== "title" && e.tagName !== "desc")
  .map(e => {
    const matrix = e.ownerSVGElement ? e.getScreenCTM() : null;
    return [parseFloat(getComputedStyle(e).fontSize) * (matrix ? matrix.d : 1), e.textContent.trim().slice(0, 30)];
  }).filter(([size]) => size < 12)"""
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
OUTSIDE = """() => [...document.querySelectorAll("figure svg text")].filter(t => t.getBoundingClientRect().width).map(t => {
    const own = t.getBoundingClientRect(), frame = t.closest("figure").getBoundingClientRect();
    return [t.textContent, own.left - frame.left, frame.right - own.right];
  }).filter(([_, left, right]) => left < 0 || right < 0)"""


@pytest.fixture(scope="module")
def paginas():
    """Every shipped figure under each other, the page of one, and the overview."""
    bank, _ = examine(PROJECT / "data")
    l = Lezer(bank, woorden(), "nl")
    css = "".join((PROJECT / "docs" / "assets" / name).read_text(encoding="utf-8") for name in ("naft.css", "figuren.css"))
    figures = bank.alle("cijfers", Cijfer)
    bodies = {
        "alle figuren": "".join(teken(l, figure) for figure in figures),
        "pagina": secties(l, bank.een("cijfers", "vsv", Cijfer), Secties()),
        "overzicht": overzicht(l),
    }
    return {name: KADER.format(taal="nl", css=css, titel="Cijfers", inhoud=body) for name, body in bodies.items()}


def toon(browser, html, breed=1280, **extra):
    page = browser.new_page(viewport={"width": breed, "height": 900}, **extra)
    page.set_content(html)
    for details in page.query_selector_all("details:not([open]) > summary"):
        details.click()
    return page


@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_axe_finds_nothing_on_any_figure(browser, paginas, kleur):
    for name, html in paginas.items():
        page = toon(browser, html, color_scheme=kleur)
        assert overtredingen(page) == [], name
        page.close()


@pytest.mark.parametrize("breed", [320, 360, 640, 1280])
def test_no_text_is_under_12_pixels_and_nothing_sticks_out(browser, paginas, breed):
    for name, html in paginas.items():
        page = toon(browser, html, breed)
        assert page.evaluate(TAKEN_HEIGHT) == [], name
        assert page.evaluate(OVERFLOW) <= 0, name
        assert page.evaluate(OUTSIDE) == [], name
        page.close()


def test_the_theme_filter_works_without_a_script(browser, paginas):
    page = browser.new_page(java_script_enabled=False)
    page.set_content(paginas["overzicht"])
    shown = page.locator(".cijferthema:visible")
    everything = shown.count()
    page.locator(".themafilter a").nth(1).click()
    assert shown.count() == 1
    page.locator(".themafilter a").first.click()
    assert shown.count() == everything
    page.close()


def test_parts_can_be_told_apart_in_forced_colours(browser, paginas):
    page = toon(browser, paginas["alle figuren"], forced_colors="active")
    fills = page.evaluate("() => [...document.querySelector('.stapel').querySelectorAll('rect[class]')].map(r => getComputedStyle(r).fill)")
    patterns = page.evaluate("() => [...document.querySelector('.stapel').querySelectorAll('rect[fill]')].map(r => r.getAttribute('fill'))")
    assert len(set(fills)) == 1
    assert len(set(patterns)) == 3
    page.close()
