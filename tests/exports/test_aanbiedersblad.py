"""The spreadsheet of providers: what goes out comes back in without a change."""

import csv
import io

from macros.content.aanbiederkolommen import KOLOMMEN
from macros.content.load import load
from macros.exports.aanbiedersblad import bestanden, blad
from macros.opdrachten.aanbiederslijst import lees
from macros.opdrachten.importeer_aanbieders import bereid_voor
from tests.sites import PROJECT


def rijen(bank):
    return list(csv.DictReader(io.StringIO(blad(bank), newline=""), delimiter=";"))


def test_each_provider_is_a_row_with_every_column(gaaf):
    [row] = rijen(gaaf)

    assert tuple(row) == KOLOMMEN
    assert row["id"] == "huis"
    assert row["naam"] == "Het Huis"
    assert (row["gebied"], row["gebied_fr"], row["gebied_en"]) == ("Het midden", "Le centre", "The centre")
    assert (row["regios"], row["bron"], row["zekerheid"], row["peildatum"], row["website"]) == ("midden", "krant", "laag", "2020", "")


def test_the_file_opens_in_a_spreadsheet_here(gaaf):
    [(name, content)] = bestanden(gaaf)

    assert name == "data/aanbieders.csv"
    assert content.startswith(b"\xef\xbb\xbfnaam;gebied;")
    assert b"\r\n" in content


def test_what_is_shipped_comes_back_without_a_change():
    bank = load(PROJECT / "data")
    changes, after = bereid_voor(bank, lees(next(bestanden(bank))[1], "aanbieders.csv"), "2030-01-01")

    assert {c.soort for c in changes} == {"gelijk"}
    assert blad(after) == blad(bank)
