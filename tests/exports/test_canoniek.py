"""One layout: what is written is read back unchanged, whatever stands in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content.ontleden import CONTROL
from macros.content.read import read_text
from macros.exports.canoniek import BREED, canoniek
from tests.sites import PROJECT

teksten = st.text(
    st.characters(blacklist_categories=("Cs", "Cc")).filter(lambda sign: not CONTROL.match(sign)) | st.sampled_from("\u00a0\u202f\n :#-'\"[]{}|>\\&*!%@"),
    min_size=1,
)
sleutels = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
waarden = st.recursive(teksten, lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(sleutels, inner, min_size=1, max_size=3), max_leaves=8)


@given(st.dictionaries(sleutels, waarden, min_size=1, max_size=4))
def test_what_is_written_is_read_back_unchanged(record):
    document = read_text(canoniek(record), "x.yml")

    assert document.problems == []
    assert document.value == record


@given(st.dictionaries(sleutels, waarden, min_size=1, max_size=4))
def test_writing_what_was_read_changes_nothing_more(record):
    once = canoniek(record)

    assert canoniek(read_text(once, "x.yml").value) == once


@pytest.mark.parametrize("soort", ["aanbieders", "bronnen", "keuzehulp", "fasen", "begrippen"])
def test_every_shipped_record_survives(soort):
    for path in (PROJECT / "data" / soort).glob("*.yml"):
        value = read_text(path.read_text(encoding="utf-8"), path.name).value
        assert read_text(canoniek(value), path.name).value == value, path.name


@pytest.mark.parametrize(
    ("waarde", "regels"),
    [
        ("gewoon", ["a: gewoon"]),
        ("let op: dit", ["a: 'let op: dit'"]),
        ("l'école: là", ['a: "l\'école: là"']),
        ("yes", ["a: 'yes'"]),
        ("2020", ["a: 2020"]),
        ("- streepje", ["a: '- streepje'"]),
        ("een\n\ntwee", ["a: |-", "  een", "", "  twee"]),
        (["een", "twee-drie"], ["a: [een, twee-drie]"]),
        (["een, twee"], ["a:", "  - een, twee"]),
        ([{"b": "c", "d": "e"}], ["a:", "  - b: c", "    d: e"]),
        ({"nl": "een", "fr": "un"}, ["a:", "  nl: een", "  fr: un"]),
        (True, ["a: true"]),
    ],
)
def test_each_kind_of_value_has_one_form(waarde, regels):
    assert canoniek({"a": waarde}).splitlines() == regels


def test_nothing_is_written_for_what_is_not_there():
    assert canoniek({"a": "x", "b": None, "c": []}) == "a: x\n"


def test_long_text_stands_below_its_name_and_is_never_cut():
    text = " ".join(["woorden"] * 40)

    assert canoniek({"a": text}) == f"a: >-\n  {text}\n"
    assert len(f"a: {text}") > BREED
    assert read_text(canoniek({"a": text}), "x").value == {"a": text}


@pytest.mark.parametrize(
    ("text", "line"), [("3.1", "3.1"), ("5.10", "'5.10'"), ("012", "'012'"), ("1e3", "'1e3'"), ("-4", "-4"), ("1_000", "'1_000'"), ("2026-01-31", "2026-01-31")]
)
def test_a_number_that_another_reader_would_change_is_in_quotes(text, line):
    assert canoniek({"a": text}) == f"a: {line}\n"


def test_on_request_what_is_empty_is_written_too():
    assert canoniek({"a": None, "b": [], "c": {}}, alles=True) == "a:\nb: []\nc: {}\n"
