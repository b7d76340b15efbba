"""The walks through a helper: what stays when an answer changes, and what a reader can still come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content.keuzegraaf import antwoord, graaf
from macros.content.records.keuzehulp import Antwoord, Keuzehulp, Keuzevraag, Uitkomst
from tests.content.hulp import hulp


@pytest.fixture
def klein(site):
    return graaf(hulp(site))


@st.composite
def helpers(draw):
    """Graphs without rings: every answer leads to a later question, or to an outcome."""
    count = draw(st.integers(1, 5))
    questions = []
    for place in range(count):
        targets = [f"v{later}" for later in range(place + 1, count)] + ["u0", "u1"]
        leads = draw(st.lists(st.sampled_from(targets), min_size=2, max_size=3))
        answers = tuple(Antwoord.model_construct(id=f"a{n}", naar=naar) for n, naar in enumerate(leads))
        questions.append(Keuzevraag.model_construct(id=f"v{place}", antwoorden=answers))
    outcomes = tuple(Uitkomst.model_construct(id=name) for name in ("u0", "u1"))
    return graaf(Keuzehulp.model_construct(id="x", begin="v0", vragen=tuple(questions), uitkomsten=outcomes))


def test_every_way_through_is_a_place_of_its_own(klein):
    places = [place.gegeven for place in klein.plekken()]

    assert places[0] == ()
    assert (("wie", "een"), ("wanneer", "nu")) in places
    assert (("wie", "klas"), ("plek", "ja"), ("wanneer", "nu")) in places
    assert len(places) == len(set(places)) == 12


def test_a_changed_answer_keeps_every_other_answer_that_is_still_asked(klein):
    given_before = {"wie": "klas", "plek": "nee", "wanneer": "straks"}

    changed = klein.loop({**given_before, "wie": "een"})

    assert changed.gegeven == (("wie", "een"), ("wanneer", "straks"))
    assert changed.hier.id == "later"


def test_changing_back_finds_every_answer_again(klein):
    given_before = {"wie": "klas", "plek": "nee", "wanneer": "straks"}

    elsewhere = {**given_before, "wie": "een"}

    assert klein.loop({**elsewhere, "wie": "klas"}).gegeven == tuple(given_before.items())


def test_a_walk_stops_at_the_first_question_without_an_answer_it_knows(klein):
    assert klein.loop({}).hier.id == "wie"
    assert klein.loop({"wie": "onbekend", "wanneer": "nu"}).hier.id == "wie"
    assert klein.loop({"wie": "klas", "wanneer": "nu"}).hier.id == "plek"


def test_the_longest_way_counts_questions(klein):
    assert klein.langste("wie") == 3
    assert klein.langste("wanneer") == 1
    assert klein.langste("praten") == 0


@given(helpers())
def test_every_place_is_found_again_from_its_answers(made):
    for place in made.plekken():
        assert made.loop(dict(place.gegeven)) == place


@given(helpers())
def test_the_count_of_places_is_the_places_there_are(made):
    assert made.aantal_plekken() == len(list(made.plekken()))


@given(helpers(), st.data())
def test_whatever_answer_is_changed_no_other_answer_is_lost_that_is_still_asked(made, data):
    place = data.draw(st.sampled_from(list(made.plekken())))
    for question_id, chosen in place.gegeven:
        question = made.delen[question_id]
        for other in (a for a in question.antwoorden if a.id != chosen):
            after = made.loop({**dict(place.gegeven), question_id: other.id})
            kept = dict(after.gegeven)
            assert kept[question_id] == other.id
            assert all(kept[q] == a for q, a in place.gegeven if q in kept and q != question_id)
            assert isinstance(after.hier, Uitkomst) or after.hier.id not in dict(place.gegeven)


@given(helpers())
def test_no_place_has_more_questions_before_it_than_the_longest_way(made):
    longest = made.langste("v0")
    assert max(len(place.gegeven) for place in made.plekken()) == longest


def test_an_answer_that_is_not_there_is_none(klein):
    assert antwoord(klein.delen["wie"], "een").naar == "wanneer"
    assert antwoord(klein.delen["wie"], "zelf") is None
