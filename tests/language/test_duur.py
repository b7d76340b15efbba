"""How long something takes, as each language says it."""

import pytest

from macros.language.duur import duur
from tests.sites import woorden


@pytest.mark.parametrize(
    ("minuten", "nl", "fr", "en"),
    [
        (45, "± 45 min.", "± 45 min", "about 45 min"),
        (60, "± 1 uur", "± 1 h", "about 1 h"),
        (75, "± 1 uur 15 min.", "± 1 h 15 min", "about 1 h 15 min"),
        (360, "± 6 uur", "± 6 h", "about 6 h"),
    ],
)
def test_minutes_are_told_in_hours_where_there_are_any(minuten, nl, fr, en):
    assert [duur(woorden(), minuten, taal) for taal in ("nl", "fr", "en")] == [nl, fr, en]
