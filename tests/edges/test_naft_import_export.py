"""``naft import nota``, ``naft export consultatie`` and ``naft import opmerkingen``, as an editor runs them."""

import json
import shutil

import pytest
from click.testing import CliRunner

from macros.cli import main
from macros.content.load import examine
from tests.sites import FIXTURES, PROJECT

NOTA = FIXTURES / "nota" / "kleine-nota.md"


@pytest.fixture
def data(tmp_path):
    """A data folder of the test's own, with the words of the site."""
    folder = tmp_path / "data"
    shutil.copytree(FIXTURES / "gaaf" / "data", folder)
    shutil.copytree(PROJECT / "data" / "interface", folder / "interface", dirs_exist_ok=True)
    return folder


@pytest.fixture
def naft(data):
    """Runs the command on that folder."""

    def run(*woorden):
        return CliRunner().invoke(main, [str(w) for w in (*woorden, "--map", data)], catch_exceptions=False)

    return run


def inhoud(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_note_becomes_an_edition_that_passes_the_check(naft, data):
    done = naft("import", "nota", NOTA, "--editie", "2025", "--bron", "nota")

    assert done.exit_code == 0
    assert "3 hoofdstukken, 6 paragrafen, 8 alinea's, 2 voetnoten." in done.output
    assert sorted(path.name for path in (data / "visie" / "2025").iterdir()) == ["editie.yml", "hoe-we-lezen.yml", "tot-slot.yml", "waarom-we-samen-lezen.yml"]
    assert [p for p in examine(data)[1] if p.severity == "fout"] == []


def test_a_trial_run_tells_all_and_writes_nothing(naft, data):
    before = inhoud(data)

    done = naft("import", "nota", NOTA, "--editie", "2025", "--bron", "nota", "--proef")

    assert done.exit_code == 0
    assert "Proef: er is niets geschreven." in done.output
    assert "2025/hoe-we-lezen.yml" in done.output
    assert inhoud(data) == before


@pytest.mark.parametrize(
    ("naam", "tekst", "melding"),
    [
        ("nota.md", b"Geen titels.", "deze nota heeft geen titels"),
        ("nota.docx", b"PK\x03\x04", "dit Word-bestand is beschadigd"),
        ("nota.pdf", b"%PDF", '".pdf" is geen nota die ingelezen kan worden'),
        ("nota.md", b"# 1. A\n\nB[^1].", "de tekst verwijst naar voetnoot 1"),
    ],
)
def test_bad_input_is_named_and_nothing_is_written(naft, data, tmp_path, naam, tekst, melding):
    before = inhoud(data)
    (tmp_path / naam).write_bytes(tekst)

    done = naft("import", "nota", tmp_path / naam, "--editie", "2025", "--bron", "nota")

    assert done.exit_code == 1
    assert f"{naam}:" in done.output
    assert melding in done.output
    assert "Er is niets geschreven." in done.output
    assert inhoud(data) == before


def test_a_file_of_fifty_megabytes_is_refused_unread(naft, data, tmp_path, monkeypatch):
    huge = tmp_path / "nota.docx"
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(type(huge), "read_bytes", lambda self: pytest.fail("gelezen"))

    done = naft("import", "nota", huge, "--editie", "2025")

    assert (done.exit_code, "dit bestand is te groot: 50.0 MB" in done.output) == (1, True)


def test_an_edition_that_is_there_is_only_replaced_when_asked(naft, data):
    before = inhoud(data)
    refused = naft("import", "nota", NOTA, "--editie", "2020")
    assert (refused.exit_code, inhoud(data)) == (1, before)
    assert 'de editie "2020" bestaat al' in refused.output

    done = naft("import", "nota", NOTA, "--editie", "2020", "--overschrijf")

    assert done.exit_code == 0
    assert sorted(path.name for path in (data / "visie" / "2020").iterdir()) == ["begin.yml", "editie.yml", "tot-slot.yml", "vervolg.yml"]
    assert not [path for path in (data / "visie").iterdir() if path.name.startswith(".")]
    assert "\nhertaling:" not in (data / "visie" / "2020" / "editie.yml").read_text(encoding="utf-8")


def test_a_chapter_that_goes_is_named_with_what_its_address_needs(naft, data, tmp_path):
    naft("import", "nota", NOTA, "--editie", "2025", "--bron", "nota")
    shorter = tmp_path / "korter.md"
    shorter.write_text(NOTA.read_text(encoding="utf-8").split("## 3. Tot slot")[0], encoding="utf-8")

    done = naft("import", "nota", shorter, "--editie", "2025", "--overschrijf")

    assert "tot-slot.yml: verdwijnt" in done.output
    assert "het hoofdstuk tot-slot bestaat niet meer: zet /visie/2025/tot-slot/ in redirects.csv" in done.output
    assert not (data / "visie" / "2025" / "tot-slot.yml").exists()


def test_a_run_that_was_killed_halfway_loses_nothing(naft, data):
    naft("import", "nota", NOTA, "--editie", "2025", "--bron", "nota")
    (data / "visie" / "2025").rename(data / "visie" / ".2025.oud")
    naft("import", "nota", NOTA, "--editie", "2025", "--bron", "nota")

    assert (data / "visie" / "2025" / "editie.yml").exists()
    assert not (data / "visie" / ".2025.oud").exists()


def test_a_name_that_can_be_no_address_is_refused(naft):
    done = naft("import", "nota", NOTA, "--editie", "../Buiten")

    assert done.exit_code == 1
    assert '"../Buiten" kan geen editie heten; bedoelde je "buiten"?' in done.output  # "nota-editie"


@pytest.mark.parametrize("vorm", ["md", "docx"])
def test_a_copy_goes_out_and_its_remarks_come_back(naft, tmp_path, vorm):
    target = tmp_path / f"lees.{vorm}"

    sent = naft("export", "consultatie", "--editie", "2020", "--vorm", vorm, "--naar", target)
    assert (sent.exit_code, target.exists()) == (0, True)
    empty = naft("import", "opmerkingen", target)
    assert "0 opmerking(en) bij 0 plaats(en)." in empty.output

    if vorm == "md":
        target.write_text(target.read_text(encoding="utf-8").replace("> Opmerking:", "> Opmerking: mooi", 1), encoding="utf-8")
        answered = naft("import", "opmerkingen", target)
        assert "§1 Het begin, alinea 1 (2020/opmaat)\n    lees.md: mooi" in answered.output
        rows = json.loads(naft("import", "opmerkingen", target, "--json").output)
        assert rows == [{"plek": "2020/opmaat", "waar": "§1 Het begin, alinea 1 (2020/opmaat)", "wie": "lees.md", "soort": "opmerking", "tekst": "mooi"}]


def test_remarks_of_several_members_stand_together_by_paragraph(naft, tmp_path):
    text = "[2020/overleg-1]\n\n> Opmerking: {}\n\n[2020/opmaat]\n\n> Opmerking: {}\n"
    for name in ("an", "bo"):
        (tmp_path / f"{name}.md").write_text(text.format(f"{name} over overleg", f"{name} vooraf"), encoding="utf-8")

    done = naft("import", "opmerkingen", tmp_path / "an.md", tmp_path / "bo.md")

    lines = [line.strip() for line in done.output.splitlines() if line.strip()]
    assert lines == [
        "§1 Het begin, alinea 1 (2020/opmaat)", "an.md: an vooraf", "bo.md: bo vooraf",
        "§2.1 Overleg, alinea 1 (2020/overleg-1)", "an.md: an over overleg", "bo.md: bo over overleg",
        "4 opmerking(en) bij 2 plaats(en).",
    ]  # fmt: skip


def test_a_copy_of_an_edition_there_is_not_is_refused(naft):
    done = naft("export", "consultatie", "--editie", "1999")

    assert (done.exit_code, 'De editie "1999" bestaat niet. Bekend: 2020.' in done.output) == (1, True)
