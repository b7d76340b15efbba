"""A cell of a CSV stays text, and can be read back as it was."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.exports.rekencel import rekencel, tabel, uit_rekencel
from tests.veiligheid.ladingen import FORMULES


@pytest.mark.parametrize("formule", FORMULES)
def test_what_a_spreadsheet_would_calculate_gets_an_apostrophe(formule):
    assert rekencel(formule) == f"'{formule}"


@pytest.mark.parametrize("gewoon", ["", "tekst", "-3", "-3.5", "-3,5", "2023-2024", "a=b", "’s avonds", "'t is zo", "1-2"])
def test_a_number_and_any_other_text_stay_as_they_are(gewoon):
    assert rekencel(gewoon) == gewoon
    assert uit_rekencel(gewoon) == gewoon


@settings(max_examples=300)
@given(st.text(alphabet="'=+-@\t\r\n a1.,;\"＝", max_size=8))
def test_every_text_comes_back_from_a_table_as_it_was(text):
    for sign in ",;":
        [row] = csv.DictReader(io.StringIO(tabel(("a", "b"), [{"a": text, "b": "x"}], sign), newline=""), delimiter=sign)
        assert (uit_rekencel(row["a"]), row["b"]) == (text, "x")
        assert not row["a"].lstrip().startswith(("=", "+", "@", "＝"))
