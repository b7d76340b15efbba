"""Someone looks for what fits: an overview with facets, by mouse, by keyboard, by link, without JavaScript."""

import gzip
import itertools
import re

import pytest
from playwright.sync_api import expect

from tests.sites import PROJECT

OVERZICHTEN = ("aanbod/", "methodieken/", "praktijken/")


def zichtbaar(page):
    return page.locator(".overzicht .kaart:visible")


def stand(page) -> str:
    return page.locator(".overzicht-stand [role=status]").inner_text()


def open_facet(page, naam):
    page.locator(".facet summary", has_text=re.compile(rf"^{naam}")).click()


def test_two_choices_together_narrow_the_list_and_stand_in_the_address(bezoek):
    page = bezoek("methodieken/")
    total = zichtbaar(page).count()

    open_facet(page, "Voor wie")
    page.get_by_label(re.compile(r"^Klas \d+$")).check()
    after_one = zichtbaar(page).count()
    open_facet(page, "Fase")
    page.get_by_label(re.compile(r"^Uitvoering \d+$")).check()

    assert 0 < zichtbaar(page).count() < after_one < total
    assert page.url.endswith("methodieken/?doelgroep=klas&fase=uitvoering")
    assert stand(page) == f"{zichtbaar(page).count()} van {total} methodieken"


def test_the_count_of_an_option_is_what_choosing_it_gives(bezoek):
    page = bezoek("methodieken/?doelgroep=klas")
    open_facet(page, "Thema")
    options = page.locator(".facet[open] li:visible label")

    for place in range(options.count()):
        promised = int(options.nth(place).locator("b").inner_text())
        options.nth(place).locator("input").check()
        assert zichtbaar(page).count() == promised
        options.nth(place).locator("input").uncheck()


def test_within_a_facet_choices_add_up(bezoek):
    page = bezoek("methodieken/?doelgroep=klas")
    one = zichtbaar(page).count()
    open_facet(page, "Voor wie")
    page.get_by_label(re.compile(r"^Schoolteam \d+$")).check()

    assert zichtbaar(page).count() > one
    assert page.url.endswith("?doelgroep=klas&doelgroep=schoolteam")


def test_back_undoes_one_choice_and_a_link_restores_them_all(bezoek):
    page = bezoek("praktijken/")
    open_facet(page, "Waar")
    page.get_by_label(re.compile(r"^West-Vlaanderen \d+$")).check()
    there = zichtbaar(page).count()
    open_facet(page, "Vorm")
    page.get_by_label(re.compile(r"^groep \d+$")).check()
    link = page.url

    page.go_back()
    expect(page.get_by_role("button", name="Haal weg: groep")).to_have_count(0)
    assert zichtbaar(page).count() == there
    page.go_forward()
    expect(page.get_by_role("button", name="Haal weg: groep")).to_be_visible()

    other = bezoek(link.split("/", 3)[3])
    assert stand(other) == stand(page)
    expect(other.get_by_role("button", name="Haal weg: groep")).to_be_visible()


def test_the_text_filter_ignores_accents_and_case_and_knows_keywords(bezoek):
    page = bezoek("methodieken/")
    field = page.get_by_label("Zoek in deze lijst")

    field.fill("CIRKÉL")
    assert "Herstelcirkel" in zichtbaar(page).all_inner_texts()[0]
    assert page.url.endswith("?q=CIRK%C3%89L")
    field.fill("thuiszitter")
    assert zichtbaar(page).count() == 1
    field.fill("bestaat zeker niet")
    assert zichtbaar(page).count() == 0
    expect(page.get_by_text("Niets past bij al je keuzes samen.")).to_be_visible()
    page.get_by_role("button", name="Wis alles").click()
    expect(field).to_be_focused()
    assert page.url.endswith("methodieken/")


def test_typing_a_word_is_one_step_back(bezoek):
    page = bezoek("methodieken/")
    page.get_by_label("Zoek in deze lijst").press_sequentially("klas")
    page.go_back()

    assert page.url.endswith("methodieken/")
    expect(page.get_by_label("Zoek in deze lijst")).to_have_value("")


@pytest.mark.parametrize(
    ("vraag", "gezegd"),
    [
        ("doelgroep=onzin&fase=uitvoering", "doelgroep=onzin"),
        ("kleur=rood", "kleur=rood"),
        ("doelgroep=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "doelgroep=<img src=x onerror=alert(1)>"),
        ("%3Cscript%3Ealert(1)%3C%2Fscript%3E=x", "<script>alert(1)</script>=x"),
        ("doelgroep=__proto__&toString=1", "doelgroep=__proto__, toString=1"),
    ],
)
def test_an_unknown_choice_in_the_address_is_left_out_and_said(bezoek, vraag, gezegd):
    page = bezoek(f"methodieken/?{vraag}")

    told = page.locator("[data-melding]")
    expect(told).to_contain_text(f"We laten ze weg: {gezegd}")
    assert told.locator("*").count() == 0
    assert zichtbaar(page).count() > 0
    assert page.locator("script:not([src]), img[src=x]").count() == 0


def test_every_number_of_a_count_table_leads_to_that_many_cards(bezoek, site_url):
    page = bezoek("methodieken/")
    links = page.locator(".matrix-tel td a").evaluate_all("as => as.map(a => [a.href, a.textContent.trim()])")
    assert links

    for address, number in links[:: max(1, len(links) // 12)]:
        page.goto(address)
        assert page.locator("[data-melding]").inner_text() == ""
        assert zichtbaar(page).count() == int(number), address


def test_by_keyboard_alone(bezoek):
    page = bezoek("aanbod/")
    page.get_by_label("Zoek in deze lijst").focus()
    page.keyboard.press("Tab")
    expect(page.locator(".facet summary").first).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    chosen = page.locator(".facet :checked")

    expect(chosen).to_be_focused()
    assert zichtbaar(page).count() == int(chosen.locator("xpath=..").locator("b").inner_text())
    assert f"?doelgroep={chosen.get_attribute('value')}" in page.url

    remove = page.get_by_role("button", name=re.compile("^Haal weg: "))
    remove.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Zoek in deze lijst")).to_be_focused()
    assert page.url.endswith("aanbod/")


@pytest.mark.parametrize("pad", OVERZICHTEN)
def test_without_javascript_every_card_is_there_and_no_dead_button(bezoek, pad):
    page = bezoek(f"{pad}?doelgroep=klas", script=False)

    assert zichtbaar(page).count() == page.locator(".overzicht .kaart").count() > 5
    expect(page.locator("noscript p")).to_be_visible()
    assert page.locator(".overzicht :is(button, input):visible").count() == 0


@pytest.mark.parametrize("pad", OVERZICHTEN)
def test_on_a_small_phone_everything_fits_and_works(bezoek, past, pad):
    page = bezoek(pad, breedte=360, hoogte=740, aanraken=True)
    assert past(page)
    page.locator(".facet summary").first.tap()
    page.locator(".facet[open] li:visible label").first.tap()

    assert past(page)
    assert zichtbaar(page).count() == int(page.locator(".facet label:has(:checked) b").inner_text())


@pytest.mark.parametrize(("pad", "donker"), [*zip([*OVERZICHTEN, "fr/methodieken/", "en/aanbod/"], itertools.cycle((False, True)), strict=False)])
def test_no_accessibility_violation_open_or_filtered(bezoek, axe, pad, donker):
    page = bezoek(pad, donker=donker)
    page.locator(".facet summary").first.click()
    page.locator(".facet[open] li:visible input").first.check()
    page.locator("button.bewaar:visible").first.click()

    assert axe(page) == []


def test_the_script_of_an_overview_is_under_2_kb():
    assert len(gzip.compress((PROJECT / "docs/assets/facetten.js").read_bytes(), 9)) < 2048


def test_filtering_a_thousand_cards_costs_little_more_than_showing_them(bezoek):
    page = bezoek("over/")

    def thousand(route):
        html = route.fetch().text()
        cards = re.findall(r'<li class="kaart .*?</li>', html, re.DOTALL)
        start, end = html.index(cards[0]), html.index(cards[-1]) + len(cards[-1])
        many = "".join(cards[n % len(cards)] for n in range(1000))
        route.fulfill(body=html[:start] + many + html[end:], content_type="text/html; charset=utf-8")

    page.route("**/methodieken/", thousand)
    page.goto(page.url.replace("over/", "methodieken/"))
    assert page.locator(".overzicht .kaart").count() == 1000

    # In processor time of the page's own thread, style and layout included, beside what the same browser needs to show all
    # cards again: machines differ, and so do their hours.
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent() -> float:
        return next(m["value"] for m in session.send("Performance.getMetrics")["metrics"] if m["name"] == "TaskDuration")

    def cost(do: str) -> float:
        """Seconds for 24 changes."""
        before = spent()
        page.evaluate(f"() => {{ const boxes = [...document.querySelectorAll('.facet li:not([hidden]) input')].slice(0, 12); {do} }}")
        return spent() - before

    filtering = cost("for (const box of [...boxes, ...boxes]) { box.click(); document.body.offsetHeight; }")
    showing = cost(
        "const all = document.querySelector('.overzicht'); for (let n = 0; n < 24; n++) {"
        " all.hidden = true; document.body.offsetHeight; all.hidden = false; document.body.offsetHeight; }"
    )
    assert filtering < 2 * showing
