"""What comes out of a small site: a page per record in three languages, and honest fallbacks."""

import json
import re

import pytest

pytestmark = pytest.mark.site


def test_every_record_has_a_page_in_every_language(klein_gebouwd):
    for root in ("", "fr/", "en/"):
        for name in ("praten", "luisteren"):
            assert (klein_gebouwd.site / root / "methodieken" / name / "index.html").exists()


def test_a_new_record_is_in_the_menu_without_anyone_listing_it(klein_gebouwd):
    menu = re.search(r'<nav class="zij".*?</nav>', klein_gebouwd.lees("methodieken/index.html"), re.DOTALL)[0]
    assert 'href="../methodieken/luisteren/"' in menu
    assert ">Praten<" in menu
    assert ">Parler<" in klein_gebouwd.lees("fr/methodieken/index.html")


def test_relations_show_in_both_directions(klein_gebouwd):
    assert "Luisteren" in klein_gebouwd.lees("methodieken/praten/index.html").split('id="verbanden"')[1]
    assert "Praten" in klein_gebouwd.lees("methodieken/luisteren/index.html").split('id="verbanden"')[1]
    assert "Gebruikt op 3 plaatsen" in klein_gebouwd.lees("bronnen/index.html")


def test_a_text_without_translation_is_dutch_and_says_so(klein_gebouwd):
    page = klein_gebouwd.lees("fr/methodieken/luisteren/index.html")
    assert '<html lang="fr">' in page
    assert '<span lang="nl" class="terugval" title="Pas encore traduit : vous lisez le texte néerlandais.">Goed luisteren.</span>' in page


def test_a_page_without_translation_is_marked_as_dutch(klein_gebouwd):
    page = klein_gebouwd.lees("en/over/index.html")
    assert re.search(r'<article[^>]* lang="nl"', page)
    assert "This page exists in Dutch only." in page
    assert "exists in Dutch only" not in klein_gebouwd.lees("en/index.html")


def test_the_language_links_stay_on_the_same_page(klein_gebouwd):
    page = klein_gebouwd.lees("fr/methodieken/praten/index.html")
    assert '<a href="../../../methodieken/praten/" hreflang="nl"' in page
    assert '<a href="../../../en/methodieken/praten/" hreflang="en"' in page
    assert '<link rel="alternate" hreflang="en" href="https://naft.example/en/methodieken/praten/">' in page
    assert '<link rel="canonical" href="https://naft.example/fr/methodieken/praten/">' in page


@pytest.mark.parametrize("wortel", ["", "fr/", "en/"])
def test_each_language_has_a_home_page_of_the_same_form(klein_gebouwd, wortel):
    home, other = klein_gebouwd.lees(f"{wortel}index.html"), klein_gebouwd.lees(f"{wortel}over/index.html")

    assert ('<body class="thuis">' in home, '<body class="thuis">' in other) == (True, False)
    assert ('class="bladeren"' in home, 'class="bladeren"' in other) == (False, True)
    assert re.search("<title>.+ · .+</title>", home)[0].count("Home") == 0


def test_the_error_page_is_the_dutch_one_with_a_way_home_from_anywhere(klein_gebouwd):
    page = klein_gebouwd.lees("404.html")
    assert '<html lang="nl">' in page
    assert 'href="/fr/"' in page
    assert '"~/' not in page


def test_the_records_come_out_as_data_with_their_relations(klein_gebouwd):
    rows = json.loads(klein_gebouwd.lees("data/methodieken.json"))
    row = next(r for r in rows if r["id"] == "praten")
    assert row["titel"] == {"nl": "Praten", "fr": "Parler", "en": "Talking"}
    assert row["verwezen_door"] == ["methodieken/luisteren"]


def test_a_macro_keeps_its_place_whatever_stands_around_it(klein):
    klein.schrijf(
        "docs/over.md",
        "---\ntitle: Over\n---\n\n{{ bron('nota') }} begint de zin.\n\n- punt {{ bron('nota') }}\n\n"
        "| a | b |\n|---|---|\n| {{ bron('nota') }} | x |\n\n{{ bron('nota') }}\n\n{{ kaarten('methodieken') }}\n",
    )
    assert klein.bouw().code == 0
    page = klein.lees("over/index.html")
    link = '<a href="../bronnen/#nota">De nota</a>'
    assert f"<p>{link} begint de zin.</p>" in page
    assert f"<li>punt {link}</li>" in page
    assert f"<td>{link}</td>" in page
    assert f"<p>{link}</p>" in page
    assert "<p><ul" not in page
    assert "%%naft" not in page


def test_no_page_has_inline_code_or_asks_another_host(klein_gebouwd):
    for path in klein_gebouwd.site.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=", page), path
        loaded = re.findall(r'<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="([^"]+)"', page)
        assert loaded
        assert not [x for x in loaded if x.startswith(("http", "//"))], path
