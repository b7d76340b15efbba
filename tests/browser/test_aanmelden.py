"""Someone looks up how to ask, who works where, and what it is in plain words."""

import re

import pytest
from playwright.sync_api import expect


def test_from_the_home_page_to_a_first_step_in_three_clicks(bezoek):
    page = bezoek("", breedte=360, hoogte=740)

    page.get_by_role("link", name="Past NAFT hier? Zes korte vragen").click()
    page.locator(".keuze-antwoorden:visible a", has_text="Het basisonderwijs").click()

    expect(page.get_by_text("Leg je vraag voor aan het CLB van de school.").locator("visible=true")).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
def test_the_way_from_question_to_start_is_six_steps_with_who_and_source(bezoek, script):
    page = bezoek("aanmelden/", script=script)
    steps = page.locator(".aanmeld > li")

    assert steps.count() == 6
    for step in steps.all():
        assert step.locator(".aanmeld-wie a").count() >= 1
        assert step.locator("a.bron").count() >= 1


def test_every_province_says_what_is_known_of_a_contact_point_and_from_when(bezoek):
    page = bezoek("aanmelden/", script=False)
    rows = page.locator(".streken-meldpunten > div")

    assert rows.locator("dt").all_inner_texts() == ["Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen", "Brussel"]
    for row in rows.all():
        assert re.search(r"zonder datum|20\d\d", row.inner_text())


def test_the_map_works_by_keyboard_and_says_what_the_list_says(bezoek):
    page = bezoek("aanbieders/", script=False)
    on_map = page.locator(".streken-kaart a")
    in_list = page.locator(".streken-lijst li")

    said = {one.get_attribute("aria-label").replace(": ", " ") for one in on_map.all()}
    assert said == {" ".join(row.inner_text().split()) for row in in_list.all()}
    on_map.first.focus()
    page.keyboard.press("Enter")
    assert page.url.endswith("#regio-west-vlaanderen")


def test_the_list_is_plainly_incomplete(bezoek):
    page = bezoek("aanbieders/")

    expect(page.locator(".streken-groot")).to_have_text("Onvolledig: 12 van 19")


def test_the_sector_can_take_the_list_along_as_a_spreadsheet(bezoek):
    page = bezoek("redactiegids-aanbieders/")
    with page.expect_download() as download:
        page.get_by_role("link", name="aanbieders.csv").click()

    assert download.value.path().read_bytes().startswith(b"\xef\xbb\xbfnaam;gebied;regios")
