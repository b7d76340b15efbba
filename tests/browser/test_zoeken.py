"""Someone looks for a word: a field on every page, and the right record among the first three."""

import re

import pytest
import yaml
from playwright.sync_api import expect

from tests.sites import PROJECT

VRAGEN = yaml.safe_load((PROJECT / "tests/edges/zoekvragen.yml").read_text(encoding="utf-8"))
KB = 1000


def resultaten(page):
    return page.locator(".zoek-lijst > li")


def stand(page):
    return page.locator(".zoek-stand")


def test_the_field_on_any_page_leads_to_results(bezoek):
    page = bezoek("rollen/")
    page.get_by_role("searchbox", name="Zoek op de site").fill("rots en water")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/?q=rots+en+water")

    expect(resultaten(page).first).to_contain_text("Rots en Water")
    expect(stand(page)).to_contain_text("resultaten voor “rots en water”")
    expect(page).to_have_title(re.compile("^Zoeken"))


def test_a_result_shows_its_kind_its_section_and_the_passage(bezoek):
    page = bezoek("zoeken/?q=spijbelactieplan")
    first = resultaten(page).first

    expect(first.locator(".zoek-soort")).to_have_text("Goede praktijken")
    expect(first.locator(".zoek-stuk mark").first).to_contain_text("spijbel")
    expect(first.locator(".zoek-in a")).to_have_text("De aanpak")
    first.locator(".zoek-in a").click()
    page.wait_for_url("**/praktijken/antwerpen-samen-tegen-schooluitval/#aanpak")


def test_a_result_that_only_a_keyword_led_to_says_which(bezoek):
    page = bezoek("zoeken/?q=thuiszitter")

    expect(resultaten(page).first).to_contain_text("Trefwoorden: thuiszitter")


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_every_question_of_the_list_finds_its_record_among_the_first_three(bezoek, site_url, taal):
    root = "" if taal == "nl" else f"{taal}/"
    page = bezoek(f"{root}zoeken/")
    missed = []
    for question in VRAGEN[taal]:
        page.locator("#zoek-q").fill(question["vraag"])
        page.keyboard.press("Enter")
        expect(stand(page)).to_contain_text(re.compile(rf"[“«]\s*{re.escape(question['vraag'])}\s*[”»]"))
        found = [link.removeprefix(site_url + root) for link in resultaten(page).locator("h2 a").evaluate_all("as => as.map(a => a.href)")]
        if question["vindt"] not in found[:3]:
            missed.append((question["vraag"], question["vindt"], found[:5]))

    assert missed == []


def test_truancy_also_finds_problematic_absence(bezoek):
    page = bezoek("zoeken/?q=spijbelen")
    expect(resultaten(page).first).to_be_visible()

    assert any("begrippen/#groene-zorg" in link for link in resultaten(page).locator("h2 a").evaluate_all("as => as.map(a => a.href)"))


def test_the_kinds_count_their_results_and_narrow_them(bezoek):
    page = bezoek("zoeken/?q=herstel")
    expect(resultaten(page).first).to_be_visible()
    total = int(page.locator(".zoek-soorten label", has_text="Alles").locator("b").inner_text())
    numbers = [int(n) for n in page.locator(".zoek-soorten label:visible b").all_inner_texts()]
    assert total == sum(numbers) - total

    choice = page.locator(".zoek-soorten label", has_text="Methodieken")
    choice.click()
    expect(stand(page)).to_contain_text(f"{choice.locator('b').inner_text()} resultaten")
    assert set(resultaten(page).locator(".zoek-soort").all_inner_texts()) == {"Methodieken"}
    assert page.url.endswith("?q=herstel&soort=methodieken")

    page.go_back()
    expect(stand(page)).to_contain_text(f"{total} resultaten")
    page.go_forward()
    expect(page.get_by_role("radio", name=re.compile("^Methodieken"))).to_be_checked()


def test_more_results_are_a_button_away_and_the_focus_goes_along(bezoek):
    page = bezoek("zoeken/?q=leerling")
    expect(resultaten(page)).to_have_count(8)
    page.get_by_role("button", name="Toon meer resultaten").click()

    expect(resultaten(page)).to_have_count(16)
    expect(resultaten(page).nth(8).locator("h2 a")).to_be_focused()


def test_a_sentence_finds_what_has_most_of_its_words(bezoek):
    page = bezoek("zoeken/?q=" + "welke%20methodiek%20helpt%20bij%20pesten%20xyzzy")

    expect(resultaten(page).first).to_be_visible()


@pytest.mark.parametrize("vraag", ["xyzzyplugh", "<img src=x onerror=alert(1)>", "%", "\\", "“”"])
def test_nothing_found_is_said_and_never_run(bezoek, vraag):
    page = bezoek("zoeken/")
    page.locator("#zoek-q").fill(vraag)
    page.keyboard.press("Enter")

    expect(stand(page)).to_contain_text(f"“{vraag}”")
    assert stand(page).locator("*").count() == 0
    assert page.locator("main img").count() == 0
    expect(page.get_by_role("link", name="Methodieken").last).to_be_visible()


def test_an_unknown_kind_in_the_address_is_left_out_and_said(bezoek):
    page = bezoek("zoeken/?q=herstel&soort=%3Cb%3Eonzin%3C/b%3E")

    expect(stand(page)).to_contain_text("We laten het weg: <b>onzin</b>")
    assert resultaten(page).count() > 0


def test_when_the_index_is_missing_the_page_says_what_to_do(bezoek):
    page = bezoek("zoeken/")
    bezoek.verwacht = ("net::ERR_FAILED", "TypeError: Failed to fetch")  # both the browser and the page say what was held back
    page.route("**/pagefind/**", lambda route: route.abort())
    page.locator("#zoek-q").fill("herstel")
    page.keyboard.press("Enter")

    expect(stand(page)).to_contain_text("De zoekindex kon niet laden.")


@pytest.mark.parametrize("vraag", ["spijbelen", "hoe meld ik een leerling aan", "terug naar school na lange afwezigheid"])
def test_nothing_is_loaded_before_the_first_question_and_that_costs_under_140_kb(bezoek, vraag):
    page = bezoek("over/")
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    names, sizes = {}, {}
    session.on("Network.requestWillBeSent", lambda e: names.__setitem__(e["requestId"], e["request"]["url"]))
    session.on("Network.loadingFinished", lambda e: sizes.__setitem__(e["requestId"], e["encodedDataLength"]))
    page.goto(page.url.replace("over/", "zoeken/"))
    page.wait_for_load_state("networkidle")
    assert not [url for url in names.values() if "pagefind" in url]
    sizes.clear()

    page.locator("#zoek-q").fill(vraag)
    expect(resultaten(page).first).to_be_visible()
    page.wait_for_load_state("networkidle")

    assert 0 < sum(sizes.values()) < 140 * KB, {names[i]: n for i, n in sizes.items()}


def test_without_javascript_the_page_says_so_and_leads_on(bezoek):
    page = bezoek("rollen/", script=False)
    page.get_by_role("searchbox", name="Zoek op de site").fill("herstel")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/?q=herstel")

    assert page.locator("noscript p").is_visible()
    assert page.locator("#zoek-q").is_hidden()
    page.locator("main").get_by_role("link", name="Methodieken").click()
    page.wait_for_url("**/methodieken/")


@pytest.mark.parametrize("pad", ["rollen/", "fr/rollen/"])
@pytest.mark.parametrize("breedte", [320, 360, 400, 640, 700, 900, 1000])
def test_the_header_stays_one_line_at_every_width(bezoek, past, breedte, pad):
    page = bezoek(pad, breedte=breedte)

    assert past(page)
    if breedte >= 360:
        assert page.locator(".top").bounding_box()["height"] < 70


def test_on_a_phone_the_magnifier_leads_to_the_search_page(bezoek, past):
    page = bezoek("en/methodieken/", breedte=360, hoogte=740, aanraken=True)
    page.get_by_role("button", name="Search", exact=True).tap()
    page.wait_for_url("**/en/zoeken/?q=")
    page.locator("#zoek-q").fill("bullying")
    expect(resultaten(page).first).to_be_visible()

    assert past(page)


def test_by_keyboard_alone(bezoek):
    page = bezoek("zoeken/")
    expect(page.locator("#zoek-q")).to_be_focused()
    page.keyboard.type("herstel")
    page.keyboard.press("Enter")
    expect(resultaten(page).first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("radio", name=re.compile("^Alles"))).to_be_focused()
    page.keyboard.press("ArrowRight")
    chosen = page.locator(".zoek-soorten label:has(:checked) span").inner_text()
    assert chosen != "Alles"
    expect(resultaten(page).first.locator(".zoek-soort")).to_have_text(chosen)
    expect(stand(page)).to_contain_text(page.locator(".zoek-soorten label:has(:checked) b").inner_text())
    page.keyboard.press("Tab")
    expect(resultaten(page).first.locator("h2 a")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.locator("h1")).to_be_visible()
    assert "/zoeken/" not in page.url


@pytest.mark.parametrize(("pad", "donker"), [("zoeken/?q=herstel", False), ("fr/zoeken/?q=harc%C3%A8lement", True), ("en/zoeken/?q=xyzzyplugh", False)])
def test_no_accessibility_violation(bezoek, axe, pad, donker):
    page = bezoek(pad, donker=donker)
    expect(stand(page)).not_to_be_empty()

    assert axe(page) == []
