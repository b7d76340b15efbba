"""Short periods on axes."""

import pytest

from macros.language.downloads import naam, pad
from macros.language.perioden import kort


@pytest.mark.parametrize(
    ("periode", "taal", "verwacht"),
    [
        ("2009-2010", "nl", "2009–10"),
        ("1999-2000", "fr", "1999–00"),
        ("2026", "en", "2026"),
        ("2026-03", "nl", "mrt"),
        ("2026-08", "fr", "août"),
        ("2026-03-31", "nl", "31/3/26"),
    ],
)
def test_a_period_fits_on_an_axis(periode, taal, verwacht):
    assert kort(periode, taal) == verwacht


def test_files_with_words_have_a_name_per_language_and_others_one():
    assert pad("vsv", "csv", "fr") == "cijfers/vsv/vsv.csv"
    assert naam("vsv", "be.csv") == "vsv-be.csv"
    assert [naam("vsv", "svg", taal) for taal in ("nl", "fr", "en")] == ["vsv.svg", "vsv-fr.svg", "vsv-en.svg"]
