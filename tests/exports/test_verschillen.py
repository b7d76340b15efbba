"""Comparisons of editions as data."""

import json

import pytest

from macros.content.load import load
from macros.exports.verschillen import bestanden
from tests.content.edities import bank, editie, hoofdstuk, paragraaf
from tests.sites import PROJECT


@pytest.fixture
def tussen():
    old = hoofdstuk("2020/a", 1, paragraaf("p", "Een warme klas.", "Blijft hier.", titel="Oud"), paragraaf("q", "Gaat weg."))
    new = hoofdstuk("2025/a", 1, paragraaf("p", "Een warme school.", "Blijft hier.", titel="Nieuw"), paragraaf("r", "Komt erbij."))
    (found,) = bestanden(bank(editie("2020"), editie("2025"), old, new))
    return found[0], json.loads(found[1])


def test_each_pair_of_editions_has_a_file_of_its_own(tussen):
    assert tussen[0] == "data/verschillen/2020-2025.json"


def test_the_data_tell_how_many_and_which(tussen):
    rows = tussen[1]

    assert rows["aantallen"] == {"nieuw": 1, "gewijzigd": 1, "verplaatst": 0, "vervallen": 1, "gelijk": 1}
    assert rows["titels"] == [{"id": "p", "oud": "Oud", "nieuw": "Nieuw"}]
    assert [(row["id"], row["lot"]) for row in rows["alineas"]] == [("p-1", "gewijzigd"), ("q-1", "vervallen"), ("r-1", "nieuw")]


def test_a_changed_paragraph_tells_its_words(tussen):
    changed = tussen[1]["alineas"][0]

    assert changed["woorden"] == [["gelijk", "Een warme "], ["weg", "klas"], ["bij", "school"], ["gelijk", "."]]
    assert (changed["oud"]["tekst"], changed["nieuw"]["tekst"]) == ("Een warme klas.", "Een warme school.")


def test_between_a_note_and_a_position_paper_the_data_tell_what_rests_on_what():
    shipped = dict(bestanden(load(PROJECT / "data")))

    rows = json.loads(shipped["data/verschillen/2022-2026.json"])

    assert rows["aard"] == ["visienota", "standpunt"]
    assert [block["id"] for block in rows["bouwstenen"]] == ["krachtgericht-werken", "flexibele-aanpak", "schoolnabij-en-onafhankelijk", "sterk-partnerschap"]
    assert all(ref.startswith("2022/") for row in rows["voortgezet"] for ref in row["steunt_op"])
    assert {row["id"] for row in rows["nieuw"]}.isdisjoint(row["id"] for row in rows["voortgezet"])
