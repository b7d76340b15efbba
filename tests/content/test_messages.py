"""What an editor reads: sentences that no value can break, and values named as an editor would."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content.messages import MESSAGES, hint, named, sentence

ODD = ("{", "}", "{}", "{naam}", "{0}", "{cijfer:id}", "%s", "{{x}}")


def slots(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("kind", MESSAGES)
def test_no_value_breaks_a_message_or_is_lost_from_it(kind):
    names = slots(MESSAGES[kind][0]) | slots(MESSAGES[kind][1])
    for odd in ODD:
        data = dict.fromkeys(names, odd) | {"toegelaten": [odd], "bekend": [odd], "lijkt": odd}

        text = sentence(kind, data) + hint(kind, data)

        assert text.count(odd) >= len(names)


@given(st.text())
def test_any_value_is_shown_on_one_line(value):
    assert "\n" not in named(value)
    assert len(named(value)) <= 62


@pytest.mark.parametrize(
    ("value", "shown"), [(None, "niets"), ({"a": 1}, "een groep velden"), ([1], "een lijst"), ("x", '"x"'), ("", '""'), (" a\n b ", '"a b"')]
)
def test_a_value_is_named_as_an_editor_would(value, shown):
    assert named(value) == shown


def test_a_long_value_is_cut():
    assert named("woord " * 30).endswith('…"')


def test_a_suggestion_is_only_there_when_there_is_one():
    assert sentence("onbekend-veld", {"naam": "x", "bedoelde": None}) == 'onbekend veld "x"'
    assert sentence("onbekend-veld", {"naam": "x", "bedoelde": "y"}) == 'onbekend veld "x"; bedoelde je "y"?'


def test_an_unknown_kind_is_a_programmers_error():
    with pytest.raises(KeyError):
        sentence("bestaat-niet", {})


@pytest.mark.parametrize("kind", MESSAGES)
def test_a_sentence_starts_small_and_a_hint_ends_with_a_full_stop(kind):
    what, how = MESSAGES[kind]

    assert what[0] in '"{' or what[0].islower() or what.startswith("HTML"), what
    assert not what.endswith("."), what
    assert how.endswith((".", "}")), how
