"""YAML becomes plain text with places; nothing an editor types can stop the reading."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.content.ontleden import DEPTH, ontleed
from macros.content.problems import Place
from macros.content.read import read_file, read_text
from tests.sites import PROJECT

YAMLISH = st.text(alphabet="ab:-{}[]'\"\\|>&*!%@#?~,= \t\n\r0é\ufeff\x00\x85", max_size=60)
BITS = st.lists(
    st.sampled_from(
        ["a: b\n", "- ", "  ", "\t", "? ", ": ", "{", "}", "[", "]", "'", '"', "|-\n", ">\n", "&x ", "*x ", "!!str ", "---\n", "...\n", "%TAG ! x\n",
         "# x\n", "\\", "\n", "nl: tekst\n", ",", "null", "~", "\r\n", "\u2028", "é", "x"]
    ),
    max_size=25,
).map("".join)  # fmt: skip


def value_of(text: str) -> object:
    document = read_text(text, "data/x.yml")
    assert document.problems == []
    return document.value


@pytest.mark.parametrize("word", ["no", "yes", "12:30", "012", "2026-01-31", "2026-13-01", "1e3", "0x1f", ".inf", "True", "<<", "=", "1_000"])
def test_every_scalar_stays_what_the_editor_typed(word):
    assert value_of(f"a: {word}") == {"a": word}


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_nothing_is_nothing(nothing):
    assert value_of(f"a: {nothing}\nb: c") == {"a": None, "b": "c"}


@pytest.mark.parametrize("text", ["'~'", '"null"', "''"])
def test_in_quotes_everything_is_text(text):
    assert value_of(f"a: {text}") == {"a": text[1:-1]}


def test_windows_line_ends_and_block_texts_are_read():
    assert value_of("a: |-\r\n  een\r\n\r\n  twee\r\nb: >-\r\n  drie\r\n  vier\r\n") == {"a": "een\n\ntwee", "b": "drie vier"}


DOCUMENT = """\
titel: {nl: Een, fr: Un}
lijst:
  - a: 1
    b:
      - x
tekst: |-
  eerste regel
  tweede regel met woord
"""


@pytest.mark.parametrize(
    ("path", "key", "spot"),
    [
        ((), False, (1, 1)),
        (("titel",), False, (1, 8)),
        (("titel",), True, (1, 1)),
        (("titel", "fr"), False, (1, 22)),
        (("titel", "fr"), True, (1, 18)),
        (("lijst", 0), False, (3, 5)),
        (("lijst", 0, "b", 0), False, (5, 9)),
        (("tekst",), False, (6, 8)),
    ],
)
def test_every_value_and_key_has_its_place(path, key, spot):
    assert read_text(DOCUMENT, "x").place(path, key=key) == Place("x", *spot)


@pytest.mark.parametrize(("path", "spot"), [(("weg",), (1, 1)), (("lijst", 0, "weg"), (3, 5)), (("lijst", 7), (3, 3)), (("titel", "nl", "weg"), (1, 13))])
def test_what_is_not_there_has_the_place_of_what_holds_it(path, spot):
    assert read_text(DOCUMENT, "x").place(path) == Place("x", *spot)


def test_a_piece_of_a_text_has_its_own_place():
    document = read_text(DOCUMENT, "x")

    assert document.place(("tekst",), piece="met woord") == Place("x", 8, 16)
    assert document.place(("tekst",), piece="staat er niet") == Place("x", 6, 8)
    assert document.place(("tekst",), piece="titel") == Place("x", 6, 8), "only inside the text itself"


def test_a_piece_is_found_behind_signs_that_take_more_than_one_byte():
    assert read_text("nl: 'één € zóveel'\n", "x").place(("nl",), piece="zóveel") == Place("x", 1, 12)


def test_a_file_is_named_as_editors_know_it(tmp_path):
    path = tmp_path / "x.yml"
    path.write_text("a: [x\nb: c\n", encoding="utf-8")

    assert str(read_file(path, "data/soort/x.yml").problems[0].place) == "data/soort/x.yml:1:4"


def test_after_a_double_key_the_rest_is_read_too():
    document = read_text("a: 1\na: {b: [2]}\nc: 3\nc: 4", "x")

    assert document.value == {"a": "1", "c": "3"}
    assert [(p.kind, p.place.line) for p in document.problems] == [("dubbele-sleutel", 2), ("dubbele-sleutel", 4)]


def test_all_anchors_aliases_and_tags_are_told():
    document = read_text("a: &x 1\nb: *x\nc: !!int 3\n<<: *x", "x")

    assert [p.kind for p in document.problems] == ["anker", "anker", "tag", "anker"]


def test_a_key_that_is_no_text_is_told_and_skipped():
    document = read_text("{a: 1}: b\n[x]: y\nc: d\n", "x")

    assert [p.kind for p in document.problems] == ["yaml", "yaml", "dubbele-sleutel"]
    assert document.value["c"] == "d"


def test_as_deep_as_allowed_is_read():
    assert read_text("- " * DEPTH + "x", "x").problems == []
    assert [p.kind for p in read_text("- " * (DEPTH + 1) + "x", "x").problems] == ["te-diep"]


@pytest.mark.parametrize(
    "bomb",
    ["[" * 200_000, "{" * 200_000, "{a: [" * 100_000, "- " * 100_000, "? " * 100_000, '"' * 100_000, "!" * 100_000, "a: b\n" * 5_000, "\n" * 200_000],
    ids=lambda text: text[:6],
)
def test_no_text_keeps_the_reader_busy(bomb):
    start = time.process_time()

    read_text(bomb, "x")

    assert time.process_time() - start < 2


@settings(max_examples=400)
@given(st.one_of(YAMLISH, BITS, st.text(max_size=40), st.text(alphabet=st.characters(), max_size=10)))
def test_any_text_gives_a_value_or_problems_with_a_place(text):
    document = read_text(text, "x")

    assert document.value is not None or document.problems
    for problem in document.problems:
        assert problem.place.line >= 1
        assert problem.place.column >= 1
        assert str(problem)


@settings(max_examples=100)
@given(st.binary(max_size=60))
def test_any_bytes_give_a_value_or_problems(tmp_path_factory, raw):
    path = tmp_path_factory.getbasetemp() / "bytes.yml"
    path.write_bytes(raw)

    document = read_file(path, "x")

    assert document.value is not None or document.problems


LEAVES = st.text(alphabet="abc é€0-", max_size=8)
TREES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LEAVES, inner, max_size=3), max_leaves=8)


@settings(max_examples=150)
@given(TREES)
def test_what_is_written_as_yaml_is_read_back(tree):
    document = read_text(json.dumps(tree, ensure_ascii=False), "x")

    assert document.problems == []
    assert document.value == tree


@settings(max_examples=600)
@given(st.one_of(YAMLISH, BITS))
def test_the_quick_reading_says_what_the_full_one_says(text):
    quick, full = read_text(text, "x"), ontleed(text, "x")

    assert (quick.value, quick.problems) == (full.value, full.problems)
    assert (quick.keys, quick.values, quick.spans) == (full.keys, full.values, full.spans)


@pytest.mark.parametrize("path", sorted((PROJECT / "data").rglob("*.yml")), ids=lambda path: path.relative_to(PROJECT / "data").as_posix())
def test_so_it_is_for_every_shipped_file(path):
    text = path.read_text(encoding="utf-8")

    assert read_text(text, "x").value == ontleed(text, "x").value


def test_what_was_let_go_is_read_again_when_it_is_asked_for(tmp_path):
    path = tmp_path / "x.yml"
    path.write_text("a: [een, twee]\n", encoding="utf-8")
    document = read_file(path, "data/x.yml")
    before = document.text, document.value, document.place(("a", 1))

    document.laat_los()

    assert vars(document).keys().isdisjoint({"text", "value"})
    assert (document.text, document.value, document.place(("a", 1))) == before


def test_text_that_stands_nowhere_else_is_kept():
    document = read_text("a: 1\n", "data/x.yml")
    document.laat_los()

    assert (vars(document)["text"], document.value) == ("a: 1\n", {"a": "1"})


def test_what_is_wrong_with_a_file_is_never_let_go(tmp_path):
    path = tmp_path / "x.yml"
    path.write_text("a: 1\na: 2\n", encoding="utf-8")
    document = read_file(path, "data/x.yml")
    told = document.problems[:]
    path.unlink()

    document.laat_los()

    assert (document.text, document.problems) == ("a: 1\na: 2\n", told)
