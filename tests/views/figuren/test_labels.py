"""Labels of a line: as many as fit, never over each other."""

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.views.figuren.labels import RUIM, SMAL, _box_of, tijdlabels, waardelabels

PUNTEN = st.lists(
    st.tuples(st.decimals(4, 96, places=1), st.decimals(13, 87, places=1), st.sampled_from(["9%", "12,1%", "495.000"])),
    min_size=1,
    max_size=20,
)


def jaren(count):
    return [(Decimal(4) + Decimal(92) * i / max(1, count - 1), f"20{i:02}–{i + 1:02}") for i in range(count)]


@pytest.mark.parametrize("breedte", [SMAL, RUIM])
@pytest.mark.parametrize("aantal", [1, 2, 3, 7, 11, 12, 15, 40])
def test_moments_never_touch_and_the_last_one_stands(aantal, breedte):
    labels = tijdlabels(jaren(aantal), breedte)
    assert labels[-1].tekst == jaren(aantal)[-1][1]
    assert not any(_box_of(a, breedte).raakt(_box_of(b, breedte)) for a, b in combinations(labels, 2))


def test_the_first_moment_stands_too_when_even_steps_allow_it():
    assert [label.tekst for label in tijdlabels(jaren(15), SMAL)] == ["2000–01", "2007–08", "2014–15"]


@given(PUNTEN)
def test_values_never_touch_in_the_width_they_are_shown_at(points):
    always, extra = waardelabels(points, len(points))
    for labels, width in ((always, SMAL), ((*always, *extra), RUIM)):
        fixed = {id(label) for label in always}
        pairs = [p for p in combinations(labels, 2) if width == SMAL or not {id(p[0]), id(p[1])} <= fixed]
        assert not any(_box_of(a, width).raakt(_box_of(b, width)) for a, b in pairs)


@given(PUNTEN)
def test_the_newest_value_is_always_told(points):
    always, _ = waardelabels(points, len(points))
    assert always[0].tekst == points[-1][2]


def test_of_two_values_at_one_moment_the_lower_is_told_below():
    points = [(Decimal(50), Decimal(40), "11%"), (Decimal(50), Decimal(60), "9%")]
    always, _ = waardelabels(points, 1)
    assert {label.tekst: label.y > 60 for label in always} == {"11%": False, "9%": True}
