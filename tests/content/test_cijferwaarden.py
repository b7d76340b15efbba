"""What can be read off a figure: its values, moments, sums and gaps."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content import cijferwaarden as w
from macros.content.cijferwaarden import Moment
from tests.cijfers import cijfer, delen, jaren, woord

REEKS = {"soort": "reeks", "tekening": "lijn", "eenheid": "procent"}
OUD = [{"reeks": woord("oud"), "sleutel": "oud", "periode": "2019-2020", "waarde": "11"}]


def test_without_a_choice_the_newest_value_of_the_first_series_is_meant():
    figure = cijfer(waarden=[*jaren(j2019="12", j2017="9", j2018="10"), *OUD], **REEKS)
    assert w.gekozen(figure).waarde == 12


def test_a_gap_at_the_end_does_not_hide_the_newest_known_value():
    assert w.gekozen(cijfer(waarden=jaren(j2018="10", j2019=None), **REEKS)).waarde == 10


@pytest.mark.parametrize(("keuze", "waarde"), [("2018-2019", 10), ("oud", 11), ("oud:2019-2020", 11)])
def test_a_value_is_chosen_by_period_or_key(keuze, waarde):
    figure = cijfer(waarden=[*jaren(j2018="10"), *OUD], **REEKS)
    assert w.gekozen(figure, keuze).waarde == waarde


@pytest.mark.parametrize("keuze", ["1999-2000", "onbekend", "2018-2019"])
def test_an_unknown_choice_and_a_gap_give_nothing(keuze):
    assert w.gekozen(cijfer(waarden=jaren(j2018=None, j2019="3"), **REEKS), keuze) is None


def test_an_empty_figure_has_no_value():
    assert w.is_leeg(cijfer())
    assert w.is_leeg(cijfer(waarden=jaren(j2018=None), **REEKS))
    assert w.gekozen(cijfer()) is None


def test_a_figure_runs_from_its_first_to_its_last_value():
    first, last = w.uiteinden(cijfer(waarden=[*jaren(j2019="12", j2017="9"), *OUD], **REEKS))
    assert (first.waarde, last.waarde) == (9, 12)
    assert w.uiteinden(cijfer(waarden=[{"waarde": "3"}])) is None


def test_parts_that_rounding_keeps_from_100_give_their_sum():
    parts = delen(("wel", "33.3"), ("grotendeels", "34.3"), ("eerder", "18.2"), ("niet", "14.1"))
    assert w.afronding(cijfer(waarden=parts, soort="aandeel", tekening="gestapeld", eenheid="procent")) == Decimal("99.9")


def test_parts_that_add_up_need_no_remark():
    assert w.afronding(cijfer(waarden=delen(("a", "88"), ("b", "12")), soort="aandeel", eenheid="procent")) is None


@pytest.mark.parametrize(
    ("numbers", "benadering", "marge"),
    [(["33.3", "34.3", "18.2", "14.1"], False, "0.2"), (["88", "12"], False, "1"), (["152000", "121000"], True, "1000")],
)
def test_the_margin_is_half_of_the_last_digit_for_each_part(numbers, benadering, marge):
    figure = cijfer(waarden=delen(*((f"d{i}", number) for i, number in enumerate(numbers))), soort="aandeel", benadering=benadering)
    assert w.marge(figure) == Decimal(marge)


@given(st.lists(st.integers(1, 9999), min_size=2, max_size=8))
def test_true_shares_rounded_to_a_decimal_always_stay_within_the_margin(counts):
    shares = [(Decimal(c) * 100 / sum(counts)).quantize(Decimal("0.1")) for c in counts]
    figure = cijfer(waarden=delen(*((f"d{i}", str(s)) for i, s in enumerate(shares))), soort="aandeel", eenheid="procent")
    assert abs(w.som(figure) - 100) <= w.marge(figure)


@pytest.mark.parametrize(
    ("periode", "verwacht"),
    [("2023-2024", ("jaar", 2023)), ("2023", ("jaar", 2023)), ("2023-03", ("maand", 2023 * 12 + 2)), ("2023-03-31", ("dag", 738610))],
)
def test_a_period_has_a_place_in_time(periode, verwacht):
    assert w.moment(periode) == Moment(*verwacht)


@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(-200, 200))
def test_a_place_in_time_is_a_period_again(jaar, maand, stap):
    for example in (f"{jaar}-{jaar + 1}", str(jaar), f"{jaar}-{maand:02}", f"{jaar}-{maand:02}-15"):
        place = w.moment(example).plaats + stap
        assert w.moment(w.periode_op(example, place)).plaats == place


def test_missing_periods_are_those_between_known_ones():
    figure = cijfer(waarden=jaren(j2009="12", j2011="9", j2012=None, j2013="4"), **REEKS)
    assert w.ontbrekend(figure) == ["2010-2011", "2012-2013"]


def test_days_have_no_missing_periods():
    days = [{"periode": "2026-03-01", "waarde": "1"}, {"periode": "2026-05-01", "waarde": "2"}]
    assert w.ontbrekend(cijfer(waarden=days, **REEKS)) == []
