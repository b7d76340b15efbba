"""The editor page in a real browser: open a folder, change a method, add a practice, save; nothing else changes."""

import difflib
import re
import shutil
from pathlib import Path

import pytest

from macros.content.load import examine, load
from macros.content.read import read_text
from macros.exports.beheer.pagina import bestanden
from macros.language.interface import load_interface
from tests.browser.server import geserveerd
from tests.browser.werkmap import KIEZER, lees, verander, vul
from tests.sites import PROJECT

NIET_INGEPAKT = "de redactiepagina is niet ingepakt: make beheer (met Node), en bouw de site opnieuw"
METHODIEK = "data/methodieken/hergo.yml"
PRAKTIJK = "data/praktijken/een-proef.yml"


@pytest.fixture(scope="module")
def redactie(browser, site_map, site_url):
    """The editor page with the shipped data as its folder, opened once: filling a folder takes a while."""
    if not (site_map / "beheer" / "beheer.js").exists():
        pytest.skip(NIET_INGEPAKT)
    context = browser.new_context(locale="nl-BE", viewport={"width": 1400, "height": 950}, reduced_motion="reduce")
    context.add_init_script(KIEZER)
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(site_url + "beheer/LICENTIES.txt")
    vul(page, PROJECT)
    page.buiten, page.fouten = [], []
    page.on("request", lambda r: r.url.startswith((site_url, "data:", "blob:")) or page.buiten.append(r.url))
    page.on("console", lambda m: m.type == "error" and page.fouten.append(m.text))
    page.on("pageerror", lambda e: page.fouten.append(str(e)))
    page.goto(site_url + "beheer/")
    page.get_by_role("button", name="Werken met een lokale repository").click()
    page.locator("h2", has_text="Methodieken").wait_for()
    yield page
    context.close()


@pytest.fixture
def beheer(redactie):
    """That page, with its folder as it is now in ``eerder``; it asks no other host and logs no fault."""
    redactie.eerder = lees(redactie)
    yield redactie
    assert redactie.buiten == []
    assert redactie.fouten == []


def ga(page, plaats):
    page.evaluate("plaats => { location.hash = plaats; }", f"#/collections/{plaats}")
    page.locator('[data-key-path="titel.nl"] textarea').first.wait_for()


def veld(page, pad):
    """A field of the form. Fields are drawn when they come into view, so each group around it is scrolled to."""
    parts = pad.split(".")
    while not page.locator(f'[data-key-path="{parts[0]}"]').count():
        page.locator("section.field[data-key-path]").last.scroll_into_view_if_needed()
    for end in range(1, len(parts) + 1):
        found = page.locator(f'.wrapper [data-key-path="{".".join(parts[:end])}"], [data-key-path="{".".join(parts[:end])}"]').first
        if end in (1, len(parts)) or found.count():
            found.scroll_into_view_if_needed()
    return found


def schrijf(page, pad, tekst):
    veld(page, pad).locator("textarea").fill(tekst)


def bewaar(page):
    """Save, and wait until the form closes: then the file is written."""
    page.get_by_role("button", name="Opslaan").click()
    page.get_by_role("button", name="Opslaan").wait_for(state="hidden")


def verschil(before, after):
    rows = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [row for row in rows if re.match(r"[-+](?![-+]{2} )", row)]


def zet_weg(files, folder: Path) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "data"


def test_a_method_is_changed_and_a_practice_added_and_the_check_is_clean(beheer, tmp_path):
    ga(beheer, "methodieken/entries/hergo")
    box = veld(beheer, "samenvatting.nl").locator("textarea")
    old = box.input_value()
    box.fill(f"{old} Iedereen komt aan het woord.")
    bewaar(beheer)

    ga(beheer, "praktijken/new")
    texts = {
        "titel": "Een proef",
        "samenvatting": "Een korte zin.",
        "context": "Een eerste alinea.\n\n- een punt\n- nog een: met dubbele punt",
        "aanpak": "Tekst.",
    }
    for name, text in texts.items():
        for taal in ("nl", "fr", "en"):
            schrijf(beheer, f"{name}.{taal}", text if name != "titel" or taal == "nl" else f"{text} {taal}")
    kies(beheer, "methodieken", "Hergo (herstelgericht groepsoverleg)")
    kies(beheer, "verwant", "Rots en Water (methodieken)")
    veld(beheer, "bronnen").get_by_role("button", name="toevoegen").first.click()
    kies(beheer, "bronnen.0.bron", "Visienota", exact=False)
    bewaar(beheer)

    after = lees(beheer)
    assert {name for name in after if after[name] != beheer.eerder.get(name)} == {METHODIEK, PRAKTIJK}
    assert set(beheer.eerder) <= set(after)
    assert inhoud(after[METHODIEK]) == inhoud(beheer.eerder[METHODIEK]) | {
        "samenvatting": {**inhoud(beheer.eerder[METHODIEK])["samenvatting"], "nl": f"{old} Iedereen komt aan het woord."}
    }
    assert [row[0] for row in verschil(beheer.eerder[METHODIEK], after[METHODIEK])] in (["-", "+"], ["-", "+", "+"])
    new = inhoud(after[PRAKTIJK])
    assert list(new) == ["titel", "nagekeken", "bronnen", "verwant", "samenvatting", "context", "aanpak", "methodieken"]
    assert (new["methodieken"], new["verwant"]) == (["hergo"], ["methodieken/rots-en-water"])
    assert new["context"]["nl"] == texts["context"]
    assert examine(zet_weg(after, tmp_path))[1] == []


def test_only_the_line_that_was_changed_differs(beheer):
    ga(beheer, "bronnen/entries/jeugdhulp-binc")
    box = veld(beheer, "titel.nl").locator("textarea")
    old = box.input_value()
    box.fill(f"{old} Zeg het.")
    bewaar(beheer)

    name = "data/bronnen/jeugdhulp-binc.yml"
    rows = verschil(beheer.eerder[name], lees(beheer)[name])
    assert [row[0] for row in rows] == ["-", "+"]
    assert rows[1] == f"{rows[0].replace('-', '+', 1)} Zeg het."


def test_the_preview_shows_the_record_in_the_style_of_the_site_in_each_language(beheer):
    ga(beheer, "methodieken/entries/hergo")
    preview = beheer.frame_locator("iframe")
    preview.get_by_role("heading", level=1, name="Hergo").wait_for()

    assert preview.locator("h1").evaluate("e => getComputedStyle(e).fontFamily").startswith("Charter")
    assert preview.locator(".stappen > li").count() == 3
    assert preview.locator(".bronnen").inner_text()
    preview.get_by_role("button", name="Français").click()
    assert "concertation restaurative" in preview.locator("h1").inner_text()
    assert "À quoi" in preview.locator("main").inner_text() or "Groupe" in preview.locator("main").inner_text()

    schrijf(beheer, "samenvatting.fr", "Une phrase nouvelle.")
    preview.get_by_text("Une phrase nouvelle.").wait_for()


def test_three_languages_stand_side_by_side(beheer):
    ga(beheer, "methodieken/entries/hergo")
    boxes = [veld(beheer, f"samenvatting.{taal}").bounding_box() for taal in ("nl", "fr", "en")]

    assert len({round(box["y"]) for box in boxes}) == 1
    assert boxes[0]["x"] < boxes[1]["x"] < boxes[2]["x"]


def test_a_file_that_someone_else_changed_meanwhile_is_not_overwritten(beheer):
    name = "data/begrippen/time-out.yml"
    ga(beheer, "begrippen/entries/time-out")
    schrijf(beheer, "titel.nl", "Mijn titel")
    theirs = beheer.eerder[name].replace("nagekeken: ", "nagekeken: 2026-11-23 # ", 1)
    verander(beheer, name, theirs)

    beheer.get_by_role("button", name="Opslaan").click()
    beheer.get_by_text("intussen buiten deze pagina veranderd").wait_for()

    assert lees(beheer)[name] == theirs
    beheer.get_by_role("button", name="OK").click()


def test_whoever_needs_to_may_enlarge_the_page(beheer):
    assert "maximum-scale" not in "".join(beheer.locator('meta[name="viewport"]').evaluate_all("all => all.map(meta => meta.content)"))


def test_a_required_field_that_is_empty_is_told_and_nothing_is_saved(beheer):
    ga(beheer, "begrippen/new")
    schrijf(beheer, "titel.nl", "Een proef")
    beheer.get_by_role("button", name="Opslaan").click()
    beheer.locator('[aria-invalid="true"]').first.wait_for(state="attached")

    assert lees(beheer) == beheer.eerder


DIENSTEN = [
    ({"name": "github", "repo": "o/n", "auth_methods": ["token"]}, "Inloggen met een toegangstoken"),
    ({"name": "gitlab", "repo": "g/n", "auth_type": "pkce", "app_id": "x", "publish_mode": "editorial_workflow"}, "GitLab"),
    ({"name": "gitea", "repo": "o/n", "app_id": "x", "base_url": "https://git.naft.test", "api_root": "https://git.naft.test/api/v1"}, "Gitea"),
]


@pytest.mark.parametrize(("opslag", "knop"), DIENSTEN, ids=[opslag["name"] for opslag, _ in DIENSTEN])
def test_with_a_git_service_people_can_sign_in_and_until_then_nothing_goes_out(browser, site_map, tmp_path, opslag, knop):
    if not (site_map / "beheer" / "beheer.js").exists():
        pytest.skip(NIET_INGEPAKT)
    bank, words = load(PROJECT / "data"), load_interface(PROJECT / "data" / "interface")
    for name, content in bestanden(bank, words, gebouwd=PROJECT / "beheer" / "gebouwd", opslag=opslag):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    shutil.copy(site_map / "_headers", tmp_path)
    with geserveerd(tmp_path) as address:
        page = browser.new_page(locale="nl-BE")
        out = []
        page.on("requestfinished", lambda r: r.url.startswith((address, "data:", "blob:")) or out.append(r.url))
        page.goto(address + "beheer/")
        page.get_by_role("button", name=knop).first.wait_for()
        page.close()

    assert out == []


def inhoud(text):
    return read_text(text, "proef").value


def kies(page, pad, naam, *, exact=True):
    """Choose from a pick list by the words a person sees."""
    field = veld(page, pad)
    field.get_by_role("combobox").first.click()
    option = page.get_by_role("option", name=naam, exact=exact).first
    option.click()
    option.wait_for(state="hidden")
