"""Numbers and dates as each language writes them, with every digit that was given."""

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.language import getallen
from macros.language.taal import TALEN

DECIMALS = st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, allow_infinity=False).filter(lambda d: -int(d.as_tuple().exponent) < 15)


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


@pytest.mark.parametrize(("taal", "text"), [("nl", "495.000"), ("fr", "495\u202f000"), ("en", "495,000")])
def test_a_large_number(taal, text):
    assert getallen.getal(Decimal(495000), taal) == text


@pytest.mark.parametrize(("taal", "text"), [("nl", "34,3%"), ("fr", "34,3\u202f%"), ("en", "34.3%")])
def test_a_percentage(taal, text):
    assert getallen.procent(Decimal("34.3"), taal) == text


@pytest.mark.parametrize("text", ["0.1", "1.0", "14", "33.30", "99.95", "100", "-0.5", "0", "1234.5"])
def test_a_percentage_keeps_the_decimals_of_its_source(text):
    assert getallen.procent(Decimal(text), "en") == f"{Decimal(text):,}%"


def test_every_percentage_of_one_decimal_is_written_right():
    """With floats 261 of these go wrong."""
    for tenth in range(1001):
        number = Decimal(tenth) / 10
        assert getallen.procent(number.quantize(Decimal("0.1")), "nl") == f"{number:.1f}%".replace(".", ",")


@given(DECIMALS, st.sampled_from(TALEN))
def test_no_digit_of_a_percentage_is_lost(number, taal):
    assert digits(getallen.procent(number, taal)) == digits(f"{number:f}")


@given(DECIMALS, st.sampled_from(TALEN))
def test_no_digit_of_a_number_is_lost(number, taal):
    shown = getallen.getal(number, taal)

    assert Decimal(digits(shown) or 0) == Decimal(digits(f"{number.normalize():f}"))


@pytest.mark.parametrize(
    ("number", "taal", "text"),
    [("28334", "nl", "€ 28.334"), ("28334", "fr", "28\u202f334\u00a0€"), ("28334", "en", "€28,334"), ("12.5", "nl", "€ 12,50"), ("12.5", "en", "€12.50")],
)
def test_an_amount_has_cents_only_when_it_has_any(number, taal, text):
    assert getallen.euro(Decimal(number), taal) == text


@pytest.mark.parametrize(("taal", "text"), [("nl", "22 november 2026"), ("fr", "22 novembre 2026"), ("en", "22 November 2026")])
def test_a_date_in_words(taal, text):
    assert getallen.datum(date(2026, 11, 22), taal) == text


def test_the_first_of_a_month_is_an_ordinal_in_french_only():
    assert getallen.datum(date(2026, 9, 1), "fr") == "1er septembre 2026"
    assert getallen.datum(date(2026, 9, 1), "nl") == "1 september 2026"
    assert getallen.datum(date(2026, 9, 11), "fr") == "11 septembre 2026"


@pytest.mark.parametrize(
    ("period", "taal", "text"),
    [
        ("2023-2024", "nl", "2023–2024"),
        ("2026", "fr", "2026"),
        ("2026-03", "nl", "maart 2026"),
        ("2026-03", "fr", "mars 2026"),
        ("2026-03-31", "en", "31 March 2026"),
    ],
)
def test_a_period_in_words(period, taal, text):
    assert getallen.periode(period, taal) == text
