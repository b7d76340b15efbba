"""A spreadsheet becomes records, all or none; every mistake is named with its line and column."""

import pytest
from click.testing import CliRunner

from macros.cli import main
from macros.content.fields import LANGUAGES
from macros.content.records.aanbieder import Aanbieder

KOP = "naam;gebied;regios;samenvatting;wat;bron;peildatum;website\n"
HUIS = "Het Huis;Het midden;midden;Een huis met begeleiders.;Begeleidt leerlingen.;krant;2020;\n"
BRUG = "De Brug;De rand;Midden, Rand;Een brug.;Begeleidt klassen.;nota;2026-03;https://brug.example\n"


@pytest.fixture
def importeer(site, tmp_path):
    """Runs the command on a copy of the flawless site."""
    made = site("gaaf")

    def run(content, *opties):
        path = tmp_path / "lijst.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        done = CliRunner().invoke(main, ["import", "aanbieders", str(path), "--map", str(made.data), "--datum", "2026-11-22", *opties])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        run.code = done.exit_code
        return done.output

    run.site = made
    return run


def bestanden(site):
    return {p.relative_to(site.data).as_posix(): p.read_bytes() for p in site.data.rglob("*") if p.is_file()}


def test_a_new_provider_becomes_a_record_that_the_check_accepts(importeer):
    said = importeer(KOP + BRUG)

    brug = importeer.site.bank().een("aanbieders", "de-brug", Aanbieder)
    assert importeer.code == 0
    assert "Nieuw: 1\n  de-brug: nog geen vertaling fr van gebied, samenvatting, wat" in said
    assert brug.titel.nl == "De Brug"
    assert brug.regios == ("midden", "rand")
    assert brug.website == "https://brug.example"
    assert str(brug.nagekeken) == "2026-11-22"
    assert importeer.site.problems() == []


def test_the_record_is_written_in_the_layout_of_the_project(importeer):
    importeer(KOP + BRUG)

    assert importeer.site.lees("aanbieders/de-brug.yml").splitlines()[:5] == [
        "titel: De Brug",
        "nagekeken: 2026-11-22",
        "bronnen:",
        "  - bron: nota",
        "samenvatting:",
    ]


def test_a_trial_shows_the_same_and_writes_nothing(importeer):
    before = bestanden(importeer.site)

    trial = importeer(KOP + BRUG, "--proef")

    assert "Nieuw: 1" in trial
    assert trial.endswith("Dit was een proef: er is niets geschreven.\n")
    assert bestanden(importeer.site) == before


def test_the_report_says_what_changes_what_stays_and_how_complete_the_list_is(importeer):
    said = importeer(KOP + HUIS.replace("2020", "2026").replace("krant", "nota") + BRUG)

    assert "Gewijzigd: 1\n  huis: " not in said  # the id is made from the name: het-huis is another record
    assert "Niet in het bestand, blijft staan: 1\n  huis" in said
    assert "Na deze import: 3 organisaties bij naam." in said


def test_an_existing_record_keeps_what_the_row_leaves_empty(importeer):
    said = importeer("id;" + KOP + "huis;" + HUIS.replace("2020", "2026").replace("krant", "nota"))

    huis = importeer.site.bank().een("aanbieders", "huis", Aanbieder)
    assert 'huis: bronnen gewijzigd; peildatum "2020" → "2026"' in said
    assert [b.bron for b in huis.bronnen] == ["krant", "nota"]
    assert all(getattr(huis.wat, code) for code in LANGUAGES)
    assert huis.zekerheid == "laag"
    assert str(huis.nagekeken) == "2026-11-22"


def test_dutch_that_changes_asks_to_look_at_the_translations(importeer):
    said = importeer("id;" + KOP + "huis;" + HUIS.replace("Begeleidt leerlingen.", "Begeleidt ook klassen."))

    assert "wat gewijzigd; kijk de vertaling fr van wat na; kijk de vertaling en van wat na" in said


def test_importing_twice_changes_nothing_the_second_time(importeer):
    importeer(KOP + BRUG)
    after = bestanden(importeer.site)

    said = importeer(KOP + BRUG)

    assert "Nieuw: 0\nGewijzigd: 0\nGelijk: 1" in said
    assert "0 bestanden geschreven" in said
    assert bestanden(importeer.site) == after


@pytest.mark.parametrize("teken", [",", "\t"])
def test_commas_and_tabs_work_too(importeer, teken):
    importeer((KOP + BRUG.replace("Midden, Rand", "midden|rand")).replace(";", teken))

    assert importeer.code == 0
    assert importeer.site.bank().heeft("aanbieders", "de-brug")


def test_the_mark_of_a_spreadsheet_at_the_start_is_no_fault(importeer):
    importeer("\ufeff" + KOP + BRUG)

    assert importeer.code == 0


def test_a_text_over_more_lines_stays_so(importeer):
    importeer(KOP + BRUG.replace("Begeleidt klassen.", '"Begeleidt klassen.\r\n\r\nEn leerlingen; soms."'))

    assert importeer.site.bank().een("aanbieders", "de-brug", Aanbieder).wat.nl == "Begeleidt klassen.\n\nEn leerlingen; soms."


FOUT = {
    "csv-geen-utf8": (KOP + BRUG.replace("klassen", "kláßen")).encode("cp1252"),
    "csv-geen-utf8--utf16": (KOP + BRUG).encode("utf-16"),
    "csv-leeg": "",
    "csv-leeg--enkel-kolommen": KOP + ";;;;;;;\n",
    "csv-ongeldig": KOP + BRUG.replace("Een brug.", '"Een brug.'),
    "csv-kolom-onbekend": KOP.replace("regios", "regio") + BRUG,
    "csv-kolom-dubbel": KOP.replace("website", "wat") + BRUG,
    "csv-kolom-ontbreekt": KOP.replace(";bron", "") + BRUG.replace(";nota", ""),
    "csv-breedte": KOP + BRUG.replace("Een brug.", "Een brug; een goede."),
    "csv-cel-leeg": KOP + BRUG.replace("Een brug.", ""),
    "csv-cel-leeg--bron": KOP + BRUG.replace("nota", ""),
    "csv-rij-dubbel": KOP + BRUG + HUIS + BRUG.replace("De Brug", "de brug"),
    "onbekende-verwijzing--regio": KOP + BRUG.replace("Rand", "Randt"),
    "onbekende-verwijzing--bron": KOP + BRUG.replace("nota", "notta"),
    "buiten-lijst": KOP.replace("peildatum", "zekerheid") + BRUG.replace("2026-03", "zeer"),
    "geen-periode": KOP + BRUG.replace("2026-03", "2026-13"),
    "geen-adres": KOP + BRUG.replace("https://brug.example", "javascript:alert(1)"),
    "geen-id": KOP + BRUG.replace("De Brug", "???"),
    "geen-id--pad": "id;" + KOP + "../../weg;" + BRUG,
    "html": KOP + BRUG.replace("Begeleidt", "<script>alert(1)</script>"),
    "los-getal": KOP + BRUG.replace("klassen", "45% van de klassen"),
    "stuurteken": KOP + BRUG.replace("klassen", "klas\u200bsen"),
}


@pytest.mark.parametrize("geval", FOUT)
def test_a_mistake_is_named_with_its_line_and_column_and_nothing_is_written(importeer, snapshot, geval):
    before = bestanden(importeer.site)

    said = importeer(FOUT[geval])

    snapshot(geval, said)
    assert importeer.code == 1
    assert said.count("lijst.csv:") == 1
    assert said.endswith("1 fout; er is niets geschreven.\n")
    assert bestanden(importeer.site) == before


def test_one_wrong_row_stops_the_good_ones_too(importeer):
    before = bestanden(importeer.site)

    said = importeer(KOP + BRUG + HUIS.replace("krant", "weg").replace("Het Huis", "Huis"))

    assert "lijst.csv:3:6:" in said
    assert bestanden(importeer.site) == before


def test_all_mistakes_of_all_rows_are_told_in_one_run(importeer):
    said = importeer(KOP + BRUG.replace("2026-03", "gisteren") + HUIS.replace("Het Huis", "Huis").replace("midden", "maan").replace("krant", "weg"))

    assert [line.split(":")[1:3] for line in said.splitlines() if line.startswith("lijst.csv")] == [["2", "7"], ["3", "3"], ["3", "6"]]


def test_data_that_is_already_wrong_is_not_added_to(importeer):
    importeer.site.schrijf("themas.yml", "- id: X\n")

    said = importeer(KOP + BRUG)

    assert importeer.code == 1
    assert "data/themas.yml:1:7" in said
    assert not importeer.site.data.joinpath("aanbieders/de-brug.yml").exists()


def test_a_record_in_a_list_is_not_written_a_second_time(importeer):
    record = importeer.site.lees("aanbieders/huis.yml").strip().replace("\n", "\n  ")
    importeer.site.verwijder("aanbieders/huis.yml").schrijf("aanbieders.yml", f"- id: huis\n  {record}\n")

    said = importeer("id;" + KOP + "huis;" + HUIS)

    assert said.startswith('lijst.csv:2:2: de aanbieder "huis" staat in een lijst\n    Geef hem eerst een eigen bestand: data/aanbieders/huis.yml.\n')


def test_when_writing_fails_nothing_is_left_behind(importeer, monkeypatch):
    before = bestanden(importeer.site)
    monkeypatch.setattr("macros.opdrachten.importeer_aanbieders.os.replace", lambda *_: (_ for _ in ()).throw(OSError("vol")))

    with pytest.raises(AssertionError, match="vol"):
        importeer(KOP + BRUG)

    assert bestanden(importeer.site) == before
