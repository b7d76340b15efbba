"""Someone learns the words with cards, by mouse and by keyboard, and looks at NAFT on one page."""

import re

import pytest
from playwright.sync_api import expect


def kaart(page):
    return page.locator(".kaartje-groot")


def tekst(page) -> str:
    return page.locator(".kaartje-tekst").inner_text()


def stand(page) -> list[int]:
    return [int(n) for n in re.findall(r"\d+", page.get_by_role("status").inner_text())]


def test_the_keyboard_turns_a_card_over_and_moves_on(bezoek):
    page = bezoek("kaartjes/")
    kaart(page).focus()
    front = tekst(page)

    page.keyboard.press("Space")
    assert tekst(page) != front
    page.keyboard.press("Enter")
    assert tekst(page) == front
    page.keyboard.press("ArrowRight")
    assert stand(page)[0] == 2
    assert tekst(page) != front
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert stand(page)[0] == stand(page)[1]
    expect(kaart(page)).to_be_focused()


def test_the_kind_is_chosen_and_stands_in_the_address(bezoek):
    page = bezoek("kaartjes/")
    all_cards = stand(page)[1]
    page.get_by_label("Methodieken").check()

    assert page.url.endswith("kaartjes/?soort=methodieken")
    assert 0 < stand(page)[1] < all_cards
    assert page.locator(".kaartje-soort").inner_text() == "Methodiek"
    other = bezoek("kaartjes/?soort=methodieken")
    assert stand(other) == stand(page)
    assert stand(bezoek("kaartjes/?soort=onzin"))[1] == all_cards


def test_what_you_know_is_put_aside_until_you_start_again(bezoek):
    page = bezoek("kaartjes/?soort=methodieken")
    total = stand(page)[1]

    for left in range(total - 1, 0, -1):
        page.get_by_role("button", name="Ken ik al").click()
        assert stand(page)[1] == left
    page.get_by_role("button", name="Ken ik al").click()
    expect(page.get_by_role("status")).to_contain_text("Je kent ze allemaal.")
    expect(kaart(page)).to_be_hidden()
    page.get_by_role("button", name="Begin opnieuw").click()
    assert stand(page) == [1, total]


def test_shuffling_keeps_every_card_and_nothing_is_stored(bezoek):
    page = bezoek("kaartjes/?soort=methodieken")

    def fronts():
        found = []
        for _ in range(stand(page)[1]):
            found.append(tekst(page))
            page.get_by_role("button", name="Volgende").click()
        return found

    before = fronts()
    page.get_by_role("button", name="Schud de kaartjes").click()
    after = fronts()
    assert sorted(after) == sorted(before)
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0


def test_all_cards_can_be_read_without_javascript(bezoek):
    page = bezoek("fr/kaartjes/", script=False)

    expect(page.locator(".kaartjes-oefen")).to_be_hidden()
    assert page.locator(".kaartjes-lijst li:visible").count() > 40


@pytest.mark.parametrize(("pad", "breedte", "donker"), [("kaartjes/", 1280, False), ("fr/kaartjes/", 360, True)])
def test_a_card_that_is_turned_is_accessible_and_fits(bezoek, axe, past, pad, breedte, donker):
    page = bezoek(pad, breedte=breedte, donker=donker)
    kaart(page).click()

    assert axe(page) == []
    assert past(page)


def test_the_poster_is_offered_where_it_fits_and_can_be_fetched(bezoek):
    for pad in ("wat-is-naft/", "dna/", "traject/", "rollen/"):
        expect(bezoek(pad).locator('article a[href$="oogopslag/"]').first).to_be_visible()
    page = bezoek("oogopslag/")
    link = page.get_by_role("link", name="Poster om op te hangen (PDF, A3)")
    answer = page.request.get(link.evaluate("a => a.href"))
    assert answer.body()[:5] == b"%PDF-"
