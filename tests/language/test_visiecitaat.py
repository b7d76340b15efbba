"""How to cite a place in the vision, in every form."""

import re

import pytest

from macros.content.edities import ankers, hoofdstukken
from macros.content.records.visie import Editie
from macros.language.visiecitaat import Citeerder
from tests.content.edities import bank, editie, hoofdstuk, paragraaf
from tests.sites import woorden

SITE = "https://kennisbank.example/"


def citeerder(found, identity, taal="nl"):
    return Citeerder(found, woorden(), taal, SITE, found.een("edities", identity, Editie))


@pytest.fixture
def citaten(gaaf):
    """The citations of the fixture's second chapter, by anchor."""
    chapter = hoofdstukken(gaaf, "2020")[1]
    return {c.id: c for c in citeerder(gaaf, "2020").alle(chapter)}


def test_everything_a_reader_can_point_to_can_be_cited(gaaf):
    for chapter in hoofdstukken(gaaf, "2020"):
        assert {c.id for c in citeerder(gaaf, "2020").alle(chapter)} == {"", *ankers(chapter)}


def test_a_place_is_named_by_number_title_and_line(citaten):
    assert {id: c.plaats for id, c in citaten.items()} == {
        "": "§2 Het vervolg",
        "samen": "§2.1 Samen verder",
        "samen-0": "§2.1 Samen verder, alinea 1",
        "overleg": "§2.1 Overleg",
        "overleg-1": "§2.1 Overleg, alinea 1",
        "zonder-titel": "§2.1 Samen verder",
        "zonder-titel-1": "§2.1 Samen verder, alinea 1",
    }


def test_short_and_apa_name_who_when_where_and_that_it_is_a_restatement(citaten):
    made = citaten["overleg-1"]

    assert made.adres == f"{SITE}visie/2020/vervolg/#overleg-1"
    assert made.kort == "(De sector, 2020, §2.1 Overleg, alinea 1)"
    assert made.apa == f"De sector. (2020, mei). Nota 2020 (§2.1 Overleg, alinea 1; hertaling). NAFT-kennisbank. {made.adres}"


def test_each_language_cites_its_own_page_at_the_same_anchor(gaaf):
    chapter = hoofdstukken(gaaf, "2020")[1]
    found = {taal: {c.id: c for c in citeerder(gaaf, "2020", taal).alle(chapter)} for taal in ("nl", "fr", "en")}

    assert found["nl"].keys() == found["fr"].keys() == found["en"].keys()
    assert found["fr"]["overleg"].adres == f"{SITE}fr/visie/2020/vervolg/#overleg"
    assert found["en"]["overleg"].plaats == "§2.1 Talks"


def test_the_literal_text_is_cited_as_such_and_a_text_without_numbers_without_number():
    found = bank(editie("2025", letterlijk=True, eigen_nummers=True), hoofdstuk("2025/a", 1, paragraaf("p", "A.", titel="Titel")))
    made = {c.id: c for c in citeerder(found, "2025").alle(hoofdstukken(found, "2025")[0])}

    assert made["p"].plaats == "Titel"
    assert "letterlijke tekst" in made["p"].apa
    assert "(2025)" in made["p"].apa


def test_bibtex_has_one_entry_with_balanced_braces_and_its_signs_escaped():
    found = bank(editie("2025", titel={"nl": "50% & meer_ #1 {x} \\ ~ ^ $"}), hoofdstuk("2025/a", 1, paragraaf("p", "A.")))
    entry = next(iter(citeerder(found, "2025").alle(hoofdstukken(found, "2025")[0]))).bibtex

    assert re.match(r"@misc\{naft-2025-a,\n", entry)
    assert r"title = {{50\% \& meer\_ \#1 \{x\} \textbackslash{} \textasciitilde{} \textasciicircum{} \$}}" in entry
    bare = re.sub(r"\\[{}]", "", entry)
    assert bare.count("{") == bare.count("}")


def test_ris_has_one_tag_a_line_and_ends_as_it_should(citaten):
    lines = citaten["overleg"].ris.split("\r\n")

    assert lines[0] == "TY  - ELEC"
    assert lines[-2:] == ["ER  - ", ""]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines[:-1])
