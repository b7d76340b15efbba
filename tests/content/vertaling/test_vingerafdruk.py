"""A fingerprint follows the words, not how they were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content.vertaling.vingerafdruk import PATROON, vingerafdruk


@pytest.mark.parametrize(
    "same",
    ["Zo gaat’t  verder", "Zo gaat't\nverder", " Zo gaat't verder\n", "Zo gaat't\u00a0verder", "Zo gaat't\u202fverder"],
)
def test_layout_spaces_and_the_sort_of_apostrophe_make_no_difference(same):
    assert vingerafdruk(same) == vingerafdruk("Zo gaat't verder")


def test_composed_and_decomposed_letters_are_one():
    assert vingerafdruk("cafe\u0301") == vingerafdruk("café")


@pytest.mark.parametrize("other", ["Zo gaat't verder!", "zo gaat't verder", "Zo gaat't niet verder", "Zo gaat't verde r"])
def test_other_words_signs_or_capitals_do(other):
    assert vingerafdruk(other) != vingerafdruk("Zo gaat't verder")


@given(st.text())
def test_it_is_always_short_hexadecimal_text(text):
    assert PATROON.fullmatch(vingerafdruk(text))
