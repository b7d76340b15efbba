"""Someone reports a practice: the answers become a valid record and a message, whatever was typed; nothing leaves the page."""

import gzip
import json
import random
import re
import shutil
import unicodedata

import pytest
from playwright.sync_api import expect

from macros.content.load import examine
from macros.content.read import read_text
from macros.content.soorten import OP_NAAM
from macros.exports.opmaak import opmaak
from tests.sites import PROJECT

MAAK = "Maak het bericht"
LASTIG = [
    "yes", "no", "null", "~", "true", "- streepje", "-", "--- ", "let op: dit", "einde:", "# geen kop", "a # b", "'enkel'", '"dubbel"', "beide ' en \"",
    "back\\slash \\n", "@naam", "%teken", "&anker *ster", "!tag", "| pijp", "> groter", "? vraag", "[een, twee]", "]", "a, b", "{", "}", "=", "<3",
    "012", "5.10", "1e3", "0x1f", "12:30", "2026-01-31", "1_0", ".5", "-0", "👩‍👧 en 🇧🇪", "ça « va »", "non\u00a0breekbaar", "smal\u202fwit", "zacht\u00adstreepje",
    "é ë ï ﬁ", "عربى", "rechts\u200enaar", "regel\u2028scheiding", "  spaties  ", "twee  spaties", "een\ttab", "bel\x07", "nul\u200bbreed", "\ufeffbom",
    "x" * 3000, "woord " * 400, "een\n\ntwee", "een\r\ntwee\r\n\r\ndrie", "- een\n- twee: drie\n  - vier", "1. een\n2. twee", "een\n  ingesprongen", "een  \ntwee", "\n\nvooraf",
]  # fmt: skip
"""What has broken a writer of YAML somewhere, some time."""
VUL = """(teksten) => teksten.map((tekst) => {
  for (const id of ["titel", "samenvatting", "context", "aanpak", "opbrengst", "trefwoorden", "plaats-1", "bron-titel-1", "bron-uitgever-1"]) document.getElementById(id).value = tekst;
  document.querySelector("form[novalidate]").requestSubmit();
  return [...document.querySelectorAll("[data-fouten]")].every((e) => e.hidden)
    ? [...document.querySelectorAll(".stuk textarea")].map((vak) => vak.value)
    : [...document.querySelectorAll(".fouten li")].map((punt) => punt.textContent);
})"""


def getypt(text, *, regels):
    """What a reader of the form may expect of a text: without edges, tabs, and signs that nobody sees."""
    text = re.sub("[\t\u2028\u2029]", " ", text.replace("\r\n", "\n"))
    text = text if regels else text.replace("\n", "")
    seen = "".join(sign for sign in text if sign == "\n" or not unicodedata.category(sign).startswith("C"))
    return re.sub(" +$", "", seen, flags=re.MULTILINE).strip()


def willekeurig(n):
    """Texts made of pieces of the others, the same each time."""
    dice = random.Random(2026)
    return ["".join(dice.choice([*LASTIG[:60], " ", "\n", "\n\n", "- ", ": "])[:40] for _ in range(dice.randrange(1, 6))) for _ in range(n)]


@pytest.fixture
def formulier(bezoek):
    return bezoek("praktijk-melden/")


def vul_in(page, **anders):
    """Everything that must be there, with a source that is not known yet."""
    wat = {
        "titel": "Een maatje",
        "samenvatting": "Een oudere leerling helpt een jongere.",
        "context": "Veel leerlingen kwamen te laat.",
        "aanpak": "Eerst dit.\n\n- een\n- twee",
    } | anders
    for naam, tekst in wat.items():
        page.locator(f"#{naam}").fill(tekst)
    page.get_by_label("Welke bron?").first.select_option("+")
    page.get_by_label("Titel van de bron").first.fill("Jaarverslag")
    page.get_by_label("Wie gaf ze uit?").first.fill("Een school")
    page.get_by_label("Wat voor bron is het?").first.select_option("praktijkbeschrijving")
    page.get_by_label("niemand is hierin te herkennen").check()


def stukken(page):
    """What the form made, by its heading."""
    return {vak.get_attribute("aria-label"): vak.input_value() for vak in page.locator(".stuk textarea").all()}


def bij_de_rest(files, folder):
    """The shipped data with files of the form among them, as the check sees them."""
    data = shutil.copytree(PROJECT / "data", folder / "data")
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return examine(data)[1]


def test_the_answers_become_records_that_pass_the_check_and_a_message(formulier, tmp_path):
    vul_in(formulier, periode="2023-2024", trefwoorden="maatje\npeter")
    formulier.get_by_label("Brussel").check()
    formulier.locator("summary", has_text="Welke methodieken zitten erin?").click()
    formulier.get_by_label("Rots en Water").check()
    formulier.locator("#plaats-1").fill("blz. 12")
    formulier.locator("summary", has_text="Nog een bron").first.click()
    formulier.locator("#bron-2").select_option("visienota-2022")
    formulier.get_by_role("button", name=MAAK).click()

    expect(formulier.get_by_role("heading", name="Je bericht is klaar")).to_be_focused()
    made = stukken(formulier)
    assert list(made) == ["Het bericht", "data/praktijken/een-maatje.yml", "data/bronnen/jaarverslag.yml"]
    practice = read_text(made["data/praktijken/een-maatje.yml"], "x").value
    assert practice["bronnen"] == [{"bron": "jaarverslag", "plaats": "blz. 12"}, {"bron": "visienota-2022"}]
    assert practice["trefwoorden"] == [{"nl": "maatje"}, {"nl": "peter"}]
    assert (practice["regios"], practice["methodieken"], practice["zekerheid"]) == (["brussel"], ["rots-en-water"], "laag")
    brief = made.pop("Het bericht")
    assert "Ik meld een praktijk: Een maatje. Een oudere leerling" in brief
    assert "- Jaarverslag, Een school, blz. 12\n- Visienota" in brief
    assert all(name in brief and text in brief for name, text in made.items())
    assert bij_de_rest(made, tmp_path) == []


def test_whatever_is_typed_is_read_back_as_it_was_and_stays_in_the_layout(formulier, tmp_path):
    vul_in(formulier)
    teksten = [*LASTIG, *willekeurig(150)]
    good = {}
    for n, (text, made) in enumerate(zip(teksten, formulier.evaluate(VUL, teksten), strict=True)):
        if not made[0].startswith("Dag redactie"):
            continue
        practice, source = made[1:]
        for soort, file in (("praktijken", practice), ("bronnen", source)):
            document = read_text(file, "x.yml")
            assert document.problems == [], (text, file)
            assert opmaak(document, OP_NAAM[soort]) == file, text
        found = read_text(practice, "x.yml").value
        line, block = getypt(text, regels=False), getypt(text, regels=True)
        assert found["titel"] == found["samenvatting"] == {"nl": line}
        assert found["context"] == found["aanpak"] == found["opbrengst"] == {"nl": block}
        assert found["bronnen"][0]["plaats"] == read_text(source, "x.yml").value["titel"] == line
        good |= {f"data/praktijken/proef-{n}.yml": re.sub(r"- bron: .*", f"- bron: proef-{n}", practice), f"data/bronnen/proef-{n}.yml": source}
    assert len(good) > 200
    assert bij_de_rest(good, tmp_path) == []


FOUTEN = [
    ("titel", "", "Dit hebben we nodig"),
    ("context", "een <b>vet</b> woord", "Hier staat code: <b"),
    ("samenvatting", "van {naam}", "Accolades kunnen hier niet: {naam}"),
    ("aanpak", "Het werkte bij 34,5% van hen.", "hoort bij de cijfers: 34,5%"),
    ("aanpak", "# Een kop", "Deze opmaak kan hier niet: #"),
    ("periode", "2023-2025", "Dit past niet"),
    ("periode", "2026-02-31", "Dit past niet"),
    ("bron-adres-1", "www.school.be", "Dit past niet"),
]
GOED = {"periode": "2023-2024", "bron-adres-1": "https://school.be"}


def test_what_does_not_fit_is_said_with_the_field_and_above(formulier):
    vul_in(formulier)
    for veld, tekst, zin in FOUTEN:
        box = formulier.locator(f"#{veld}")
        box.fill(tekst)
        formulier.get_by_role("button", name=MAAK).click()

        expect(formulier.locator(".fouten")).to_be_focused()
        expect(formulier.get_by_role("heading", name="Er moet nog 1 ding verbeterd worden")).to_be_visible()
        expect(box).to_have_attribute("aria-invalid", "true")
        expect(box).to_have_accessible_description(re.compile(re.escape(zin)))
        expect(formulier.get_by_text("Je bericht is klaar")).to_be_hidden()
        formulier.locator(".fouten a").click()
        expect(box).to_be_focused()
        box.fill(GOED.get(veld, "Gewoon."))
        expect(box).to_have_attribute("aria-invalid", "false")


def test_a_name_that_is_taken_gets_a_number_and_one_without_letters_a_name(formulier):
    for title, name in (("Terugkomdagen en helpdesk", "terugkomdagen-en-helpdesk-2"), ("★ 🙂", "praktijk")):
        vul_in(formulier, titel=title)
        formulier.get_by_role("button", name=MAAK).click()
        assert f"data/praktijken/{name}.yml" in stukken(formulier)


def test_who_writes_french_leaves_the_dutch_to_the_editors_and_the_message_says_so(bezoek):
    page = bezoek("fr/praktijk-melden/")
    page.evaluate(
        "() => { document.getElementById('taal').value = 'fr'; document.getElementById('bron-1').value = 'visienota-2022'; document.getElementById('akkoord').checked = true; }"
    )
    assert page.get_by_label("Bruxelles").count() == 1
    for name in ("titel", "samenvatting", "context", "aanpak"):
        page.locator(f"#{name}").fill("Un texte.")
    page.get_by_role("button", name="Préparer le message").click()

    made = list(stukken(page).values())
    assert read_text(made[1], "x").value["titel"] == {"fr": "Un texte."}
    assert "il faut d’abord les traduire" in made[0]


def test_copy_the_message_and_keep_the_file(formulier):
    vul_in(formulier)
    formulier.get_by_role("button", name=MAAK).click()
    made = stukken(formulier)
    formulier.get_by_role("button", name="Kopieer").first.click()
    expect(formulier.get_by_role("button", name="Gekopieerd")).to_be_visible()
    assert formulier.evaluate("navigator.clipboard.readText()") == made["Het bericht"]

    with formulier.expect_download() as download:
        formulier.get_by_role("link", name="Bewaar als bestand").nth(1).click()
    assert download.value.suggested_filename == "een-maatje.yml"
    assert download.value.path().read_text(encoding="utf-8") == made["data/praktijken/een-maatje.yml"]

    formulier.locator("#titel").fill("Iets anders")
    expect(formulier.get_by_text("Je bericht is klaar")).to_be_hidden()


def test_a_link_to_the_editors_carries_the_message_and_without_the_data_when_they_are_long(formulier):
    formulier.evaluate(
        """document.querySelector("[data-uit]").insertAdjacentHTML("beforeend", '<a data-naar="mailto:r@a.be?subject={titel}&amp;body={tekst}">mail</a>')"""
    )
    adres = "document.querySelector('[data-naar]').href"
    vul_in(formulier, titel="Wit & zwart?")
    formulier.get_by_role("button", name=MAAK).click()
    assert formulier.evaluate(adres).startswith("mailto:r@a.be?subject=Wit%20%26%20zwart%3F&body=Dag%20redactie")
    assert "data%2Fpraktijken" in formulier.evaluate(adres)

    vul_in(formulier, titel="Lang", aanpak="woord " * 500)
    formulier.get_by_role("button", name=MAAK).click()
    assert "data%2Fpraktijken" not in formulier.evaluate(adres)


def test_by_keyboard_alone(formulier):
    vul_in(formulier)
    formulier.locator("#titel").focus()
    formulier.keyboard.press("Enter")

    expect(formulier.get_by_role("heading", name="Je bericht is klaar")).to_be_focused()
    formulier.keyboard.press("Tab")
    expect(formulier.get_by_role("textbox", name="Het bericht")).to_be_focused()
    formulier.keyboard.press("Tab")
    formulier.keyboard.press("Enter")
    expect(formulier.get_by_role("button", name="Gekopieerd")).to_be_visible()


def test_without_javascript_there_is_a_blank_file_and_the_questions(bezoek, site_map):
    page = bezoek("praktijk-melden/", script=False)

    assert page.locator("main form").is_hidden()
    assert page.locator("main ol").get_by_text("Hoe heet de praktijk?").is_visible()
    page.get_by_text("Een leeg bestand").click()
    blank = (site_map / "downloads" / "praktijk-leeg.yml").read_text(encoding="utf-8")
    assert page.locator(".leeg pre").inner_text().strip() == blank.strip()
    assert page.get_by_role("link", name="Haal het lege bestand op").get_attribute("href").endswith("downloads/praktijk-leeg.yml")


def test_no_accessibility_violation_with_errors_or_with_the_message(bezoek, axe, past):
    page = bezoek("praktijk-melden/", breedte=360, donker=True)
    page.get_by_role("button", name=MAAK).click()
    assert axe(page) == []
    assert past(page)

    vul_in(page)
    page.get_by_role("button", name=MAAK).click()
    assert axe(page) == []
    assert past(page)


def test_the_page_is_light(site_map):
    script = (PROJECT / "docs" / "assets" / "melden.js").read_bytes()
    assert len(gzip.compress(script, 9)) <= 2560
    for taal in ("", "fr/", "en/"):
        page = (site_map / taal / "praktijk-melden" / "index.html").read_bytes()
        assert len(gzip.compress(page, 9)) <= 13_000, json.dumps(taal)
