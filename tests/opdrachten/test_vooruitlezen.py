"""Reading ahead: a second process reads what it can, and whatever happens to it, the check says the same."""

import json
import marshal
import os
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from macros.content.bestanden import Bestand, recordbestanden
from macros.content.read import read_file
from macros.content.voorraad import stempel
from macros.opdrachten.vooruitlezen import VOORSPRONG, Vooruit, _gelezen
from tests.opdrachten.naft import Naft
from tests.sites import PROJECT

KAPOT = "methodieken/praten.yml"
VERTEL = """
import os, signal, sys
from pathlib import Path
from macros.content.bestanden import recordbestanden
from macros.content.read import Document
from macros.opdrachten import vooruitlezen

fork, how, folder, children = os.fork, sys.argv[2], Path(sys.argv[1]), []

def doubled():
    child = fork()
    if child:
        children.append(child)
        if how == "gedood":
            os.kill(child, signal.SIGKILL)
    return child

os.fork = doubled
if how == "een-processor":
    os.cpu_count = lambda: 1
if how == "geen-plek":
    import tempfile
    tempfile.tempdir = str(folder / "bestaat-niet")
with vooruitlezen.lees_vooruit(folder) as ahead:
    if how in ("rustig", "gewijzigd"):
        os.waitid(os.P_PID, children[0], os.WEXITED | os.WNOWAIT)
    if how == "gewijzigd":
        from macros.content.load import examine
        Path(folder, "methodieken", "luisteren.yml").write_text("half", encoding="utf-8")
        print(*[p.place for p in examine(folder, ahead.voorraad, volg=ahead.langs)[1] if p.kind == "verkeerd-type"])
    else:
        passed = list(ahead.langs(recordbestanden(folder)))
        found = ahead.voorraad.documenten
        print(len(found), all(isinstance(d, Document) and d.value is not None for _, d in found.values()), passed == recordbestanden(folder))
try:
    print(os.waitpid(-1, os.WNOHANG))
except ChildProcessError:
    print("niemand meer")
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


def plaats(number: int) -> bytearray:
    return bytearray(number.to_bytes(8, sys.byteorder))


def test_it_reads_what_is_flawless_as_it_stands_with_the_stamp_it_has(naft):
    files = recordbestanden(naft.site.data)

    read = {shown: (stamp, text, value) for shown, stamp, text, value in _gelezen(naft.site.data, plaats(0))}

    assert read.keys() == {f.getoond for f in files[VOORSPRONG:]} - {f"data/{KAPOT}"}
    for file in files:
        if file.getoond in read:
            document = read_file(file.path, file.getoond)
            assert read[file.getoond] == (stempel(file.path), document.text, document.value)


def test_it_leaves_what_the_other_is_at_and_stops_when_that_is_done(naft):
    files = [f.getoond for f in recordbestanden(naft.site.data) if f.getoond != f"data/{KAPOT}"]
    at = plaats(0)
    reading = _gelezen(naft.site.data, at)
    first = next(reading)[0]
    at[:] = plaats(10)

    assert first == files[VOORSPRONG]
    assert next(reading)[0] == files[10 + VOORSPRONG]
    at[:] = plaats(2**63)
    assert list(reading) == []


def test_what_is_half_told_is_taken_in_when_the_rest_comes(tmp_path):
    files = [Bestand(tmp_path / name, PurePosixPath(name), name) for name in ("een.yml", "twee.yml", "drie.yml")]
    frames = [marshal.dumps((file.getoond, (1, 2), "tekst", {"a": file.getoond})) for file in files]
    one, two, three = (plaats(len(frame)) + frame for frame in frames)
    with (tmp_path / "verteld").open("wb+", buffering=0) as told:
        ahead = Vooruit(verteld=told)
        told.write(one + two[:5])
        passed = ahead.langs(files)
        seen = [(next(passed), set(ahead.voorraad.documenten))]
        told.write(two[5:] + three[:-1])
        seen += [(next(passed), set(ahead.voorraad.documenten))]
        told.write(three[-1:])
        seen += [(next(passed), set(ahead.voorraad.documenten))]

    assert [file for file, _ in seen] == files
    assert [found for _, found in seen] == [{"een.yml"}, {"een.yml", "twee.yml"}, {"een.yml", "twee.yml", "drie.yml"}]
    assert ahead.voorraad.documenten["twee.yml"][1].value == {"a": "twee.yml"}


def test_a_link_that_leads_out_of_the_project_is_not_read(naft, tmp_path):
    outside = tmp_path.parent / f"{tmp_path.name}-elders.yml"
    outside.write_text("titel: geheim\n", encoding="utf-8")
    (naft.site.data / "methodieken" / "gelinkt.yml").symlink_to(outside)

    assert not [shown for shown, *_ in _gelezen(naft.site.data, plaats(0)) if "gelinkt" in shown]


@pytest.mark.parametrize("hoe", ["rustig", "meteen", "gedood", "een-processor", "geen-plek"])
def test_what_it_gives_is_whole_documents_or_nothing(naft, hoe):
    said = alleen("-c", VERTEL, naft.site.data, hoe)

    found, after = said.stdout.splitlines()
    count, whole, all_passed = found.split()
    files = len(recordbestanden(naft.site.data))
    assert (said.stderr, whole, all_passed, after) == ("", "True", "True", "niemand meer")
    assert 0 <= int(count) < files
    assert hoe != "rustig" or int(count) == files - 1 - VOORSPRONG
    assert hoe not in ("een-processor", "geen-plek") or int(count) == 0


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
