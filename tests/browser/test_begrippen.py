"""Someone meets a word they do not know: by mouse, keyboard, touch and without JavaScript; and looks through the glossary."""

import re

import pytest
from playwright.sync_api import expect

PAGINA = "aanbod/beleid-versterken/"


def venster(page):
    return page.locator(".begrip-venster")


def term(page):
    return page.locator("article a.begrip", has_text="PBD").first


def test_the_mouse_shows_the_meaning_may_move_onto_it_and_leaves_it_behind(bezoek):
    page = bezoek(PAGINA)

    term(page).hover()
    expect(venster(page)).to_contain_text("Pedagogische Begeleidingsdienst")
    venster(page).hover()
    page.wait_for_timeout(400)
    expect(venster(page)).to_be_visible()
    page.get_by_role("heading", level=1).hover()
    expect(venster(page)).to_be_hidden()


def test_the_keyboard_shows_the_meaning_escape_closes_it_and_enter_leads_on(bezoek):
    page = bezoek(PAGINA)
    term(page).scroll_into_view_if_needed()
    page.keyboard.press("Tab")
    term(page).focus()

    expect(venster(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(venster(page)).to_be_hidden()
    expect(term(page)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/begrippen/#pbd")
    expect(page.locator("#pbd dt")).to_be_in_viewport()


def test_the_description_is_spoken_with_the_link(bezoek):
    page = bezoek(PAGINA, script=False)

    expect(term(page)).to_have_accessible_description(re.compile("De dienst die scholen helpt"))
    term(page).click()
    page.wait_for_url("**/begrippen/#pbd")


@pytest.mark.parametrize("taal", ["", "fr/", "en/"])
def test_a_first_tap_shows_the_meaning_a_second_one_leads_on(bezoek, past, axe, taal):
    page = bezoek(taal + PAGINA, breedte=360, aanraken=True, donker=True)

    term(page).tap()
    expect(venster(page)).to_be_visible()
    assert past(page)
    assert axe(page) == []
    box = venster(page).bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    venster(page).get_by_role("link").tap()
    page.wait_for_url(f"**/{taal}begrippen/#pbd")


def test_a_tap_elsewhere_closes_it(bezoek):
    page = bezoek(PAGINA, breedte=360, aanraken=True)
    term(page).tap()
    expect(venster(page)).to_be_visible()
    page.get_by_role("heading", level=2).first.tap()
    expect(venster(page)).to_be_hidden()


def termen(page):
    return page.locator(".begrippen > div:visible")


def test_the_glossary_narrows_while_you_type_and_the_address_remembers(bezoek):
    page = bezoek("begrippen/")
    total = termen(page).count()
    field = page.get_by_label("Zoek een woord")

    field.fill("leerlingenbegeleiding")
    assert 0 < termen(page).count() < total
    assert page.url.endswith("?q=leerlingenbegeleiding")
    assert page.get_by_role("status").inner_text() == f"{termen(page).count()} van {total} begrippen"
    assert page.locator(".begrippenlijst section:visible").count() == page.locator(".az li:visible").count()
    field.fill("xyzzy")
    expect(page.get_by_text("Geen enkel begrip past hierbij.")).to_be_visible()
    field.fill("")
    page.get_by_label("alleen wat nog open is").check()
    assert "oal" in [item.get_attribute("id") for item in termen(page).all()]
    assert termen(bezoek(page.url.split("/", 3)[3])).count() == termen(page).count() < total


def test_a_link_to_a_term_that_the_filter_hides_shows_it(bezoek):
    page = bezoek("begrippen/?soort=open")
    page.locator("article .lead a", has_text="CLB").click()

    expect(page.locator("#clb")).to_be_visible()
    assert page.url.endswith("begrippen/#clb")


def test_the_glossary_is_whole_without_javascript_and_leads_to_where_a_word_is_used(bezoek):
    page = bezoek("begrippen/", script=False)

    assert termen(page).count() > 30
    expect(page.locator(".begrippen-filter")).to_be_hidden()
    page.get_by_role("link", name="Waar staat dit woord: OAL").click()
    page.wait_for_url("**/begrippen-gebruik/#oal")
    page.locator("#oal li a").first.click()
    expect(page.get_by_text("OAL").first).to_be_visible()
