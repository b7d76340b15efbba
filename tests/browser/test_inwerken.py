"""Someone starts next Monday: walks a path, comes back to it, takes it along, wipes it; with and without script or storage."""

import json
import random
import re

import pytest
from playwright.sync_api import expect

SLEUTEL = "naft.inwerken"
ETAPPES = ("dag-1", "week-1", "weken-2-4", "maanden-2-3")
DAG_1 = "inwerken/begeleider/dag-1/"
EERSTE = "Gedaan: Waar NAFT voor staat"


def bewaard(page):
    return json.loads(page.evaluate("sleutel => localStorage.getItem(sleutel)", SLEUTEL) or "null")


def melding(page):
    return page.locator("[data-melding]")


def vinkjes(page):
    return page.locator("main input[type=checkbox]")


def uit(page) -> str:
    """The text of the file a reader takes along."""
    with page.expect_download() as found:
        page.get_by_role("button", name="Bewaar als bestand").click()
    assert found.value.suggested_filename == "naft-inwerken.json"
    return found.value.path().read_text(encoding="utf-8")


def erin(page, text, name="naft-inwerken.json"):
    payload = {"name": name, "mimeType": "application/json", "buffer": text if isinstance(text, bytes) else text.encode()}
    page.get_by_label("Zet een bestand terug").set_input_files(payload)


def staat(gedaan, **rest):
    return json.dumps({"soort": SLEUTEL, "versie": 1, "paden": {"begeleider": {"start": "", "gedaan": gedaan}}} | rest)


def test_a_whole_path_from_the_first_day_to_the_last_then_reload_take_along_wipe_and_put_back(bezoek):
    page = bezoek("inwerken/")
    page.get_by_role("link", name="Nieuwe begeleider").first.click()
    page.get_by_label("Wanneer begin je?").fill("2026-11-30")
    ticked = 0
    for stage in ETAPPES:
        page.goto(re.sub(r"begeleider/.*", f"begeleider/{stage}/", page.url))
        for box in vinkjes(page).all():
            box.check()
            ticked += 1
        page.reload()
        assert all(box.is_checked() for box in vinkjes(page).all())

    page.get_by_role("link", name="Bewaren, meenemen of wissen").click()
    expect(page.locator(".inwerk-start")).to_contain_text(f"alle {ticked} gedaan")
    expect(page.get_by_label("Wanneer begin je?")).to_have_value("2026-11-30")
    kept = uit(page)
    assert len(json.loads(kept)["paden"]["begeleider"]["gedaan"]) == ticked == 19

    page.get_by_role("button", name="Wis alles").click()
    expect(melding(page)).to_have_text("Je voortgang is van dit toestel gewist.")
    assert bewaard(page) is None
    page.reload()
    expect(page.locator(".inwerk-telling").first).to_be_empty()

    erin(page, kept)
    expect(melding(page)).to_contain_text("Het bestand is teruggezet.")
    expect(page.locator(".inwerk-start")).to_contain_text(f"alle {ticked} gedaan")
    page.goto(page.url.split("begeleider/")[0])
    expect(page.locator(".inwerk-kaart").first).to_contain_text(f"alle {ticked} gedaan")


def test_who_wipes_by_mistake_can_undo_it_and_the_focus_is_never_lost(bezoek):
    page = bezoek(DAG_1)
    page.get_by_label(EERSTE).check()
    page.goto(page.url.replace("dag-1/", ""))
    page.get_by_role("button", name="Wis alles").click()
    expect(page.get_by_role("button", name="Maak ongedaan")).to_be_focused()
    page.keyboard.press("Enter")

    expect(melding(page)).to_have_text("Je voortgang staat er weer.")
    expect(page.get_by_role("button", name="Wis alles")).to_be_focused()
    assert bewaard(page)["paden"]["begeleider"]["gedaan"] == ["waar-naft-voor-staat"]


def test_putting_a_file_back_loses_nothing_that_was_ticked_here(bezoek):
    page = bezoek(DAG_1)
    page.get_by_label("Gedaan: Je plaats rond de leerling").check()
    page.goto(page.url.replace("dag-1/", ""))
    erin(page, staat(["waar-naft-voor-staat"]))
    expect(page.locator(".inwerk-start")).to_contain_text("2 van 19 gedaan")


VREEMDE_BESTANDEN = [
    ("geen json", "beschadigd"),
    (staat([]).replace('"versie": 1', '"versie": 0'), "een andere versie"),
    (b"\xff\xfe\x00", "beschadigd"),
    ("[]", "beschadigd"),
    (json.dumps({"soort": "iets anders", "versie": 1, "paden": {}}), "beschadigd"),
    (staat([]).replace('"versie": 1', '"versie": 2'), "een andere versie"),
    (staat(["x" * 300_000]), "beschadigd"),
    (staat(["<img src=x onerror=alert(1)>"]), "beschadigd"),
]


def test_a_file_that_is_not_ours_changes_nothing_and_says_so(bezoek):
    page = bezoek(DAG_1)
    page.get_by_label(EERSTE).check()
    before = bewaard(page)
    page.goto(page.url.replace("dag-1/", ""))
    for text, sentence in VREEMDE_BESTANDEN:
        page.evaluate("document.querySelector('[data-melding]').textContent = ''")
        erin(page, text)
        expect(melding(page)).to_contain_text(sentence)
        expect(melding(page)).to_contain_text("Er is niets veranderd.")
        assert bewaard(page) == before


KAPOT = [
    ('"', "beschadigd"),
    ("null", "beschadigd"),
    ("5", "beschadigd"),
    ('{"soort": "naft.inwerken", "versie": 0, "paden": {}}', "een andere versie"),
    ('{"soort": "naft.inwerken", "versie": 1}', "beschadigd"),
    ('{"soort": "naft.inwerken", "versie": 1, "paden": []}', "beschadigd"),
    ('{"soort": "naft.inwerken", "versie": 1, "paden": {"begeleider": null}}', "beschadigd"),
    ('{"soort": "naft.inwerken", "versie": 1, "paden": {"begeleider": {"gedaan": [7]}}}', "beschadigd"),
    ('{"soort": "naft.inwerken", "versie": 1, "paden": {"begeleider": {"start": "2026-99-99", "gedaan": []}}}', "beschadigd"),
    ('{"soort": "naft.inwerken", "versie": 1, "paden": {"__proto__": {"gedaan": ["x"]}}}', "beschadigd"),
    ('{"soort": "naft.inwerken", "versie": 2, "gedaan": {}}', "een andere versie"),
    (staat(["waar-naft-voor-staat", "bestaat-niet"]), "bestaan niet (meer)"),
]


def test_broken_older_or_tampered_progress_gives_a_message_and_one_can_go_on(bezoek):
    page = bezoek(DAG_1)
    second = "Gedaan: Je plaats rond de leerling"
    for text, sentence in KAPOT:
        page.evaluate("([sleutel, text]) => localStorage.setItem(sleutel, text)", [SLEUTEL, text])
        page.reload()
        expect(melding(page)).to_contain_text(sentence)
        page.get_by_label(second).check()
        page.reload()
        expect(melding(page)).to_be_empty()
        expect(page.get_by_label(second)).to_be_checked()


def test_no_text_whatever_in_the_storage_stops_the_page(bezoek):
    """Good progress with a bite out of it, another value in its place, or a piece twice: told or read, never an error."""
    page = bezoek(DAG_1)
    good = json.loads(staat(["waar-naft-voor-staat", "je-plaats-rond-de-leerling"]))
    good["paden"]["begeleider"]["start"] = "2026-11-30"
    text, chance = json.dumps(good), random.Random(7)
    values = ["null", "[]", "{}", "0", '""', "1e999", "true", '{"__proto__": {}}', '["constructor"]']
    broken = []
    for _ in range(300):
        start, end = sorted(chance.sample(range(len(text)), 2))
        broken += [text[:start] + text[end:], text[:start] + chance.choice(values) + text[end:], text[:end] + text[start:]]
    broken += [json.dumps(_with(good, path, json.loads(value))) for value in values if value != "1e999" for path in _paths(good)]

    told = page.evaluate(
        """([sleutel, texts]) => texts.map((text) => {
            const melding = document.querySelector("[data-melding]");
            melding.textContent = "";
            localStorage.setItem(sleutel, text);
            dispatchEvent(new StorageEvent("storage", { key: sleutel }));
            return melding.textContent;
        })""",
        [SLEUTEL, broken],
    )

    assert sum(1 for sentence in told if sentence) > len(told) / 2
    page.get_by_label(EERSTE).check()
    assert bewaard(page)["versie"] == 1


def _paths(value, path=()):
    """The way to every part of a value."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, inner in parts for found in ((*path, key), *_paths(inner, (*path, key)))]


def _with(value, path, new):
    """The same value with another part somewhere."""
    if not path:
        return new
    changed = dict(value) if isinstance(value, dict) else list(value)
    changed[path[0]] = _with(changed[path[0]], path[1:], new)
    return changed


def test_what_other_paths_keep_is_never_touched(bezoek):
    page = bezoek(DAG_1)
    other = staat([]).replace('"begeleider"', '"clb"').replace("[]", '["jouw-rol"]')
    page.evaluate("([sleutel, text]) => localStorage.setItem(sleutel, text)", [SLEUTEL, other])
    page.reload()
    page.get_by_label(EERSTE).check()

    assert bewaard(page)["paden"]["clb"]["gedaan"] == ["jouw-rol"]
    page.get_by_label(EERSTE).uncheck()
    assert bewaard(page)["paden"]["begeleider"]["gedaan"] == []


def test_two_windows_do_not_lose_each_others_ticks(bezoek):
    page = bezoek(DAG_1)
    second = page.context.new_page()
    second.goto(page.url)
    page.get_by_label(EERSTE).check()
    expect(second.get_by_label(EERSTE)).to_be_checked()
    second.get_by_label("Gedaan: Je plaats rond de leerling").check()

    expect(page.locator(".inwerk-telling").first).to_have_text("2 van 3 gedaan")


def test_where_nothing_may_be_kept_it_says_so_and_a_file_carries_it_along(bezoek):
    page = bezoek("inwerken/begeleider/", opslag=False)
    expect(melding(page)).to_contain_text("Je browser laat niet toe dat we iets bewaren.")
    page.get_by_label("Wanneer begin je?").fill("2026-11-30")
    expect(page.locator(".etappe-datum").first).to_have_text("30 november")
    assert json.loads(uit(page))["paden"]["begeleider"]["start"] == "2026-11-30"

    erin(page, staat(["waar-naft-voor-staat"]))
    expect(page.locator(".inwerk-start")).to_contain_text("1 van 19 gedaan")
    page.get_by_role("button", name="Wis alles").click()
    expect(page.locator(".inwerk-telling").first).to_be_empty()

    page.goto(page.url + "dag-1/")
    page.get_by_label(EERSTE).check()
    expect(page.locator(".inwerk-telling").first).to_have_text("1 van 3 gedaan")


@pytest.mark.parametrize(("taal", "verwacht"), [("", "7–27 december"), ("fr/", "7–27 décembre"), ("en/", "7\u2009–\u200927 December")])
def test_who_fills_in_a_first_day_sees_the_dates_of_each_stage(bezoek, taal, verwacht):
    page = bezoek(f"{taal}inwerken/begeleider/")
    page.locator("[data-start]").fill("2026-11-30")

    expect(page.locator(".etappe-datum").nth(2)).to_have_text(verwacht)


class TestZonderScript:
    def test_everything_can_be_read_and_every_answer_opened(self, bezoek):
        page = bezoek("inwerken/", script=False)
        page.get_by_role("link", name="Nieuwe begeleider").first.click()
        for stage in ETAPPES:
            page.goto(re.sub(r"begeleider/.*", f"begeleider/{stage}/", page.url))
            assert page.locator("noscript p").is_visible()
            for part in ("Lees", "Doe", "Bespreek"):
                assert page.get_by_role("heading", name=part, exact=True).first.is_visible()
            answers = page.locator(".check summary")
            assert answers.count() > 5
            answers.first.click()
            assert page.locator(".check details[open]").first.get_by_text("Lees na:").first.is_visible()

    def test_nothing_shows_that_would_not_work(self, bezoek):
        for address in ("inwerken/", "inwerken/begeleider/", DAG_1):
            page = bezoek(address, script=False)
            assert page.locator("main button:visible").count() == 0
            assert page.locator("main input:visible").count() == 0

    def test_the_order_can_be_chosen_and_compared(self, bezoek):
        page = bezoek("inwerken/begeleider/week-1/", script=False)
        page.get_by_label("Uitvoering", exact=True).select_option("4")
        page.get_by_text("Kijk na: de juiste volgorde").click()
        assert page.locator(".check-oplossing li").first.is_visible()

    def test_the_workbook_is_one_link_away(self, bezoek, site_map):
        page = bezoek("inwerken/begeleider/", script=False)
        address = page.get_by_role("link", name="Werkboekje om af te drukken (pdf)").get_attribute("href")
        assert (site_map / "inwerken/begeleider" / address).resolve().read_bytes().startswith(b"%PDF")


class TestZelfcheck:
    def test_an_answer_opens_by_keyboard_with_its_reason(self, bezoek):
        page = bezoek(DAG_1)
        page.locator("#voor-wie summary").nth(1).focus()
        page.keyboard.press("Enter")

        opened = page.locator("#voor-wie details[open]")
        expect(opened).to_contain_text("Dit klopt.")
        page.keyboard.press("Tab")
        expect(opened.get_by_role("link").first).to_be_focused()

    def test_the_places_one_chose_are_marked_once_the_solution_is_open_and_not_before(self, bezoek):
        page = bezoek("inwerken/begeleider/week-1/")
        check = page.locator("#zet-de-fasen-in-volgorde")
        page.get_by_label("Vooraf: zorg op school").focus()
        page.keyboard.press("1")
        page.get_by_label("Aanmelding", exact=True).select_option("3")
        expect(check.locator(".check-stand")).to_be_empty()

        check.locator("summary").focus()
        page.keyboard.press("Enter")
        expect(check.locator(".check-stand")).to_contain_text("Vooraf: zorg op school: staat goed")
        expect(check.locator(".check-stand")).to_contain_text("Aanmelding: hoort op plaats 2")
        page.get_by_label("Aanmelding", exact=True).select_option("2")
        expect(check.locator(".check-stand")).to_contain_text("Aanmelding: staat goed")

    def test_nothing_is_kept_of_what_one_answers(self, bezoek):
        page = bezoek("inwerken/begeleider/week-1/")
        page.get_by_label("Uitvoering", exact=True).select_option("2")
        page.locator("#zet-de-fasen-in-volgorde summary").click()

        assert bewaard(page) is None
        assert page.evaluate("localStorage.length") == 0


@pytest.mark.parametrize(("adres", "breedte", "donker"), [("en/inwerken/begeleider/week-1/", 360, False), ("inwerken/clb/maanden-2-3/", 1280, True)])
def test_no_accessibility_violation_and_nothing_sticks_out(bezoek, axe, past, adres, breedte, donker):
    page = bezoek(adres, breedte=breedte, donker=donker)
    page.evaluate("document.querySelectorAll('main details').forEach((d) => { d.open = true; })")
    page.locator("[data-stap]").first.check()
    page.locator(".check-rijen select").first.select_option(index=1) if page.locator(".check-rijen").count() else None

    assert axe(page) == []
    assert past(page)
