"""Someone with a worrying pupil and ten minutes goes through a helper: by mouse, by keyboard, without JavaScript, on a phone."""

import re

import pytest
from playwright.sync_api import expect

PAST, VORM, MELD = "keuzehulp/past-naft-hier/", "keuzehulp/welke-vorm-past/", "keuzehulp/hoe-meld-ik-aan/"
ALLEMAAL = "school=secundair.wie=leerlingen.risico=ja.nood=tijdelijk.school-deed=volstaat-niet.clb=ja"
WEG = [
    "Het secundair onderwijs",
    "Een leerling, een groep of een klas",
    "Ja, dat risico is er",
    "Een tijd lang intensieve steun",
    "Al veel, en het volstaat niet",
    "Ja, het CLB kijkt mee",
]


def toont(page, tekst):
    """The one heading a reader sees in the helper is this."""
    expect(page.locator(".keuze h2:visible").first).to_have_text(tekst)


def kies(page, tekst):
    page.locator(".keuze-antwoorden:visible a", has_text=tekst).click()


def antwoorden(page) -> list[str]:
    """The answers given so far, as the page shows them."""
    return page.locator(".keuze-gegeven:visible summary").evaluate_all("found => found.map(one => one.firstChild.textContent.trim())")


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
def test_one_question_at_a_time_leads_to_an_outcome_with_its_own_address(bezoek, script):
    page = bezoek(PAST, breedte=360, hoogte=740, script=script)

    for answer in WEG:
        assert page.locator(".keuze-antwoorden:visible").count() == 1
        kies(page, answer)

    assert page.url.endswith(f"{PAST}#{ALLEMAAL}")
    toont(page, "NAFT kan hier passen. Bespreek het met het CLB")
    assert antwoorden(page) == WEG
    for part in ("Waarom", "Wat je nu kunt doen", "Bij wie je terechtkunt", "Wat de bronnen openlaten"):
        expect(page.get_by_role("heading", name=part).locator("visible=true")).to_be_visible()
    expect(page.locator(".keuze-uitkomst:visible .keuze-wie a", has_text="CLB")).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
def test_back_goes_one_question_back_and_keeps_the_rest(bezoek, script):
    page = bezoek(PAST, script=script)
    for answer in WEG[:3]:
        kies(page, answer)

    page.go_back()
    toont(page, "Dreigt er iemand af te haken?")
    assert antwoorden(page) == WEG[:2]
    page.go_forward()
    assert antwoorden(page) == WEG[:3]
    page.get_by_role("link", name="Vorige vraag").locator("visible=true").click()
    assert antwoorden(page) == WEG[:2]


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
def test_a_changed_answer_keeps_every_other_answer_that_is_still_asked(bezoek, script):
    page = bezoek(f"{PAST}#{ALLEMAAL}", script=script)

    page.locator(".keuze-gegeven:visible summary", has_text=WEG[3]).click()
    page.locator(".keuze-gegeven:visible a", has_text="Hulp die lang blijft doorlopen").click()
    toont(page, "Lange hulp hoort bij welzijn, NAFT kan ernaast")
    assert antwoorden(page) == [*WEG[:3], "Hulp die lang blijft doorlopen"]


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
def test_answers_after_a_changed_one_are_kept_too(bezoek, script):
    page = bezoek(f"{MELD}#ik-ben=ouder.clb-weet=ja.provincie=limburg", script=script)

    page.locator(".keuze-gegeven:visible summary", has_text="Een ouder of opvoeder").click()
    page.locator(".keuze-gegeven:visible a", has_text="Een leerling").click()

    toont(page, "Limburg: begin bij het CLB")
    assert antwoorden(page) == ["Een leerling", "Ja, het CLB weet het", "Limburg"]


def test_answers_that_do_not_count_for_now_are_kept_for_coming_back(bezoek):
    page = bezoek(f"{PAST}#{ALLEMAAL}")

    page.locator(".keuze-gegeven:visible summary", has_text=WEG[0]).click()
    page.locator(".keuze-gegeven:visible a", has_text="Het basisonderwijs").click()
    toont(page, re.compile("In het basisonderwijs bestaat NAFT nog niet"))
    expect(page.get_by_text("5 antwoorden tellen nu niet mee.")).to_be_visible()
    link = page.url

    again = bezoek(link.split("/", 3)[3])
    again.locator(".keuze-gegeven:visible summary", has_text="Het basisonderwijs").click()
    again.locator(".keuze-gegeven:visible a", has_text=WEG[0]).click()
    toont(again, "NAFT kan hier passen. Bespreek het met het CLB")
    assert antwoorden(again) == WEG
    assert again.url.endswith(f"{PAST}#{ALLEMAAL}")


def test_a_question_that_was_answered_before_shows_that_answer(bezoek):
    page = bezoek(f"{PAST}?bewaard=risico=al-zover#school=secundair.wie=leerlingen")

    expect(page.locator(".keuze-antwoorden:visible .eerder")).to_have_text(re.compile("Het is al zover.*je vorige antwoord"))


def test_the_whole_way_by_keyboard_alone(bezoek):
    page = bezoek(VORM)
    page.locator("#begin").focus()

    def enter_on(tekst):
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent").strip().startswith(tekst):
                page.keyboard.press("Enter")
                return
        raise AssertionError(tekst)

    enter_on("Een hele klas")
    enter_on("Een betere sfeer om te leren")
    toont(page, "Een klastraject")
    enter_on("Een hele klas")  # open the answer to change it
    enter_on("Een groepje leerlingen")
    toont(page, "Wat heeft de groep nu het meest nodig?")


def test_after_an_answer_the_reader_goes_on_from_the_new_question(bezoek):
    page = bezoek(MELD)
    kies(page, "Een ouder of opvoeder")

    assert page.evaluate("document.activeElement.id") == "ik-ben=ouder"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('section').id") == "ik-ben=ouder"


def test_the_title_of_the_window_follows(bezoek):
    page = bezoek(MELD)
    first = page.title()
    kies(page, "Een CLB-medewerker")

    assert page.title() == f"Waar ligt de school? · {first}"
    page.go_back()
    expect(page).to_have_title(first)


@pytest.mark.parametrize(
    "adres", ["#zo-heet-niets", "#school=secundair.wie=<script>alert(1)</script>", "#%E0%A4%A", "?bewaard=x=y#begin", "?bewaard=school=%3Cimg%20src=x%3E"]
)
def test_an_address_nobody_knows_is_said_and_starts_again(bezoek, adres):
    page = bezoek(PAST + adres)

    toont(page, "Waar gaat het over?")
    expect(page.get_by_text("Wat we niet herkennen, tellen we niet mee.")).to_be_visible()
    assert page.locator(".keuze script, .keuze img").count() == 0


def test_an_outcome_can_be_linked_to_without_answers(bezoek):
    page = bezoek(f"{MELD}#uitkomst-vlaams-brabant", script=False)

    toont(page, "Vlaams-Brabant: het CLB meldt online aan bij Meldpunt SI")
    assert page.locator(".keuze-gegeven:visible").count() == 0
    page.get_by_role("link", name="Beantwoord zelf de vragen").click()
    toont(page, "Wie ben je?")


def test_only_what_is_asked_for_is_shown(bezoek):
    page = bezoek(f"{PAST}#{ALLEMAAL}", script=False)

    assert page.locator(".keuze-stap:visible").count() == 2  # the answers, and the outcome they lead to
    assert page.locator(".keuze-antwoorden:visible").count() == 0


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
def test_on_paper_stand_the_answers_the_outcome_and_room_for_notes(bezoek, script):
    page = bezoek(f"{PAST}#{ALLEMAAL}", script=script)
    page.emulate_media(media="print")

    for text in ("Samenvatting voor het gesprek met het CLB", "Kijkt het CLB al mee?", "NAFT kan hier passen. Bespreek het met het CLB", "Notities"):
        assert page.get_by_text(text, exact=True).locator("visible=true").count() == 1, text
    assert antwoorden(page) == WEG
    for gone in (".keuze-knoppen", ".keuze-terug", ".keuze-alles", ".top", ".zij"):
        assert page.locator(f"{gone}:visible").count() == 0, gone


def test_the_print_button_prints_and_the_copy_is_plain_text(bezoek):
    page = bezoek(f"{VORM}#voor-wie=klas.nood-klas=sfeer")
    page.evaluate("window.print = () => { document.title = 'gedrukt'; }")

    page.get_by_role("button", name="Druk de samenvatting af").click()
    assert page.title() == "gedrukt"
    page.get_by_role("button", name="Kopieer als tekst").click()
    expect(page.get_by_role("button", name="Gekopieerd")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert copied[:5] == [
        "Welke vorm past?",
        "- Wie heeft vooral steun nodig? Een hele klas",
        "- Wat heeft de klas nu het meest nodig? Een betere sfeer om te leren",
        "",
        "Een klastraject",
    ]


def test_without_a_script_no_button_is_shown_that_does_nothing(bezoek):
    page = bezoek(f"{PAST}#{ALLEMAAL}", script=False)

    assert page.locator(".keuze button:visible").count() == 0


def test_answers_are_large_enough_to_touch(bezoek):
    page = bezoek(f"{PAST}#school=secundair.wie=leerlingen.risico=ja", breedte=360, hoogte=740, aanraken=True)

    boxes = [one.bounding_box() for one in page.locator(".keuze-antwoorden:visible a").all()]
    assert len(boxes) == 4
    assert all(box["height"] >= 56 and box["width"] >= 300 for box in boxes)


# Each width and colour once: test_veeg.py visits every address besides.
@pytest.mark.parametrize(("taal", "breedte", "donker"), [("", 360, True), ("fr/", 1280, False)])
def test_nothing_for_axe_to_find_and_nothing_sticks_out(bezoek, axe, past, taal, breedte, donker):
    page = bezoek(f"{taal}keuzehulp/", breedte=breedte, donker=donker)
    for place in ("", "#school=secundair.wie=leerlingen", f"#{ALLEMAAL}", "#uitkomst-school-los"):
        page.goto("about:blank")
        page.goto(bezoek.site_url + taal + PAST + place)
        assert axe(page) == [], place
        assert past(page), place


def test_the_drawing_for_editors_can_be_scrolled_by_keyboard(bezoek, axe, past, tot):
    page = bezoek("redactiegids-keuzehulp/", breedte=360)

    assert axe(page) == []
    assert past(page)
    area = page.get_by_role("region", name="Tekening van de keuzehulp “Past NAFT hier?”")
    area.focus()
    page.keyboard.press("ArrowRight")
    tot(page, "document.activeElement.scrollLeft > 0")


def test_all_questions_in_one_page_stay_light(site_map):
    import gzip

    for taal in ("", "fr", "en"):
        for naam in (PAST, VORM, MELD):
            assert len(gzip.compress((site_map / taal / naam / "index.html").read_bytes(), 6)) < 12_500, (taal, naam)
