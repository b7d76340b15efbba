"""``naft check``: for people, for programs, for a pull request, and while someone writes."""

import json
import os
import sys

import click
import pytest

from macros.content.problems import Place, Problem
from macros.exports import verslag
from macros.opdrachten import nakijken
from tests.opdrachten.naft import Naft

PRATEN, LUISTEREN = "methodieken/praten.yml", "methodieken/luisteren.yml"


@pytest.fixture
def naft(site):
    return Naft(site("gaaf"))


@pytest.fixture
def kapot(naft):
    naft.site.vervang(PRATEN, "nagekeken: 2026-01-31", "nagekeken: 2026-13-31").vervang(PRATEN, "vormen: [individueel, groep]", "vormen: [individuel]")
    naft.site.vervang(LUISTEREN, "na: [praten]", "na: [prten]")
    return naft


def test_without_faults_it_says_so_and_ends_with_0(naft):
    said = naft("check")

    assert (naft.code, said.startswith("In orde: "), said.endswith("records, geen fouten.\n")) == (0, True, True)


def test_faults_are_grouped_by_file_and_counted_and_it_ends_with_1(kapot, snapshot):
    snapshot("check", kapot("check"))
    assert kapot.code == 1


def test_json_says_the_same(kapot, snapshot):
    said = kapot("check", "--json")

    snapshot("check-json", said)
    assert (kapot.code, json.loads(said)["fouten"]) == (1, 3)


def test_github_gets_an_annotation_per_fault(kapot, snapshot):
    snapshot("check-github", kapot("check", "--github"))
    assert kapot.code == 1


def test_signs_that_would_break_an_annotation_are_written_otherwise():
    problem = Problem(Place("data/a,b:c.yml", 2, 3), "waarde", {"reden": "100%\nnaast", "herstel": ""}, "let op")

    assert list(verslag.voor_github([problem])) == ["::warning file=data/a%2Cb%3Ac.yml,line=2,col=3,title=naft check%3A waarde::100%25%0Anaast"]


def test_a_remark_is_no_fault():
    remark = Problem(Place("data/x.yml", 2, 3), "verouderd", {"datum": "2026-01-01"}, "let op")

    lines = list(verslag.voor_mensen([remark], 4))
    assert lines[0] == "data/x.yml (1 keer let op)"
    assert lines[1].startswith("data/x.yml:2:3: let op: ")
    assert lines[-1] == "In orde: 4 records, geen fouten."


@pytest.mark.parametrize(
    ("terminal", "omgeving", "kleur"), [(True, {}, True), (False, {}, False), (True, {"NO_COLOR": "1"}, False), (True, {"TERM": "dumb"}, False)]
)
def test_colours_are_for_a_terminal_that_wants_them(monkeypatch, terminal, omgeving, kleur):
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in omgeving.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)

    assert nakijken.kleurt() is kleur


def test_colour_changes_no_word():
    problem = Problem(Place("data/x.yml", 2, 3), "leeg")
    plain = list(verslag.voor_mensen([problem], 1))
    coloured = list(verslag.voor_mensen([problem], 1, nakijken.verf))

    assert [click.unstyle(line) for line in coloured] == plain
    assert coloured != plain


def test_json_and_github_do_not_go_together(naft):
    assert "Kies --json of --github." in naft("check", "--json", "--github")
    assert naft.code == 2


def test_watching_looks_again_after_each_save_and_stops_when_asked(naft, capsys):
    seen, moments = [], []

    def wacht(_seconds):
        moments.append(_seconds)
        if len(moments) in (4, 9):
            path = naft.site.data / PRATEN
            path.write_text(path.read_text(encoding="utf-8") + "# erbij\n", encoding="utf-8")
            os.utime(path, ns=(len(moments), len(moments)))
        if len(moments) > 20:
            raise KeyboardInterrupt

    nakijken.volg(naft.site.data, lambda: seen.append(len(moments)), wacht)

    assert len(seen) == 3
    assert "Gestopt." in capsys.readouterr().err


def test_a_row_of_saves_in_one_moment_is_one_change(naft):
    path, moments = naft.site.data / PRATEN, []

    def wacht(_seconds):
        moments.append(_seconds)
        if len(moments) in (4, 5, 6):
            os.utime(path, ns=(len(moments), len(moments)))
        if len(moments) > 20:
            raise KeyboardInterrupt

    seen = []
    nakijken.volg(naft.site.data, lambda: seen.append(1), wacht)

    assert len(seen) == 2


def test_half_a_file_is_told_kindly_wherever_it_was_cut(naft):
    text = naft.site.lees(PRATEN).encode()
    for at in range(0, len(text), 41):
        naft.site.schrijf(PRATEN, text[:at])

        said = naft("check")

        assert naft.code in (0, 1)
        assert naft.code == 0 or f"data/{PRATEN}:" in said, at


def test_windows_line_ends_change_nothing(naft):
    before = naft("check", "--json")
    for path in naft.site.data.rglob("*.yml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert naft("check", "--json") == before
