"""The site as a folder: opened from disk every link leads somewhere, nothing complains, and what does not work says so."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from click.testing import CliRunner

from macros.opdrachten.exporteer_offline import exporteer_offline
from tests.browser.veeg import per_soort
from tests.sites import PROJECT, woorden


@pytest.fixture(scope="module")
def map_(site_map, tmp_path_factory):
    """The folder, made of the shipped site."""
    folder = tmp_path_factory.mktemp("offline") / "een map"
    done = CliRunner().invoke(exporteer_offline, [str(folder), "--site", str(site_map), "--map", str(PROJECT / "data")])
    assert done.exit_code == 0, done.output
    return folder


@pytest.fixture
def page(browser, map_):
    """A page that visits the folder; a test fails when it complains of anything."""
    context = browser.new_context(reduced_motion="reduce")
    found = context.new_page()
    heard = []
    found.on("console", lambda m: m.type in ("error", "warning") and heard.append(f"{found.url}: {m.text}"))
    found.on("pageerror", lambda e: heard.append(f"{found.url}: {e}"))
    # An icon that is let go of because the reader went on is no fault.
    found.on("requestfailed", lambda r: "ABORTED" in r.failure or heard.append(f"{found.url}: {r.url}"))
    found.on("request", lambda r: r.url.startswith(("file:", "data:")) or heard.append(f"naar buiten: {r.url}"))
    found.ga = lambda pad="": found.goto(f"{map_.as_uri()}/{pad}")
    yield found
    context.close()
    assert heard == []


def test_every_address_in_the_folder_is_a_file_of_it(map_):
    missing = set()
    for path in map_.rglob("*.html"):
        for href in set(re.findall(r'\s(?:href|src|action)="([^"]*)"', path.read_text(encoding="utf-8"))):
            found = urlsplit(href)
            if not found.scheme and not href.startswith("//") and not (path.parent / unquote(found.path)).is_file() and found.path:
                missing.add(f"{path.relative_to(map_)}: {href}")
    assert missing == set()


def test_one_page_of_each_type_opens_without_a_complaint(page, map_):
    found = [p for p in sorted(map_.rglob("index.html")) if b'http-equiv="refresh"' not in p.read_bytes()]
    pages = [p.relative_to(map_).as_posix().removesuffix("index.html") for p in found]
    assert len(per_soort(pages)) > 40
    for pad in per_soort(pages):
        page.ga(f"{pad}index.html")
        assert page.title()


def test_from_language_to_language_and_to_a_record_by_links(page):
    page.ga("index.html")
    for taal in ("fr", "en", "nl"):
        page.locator(f".talen a[lang={taal}]").click()
        page.wait_for_url(re.compile(rf"{'/' + taal if taal != 'nl' else 'een%20map'}/index\.html$"))
        assert page.locator("html").get_attribute("lang") == taal
    page.get_by_role("link", name="Aanbod", exact=True).or_(page.get_by_role("link", name="Bekijk het aanbod")).first.click()
    page.locator(".zij a", has_text="Methodieken").click()
    page.locator("article h3 a", has_text="Rots en Water").first.click()
    assert page.locator("h1").first.inner_text() == "Rots en Water"


def test_an_old_address_leads_on(page):
    page.ga("nl/index.html")
    page.wait_for_url(re.compile(r"een%20map/index\.html$"))


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_what_does_not_work_says_so(page, taal):
    root = "" if taal == "nl" else f"{taal}/"
    for pad, word in (("zoeken", "offline.zoeken"), ("verzamelmap", "offline.verzamelmap")):
        page.ga(f"{root}{pad}/index.html")
        assert page.get_by_text(woorden().tekst(word, taal)).is_visible()
        assert page.locator("main :is(input, button):visible").count() == 0
    page.ga(f"{root}praktijk-melden/index.html")
    assert page.get_by_text(woorden().tekst("melden.zonder-script", taal)).is_visible()
    assert page.locator("main form:visible").count() == 0


def test_what_needs_no_server_works(page):
    page.ga("praktijken/index.html")
    page.locator(".facet summary").first.click()
    page.locator(".facet input[type=checkbox]").first.check()
    assert "?" in page.url
    page.ga("kaartjes/index.html")
    page.locator(".kaartje-groot").click()
    assert "om" in page.locator(".kaartje-groot").get_attribute("class")
    page.locator(".thema-knop").click()
    assert page.locator("html").get_attribute("data-thema") == "donker"


def test_the_folder_can_be_made_again_but_never_takes_the_place_of_another(site_map, map_, tmp_path):
    other = tmp_path / "van mij"
    (other / "foto's").mkdir(parents=True)
    run = ["--site", str(site_map), "--map", str(PROJECT / "data")]

    refused = CliRunner().invoke(exporteer_offline, [str(other), *run])
    nothing = CliRunner().invoke(exporteer_offline, [str(tmp_path / "x"), "--site", str(tmp_path), "--map", str(PROJECT / "data")])

    assert refused.exit_code == nothing.exit_code == 1
    assert "niet leeg" in refused.output
    assert "make site" in nothing.output
    assert sorted(p.name for p in other.iterdir()) == ["foto's"]
    assert not (tmp_path / "x").exists()
    assert Path(map_, ".naft-offline").exists()
