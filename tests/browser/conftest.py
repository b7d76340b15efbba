"""What the browser tests share: the shipped site on a free port, and a real chromium to visit it with.

``NAFT_SITE=site pytest tests/browser`` visits a site that is already built instead of building it.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.browser.axe import overtredingen
from tests.browser.server import geserveerd
from tests.chromium import CHROMIUM


def pytest_collection_modifyitems(items):
    """Every test in this folder is a browser test; without a browser it says why it does not run."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="geen chromium op deze machine: scripts/chromium installeert hem"))


@pytest.fixture(scope="session")
def site_map(request) -> Path:
    """The folder of the shipped site, built once per run whatever the number of workers."""
    given = os.environ.get("NAFT_SITE")
    return Path(given).resolve() if given else request.getfixturevalue("verscheept")


@pytest.fixture(scope="session")
def site_url(site_map):
    """The address of the shipped site, with a slash at the end."""
    with geserveerd(site_map) as address:
        yield address


@dataclass
class Bezoek:
    """Opens pages of the site and remembers what went wrong in them.

    Attributes:
        fouten: errors in the console, refused code, and requests to other hosts.
        verwacht: words of an error that a test provokes; whenever that comes, it is no fault.
    """

    browser: object
    site_url: str
    contexten: list = field(default_factory=list)
    fouten: list = field(default_factory=list)
    verwacht: tuple[str, ...] = ()

    def __call__(self, pad="", *, breedte=1280, hoogte=900, script=True, donker=False, aanraken=False, opslag=True):
        """A page, opened in a fresh browser profile.

        Args:
            pad: the address below the root of the site.
            script: whether JavaScript is on.
            aanraken: whether the screen is a touch screen.
            opslag: whether the page may keep things on the device.
        """
        context = self.browser.new_context(
            viewport={"width": breedte, "height": hoogte},
            java_script_enabled=script,
            color_scheme="dark" if donker else "light",
            has_touch=aanraken,
            reduced_motion="reduce",
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        if not opslag:
            context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });")
        self.contexten.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda m: m.type in ("error", "warning") and self.fouten.append(f"{page.url}: {m.text}"))
        page.on("pageerror", lambda e: self.fouten.append(f"{page.url}: {e}"))
        page.on("request", lambda r: r.url.startswith((self.site_url, "data:", "blob:")) or self.fouten.append(f"naar buiten: {r.url}"))
        page.goto(self.site_url + pad)
        return page


@pytest.fixture
def bezoek(browser, site_url):
    """Visit the site; a test fails when a page logs an error, breaks the policy or asks another host."""
    visit = Bezoek(browser, site_url)
    yield visit
    for context in visit.contexten:
        context.close()
    assert [fault for fault in visit.fouten if not any(words in fault for words in visit.verwacht)] == []


@pytest.fixture(scope="session")
def axe():
    """Every accessibility violation of a page, as text; an empty list when there is none."""
    return overtredingen


@pytest.fixture
def tot():
    """Waits until an expression is true in a page, from outside it: the policy of the site refuses code made from text."""

    def check(page, expression: str) -> None:
        for _ in range(100):
            if page.evaluate(expression):
                return
            page.wait_for_timeout(50)
        raise AssertionError(f"bleef onwaar: {expression}")

    return check


@pytest.fixture
def past():
    """Whether nothing sticks out of a page sideways."""

    def check(page) -> bool:
        return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

    return check
