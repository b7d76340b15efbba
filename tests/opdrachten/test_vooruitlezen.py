"""Reading ahead: a second process reads what it can, and whatever happens to it, the check says the same."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.content.bestanden import recordbestanden
from macros.content.read import read_file
from macros.content.voorraad import stempel
from macros.opdrachten.vooruitlezen import _gelezen
from tests.opdrachten.naft import Naft
from tests.sites import PROJECT

KAPOT = "methodieken/praten.yml"
VERTEL = """
import os, select, signal, sys
from pathlib import Path
from macros.content.read import Document
from macros.opdrachten import vooruitlezen

fork, pipe, how, ends = os.fork, os.pipe, sys.argv[2], []

def doubled():
    child = fork()
    if child and how == "gedood":
        os.kill(child, signal.SIGKILL)
    return child

def noted():
    ends[:] = pipe()
    return ends

os.fork, os.pipe = doubled, noted
if how == "een-processor":
    os.cpu_count = lambda: 1
ahead = vooruitlezen.lees_vooruit(Path(sys.argv[1]))
if how in ("rustig", "gewijzigd"):
    select.select(ends[:1], [], [])  # it tells all at once, when it has read everything
found = ahead()
if how == "gewijzigd":
    from macros.content.load import examine
    Path(sys.argv[1], "methodieken", "luisteren.yml").write_text("half", encoding="utf-8")
    print(*[p.place for p in examine(Path(sys.argv[1]), found)[1] if p.kind == "verkeerd-type"])
else:
    print(len(found.documenten), all(isinstance(d, Document) and d.value is not None for _, d in found.documenten.values()))
"""


@pytest.fixture
def naft(site):
    made = Naft(site("gaaf"))
    made.site.schrijf(KAPOT, made.site.lees(KAPOT) + "titel: nog een keer\n")
    return made


def alleen(*words: object) -> subprocess.CompletedProcess[str]:
    """Run Python in a process of its own, which has one thread and so may double itself."""
    env = {**os.environ, "PYTHONPATH": str(PROJECT)}
    return subprocess.run([sys.executable, *map(str, words)], check=False, capture_output=True, text=True, env=env, timeout=60)


def test_it_reads_what_is_flawless_as_it_stands_with_the_stamp_it_has(naft):
    files = recordbestanden(naft.site.data)

    read = {shown: (stamp, text, value) for shown, stamp, text, value in _gelezen(naft.site.data, bytearray(1))}

    assert read.keys() == {f.getoond for f in files} - {f"data/{KAPOT}"}
    for file in files:
        if file.getoond in read:
            document = read_file(file.path, file.getoond)
            assert read[file.getoond] == (stempel(file.path), document.text, document.value)


def test_it_stops_when_it_is_enough(naft):
    enough = bytearray(1)
    reading = _gelezen(naft.site.data, enough)
    next(reading)
    enough[0] = 1

    assert list(reading) == []


def test_a_link_that_leads_out_of_the_project_is_not_read(naft, tmp_path):
    outside = tmp_path.parent / f"{tmp_path.name}-elders.yml"
    outside.write_text("titel: geheim\n", encoding="utf-8")
    (naft.site.data / "methodieken" / "gelinkt.yml").symlink_to(outside)

    assert not [shown for shown, *_ in _gelezen(naft.site.data, bytearray(1)) if "gelinkt" in shown]


@pytest.mark.parametrize(("hoe", "leeg"), [("rustig", False), ("meteen", None), ("gedood", True), ("een-processor", True)])
def test_what_it_gives_is_whole_documents_or_nothing(naft, hoe, leeg):
    said = alleen("-c", VERTEL, naft.site.data, hoe)

    count, whole = said.stdout.split()
    files = len(recordbestanden(naft.site.data))
    assert (said.stderr, whole, 0 <= int(count) < files) == ("", "True", True)
    assert leeg is None or (int(count) == (0 if leeg else files - 1))


def test_the_check_says_the_same_with_and_without_it(naft):
    alone = alleen("-m", "macros.cli", "check", "--json", "--map", naft.site.data)

    assert (alone.returncode, alone.stderr) == (1, "")
    assert json.loads(alone.stdout) == json.loads(naft("check", "--json"))


def test_a_file_that_changes_after_it_was_read_ahead_is_read_again(naft):
    assert "data/methodieken/luisteren.yml:1" in alleen("-c", VERTEL, naft.site.data, "gewijzigd").stdout


def test_help_waits_for_no_model():
    said = alleen("-X", "importtime", "-c", f"import sys; sys.path.insert(0, {str(Path(PROJECT))!r}); import macros.opdrachten.check")

    assert said.returncode == 0
    assert "pydantic" not in said.stderr
