"""A chapter with its permalinks and side notes, and an edition with what it holds."""

import re
from itertools import pairwise

import pytest

from macros.content.edities import ankers, hoofdstukken
from macros.views.kaarten import OnbekendeKeuze
from macros.views.lezer import Lezer
from macros.views.lijsten import telling
from macros.views.pagina import pagina
from macros.views.verbanden import paragrafen_over
from macros.views.visie import visie, zijnoten
from tests.content.edities import bank, editie, hoofdstuk, paragraaf
from tests.sites import woorden

OUD = hoofdstuk("2020/a", 1, paragraaf("oud", "Dit stond er al.", titel={"nl": "Oud", "fr": "Vieux", "en": "Old"}))


def html(records, soort, identity, taal="nl"):
    return str(pagina(Lezer(bank(*records), woorden(), taal, "https://kennisbank.example/"), soort, identity).inhoud)


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_every_paragraph_has_the_same_id_and_permalink_in_each_language(gaaf, taal):
    for chapter in hoofdstukken(gaaf, "2020"):
        page = str(pagina(Lezer(gaaf, woorden(), taal), "hoofdstukken", chapter.id).inhoud)
        for anchor in ankers(chapter):
            assert page.count(f' id="{anchor}"') == 1, anchor
        for place in chapter.alle_alineas():
            assert len(re.findall(rf'<a class="pl" href="#{place.id}" aria-label="[^"]+">', page)) == 1


def test_headings_are_numbered_as_in_the_note_and_never_skip_a_level(gaaf):
    page = str(pagina(Lezer(gaaf, woorden(), "nl"), "hoofdstukken", "2020/vervolg").inhoud)

    assert '<h1><span class="kop-nummer">2</span>' in page
    assert '<h2 id="samen"><span class="kop-nummer">2.1</span> Samen verder' in page
    levels = [int(n) for n in re.findall(r"<h(\d)", page)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_list_beside_the_page_holds_its_sections(gaaf):
    found = pagina(Lezer(gaaf, woorden(), "nl"), "hoofdstukken", "2020/vervolg").secties

    assert [(s.id, s.niveau) for s in found] == [("samen", 2), ("overleg", 3), ("voetnoten", 2), ("bronnen", 2)]


def test_a_footnote_leads_there_and_back(gaaf):
    page = str(pagina(Lezer(gaaf, woorden(), "nl"), "hoofdstukken", "2020/begin").inhoud)

    assert 'href="#noot-1" id="naar-noot-1"' in page
    assert '<li id="noot-1" value="1">' in page
    assert 'href="#naar-noot-1"' in page


def test_side_notes_stand_by_kind_with_principles_first():
    found = zijnoten(hoofdstuk("2020/a", 1, paragraaf("p", "A.", gaat_over=["begrippen/y", "actoren/b", "uitgangspunten/x", "actoren/a"])).paragrafen[0])

    assert [(note.soort, note.ids) for note in found] == [("uitgangspunten", ("x",)), ("actoren", ("b", "a")), ("begrippen", ("y",))]


def test_the_page_of_a_principle_leads_back_to_the_paragraph(gaaf):
    page = str(pagina(Lezer(gaaf, woorden(), "nl"), "uitgangspunten", "luisteren").inhoud)

    assert 'href="~/visie/2020/begin/#de-vraag">§1 De vraag</a>' in page
    assert 'href="~/uitgangspunten/luisteren/"' in str(pagina(Lezer(gaaf, woorden(), "nl"), "hoofdstukken", "2020/begin").inhoud)


def test_a_paragraph_that_carries_on_an_older_one_says_which():
    new = hoofdstuk("2025/b", 1, paragraaf("nieuw", "Dit bouwt voort.", steunt_op=["2020/oud"]))

    page = html([editie("2020"), editie("2025", aard="standpunt"), OUD, new], "hoofdstukken", "2025/b", "fr")

    assert '<dt>Figurait déjà dans : Nota 2020</dt><dd><a href="~/fr/visie/2020/a/#oud">§1 Vieux</a></dd>' in page


def test_a_paragraph_of_another_edition_is_named_with_its_year_and_only_with_a_number_the_note_has():
    found = bank(editie("2020"), editie("2025", aard="standpunt", eigen_nummers=True), OUD, hoofdstuk("2025/b", 1, paragraaf("n", "N.", titel="Nieuw")))
    lezer = Lezer(found, woorden(), "nl")

    assert lezer.naam("paragrafen", "2020/oud") == "§1 Oud"
    assert lezer.naam("paragrafen", "2025/n") == "2025: Nieuw"


@pytest.mark.parametrize(("status", "woord"), [("vervangen", "Deze editie is vervangen."), ("ontwerp", "Dit is een ontwerp, nog geen geldige tekst.")])
def test_a_note_that_does_not_count_leads_to_the_one_that_does(status, woord):
    records = [editie("2020", status=status), editie("2022"), OUD]

    for page in (html(records, "hoofdstukken", "2020/a"), html(records, "edities", "2020")):
        assert f'{woord} <a href="~/visie/2022/">' in page
    assert woord not in html(records, "edities", "2022")


def test_a_restatement_and_a_literal_text_each_say_what_they_are():
    restated = html([editie("2020", officieel="https://nota.example/tekst"), OUD], "hoofdstukken", "2020/a")
    literal = html([editie("2020", letterlijk=True), OUD], "hoofdstukken", "2020/a")

    assert 'Hertaling, niet de officiële tekst. <a href="~/visie/2020/#over-deze-tekst">Hoe we hertalen</a>' in restated
    assert '<a href="https://nota.example/tekst" rel="external">Officiële tekst</a>' in restated
    assert "Dit is de letterlijke tekst van de nota." in literal
    assert "Hertaling" not in literal


def test_a_literal_text_without_translation_is_marked_as_dutch():
    page = html([editie("2020", letterlijk=True), OUD], "hoofdstukken", "2020/a", "fr")

    assert re.search(r'<div lang="nl" class="terugval"[^>]*><p>Dit stond er al.</p></div>', page)


def test_an_edition_shows_its_errata_and_changes_newest_first():
    changed = [{"datum": f"2026-0{n}-01", "tekst": {"nl": f"Wijziging {n}."}, "paragrafen": ["2020/oud"]} for n in (1, 2)]
    errata = [{"datum": "2026-03-01", "tekst": {"nl": "Er stond A, het is B."}, "paragraaf": "2020/oud"}]

    page = html([editie("2020", wijzigingen=changed, errata=errata), OUD], "edities", "2020")

    assert page.index("Wijziging 2.") < page.index("Wijziging 1.") < page.index("Er stond A, het is B.")
    assert page.count('<a href="~/visie/2020/a/#oud">§1 Oud</a>') == 3


def test_an_edition_without_errata_says_so_and_names_its_fixed_address():
    page = html([editie("2020"), OUD], "edities", "2020", "en")

    assert "No errors reported so far." in page
    assert '<a href="~/en/visie/2020/">https://kennisbank.example/en/visie/2020/</a>' in page


def test_an_edition_leads_to_the_others_and_to_every_comparison():
    page = html([editie("2020"), editie("2025"), editie("2026", aard="standpunt"), OUD], "edities", "2025")

    assert [address for address in re.findall(r'href="~/visie/([^"]+)"', page) if "verschillen" in address] == [
        "verschillen/2020-2025/",
        "verschillen/2025-2026/",
    ]
    assert '<a href="~/visie/2025/" aria-current="true">' in page


def test_the_macro_shows_the_edition_that_counts_or_the_one_that_is_named():
    lezer = Lezer(bank(editie("2020"), editie("2022"), OUD), woorden(), "nl")

    assert "Hoofdstuk" not in visie(lezer)
    assert 'href="~/visie/2020/a/"' in visie(lezer, "2020")
    with pytest.raises(OnbekendeKeuze, match='de editie "2021" bestaat niet; bedoelde je'):
        visie(lezer, "2021")


def test_what_is_counted_is_counted_in_the_edition_that_counts():
    lezer = Lezer(
        bank(editie("2020"), editie("2025", aard="standpunt"), OUD, hoofdstuk("2025/b", 1, paragraaf("x", "X."), paragraaf("y", "Y."))), woorden(), "nl"
    )

    assert (telling(lezer, "hoofdstukken"), telling(lezer, "paragrafen")) == ("1", "1")


def test_without_a_script_the_chapter_can_be_cited_and_its_paragraphs_downloaded():
    page = html([editie("2020"), OUD], "hoofdstukken", "2020/a", "en")

    assert "(2020). Nota 2020 (§1 A; restatement). NAFT knowledge base. https://kennisbank.example/en/visie/2020/a/" in page
    assert 'href="citaten.bib"' in page
    assert 'href="citaten.ris"' in page


def test_a_principle_is_sought_in_the_note_that_counts_and_in_position_papers():
    records = [editie("2018", status="vervangen"), editie("2020"), editie("2025", aard="standpunt"), editie("2027", status="ontwerp")]
    chapters = [hoofdstuk(f"{e.id}/a", 1, paragraaf(f"p{e.id}", "Zin.", gaat_over=["edities/2018"])) for e in records]
    lezer = Lezer(bank(*records, *chapters), woorden(), "nl")

    assert paragrafen_over(lezer, "edities", "2018") == ["2020/p2020", "2025/p2025"]
    assert lezer.naam("hoofdstukken", "2020/a") == "A"
    assert lezer.naam("hoofdstukken", "2025/a") == "2025: A"
