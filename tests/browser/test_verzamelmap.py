"""Someone prepares a talk: keeps cards, prints them one to an A5 sheet, shares them with a link."""

import re

import pytest
from playwright.sync_api import expect

KAARTEN = "#kaarten=methodieken/rots-en-water,praktijken/kans-brussel"
A5 = (420, 595)


def titels(page) -> list[str]:
    page.locator(".map:not([hidden])").wait_for()
    return page.locator(".map-kaart h2").all_inner_texts()


def bladen(page) -> list[tuple[int, int]]:
    """The size in points of every sheet that printing gives."""
    made = page.pdf(prefer_css_page_size=True)
    return [(round(float(w)), round(float(h))) for w, h in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", made)]


def test_keep_a_card_in_an_overview_and_one_on_its_page_and_find_both_back(bezoek):
    page = bezoek("methodieken/")
    page.get_by_role("button", name="Bewaar Rots en Water in je verzamelmap").click()
    expect(page.get_by_role("button", name="Bewaar Rots en Water in je verzamelmap")).to_have_attribute("aria-pressed", "true")

    page.goto(page.url + "../aanbod/herstel/")
    page.get_by_role("button", name=re.compile("^Bewaar Herstel")).click()
    link = page.locator(".map-link")
    expect(link).to_contain_text("2")
    link.click()

    assert titels(page) == ["Rots en Water", "Herstel na een conflict of een breuk"]
    expect(page.get_by_text("Er zitten 2 kaarten in je map.")).to_be_visible()
    page.reload()
    assert len(titels(page)) == 2


def test_take_one_away_then_empty_the_map(bezoek):
    page = bezoek(f"verzamelmap/{KAARTEN}")
    page.get_by_role("button", name="Zet ze in mijn map").click()
    expect(page.get_by_text("Er zitten 2 kaarten in je map.")).to_be_visible()

    page.get_by_role("button", name="Haal weg: Rots en Water").click()
    expect(page.get_by_text("Er zit 1 kaart in je map.")).to_be_visible()
    expect(page.get_by_role("button", name="Haal weg: KANS in Brussel")).to_be_focused()
    page.get_by_role("button", name="Maak de map leeg").click()
    expect(page.get_by_text("Je map is nog leeg.")).to_be_visible()


def test_a_shared_link_shows_the_cards_and_leaves_your_own_map_alone(bezoek):
    page = bezoek("methodieken/")
    page.get_by_role("button", name=re.compile("^Bewaar Sociogram")).click()
    page.goto(page.url.replace("methodieken/", f"verzamelmap/{KAARTEN}"))

    assert titels(page) == ["Rots en Water", "KANS in Brussel"]
    expect(page.get_by_text("Iemand deelde 2 kaarten met je.")).to_be_visible()
    page.get_by_role("link", name="Toon mijn eigen map").click()
    expect(page.locator(".map-kaart h2")).to_have_text(["Sociogram"])


def test_the_link_to_share_holds_the_cards_and_can_be_copied(bezoek):
    page = bezoek(f"verzamelmap/{KAARTEN}")
    titels(page)
    page.get_by_role("button", name="Kopieer de link").click()
    expect(page.get_by_role("button", name="Gekopieerd")).to_be_visible()

    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.url
    assert titels(bezoek(copied.split("/", 3)[3])) == ["Rots en Water", "KANS in Brussel"]


@pytest.mark.parametrize("vreemd", ["methodieken/weg", "<img src=x onerror=alert(1)>", "../../over", "constructor"])
def test_an_unknown_card_is_left_out_and_said(bezoek, vreemd):
    page = bezoek(f"verzamelmap/#kaarten=methodieken/rots-en-water,{vreemd}")

    assert titels(page) == ["Rots en Water"]
    expect(page.locator(".map [data-melding]")).to_contain_text(vreemd)
    assert page.locator(".map [data-melding] *").count() == 0


def test_nonsense_in_the_storage_is_no_harm(bezoek):
    page = bezoek("verzamelmap/")
    for nonsense in ('"', "{}", '["../x", 5, null, "methodieken/rots-en-water"]'):
        page.evaluate("text => localStorage.setItem('naft.verzamelmap', text)", nonsense)
        page.reload()
        page.locator(".map:not([hidden])").wait_for()

    assert titels(page) == ["Rots en Water"]


def test_where_nothing_may_be_kept_the_link_carries_the_cards(bezoek):
    page = bezoek("methodieken/rots-en-water/", opslag=False)
    page.get_by_role("button", name=re.compile("^Bewaar")).click()
    expect(page.get_by_text("Je browser laat niet toe dat we iets bewaren.")).to_be_visible()
    page.locator(".map-link").click()

    assert titels(page) == ["Rots en Water"]
    expect(page.get_by_text("Er zit 1 kaart in je map.")).to_be_visible()
    page.get_by_role("button", name="Haal weg: Rots en Water").click()
    expect(page.get_by_text("Je map is nog leeg.")).to_be_visible()


def test_without_javascript_the_page_explains_and_every_card_can_still_be_printed(bezoek):
    page = bezoek("verzamelmap/", script=False)
    assert page.locator("noscript p").is_visible()
    assert page.locator("main button:visible").count() == 0

    page = bezoek("methodieken/rots-en-water/", script=False)
    page.get_by_role("link", name="Kaart om af te drukken").click()
    assert page.locator(".a5").is_visible()
    assert page.locator(".kop h1").is_hidden()
    page.get_by_role("link", name="Terug naar de hele pagina").click()
    assert page.locator(".kop h1").is_visible()


def test_every_card_fits_on_one_a5_sheet(bezoek, site_map):
    page = bezoek("over/")
    root = page.url.removesuffix("over/")
    cards = [
        path.parent.relative_to(site_map).as_posix()
        for soort in ("methodieken", "praktijken", "aanbod")
        for path in sorted(site_map.glob(f"{soort}/*/index.html"))
    ]
    assert len(cards) > 40

    sizes = {}
    for card in cards:
        page.goto(f"{root}{card}/#kaart")
        sizes[card] = bladen(page)

    assert {card: found for card, found in sizes.items() if found != [A5]} == {}


def test_the_map_prints_one_card_a_sheet_and_nothing_else(bezoek):
    page = bezoek(f"verzamelmap/{KAARTEN},methodieken/weg")
    titels(page)

    assert bladen(page) == [A5, A5]


def test_the_whole_page_of_a_method_still_prints_on_ordinary_paper(bezoek):
    page = bezoek("methodieken/rots-en-water/")

    assert A5 not in bladen(page)


def test_by_keyboard_alone(bezoek):
    page = bezoek("methodieken/rots-en-water/")
    page.get_by_role("button", name=re.compile("^Bewaar")).focus()
    page.keyboard.press("Enter")
    expect(page.locator("button.bewaar")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(".map-link")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/verzamelmap/")

    assert titels(page) == ["Rots en Water"]


@pytest.mark.parametrize("breedte", [360, 1280])
@pytest.mark.parametrize("donker", [False, True])
def test_no_accessibility_violation_and_nothing_sticks_out(bezoek, axe, past, breedte, donker):
    page = bezoek(f"verzamelmap/{KAARTEN},methodieken/weg", breedte=breedte, donker=donker)
    titels(page)
    assert axe(page) == []
    assert past(page)

    page = bezoek("en/methodieken/rots-en-water/#kaart", breedte=breedte, donker=donker)
    assert axe(page) == []
    assert past(page)
