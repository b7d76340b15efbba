"""The form of a record follows its model: nothing of it is written twice."""

import pytest

from macros.content.records.methodiek import Methodiek
from macros.content.soorten import ALLE
from macros.content.velden import velden
from macros.exports.beheer.formulier import TALEN, Formulier

FORM = Formulier(frozenset({"themas"}))


def veld(name, found):
    return next(f for f in found if f["name"] == name)


def methodiek():
    return FORM.record(velden(Methodiek))


def test_a_text_has_its_three_languages_beside_each_other_and_only_dutch_is_asked_for():
    doel = veld("doel", methodiek())

    assert [(f["name"], f["label"], f["required"]) for f in doel["fields"]] == [
        ("nl", "Nederlands", True),
        ("fr", "Frans", False),
        ("en", "Engels", False),
    ]
    assert list(TALEN) == ["nl", "fr", "en"]


def test_the_hint_is_the_field_doc_and_says_what_an_empty_choice_means():
    assert veld("doel", methodiek())["hint"] == "Waar ze voor dient."
    assert veld("zekerheid", methodiek())["hint"].endswith("Laat je dit leeg, dan geldt: hoog.")


def test_a_reference_is_a_pick_list_of_titles():
    bron = veld("bron", veld("bronnen", methodiek())["fields"])

    assert bron["widget"] == "relation"
    assert bron["collection"] == "bronnen"
    assert bron["value_field"] == "{{slug}}"
    assert bron["display_fields"] == ["titel.nl"]


def test_a_reference_into_a_list_file_picks_from_that_file():
    themas = veld("themas", methodiek())

    assert themas["multiple"]
    assert (themas["collection"], themas["file"], themas["value_field"]) == ("lijsten", "themas", "lijst.*.id")


def test_a_reference_to_any_record_picks_from_all():
    assert veld("verwant", methodiek())["naft"]["keuzes"] == "records"


def test_a_list_that_may_not_be_empty_asks_for_one():
    assert veld("bronnen", methodiek())["min"] == 1
    assert "min" not in veld("stappen", methodiek())


def test_a_switch_is_only_used_where_there_is_always_an_answer():
    assert veld("in_naft_tekst", methodiek())["widget"] == "boolean"
    actor = FORM.record(velden(next(s.model for s in ALLE if s.naam == "actoren")))
    assert [option["value"] for option in veld("in_matrix", actor)["options"]] == [True, False]


def test_a_form_begins_with_the_name_and_ends_with_the_sources_but_the_file_keeps_its_order():
    names = [f["name"] for f in methodiek()]

    assert names[:2] == ["titel", "samenvatting"]
    assert names[-6:] == ["bronnen", "zekerheid", "verwant", "trefwoorden", "nagekeken", "nagelezen"]
    assert [f["name"] for f in sorted(methodiek(), key=lambda f: f["naft"]["plaats"])] == [v.naam for v in velden(Methodiek)]


def test_a_record_in_a_list_carries_its_id():
    assert FORM.record(velden(Methodiek), met_id=True)[0]["name"] == "id"


@pytest.mark.parametrize("soort", ALLE, ids=lambda s: s.naam)
def test_every_kind_has_a_form_in_which_every_field_is_explained(soort):
    def judge(fields):
        for field in fields:
            assert field["label"], field
            assert field.get("hint") or field["name"] in TALEN, field["name"]
            if field.get("fields"):
                judge(field["fields"])

    judge(FORM.record(velden(soort.model)))
