"""A member quotes a paragraph of the vision: by mouse, by keyboard, by touch, and without a script."""

import gzip
import re

import pytest
from playwright.sync_api import expect

HOOFDSTUK = "visie/2022/kenmerken/"
ZWAARST = 10_240
"""How many bytes of HTML the longest chapter may cost a reader."""


def anker(page, id):
    return page.locator(f'a.pl[href="#{id}"]')


def test_the_sign_beside_a_paragraph_shows_on_hover_and_gives_its_address_and_citations(bezoek):
    page = bezoek(HOOFDSTUK)
    sign = anker(page, "krachtgericht-1")
    assert sign.evaluate("e => getComputedStyle(e).opacity") == "0"
    assert sign.get_attribute("aria-haspopup") == "dialog"
    page.locator("#krachtgericht-1").hover()
    expect(sign).to_have_css("opacity", "1")

    sign.click()

    dialog = page.get_by_role("dialog", name="Citeren: §5.2 Krachtgericht, alinea 1")
    expect(dialog).to_be_visible()
    assert page.url.endswith("#krachtgericht-1")
    expect(dialog).to_contain_text("(De NAFT-aanbieders, 2022, §5.2 Krachtgericht, alinea 1)")
    dialog.get_by_role("button", name="Kopieer: BibTeX").click()
    assert page.evaluate("navigator.clipboard.readText()").startswith("@misc{naft-2022-krachtgericht-1,")


def test_by_keyboard_the_dialog_opens_closes_and_gives_the_focus_back(bezoek):
    page = bezoek(HOOFDSTUK)
    anker(page, "opbouwend").focus()
    expect(anker(page, "opbouwend")).to_have_css("opacity", "1")

    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(anker(page, "opbouwend")).to_be_focused()


def test_without_a_script_the_sign_is_a_permalink_and_the_chapter_can_be_cited(bezoek):
    page = bezoek(HOOFDSTUK, script=False)

    assert anker(page, "krachtgericht-1").get_attribute("aria-haspopup") is None
    anker(page, "krachtgericht-1").click()

    assert page.url.endswith(f"{HOOFDSTUK}#krachtgericht-1")
    page.get_by_text("Dit hoofdstuk of een paragraaf citeren").click()
    expect(page.locator(".citeer")).to_contain_text("De NAFT-aanbieders. (2022, mei). Visienota 2022 (§5 Kenmerken")
    assert page.request.get(page.url.split("#")[0] + "citaten.bib").text().count("@misc{") > 60


def test_on_a_touch_screen_the_sign_is_always_there_and_large_enough(bezoek, past):
    page = bezoek(HOOFDSTUK, breedte=360, aanraken=True)

    box = anker(page, "krachtgericht-1").bounding_box()

    assert min(box["width"], box["height"]) >= 24
    expect(anker(page, "krachtgericht-1")).to_have_css("opacity", "1")
    assert past(page)


def test_side_notes_stand_beside_the_text_where_there_is_room_and_below_it_where_there_is_not(bezoek):
    def places(page):
        return page.locator("#krachtgericht-1").bounding_box(), page.locator("section.par:has(#krachtgericht-1) .zn").bounding_box()

    text, note = places(bezoek(HOOFDSTUK, breedte=1280))
    assert note["x"] >= text["x"] + text["width"]
    text, note = places(bezoek(HOOFDSTUK, breedte=360))
    assert note["y"] >= text["y"] + text["height"] - 1


def test_a_footnote_leads_there_and_back(bezoek):
    page = bezoek("visie/2022/naadloze-flexibele-trajecten/")

    page.get_by_role("link", name="voetnoot 1", exact=True).click()
    expect(page.locator("#noot-1")).to_be_in_viewport()
    page.get_by_role("link", name="terug naar de tekst bij voetnoot 1").click()

    expect(page.locator("#naar-noot-1")).to_be_in_viewport()


@pytest.mark.parametrize(("breedte", "donker"), [(1280, False), (360, True)])
def test_what_changed_between_two_editions_shuts_no_one_out(bezoek, axe, past, breedte, donker):
    """The other pages are of a type that test_veeg.py has looked at."""
    page = bezoek("visie/verschillen/2022-2026/", breedte=breedte, donker=donker)

    assert axe(page) == []
    assert past(page)


def test_the_dialog_shuts_no_one_out(bezoek, axe):
    page = bezoek(HOOFDSTUK, breedte=360, donker=True)
    anker(page, "krachtgericht-1").click()
    expect(page.get_by_role("dialog")).to_be_visible()

    assert axe(page) == []


@pytest.mark.parametrize("taal", ["", "fr/", "en/"])
def test_the_longest_chapter_stays_light_and_has_the_same_ids_in_each_language(site_map, taal):
    page = (site_map / taal / HOOFDSTUK / "index.html").read_bytes()
    dutch = (site_map / HOOFDSTUK / "index.html").read_bytes()

    assert len(gzip.compress(page, 6)) <= ZWAARST
    # Which terms a page explains at its foot depends on the words of a language; those are no addresses.
    ids = rb' id="(?!kort-)([^"]+)"'
    assert re.findall(ids, page) == re.findall(ids, dutch)


def test_on_paper_the_text_stands_without_buttons(bezoek):
    page = bezoek(HOOFDSTUK)
    page.emulate_media(media="print")

    expect(anker(page, "krachtgericht-1")).to_be_hidden()
    expect(page.locator(".citeer")).to_be_hidden()
    expect(page.locator("#krachtgericht-1")).to_be_visible()
