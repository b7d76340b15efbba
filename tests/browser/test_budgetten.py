"""No page costs a reader on an old phone more than it may; tests/budgetten.yml says how much that is."""

import pytest

from tests.browser.gewicht import BUDGET, gewogen
from tests.browser.veeg import paden, soort

_MEET = "new PerformanceObserver((l) => { for (const e of l.getEntries()) window.naftSchuift = (window.naftSchuift || 0) + e.value; }).observe({type: 'layout-shift', buffered: true});"


@pytest.fixture(scope="module")
def paginas(site_map):
    """Every page of the sitemap, and the error page."""
    return gewogen(site_map, paden(site_map))


def plafond(pad: str) -> int:
    """How many bytes of HTML a page may have."""
    heavy = BUDGET["zwaarder"].get(soort(pad))
    return heavy["html"] if heavy else BUDGET["html"]


def test_every_page_stays_within_its_bytes_and_requests(paginas):
    assert len(paginas) > 400
    over = [f"{p.pad}: {p.html} bytes HTML, {p.samen} in all, {len(p.bestanden) + 1} requests" for p in paginas
            if p.html > plafond(p.pad) or p.samen > BUDGET["overgebracht"] or len(p.bestanden) >= BUDGET["verzoeken"]]  # fmt: skip
    assert not over, "\n".join(over)


def test_a_page_that_may_be_heavier_says_why_and_its_ceiling_is_near(paginas):
    for kind, heavy in BUDGET["zwaarder"].items():
        heaviest = max(p.html for p in paginas if soort(p.pad) == kind)
        assert heavy["reden"]
        assert heaviest <= heavy["html"] <= 1.5 * heaviest, f"{kind}: the heaviest is {heaviest}"


@pytest.fixture
def eerste_keer(browser, site_url):
    """Opens a page as a first visitor does: how many bytes came, in how many answers, and how much jumped."""
    context = browser.new_context()
    context.add_init_script(_MEET)
    tab = context.new_page()
    wire = context.new_cdp_session(tab)
    seen, asked, here = [], set(), [""]
    wire.send("Network.enable")
    wire.send("Network.setCacheDisabled", {"cacheDisabled": True})
    # A drawing that stands in a stylesheet (data:) is no request, and the icon of the page before may still be on its way.
    counts = lambda e: e["documentURL"] == here[0] and not e["request"]["url"].startswith("data:")  # noqa: E731
    wire.on("Network.requestWillBeSent", lambda e: counts(e) and asked.add(e["requestId"]))
    wire.on("Network.loadingFinished", lambda e: e["requestId"] in asked and seen.append(e["encodedDataLength"]))

    def visit(pad: str, width: int) -> tuple[float, int, float]:
        tab.set_viewport_size({"width": width, "height": 800})
        here[0] = site_url + pad
        seen.clear()
        asked.clear()
        tab.goto(here[0])
        tab.evaluate("new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))")
        return sum(seen), len(seen), tab.evaluate("window.naftSchuift || 0")

    yield visit
    context.close()


def test_in_a_browser_each_type_of_page_stays_light_and_still(eerste_keer, paginas):
    heaviest = {}
    for page in sorted(paginas, key=lambda p: p.samen):
        heaviest[soort(page.pad)] = page
    assert {"", "rollen", "rollen/*", "methodieken/*", "cijfers/*", "visie/*/*", "zoeken", "404.html"} <= set(heaviest)
    wrong = []
    for page in heaviest.values():
        own_script = any(f.suffix == ".js" and f.stem not in ("naft", "thema") for f in page.bestanden)
        for width in (360, 1280) if own_script else (360,):
            for _ in range(4):
                # A starved browser may paint half a header before it has read the rest; what a page does itself, it does each time.
                bytes_, requests, shift = eerste_keer(page.pad, width)
                if shift <= BUDGET["verschuiving"]:
                    break
            assert bytes_ > 500, page.pad
            if bytes_ > BUDGET["overgebracht"] or requests > BUDGET["verzoeken"] or shift > BUDGET["verschuiving"]:
                wrong.append(f"{page.pad} at {width}: {bytes_:.0f} bytes, {requests} requests, shift {shift:.4f}")
    assert not wrong, "\n".join(wrong)


def test_what_jumps_is_seen(browser):
    """The measure of shift is no empty gesture."""
    context = browser.new_context()
    context.add_init_script(_MEET)
    page = context.new_page()
    page.set_content("<p>boven</p><p>onder</p>")
    page.evaluate("new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))")
    page.evaluate("document.querySelector('p').style.height = '300px'")
    page.wait_for_function("window.naftSchuift > 0")
    context.close()
