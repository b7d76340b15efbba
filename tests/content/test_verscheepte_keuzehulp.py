"""The helpers that are shipped: short, complete in three languages, and none of their paths is a refusal."""

import pytest

from macros.content.fields import LANGUAGES
from macros.content.keuzegraaf import graaf
from macros.content.records.keuzehulp import Keuzehulp, Uitkomst
from macros.content.relaties import texts
from tests.sites import PROJECT, Site

HULPEN = ("past-naft-hier", "welke-vorm-past", "hoe-meld-ik-aan")


@pytest.fixture(scope="module")
def bank():
    return Site(PROJECT).bank()


def een(bank, identity):
    return bank.een("keuzehulp", identity, Keuzehulp)


def test_these_helpers_are_shipped(bank):
    assert tuple(h.id for h in bank.alle("keuzehulp", Keuzehulp)) == HULPEN


@pytest.mark.parametrize("naam", HULPEN)
def test_every_text_is_there_in_three_languages(bank, naam):
    found = [text for _, text in texts(een(bank, naam))]

    assert found
    assert [text.nl for text in found if any(getattr(text, code) is None for code in LANGUAGES)] == []


@pytest.mark.parametrize("naam", HULPEN)
def test_every_path_ends_within_six_questions_with_a_step_and_someone_to_turn_to(bank, naam):
    ends = [place for place in graaf(een(bank, naam)).plekken() if isinstance(place.hier, Uitkomst)]

    assert ends
    for place in ends:
        assert len(place.gegeven) <= 6
        assert place.hier.waarom
        assert all(reason.bronnen for reason in place.hier.waarom)
        assert place.hier.stappen
        assert place.hier.bij_wie


@pytest.mark.parametrize("naam", HULPEN)
def test_answers_are_short_and_differ(bank, naam):
    for question in een(bank, naam).vragen:
        for code in LANGUAGES:
            said = [getattr(answer.tekst, code) for answer in question.antwoorden]
            assert len(set(said)) == len(said)
            assert all(len(text) <= 62 for text in said), max(said, key=len)


def test_every_form_of_support_is_an_outcome_of_the_second_helper(bank):
    led_to = {ref for outcome in een(bank, "welke-vorm-past").uitkomsten for ref in outcome.verder}

    assert {f"aanbod/{identity}" for identity in bank.ids("aanbod")} <= led_to


def test_every_area_is_an_answer_of_the_third_helper(bank):
    question = next(q for q in een(bank, "hoe-meld-ik-aan").vragen if q.id == "provincie")

    assert {answer.id for answer in question.antwoorden} == set(bank.ids("regios"))
    for answer in question.antwoorden:
        outcome = next(o for o in een(bank, "hoe-meld-ik-aan").uitkomsten if o.id == answer.naar)
        assert f"regios/{answer.id}" in outcome.verder
