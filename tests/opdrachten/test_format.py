"""``naft format``: every file in one layout, unreadable ones left alone, nothing written over someone else's work."""

import pytest

from macros.opdrachten import format as formatteren
from tests.opdrachten.naft import Naft

PRATEN = "methodieken/praten.yml"


@pytest.fixture
def naft(site):
    return Naft(site("gaaf"))


def test_all_files_get_the_layout_and_the_data_stays_the_same(naft):
    before = naft.site.bank().records

    said = naft("format")

    assert naft.code == 0
    assert "data/methodieken/praten.yml" in said
    assert naft.site.bank().records == before
    assert naft.site.lees(PRATEN).startswith("titel:\n  nl: Praten\n")
    assert naft("format") == "0 bestanden in de vaste opmaak gezet.\n"


def test_a_trial_writes_nothing_and_says_with_its_exit_code_whether_something_would_change(naft):
    before = naft.bestanden()

    said = naft("format", "--proef")

    assert (naft.code, naft.bestanden()) == (1, before)
    assert "zouden veranderen" in said
    naft("format")
    assert "0 bestanden" in naft("format", "--proef")
    assert naft.code == 0


def test_only_the_files_that_are_named(naft):
    said = naft("format", naft.site.data / PRATEN)

    assert said == "data/methodieken/praten.yml\n1 bestand in de vaste opmaak gezet.\n"


def test_windows_line_ends_and_comments_come_out_right(naft):
    text = "# eerst\n" + naft.site.lees(PRATEN)
    naft.site.schrijf(PRATEN, text.replace("\n", "\r\n"))
    before = naft.site.bank().records

    naft("format")

    assert b"\r" not in (naft.site.data / PRATEN).read_bytes()
    assert naft.site.lees(PRATEN).startswith("# eerst\ntitel:")
    assert naft.site.bank().records == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"titel: 'half", "een aanhalingsteken is niet gesloten"),
        ("titel: één".encode("cp1252"), "het lijkt op Windows-1252"),
        ("titel: é".encode("utf-16"), "het lijkt op UTF-16"),
        ("titel: é".encode()[:-1], "dit bestand stopt midden in een letter"),
        (b"titel: x\0\0\0", "nulbytes"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_left_and_the_others_are_done(naft, content, said):
    naft.site.schrijf(PRATEN, content)

    told = naft("format")

    assert naft.code == 1
    assert f"data/{PRATEN}:" in told
    assert said in told
    assert (naft.site.data / PRATEN).read_bytes() == content
    assert "data/methodieken/luisteren.yml" in told


def test_a_file_that_someone_saves_meanwhile_is_not_overwritten(naft, monkeypatch):
    real = formatteren.opmaak

    def slow(document, soort):
        if document.file.endswith(PRATEN):
            naft.site.voeg_toe(PRATEN, "# intussen\n")
        return real(document, soort)

    monkeypatch.setattr(formatteren, "opmaak", slow)
    before = {name: raw for name, raw in naft.bestanden().items() if not name.endswith(PRATEN)}

    said = naft("format")

    assert naft.code == 1
    assert f"data/{PRATEN}:1:1: iemand anders wijzigde dit bestand" in said
    assert "Er is niets geschreven." in said
    assert naft.site.lees(PRATEN).endswith("# intussen\n")
    assert {name: raw for name, raw in naft.bestanden().items() if not name.endswith(PRATEN)} == before
