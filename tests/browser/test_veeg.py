"""Nobody is shut out of any page, no page breaks the policy, and none asks another host for anything.

Here every address is visited once, in one of the four states in turn; axe looks at every page in one
of its languages (of a type with many pages at five of them), and at every type of page in two states. Colours come from the stylesheets of a
type, so they are judged there. ``make toegankelijk`` measures everything at every address in all four.
"""

import os
import re
from collections import Counter

import pytest

from tests.browser.axe import bron
from tests.browser.veeg import TOESTANDEN, Veeg, een_taal, paden, per_soort, soort

STUKKEN = 8
ALLES = os.environ.get("NAFT_VEEG") == "alles"


@pytest.fixture
def veeg(browser, site_url):
    context = browser.new_context(reduced_motion="reduce")
    yield Veeg(context.new_page(), site_url)
    context.close()


def beurt(pad: str, plaats: int, soorten: list[str]):
    """The states a page is seen in; a type of page in two that differ in both ways."""
    if ALLES:
        return TOESTANDEN
    first = plaats % 4
    return (TOESTANDEN[first], TOESTANDEN[3 - first]) if pad in soorten else (TOESTANDEN[first],)


@pytest.mark.lang
@pytest.mark.parametrize("stuk", range(STUKKEN))
def test_every_address_of_the_sitemap(veeg, site_map, stuk):
    alle = paden(site_map)
    soorten = per_soort(alle)
    assert len(alle) > 400
    # A step that is odd against four: neighbours, and the three languages of one page, come in other states.
    mijn, axe = list(enumerate(alle))[stuk::STUKKEN], een_taal(alle) | set(soorten)
    turns = [(beurt(pad, n // STUKKEN + stuk, soorten), pad) for n, pad in mijn]
    wrong = []
    for states, pad in sorted(turns):  # state after state: to change it costs as much as to open a page
        wrong += veeg(pad, states, regels=ALLES or pad in axe, kleuren=states if ALLES else states[:1] if pad in soorten else ())
    assert not wrong, "\n".join(wrong)


def test_every_state_and_every_type_has_its_turn(site_map):
    alle = paden(site_map)
    soorten = per_soort(alle)
    turns = {beurt(pad, n // STUKKEN + n % STUKKEN, soorten) for n, pad in enumerate(alle)}
    assert turns >= {(t,) for t in TOESTANDEN} or ALLES
    bare = [re.sub(r"^(fr|en)/", "", pad) for pad in alle]
    seen = een_taal(alle)
    looked_at = Counter(soort(pad) for pad in seen)
    assert all(looked_at[kind] >= min(3, pages) for kind, pages in Counter(map(soort, set(bare))).items())
    assert min(sum(pad.startswith(taal) for pad in seen) for taal in ("fr/", "en/")) > len(seen) / 4
    assert {"", "rollen", "rollen/*", "methodieken/*", "cijfers/*", "visie/*/*", "zoeken", "404.html"} <= set(map(soort, soorten))


def test_axe_is_current_and_sees_what_is_wrong(veeg):
    """A page that shuts people out is found: the sweep is no empty gesture."""
    version = bron()[:40].split(" v")[1].split()[0]
    assert tuple(map(int, version.split(".")[:2])) >= (4, 11)
    page = veeg.page
    page.route("**/slecht/", lambda route: route.fulfill(status=200, content_type="text/html", body=SLECHT))
    found = "\n".join(veeg("slecht/", [("light", 360)]))
    for rule in ("image-alt", "color-contrast", "target-size", "html-has-lang", "document-title", "region", "steekt"):
        assert rule in found, rule
    assert "naar buiten: http" in found


SLECHT = """<!doctype html><html><body><p style="color:#bbb">te licht</p><img src="https://elders.example/x.png">
<a href="#a" style="display:inline-block;width:9px;height:9px;overflow:hidden;font-size:6px">a</a><a href="#b" style="display:inline-block;width:9px;height:9px;overflow:hidden;font-size:6px">b</a>
<div style="width:900px">breed</div></body></html>"""
