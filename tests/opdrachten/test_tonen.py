"""``naft list`` and ``naft show``."""

import json

import pytest

from tests.opdrachten.naft import Naft


@pytest.fixture
def naft(site):
    return Naft(site("gaaf"))


def test_without_a_kind_all_kinds_are_counted_and_explained(naft):
    rows = {line.split()[0]: line.split(maxsplit=2)[1:] for line in naft("list").splitlines()}

    assert rows["methodieken"] == ["2", "manieren van werken"]
    assert rows["regios"][0] == "2"


def test_a_kind_lists_its_records(naft, snapshot):
    snapshot("list", naft("list", "methodieken"))


def test_a_word_finds_records_of_every_kind(naft):
    found = [row["record"] for row in json.loads(naft("list", "--zoek", "LUISTER", "--json"))]

    assert "methodieken/luisteren" in found
    assert all("luister" in json.dumps(row).lower() for row in json.loads(naft("list", "--zoek", "luister", "--json")))


def test_nothing_found_says_so(naft):
    assert naft("list", "methodieken", "--zoek", "xyz") == "Niets gevonden.\n"


def test_a_record_is_shown_with_all_its_relations(naft, snapshot):
    snapshot("show", naft("show", "methodieken", "praten"))


@pytest.mark.parametrize("words", [("methodieken", "praten"), ("methodieken/praten",), ("praten",)])
def test_a_record_can_be_named_in_three_ways(naft, words):
    assert naft("show", *words).startswith("methodieken/praten: Praten")


def test_what_points_from_here_points_back_there(naft):
    told = json.loads(naft("show", "methodieken/praten", "--json"))

    for row in told["verwijst_naar"]:
        if not row["record"].startswith("paragrafen"):
            back = json.loads(naft("show", row["record"], "--json"))["verwezen_door"]
            assert "methodieken/praten" in [one["record"] for one in back]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("methodieken", "prten"), 'bedoelde je "praten"?'),
        (("metodieken", "praten"), 'bedoelde je "methodieken"?'),
        (("bestaat-niet",), 'geen enkel record heet "bestaat-niet"'),
        (("prat",), "Lijkt erop: methodieken/praten."),
        (("leerling",), "het id van meer dan één record"),
    ],
)
def test_a_record_that_is_not_there_is_refused_kindly(naft, words, said):
    told = naft("show", *words)

    assert naft.code == 1
    assert said in told
    assert "geschreven" not in told


def test_an_unknown_kind_is_refused(naft):
    assert '"metodieken" is geen soort; bedoelde je "methodieken"?' in naft("list", "metodieken")
    assert naft.code == 1
