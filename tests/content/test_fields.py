"""The kinds of field: what each accepts, and that what it accepts is what was typed."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from macros.content import fields


def accepts(kind: object, value: object) -> bool:
    """Whether a value is accepted; a refusal must be one of ours, or an editor would read English."""
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        if any(detail["type"] != "naft" for detail in error.errors()):
            raise
        return False
    return True


def made(kind: object, value: object) -> object:
    return TypeAdapter(kind).validate_python(value)


@given(st.text(max_size=30))
def test_the_id_nearest_to_a_text_is_an_id_or_nothing(text):
    near = fields.slug_of(text)

    assert near == "" or fields.is_slug(near)
    assert fields.slug_of(near) == near


@pytest.mark.parametrize(
    ("text", "near"),
    [("Rots en Water", "rots-en-water"), ("Één gezin, één plan!", "een-gezin-een-plan"), ("--a__b--", "a-b"), ("2022", "2022"), ("…", "")],
)
def test_a_name_gives_a_readable_id(text, near):
    assert fields.slug_of(text) == near


@pytest.mark.parametrize("text", ["a", "a-b", "2022", "rots-en-water", "1g1p"])
def test_an_id(text):
    assert fields.is_slug(text)


@pytest.mark.parametrize("text", ["", "-a", "a-", "a--b", "A", "é", "a b", "a_b", "a/b", "a\n", "a.b", "٣"])
def test_no_id(text):
    assert not fields.is_slug(text)


@pytest.mark.parametrize("value", ["2026-03-31", "2024-02-29", "0001-01-01", date(2026, 3, 31)])
def test_a_date(value):
    assert accepts(fields.Datum, value)


@pytest.mark.parametrize("value", ["2026-02-29", "2026-13-01", "2026-3-1", "31-03-2026", "2026", "", "2026-03-31\n", "٢٠٢٦-٠٣-٣١", ["2026-03-31"], {}, 2026])
def test_no_date(value):
    assert not accepts(fields.Datum, value)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_a_date_and_a_period(day):
    assert made(fields.Datum, day.isoformat()) == day
    assert made(fields.Periode, day.isoformat()) == day.isoformat()
    assert made(fields.Periode, f"{day:%Y-%m}") == f"{day:%Y-%m}"


@pytest.mark.parametrize("value", ["2023-2024", "2026", "2026-12", "1999-2000", "2024-02-29"])
def test_a_period(value):
    assert made(fields.Periode, value) == value


@pytest.mark.parametrize(
    "value", ["2023-2025", "2024-2023", "2023-2023", "2026-13", "2026-00", "26", "2026-02-30", "2023–2024", "2024\n", "0000", "", ["2024"], {}]
)
def test_no_period(value):
    assert not accepts(fields.Periode, value)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**6), max_value=10**6) | st.integers(-(10**9), 10**9).map(Decimal))
def test_a_number_keeps_every_digit(number):
    assert str(made(fields.Getal, f"{number:f}")) == f"{number:f}"


@pytest.mark.parametrize("value", ["0.125", "-0.5", "1.5", "12.3456", "4000"])
def test_a_number_with_any_decimals(value):
    assert made(fields.Getal, value) == Decimal(value)


@pytest.mark.parametrize(
    "value", ["4.000", "450.000", "1.234.567", "-4.000", "34,3", "1.234,5", "1e3", "NaN", "Infinity", "+1", ".5", "5.", "٣", "", "1\n", [], {}]
)
def test_no_number(value):
    assert not accepts(fields.Getal, value)


@pytest.mark.parametrize("value", ["1.5", "1e3", "a", "", "12345678901", "1\n", [], {}])
def test_no_whole_number(value):
    assert not accepts(fields.Nummer, value)


@pytest.mark.parametrize("value", ["https://x.example", "http://x.example/a?b=c&d#e", "https://x.example/é"])
def test_an_address(value):
    assert accepts(fields.Adres, value)


@pytest.mark.parametrize(
    "value", ["x.example", "ftp://x.example", "https://", "https://x .example", 'https://x.example/"', "javascript:alert(1)", "https://x\n"]
)
def test_no_address(value):
    assert not accepts(fields.Adres, value)


@pytest.mark.parametrize(("value", "meant"), [("true", True), ("false", False), (True, True), (False, False)])
def test_yes_or_no(value, meant):
    assert made(fields.JaNee, value) is meant


@pytest.mark.parametrize("value", ["ja", "yes", "True", "1", "", [], {}])
def test_neither_yes_nor_no(value):
    assert not accepts(fields.JaNee, value)


def test_a_name_is_one_text_or_one_per_language():
    assert made(fields.Naam, "NAFT").texts() == [("nl", "NAFT"), ("fr", "NAFT"), ("en", "NAFT")]
    assert made(fields.Naam, {"nl": "Klas"}).texts() == [("nl", "Klas")]


def test_a_reference_to_any_record_names_its_kind():
    assert accepts(fields.RecordRef, "methodieken/praten")
    assert not accepts(fields.RecordRef, "praten")


def test_nothing_changes_after_loading():
    text = made(fields.Tekst, {"nl": "Een"})

    with pytest.raises(ValidationError):
        text.nl = "Twee"


@given(st.dates())
def test_a_day_after_the_last_of_a_month_is_no_date(day):
    last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1) if day.year < 9999 else date(9999, 12, 31)

    assert not accepts(fields.Datum, f"{last.year:04}-{last.month:02}-{last.day + 1:02}")
