"""The numbers of a drawing: exact, rounded once, the same every time."""

import math
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.views.figuren.geometrie import Doos, Vlak, deel, n, sector, streepjes, volle_breedte
from tests.views.figuren.lees import _share

GETALLEN = st.decimals(min_value=0, max_value=1000000, places=2)


@pytest.mark.parametrize(
    ("getal", "tekst"),
    [("34.3", "34.3"), ("12.00", "12"), ("0.005", "0"), ("-0.001", "0"), ("100", "100"), ("2E+1", "20"), ("33.333", "33.33")],
)
def test_a_coordinate_has_at_most_two_decimals_and_no_tail(getal, tekst):
    assert n(Decimal(getal)) == tekst


@given(GETALLEN)
def test_a_coordinate_is_the_number_itself_within_its_rounding(getal):
    assert abs(Decimal(n(getal)) - getal) <= Decimal("0.005")


def test_on_a_page_a_place_is_a_percentage_and_in_a_file_a_coordinate():
    page, file = Vlak(), Vlak(Decimal(30), Decimal(10), Decimal(500), Decimal(200))
    assert (page.x(Decimal(25)), page.y(Decimal(50)), page.p(Decimal(25), Decimal(50))) == ("25%", "50%", "25 50")
    assert (file.x(Decimal(25)), file.y(Decimal(50)), file.p(Decimal(25), Decimal(50))) == ("155", "110", "155 110")
    assert (file.b(Decimal(10)), file.h(Decimal(10))) == ("50", "20")


def test_a_part_of_nothing_is_nothing():
    assert deel(Decimal(3), Decimal(0)) == 0


@given(st.lists(st.decimals(min_value=-5000, max_value=1000000, places=1), min_size=1, max_size=20))
def test_an_axis_holds_every_value_and_zero_in_few_even_round_steps(values):
    ticks = streepjes(values)
    assert ticks[0] <= min(0, *values)
    assert ticks[-1] >= max(0, *values)
    assert Decimal(0) in ticks
    assert 2 <= len(ticks) <= 8
    steps = {b - a for a, b in pairwise(ticks)}
    assert len(steps) == 1
    assert str(steps.pop().normalize().as_tuple().digits[0]) in "125"


def test_an_axis_for_shares_up_to_14_goes_to_15_by_5():
    assert streepjes([Decimal("9.4"), Decimal(14)]) == [0, 5, 10, 15]


@pytest.mark.parametrize(
    ("waarden", "procent", "vol"),
    [(["57.1", "2.8"], True, 100), (["7", "3.5"], True, 7), (["152000", "8000"], False, 152000), ([], False, 1), (["0"], False, 1)],
)
def test_a_full_bar_is_100_percent_or_the_highest_value(waarden, procent, vol):
    assert volle_breedte([Decimal(w) for w in waarden], procent) == vol


@given(st.decimals(0, 99, places=1), st.decimals("0.5", 100, places=1))
def test_a_piece_of_a_ring_spans_its_share(begin, breedte):
    width = min(breedte, 100 - begin)
    share = _share(sector(begin, begin + width, 58, 34))
    assert math.isclose(share, float(width), abs_tol=0.02) or math.isclose(share + 100, float(width), abs_tol=0.02)


def test_a_whole_ring_is_closed():
    assert sector(Decimal(0), Decimal(100), 58, 34).count("M") == 2


@pytest.mark.parametrize(("links", "boven", "raakt"), [(0, 0, True), (39, 0, True), (40, 0, False), (0, 15, True), (0, 16, False)])
def test_labels_touch_when_their_boxes_overlap(links, boven, raakt):
    assert Doos(0, 0, 40).raakt(Doos(links, boven, 40)) is raakt
