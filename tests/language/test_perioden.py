"""Periods in few signs, for axes and table heads."""

import pytest

from macros.language import perioden


@pytest.mark.parametrize(
    ("period", "taal", "text"),
    [
        ("2009-2010", "nl", "2009–10"),
        ("1999-2000", "en", "1999–00"),
        ("2026", "fr", "2026"),
        ("2026-03", "nl", "mrt"),
        ("2026-03", "en", "Mar"),
        ("2026-03-31", "nl", "31/3/26"),
    ],
)
def test_a_period(period, taal, text):
    assert perioden.kort(period, taal) == text


@pytest.mark.parametrize(("nummer", "taal", "text"), [(1, "nl", "jan"), (12, "fr", "déc."), (9, "en", "Sept")])
def test_a_month(nummer, taal, text):
    assert perioden.maand(nummer, taal) == text
