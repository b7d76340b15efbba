"""What is measured with made-up records says something of real ones: they weigh about the same, and are no fault."""

import pytest
import yaml

from bench.records import MENGSEL, verzonnen
from macros.content.load import examine, load
from macros.exports.canoniek import canoniek
from tests.sites import PROJECT

AANTAL = 300


@pytest.fixture(scope="module")
def bank():
    return load(PROJECT / "data")


@pytest.fixture(scope="module")
def records(bank):
    return list(verzonnen(AANTAL, bank))


def waarden(text: str) -> int:
    """How many words, names of fields included, a file gives a meaning to."""
    return sum(isinstance(event, yaml.ScalarEvent) for event in yaml.parse(text, yaml.CSafeLoader))


def verscheept(soort: str) -> tuple[float, float]:
    """The bytes and the values of a shipped record of a kind, on average."""
    files = list((PROJECT / "data" / soort).glob("*.yml")) or [PROJECT / "data" / f"{soort}.yml"]
    texts = [path.read_text(encoding="utf-8") for path in files]
    count = sum(len(found) if isinstance(found := yaml.load(text, yaml.CBaseLoader), list) else 1 for text in texts)  # only text
    return sum(len(text.encode()) for text in texts) / count, sum(map(waarden, texts)) / count


def test_they_weigh_what_the_shipped_records_weigh(records):
    made = [canoniek(record) for _, _, record in records]
    expected = [sum(share * verscheept(soort)[which] for soort, share in MENGSEL.items()) / 100 for which in (0, 1)]

    assert sum(len(text.encode()) for text in made) / AANTAL == pytest.approx(expected[0], rel=0.1)
    assert sum(map(waarden, made)) / AANTAL == pytest.approx(expected[1], rel=0.1)


def test_the_same_number_gives_the_same_records(bank, records):
    assert list(verzonnen(AANTAL, bank)) == records


def test_beside_the_shipped_data_they_are_without_fault(tmp_path, records):
    for soort, identity, record in records:
        (tmp_path / soort).mkdir(exist_ok=True)
        (tmp_path / soort / f"{identity}.yml").write_text(canoniek(record), encoding="utf-8")
    for path in (PROJECT / "data").rglob("*.yml"):
        target = tmp_path / path.relative_to(PROJECT / "data")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())

    assert [problem for problem in examine(tmp_path)[1] if problem.severity == "fout"] == []
