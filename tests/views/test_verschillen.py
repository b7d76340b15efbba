"""Two editions side by side, as a page."""

import re

import pytest

from macros.views.lezer import Lezer
from macros.views.pagina import pagina
from tests.content.edities import bank, editie, hoofdstuk, paragraaf
from tests.content.test_steun import bouwsteen
from tests.sites import woorden


def tweetalig(nl, fr):
    return {"nl": nl, "fr": fr}


@pytest.fixture
def tussen():
    """Between two editions: one of each lot, and a title that changed."""
    old = hoofdstuk(
        "2020/a", 1,
        paragraaf("p", tweetalig("Een warme klas.", "Une classe chaleureuse."), "Blijft gewoon staan.", titel="Oud"),
        paragraaf("q", "Gaat weg."), paragraaf("r", "Verhuist naar voren."),
    )  # fmt: skip
    new = hoofdstuk(
        "2025/a", 1,
        paragraaf("r", "Verhuist naar voren."),
        paragraaf("p", tweetalig("Een warme school.", "Une école chaleureuse."), "Blijft gewoon staan.", ("p-9", "Komt erbij."), titel="Nieuw"),
    )  # fmt: skip
    return bank(editie("2020"), editie("2025"), old, new)


def toon(found, taal="nl", identity="2020-2025"):
    return pagina(Lezer(found, woorden(), taal), "verschillen", identity)


def test_the_page_tells_the_differences_in_words(tussen):
    made = toon(tussen)

    assert made.titel == "2020 en 2025 naast elkaar"
    assert made.beschrijving == (
        "Tegenover Nota 2020: 1 alinea is nieuw, 1 alinea is gewijzigd, 1 alinea is verplaatst, 1 alinea is vervallen en 1 alinea bleef gelijk."
    )
    assert toon(tussen, "en").beschrijving.endswith("1 paragraph is dropped and 1 paragraph stayed the same.")


def test_each_paragraph_stands_with_its_lot_and_the_way_to_it(tussen):
    page = str(toon(tussen).inhoud)

    assert re.findall(r'<li id="([^"]+)"><p><span class="merk merk-(\w+)">', page) == [
        ("r-1", "verplaatst"), ("p-1", "gewijzigd"), ("q-1", "vervallen"), ("p-9", "nieuw"),
    ]  # fmt: skip
    assert '<a href="~/visie/2025/a/#p-1">§1 Nieuw</a>' in page
    assert '<a href="~/visie/2020/a/#q-1">§1 A</a>' in page
    assert "<del>Oud</del> <ins>Nieuw</ins>" in page
    assert "1 alinea bleef hier gelijk." in page


def test_changed_words_are_marked_in_the_language_of_the_reader(tussen):
    assert "Een warme <del>klas</del><ins>school</ins>." in str(toon(tussen).inhoud)
    assert "Une <del>classe</del><ins>école</ins> chaleureuse." in str(toon(tussen, "fr").inhoud)


def test_changed_words_without_translation_are_dutch_and_marked_so(tussen):
    assert '<span lang="nl">Een warme <del>klas</del><ins>school</ins>.</span>' in str(toon(tussen, "en").inhoud)


def test_code_in_a_note_stays_words_in_a_difference():
    old = hoofdstuk("2020/a", 1, paragraaf("q", "Eerst &lt;b\\> en dan dit."))
    new = hoofdstuk("2025/a", 1, paragraaf("q", "Eerst &lt;i\\> en dan dit."))

    assert "Eerst &lt;<del>b</del><ins>i</ins>&gt; en dan dit." in str(toon(bank(editie("2020"), editie("2025"), old, new)).inhoud)


def test_footnotes_stay_on_the_page_of_their_chapter():
    note = [{"nummer": 1, "tekst": {"nl": "Noot."}}]
    old = hoofdstuk("2020/a", 1, paragraaf("q", "Weg hiermee.{noot:1}"), voetnoten=note)
    new = hoofdstuk("2025/a", 1, paragraaf("z", "Iets heel anders.{noot:1}"), voetnoten=note)

    assert "noot-1" not in str(toon(bank(editie("2020"), editie("2025"), old, new)).inhoud)


def test_nothing_that_changed_is_said_too():
    same = [hoofdstuk(f"{year}/a", 1, paragraaf("p", "Zelfde.")) for year in ("2020", "2025")]

    assert toon(bank(editie("2020"), editie("2025"), *same)).beschrijving == "Tegenover Nota 2020: er veranderde niets."


def test_a_position_paper_is_compared_on_what_it_rests_on():
    old = hoofdstuk("2020/a", 1, paragraaf("nabij", "Nabij.", titel="Nabij"), paragraaf("rest", "Rest.", titel="De rest"))
    new = hoofdstuk("2025/dna", 1, paragraaf("blok", "Dichtbij.", gaat_over=["dna/nabijheid"], steunt_op=["2020/nabij"]), paragraaf("nieuw", "Nieuw."))
    found = bank(editie("2020"), editie("2025", aard="standpunt"), old, new, dna=[bouwsteen("nabijheid", 1, paragrafen=["2020/nabij"])])

    made = toon(found)

    page = str(made.inhoud)
    assert (
        made.beschrijving
        == "Nota 2025 naast Nota 2020: 1 alinea zet voort wat er al stond, 1 alinea is nieuw en 1 paragraaf van de visienota wordt niet herhaald."
    )
    assert [s.id for s in made.secties] == ["bouwstenen", "nieuw", "voortgezet", "niet-herhaald"]
    assert 'href="~/dna/nabijheid/"' in page
    assert page.split('id="niet-herhaald"')[1].count("De rest") == 1
    assert "is de lezing van deze site" in page


def test_chapters_without_changes_are_only_named():
    same = [hoofdstuk(f"{year}/stil", 1, paragraaf("s", "Stilstand."), titel="Stil") for year in ("2020", "2025")]
    other = [hoofdstuk(f"{year}/druk", 2, paragraaf("d", f"In {year} was het druk."), titel="Druk") for year in ("2020", "2025")]

    made = toon(bank(editie("2020"), editie("2025"), *same, *other))

    assert [s.id for s in made.secties] == ["hoofdstuk-druk", "zelfde"]
    assert 'href="~/visie/2025/stil/"' in str(made.inhoud).split('id="zelfde"')[1]
