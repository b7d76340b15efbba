"""A record or problems, never a traceback: whatever is done to a valid file."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.content.messages import MESSAGES
from macros.content.read import read_text
from macros.content.relaties import model_in
from macros.content.soorten import ALLE
from macros.content.uitleg import uitleg
from macros.content.validate import validate
from tests.sites import FIXTURES, Site

GAAF = Site(FIXTURES / "gaaf")
VOORBEELDEN = {
    "methodieken": GAAF.lees("methodieken/praten.yml"),
    "cijfers": GAAF.lees("cijfers/aandeel.yml"),
    "hoofdstukken": GAAF.lees("visie/2020/begin.yml"),
    "rollen": GAAF.lees("rollen/school.yml"),
    "tegenspraken": GAAF.lees("tegenspraken/hoeveel.yml"),
    "begrippen": GAAF.lees("begrippen/naft.yml"),
}
MODELLEN = {soort.naam: soort.model for soort in ALLE}
LEAF = st.none() | st.text(max_size=6) | st.sampled_from(["", "2026-02-30", "<b>", "{cijfer:x}", "a/b", "1,5", "true", "nl"])
JUNK = st.recursive(
    LEAF, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["nl", "bron", "id", "x", ""]), inner, max_size=2), max_leaves=4
)


def paths(value, path=()):
    yield path
    for step, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from paths(inner, (*path, step))


def changed(tree, path, how, junk):
    """A copy of a tree with one spot replaced, removed or given a neighbour."""
    copy = json.loads(json.dumps(tree))
    if not path:
        return junk
    here = copy
    for step in path[:-1]:
        here = here[step]
    if how == "weg":
        del here[path[-1]]
    elif how == "erbij" and isinstance(here, dict):
        here[f"{path[-1]}x"] = junk
    else:
        here[path[-1]] = junk
    return copy


def judge(soort: str, text: str):
    document = read_text(text, "data/x.yml")
    record = validate(MODELLEN[soort], "2020/x" if soort == "hoofdstukken" else "x", document) if document.value is not None else None
    return record, document.problems


@pytest.mark.parametrize("soort", VOORBEELDEN)
def test_the_examples_are_records_without_problems(soort):
    record, problems = judge(soort, VOORBEELDEN[soort])

    assert record is not None
    assert problems == []


@settings(max_examples=500)
@given(st.data())
def test_any_change_to_a_valid_record_gives_a_record_or_problems(data):
    soort = data.draw(st.sampled_from(sorted(VOORBEELDEN)))
    tree = read_text(VOORBEELDEN[soort], "x").value
    path = data.draw(st.sampled_from(list(paths(tree))))
    mutant = changed(tree, path, data.draw(st.sampled_from(["anders", "weg", "erbij"])), data.draw(JUNK))

    record, problems = judge(soort, json.dumps(mutant, ensure_ascii=False))

    assert record is not None or problems
    for problem in problems:
        assert problem.kind in MESSAGES
        assert problem.place.line >= 1
        assert problem.place.column >= 1
        assert "Input should" not in str(problem), "an editor would read English"


@settings(max_examples=250)
@given(st.data())
def test_any_slip_of_the_keys_in_a_valid_file_gives_a_record_or_problems(data):
    soort = data.draw(st.sampled_from(sorted(VOORBEELDEN)))
    text = VOORBEELDEN[soort]
    at = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(0, 12))
    typed = data.draw(st.text(alphabet="\n\t -:[]{}'\"#&*!|>aé,", max_size=4))

    record, problems = judge(soort, text[:at] + typed + text[at + length :])

    assert record is not None or problems
    assert all(str(problem) for problem in problems)


def test_a_fault_in_one_language_stands_at_that_language():
    text = VOORBEELDEN["begrippen"].replace("fr: Un trajet sur mesure.", "fr: Un <i>trajet</i>.")

    _, problems = judge("begrippen", text)

    line = text.splitlines()[problems[0].place.line - 1]
    assert line[problems[0].place.column - 1 :].startswith("<i>")


def test_a_list_that_only_seems_short_because_its_items_are_wrong_is_not_called_short():
    _, problems = judge("methodieken", VOORBEELDEN["methodieken"].replace("vormen: [individueel, groep]", "vormen: [individuel]"))

    assert [p.kind for p in problems] == ["buiten-lijst"]


def test_a_source_that_is_written_wrong_is_not_called_missing():
    _, problems = judge("begrippen", VOORBEELDEN["begrippen"].replace("bronnen: [{bron: nota}]", "bronnen: [{bron: nota, plaat: §1}]"))

    assert [p.kind for p in problems] == ["onbekend-veld"]


def test_a_missing_field_is_explained_with_its_own_words():
    _, problems = judge("methodieken", VOORBEELDEN["methodieken"].replace("in_naft_tekst: true\n", ""))

    assert uitleg(MODELLEN["methodieken"], "in_naft_tekst") in problems[0].hint


@pytest.mark.parametrize("soort", MODELLEN)
def test_every_field_an_editor_can_forget_is_explained_in_dutch(soort):
    def undocumented(model, seen):
        if model in seen:
            return []
        seen.add(model)
        found = [f"{model.__name__}.{name}" for name in model.model_fields if not uitleg(model, name)]
        for field in model.model_fields.values():
            inner = model_in(field.annotation)
            found += undocumented(inner, seen) if inner else []
        return found

    assert undocumented(MODELLEN[soort], set()) == []


def test_a_field_with_a_misspelt_name_is_told_once_with_the_name_it_should_have():
    _, problems = judge("methodieken", VOORBEELDEN["methodieken"].replace("in_naft_tekst: true", "in_naft_text: true"))

    assert [(p.kind, p.data["bedoelde"]) for p in problems] == [("onbekend-veld", "in_naft_tekst")]
