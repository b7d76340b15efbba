"""The downloads of figures: every file, the same values in each, the same bytes every time."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from decimal import Decimal

import pytest

from macros.exports.cijferjson import als_json, velden
from macros.exports.cijfers import bestanden
from macros.exports.cijfertabel import KOLOMMEN, als_belgische_csv, als_csv, rijen
from tests.cijfers import bank, cijfer, delen, jaren, woord
from tests.sites import PROJECT, woorden

SITE = "https://naft.example/"
REEKS = cijfer(
    "reeks", [*jaren(j2019="9.4", j2020="12.0", j2021=None), {"reeks": woord("oud"), "sleutel": "oud", "periode": "2019-2020", "waarde": "11"}],
    soort="reeks", tekening="lijn", eenheid="procent",
)  # fmt: skip
DELEN = cijfer("delen", delen(("klas", "12"), ("individueel", "88")), soort="aandeel", tekening="donut", eenheid="procent", noemer="getal")
GETAL = cijfer("getal", [{"waarde": "-0.50", "opmerking": woord('Met "aanhaling", komma; en puntkomma')}], eenheid="euro", benadering=True)
LEEG = cijfer("leeg", soort="maanden", tekening="staaf", waar_vragen=woord("Bij de sector."))
ALLE = (REEKS, DELEN, GETAL, LEEG)


@pytest.fixture(scope="module")
def files():
    return dict(bestanden(bank(*ALLE), woorden(), site=SITE, raster=lambda svg: f"beeld van {len(svg)}".encode()))


def lees_csv(content, delimiter=",", encoding="utf-8"):
    return list(csv.DictReader(io.StringIO(content.decode(encoding), newline=""), delimiter=delimiter))


def test_every_figure_gives_the_same_files_an_empty_one_too(files):
    for figure in ALLE:
        i = figure.id
        expected = {f"{i}.csv", f"{i}-be.csv", f"{i}.json", f"{i}.zip"} | {f"{i}{t}.{s}" for t in ("", "-fr", "-en") for s in ("svg", "png")}
        assert {name.split("/")[-1] for name in files if name.startswith(f"cijfers/{i}/")} == expected


def test_all_figures_together_stand_under_data(files):
    assert {name for name in files if name.startswith("data/")} == {
        "data/cijfers.csv", "data/cijfers-beschrijving.csv", "data/cijfers.json", "data/datapackage.json",
    }  # fmt: skip


def test_the_csv_follows_rfc_4180(files):
    raw = files["cijfers/getal/getal.csv"]
    assert raw.count(b"\r\n") == raw.count(b"\n") == 2
    assert b'"Met ""aanhaling"", komma; en puntkomma"' in raw
    assert not raw.startswith(b"\xef\xbb\xbf")


def test_the_belgian_csv_has_a_mark_semicolons_and_decimal_commas(files):
    raw = files["cijfers/getal/getal-be.csv"]
    assert raw.startswith(b"\xef\xbb\xbf")
    assert lees_csv(raw, ";", "utf-8-sig")[0]["waarde"] == "-0,50"


@pytest.mark.parametrize("figure", ALLE, ids=lambda f: f.id)
def test_both_csv_files_and_the_json_hold_the_same_values(files, figure):
    plain = lees_csv(files[f"cijfers/{figure.id}/{figure.id}.csv"])
    belgian = lees_csv(files[f"cijfers/{figure.id}/{figure.id}-be.csv"], ";", "utf-8-sig")
    parsed = json.loads(files[f"cijfers/{figure.id}/{figure.id}.json"], parse_float=Decimal, parse_int=Decimal)
    meant = [v.waarde for v in figure.waarden]
    assert [Decimal(r["waarde"]) if r["waarde"] else None for r in plain] == meant
    assert [Decimal(r["waarde"].replace(",", ".")) if r["waarde"] else None for r in belgian] == meant
    assert [v["waarde"] for v in parsed["waarden"]] == meant
    assert [r["periode"] or None for r in plain] == [v["periode"] for v in parsed["waarden"]]


def test_a_number_keeps_its_decimals_in_every_file(files):
    assert b",12.0,procent" in files["cijfers/reeks/reeks.csv"]
    assert b";12,0;procent" in files["cijfers/reeks/reeks-be.csv"]
    assert b'"waarde": 12.0' in files["cijfers/reeks/reeks.json"]
    assert b'"waarde": -0.50' in files["cijfers/getal/getal.json"]


def test_the_columns_are_always_the_same():
    assert {tuple(row) for figure in ALLE for row in rijen(figure)} == {tuple(k.naam for k in KOLOMMEN)}


def test_a_gap_names_no_source():
    assert [row["bronnen"] for row in rijen(REEKS)] == ["rapport", "rapport", "", "rapport"]


@pytest.mark.parametrize("teken", "=+-@")
def test_no_spreadsheet_runs_a_text_as_a_formula_but_numbers_stay_numbers(teken):
    row = {**{k.naam: "" for k in KOLOMMEN}, "categorie": f"{teken}1+1", "waarde": "-3.5"}
    belgian, plain = lees_csv(als_belgische_csv([row]), ";", "utf-8-sig")[0], lees_csv(als_csv([row]))[0]
    assert (belgian["categorie"], belgian["waarde"]) == (f"'{teken}1+1", "-3,5")
    assert (plain["categorie"], plain["waarde"]) == (f"'{teken}1+1", "-3.5")


def test_the_json_tells_all_there_is_to_check_a_figure():
    told = velden(bank(*ALLE), DELEN, site=SITE)
    assert told["adres"] == "https://naft.example/cijfers/delen/"
    assert told["bronnen"][0]["uitgever"]["nl"] == "De dienst"
    assert told["bronnen"][0]["plaats"]["nl"] == "blz. 3"
    assert told["noemer"] == "getal"
    assert set(told["bestanden"]) == {"csv", "be.csv", "json", "svg", "png", "zip"}


def test_json_writes_a_decimal_as_a_number_and_a_text_that_looks_like_one_as_text():
    assert als_json({"a": Decimal("12.0"), "b": "12.0", "c": Decimal("1E+3")}) == b'{\n  "a": 12.0,\n  "b": "12.0",\n  "c": 1000\n}\n'


def test_the_zip_holds_every_file_with_a_readme_in_three_languages(files):
    packed = zipfile.ZipFile(io.BytesIO(files["cijfers/reeks/reeks.zip"]))
    names = packed.namelist()
    assert names[0] == "README.txt"
    for name in set(names) - {"README.txt", "datapackage.json"}:
        assert packed.read(name) == files[f"cijfers/reeks/{name}"]
    readme = packed.read("README.txt").decode()
    for words in ("Een proef\r\n", "Een proef (fr)\r\n", "Een proef (en)\r\n", "https://naft.example/fr/cijfers/reeks/", "decimale komma"):
        assert words in readme
    assert {info.date_time for info in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_readme_is_the_one_agreed_on(files, snapshot):
    packed = zipfile.ZipFile(io.BytesIO(files["cijfers/delen/delen.zip"]))
    snapshot("leesmij-delen", packed.read("README.txt").decode().replace("\r\n", "\n"))


def test_the_readme_names_exactly_the_files_beside_it(files):
    packed = zipfile.ZipFile(io.BytesIO(files["cijfers/delen/delen.zip"]))
    line = next(line for line in packed.read("README.txt").decode().splitlines() if line.startswith("Bestanden: "))
    assert set(line.removeprefix("Bestanden: ").rstrip(".").split(", ")) == set(packed.namelist()) - {"README.txt"}


@pytest.fixture
def uitgepakt(files, tmp_path):
    """The files on disk, with the zip of one figure opened beside them."""
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    zipfile.ZipFile(io.BytesIO(files["cijfers/reeks/reeks.zip"])).extractall(tmp_path / "zip")
    return tmp_path


@pytest.mark.parametrize("where", ["data/datapackage.json", "zip/datapackage.json"])
def test_the_data_packages_are_valid_by_their_own_library(uitgepakt, where, monkeypatch):
    frictionless = pytest.importorskip("frictionless")
    monkeypatch.chdir((uitgepakt / where).parent)
    report = frictionless.Package("datapackage.json").validate()
    assert report.valid, report.flatten(["type", "note"])


def test_a_value_that_does_not_fit_the_data_package_is_found(uitgepakt, monkeypatch):
    frictionless = pytest.importorskip("frictionless")
    monkeypatch.chdir(uitgepakt / "data")
    (uitgepakt / "data" / "cijfers.csv").write_bytes((uitgepakt / "data" / "cijfers.csv").read_bytes().replace(b"12.0", b"veel"))
    assert not frictionless.Package("datapackage.json").validate().valid


def test_every_figure_is_described_even_an_empty_one(files):
    described = lees_csv(files["data/cijfers-beschrijving.csv"])
    assert [row["cijfer"] for row in described] == sorted(f.id for f in ALLE)
    assert {row["cijfer"] for row in lees_csv(files["data/cijfers.csv"])} == {"reeks", "delen", "getal"}


PROGRAMMA = """
import hashlib
from macros.exports.cijfers import bestanden
from tests.exports.test_cijfers import ALLE, SITE
from tests.cijfers import bank
from tests.sites import woorden
made = hashlib.sha256()
for name, content in bestanden(bank(*ALLE), woorden(), site=SITE):
    made.update(name.encode() + content)
print(made.hexdigest())
"""


def test_the_same_figures_give_the_same_bytes_in_another_process():
    runs = [
        subprocess.run([sys.executable, "-c", PROGRAMMA], cwd=PROJECT, capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout
    assert len(runs[0].stdout.strip()) == 64
