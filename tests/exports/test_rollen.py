"""The role matrix as files is the role matrix of the page, cell by cell, in every language."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from macros.content.load import examine
from macros.exports.rekencel import uit_rekencel
from macros.exports.rollen import KOLOMMEN, bestanden
from macros.language.taal import TALEN
from macros.views.lezer import Lezer
from macros.views.matrix.rollen import rollenmatrix
from tests.rollen import Gelezen, bank, bron, cel, klein, lees_matrix, taak
from tests.sites import PROJECT, woorden

EIGEN = klein(
    rollen={
        "kind": {
            "cellen": [
                cel(
                    "begin",
                    "mede-eigenaar",
                    taak("Zegt *iets* aan het [CLB](actoren:clb).", bron("nota", "§1, noot 2")),
                    taak("Dan:\n\n- dit\n- dat"),
                )
            ]
        },
        "clb": {"cellen": [cel("einde", "regie", taak('=1+1; "x", ’s\u00a0avonds', bron("krant", None)), rol_bron=[bron(), bron("krant", None)])]},
        "school": {"cellen": [cel("midden", "uitvoerend", zekerheid="hoog")]},
    }
)


@pytest.fixture(scope="module", params=["eigen", "verscheept"])
def matrix(request):
    """A bank of the test's own, and the one that is shipped."""
    if request.param == "eigen":
        return EIGEN
    shipped = examine(PROJECT / "data")[0]
    assert shipped.records["rollen"], "de meegeleverde gegevens hebben geen rollen"
    return shipped


@pytest.fixture(scope="module", params=TALEN)
def taal(request):
    return request.param


@pytest.fixture(scope="module")
def pagina(matrix, taal):
    return lees_matrix(rollenmatrix(Lezer(matrix, woorden(), taal)))


@pytest.fixture(scope="module")
def files(matrix, taal):
    tail = "" if taal == "nl" else f".{taal}"
    found = dict(bestanden(matrix, woorden()))
    return {kind: found[f"data/rollenmatrix{tail}.{kind}"] for kind in ("csv", "json", "xlsx")} | {"kolommen": found[f"data/rollenmatrix-kolommen{tail}.csv"]}


def words(text: str) -> str:
    return " ".join(text.split())


def zeker(text: str, taal: str) -> str:
    """The page leaves out that a cell is certain; the files say it."""
    return "" if text == woorden().tekst("zekerheid.hoog", taal) else text


def test_the_csv_is_the_page(files, pagina, taal):
    rows = [{name: uit_rekencel(cell) for name, cell in row.items()} for row in csv.DictReader(io.StringIO(files["csv"].decode()))]
    seen: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        seen.setdefault((words(row["actor"]), words(row["fase"])), []).append(row)

    assert list(seen) == list(pagina)
    for pair, cell in pagina.items():
        if isinstance(cell, str):
            assert [(r["taak"], r["rol"], r["bronnen"]) for r in seen[pair]] == [(cell, "", "")]
            continue
        assert len(seen[pair]) == len(cell.taken)
        for number, (row, (task, sources)) in enumerate(zip(seen[pair], cell.taken, strict=True), 1):
            assert (row["rol"], zeker(row["zekerheid"], taal), row["taak_nummer"]) == (cell.rol, cell.zekerheid, str(number))
            assert words(row["taak"]) == task
            assert words(row["bronnen"]) == "; ".join(label for _, label in sources)
            assert row["bron_ids"].split("; ") == [identity for identity, _ in sources]
            assert words(row["rol_bronnen"]) == "; ".join(label for _, label in cell.rol_bronnen)


def test_the_json_is_the_page(files, pagina, taal):
    data = json.loads(files["json"])
    names = {kind: {item["id"]: words(item["naam"]) for item in data[kind]} for kind in ("actoren", "fasen")}
    seen = {(names["actoren"][c["actor"]], names["fasen"][c["fase"]]): c for c in data["cellen"]}

    def read(cell):
        if cell["rol"] is None:
            return woorden().tekst("rollen.leeg", taal)
        refs = lambda found: tuple((r["id"], words(f"{r['titel']}, {r['plaats']}" if "plaats" in r else r["titel"])) for r in found)  # noqa: E731
        tasks = tuple((words(t["tekst"]), refs(t["bronnen"])) for t in cell["taken"])
        return Gelezen(cell["rol"]["naam"], zeker(cell["zekerheid"]["naam"], taal), refs(cell["rol"]["bronnen"]), tasks)

    assert {pair: read(cell) for pair, cell in seen.items()} == pagina


def test_the_workbook_is_the_page(files, pagina, taal):
    sheet = load_workbook(io.BytesIO(files["xlsx"])).worksheets[0]
    head, *rows = [[words(str(cell.value)) if n == 0 else str(cell.value) for n, cell in enumerate(row)] for row in sheet.iter_rows()]

    def written(cell) -> str:
        if isinstance(cell, str):
            return cell
        named = f" [{'; '.join(label for _, label in cell.rol_bronnen)}]" if cell.rol_bronnen else ""
        sure = cell.zekerheid or woorden().tekst("zekerheid.hoog", taal)
        return " ".join([f"{cell.rol}{named} ({sure})", *[f"• {task} [{'; '.join(label for _, label in refs)}]" for task, refs in cell.taken]])

    assert {(row[0], words(column)): words(text) for row in rows for column, text in zip(head[1:], row[1:], strict=True)} == {
        pair: words(written(cell)) for pair, cell in pagina.items()
    }


def test_the_second_sheet_is_the_csv(files):
    sheet = load_workbook(io.BytesIO(files["xlsx"])).worksheets[1]
    rows = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]

    assert [[words(text) for text in row] for row in rows] == [
        [words(uit_rekencel(text)) for text in row] for row in csv.reader(io.StringIO(files["csv"].decode()))
    ]


def test_heads_stay_in_sight_and_every_column_is_explained(files):
    sheets = load_workbook(io.BytesIO(files["xlsx"])).worksheets
    explained = list(csv.DictReader(io.StringIO(files["kolommen"].decode())))

    assert [sheet.freeze_panes for sheet in sheets] == ["B2", "A2", "A2"]
    assert [row["kolom"] for row in explained] == list(KOLOMMEN)
    assert all(row["uitleg"] for row in explained)
    assert [row[0].value for row in list(sheets[2].iter_rows())[1 : len(KOLOMMEN) + 1]] == list(KOLOMMEN)


def test_nothing_in_a_workbook_is_run():
    """A task that looks like a formula stays a task."""
    book = load_workbook(io.BytesIO(dict(bestanden(EIGEN, woorden()))["data/rollenmatrix.xlsx"]))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]

    assert any(str(cell.value).startswith("=1+1") for cell in cells)
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert {type(cell.value) for cell in cells} <= {str, type(None)}


def test_the_same_content_is_the_same_bytes(monkeypatch):
    first = dict(bestanden(EIGEN, woorden()))
    monkeypatch.setattr("time.time", lambda: 4_000_000_000.0)

    assert dict(bestanden(EIGEN, woorden())) == first
    assert b"2026-01-31" in _deel(first["data/rollenmatrix.xlsx"], "docProps/core.xml")


def _deel(book: bytes, name: str) -> bytes:
    import zipfile

    return zipfile.ZipFile(io.BytesIO(book)).read(name)


def test_the_csv_is_plain_utf8_with_crlf():
    raw = dict(bestanden(EIGEN, woorden()))["data/rollenmatrix.csv"]

    assert not raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n")
    assert raw.decode().splitlines()[0] == ",".join(KOLOMMEN)


def test_there_is_a_file_of_each_kind_in_each_language_and_none_without_a_matrix():
    names = [name for name, _ in bestanden(EIGEN, woorden())]

    assert sorted(names) == sorted(
        f"data/rollenmatrix{part}" for tail in ("", ".fr", ".en") for part in (f"{tail}.csv", f"{tail}.json", f"{tail}.xlsx", f"-kolommen{tail}.csv")
    )
    assert list(bestanden(bank(), woorden())) == []


def test_the_links_beside_the_matrix_lead_to_these_files():
    made = {name for name, _ in bestanden(EIGEN, woorden())}
    linked = {href for code in TALEN for href in re.findall(r'href="~/(data/[^"]+)"', rollenmatrix(Lezer(EIGEN, woorden(), code)))}

    assert linked == made


def test_no_file_takes_a_name_of_the_other_open_data():
    assert not any(Path(name).stem.split(".")[0] in EIGEN.records for name, _ in bestanden(EIGEN, woorden()))
