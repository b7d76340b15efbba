"""The site that stands is whole at every moment, whatever happens to a build."""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from macros import wissel
from macros.wissel import Wissel
from tests.edges.bouwer import bouwer
from tests.edges.klein import PROJECT, KleinProject

NAMEN = [f"{n}.txt" for n in range(12)]
WISSELAAR = """
import sys, itertools
from pathlib import Path
from macros import wissel
if sys.argv[2] == "traag":
    wissel.ruil = lambda een, ander: False
for n in itertools.count():
    new = wissel.Wissel(Path(sys.argv[1]))
    for name in sys.argv[3:]:
        (new.zijmap / name).write_text(f"{sys.argv[2]}-{n}")
    new.wissel(strict=False)
"""


def vul(folder: Path, text: str) -> None:
    for name in NAMEN:
        (folder / name).write_text(text, encoding="utf-8")


def versie(site: Path) -> str:
    """What the one whole site says; no two builds may be mixed and nothing may be missing."""
    found = {(site / name).read_text(encoding="utf-8") for name in NAMEN}
    assert len(found) == 1, found
    assert sorted(p.name for p in site.iterdir()) == sorted(NAMEN)
    return found.pop()


def resten(site: Path) -> list[str]:
    return sorted(p.name for p in site.parent.iterdir() if p.name.startswith(".site"))


@pytest.fixture
def site(tmp_path):
    first = Wissel(tmp_path / "site")
    vul(first.zijmap, "een")
    return first.wissel(strict=False)


@pytest.fixture(params=["in een stap", "in twee stappen"])
def manier(request, monkeypatch):
    """With and without a system that can exchange two names at once."""
    if request.param == "in twee stappen":
        monkeypatch.setattr(wissel, "ruil", lambda een, ander: False)
    return request.param


def test_the_new_site_takes_the_place_of_the_old(site, manier):
    new = Wissel(site)
    vul(new.zijmap, "twee")
    assert versie(site) == "een"
    assert new.wissel(strict=False) == site
    assert versie(site) == "twee"
    assert resten(site) == []


def test_on_linux_the_swap_is_one_step(site):
    other = site.with_name("ander")
    other.mkdir()
    if not wissel.ruil(other, site):
        pytest.skip("deze schijf kent geen ruil in een stap")
    assert versie(other) == "een"
    assert list(site.iterdir()) == []


def test_what_is_dropped_leaves_the_site_and_no_rest(site):
    new = Wissel(site)
    vul(new.zijmap, "twee")
    new.gooi_weg()
    assert versie(site) == "een"
    assert resten(site) == []


def test_a_web_server_may_read_the_new_site(site):
    assert site.stat().st_mode & 0o055 == 0o055


def test_a_folder_of_a_dead_build_is_removed_and_one_of_a_living_build_is_not(site):
    alive = Wissel(site)
    dead = site.with_name(".site.nieuw-dood")
    dead.mkdir()
    (dead / "half.html").touch()
    Wissel(site).gooi_weg()
    assert not dead.exists()
    assert alive.zijmap.exists()
    alive.gooi_weg()


def test_an_old_site_that_was_set_aside_and_never_replaced_is_put_back(site):
    site.rename(site.with_name(".site.oud-12345"))
    assert not site.exists()
    Wissel(site).gooi_weg()
    assert versie(site) == "een"
    assert resten(site) == []


def test_an_old_site_that_was_replaced_is_removed(site):
    old = site.with_name(".site.oud-12345")
    old.mkdir()
    Wissel(site).gooi_weg()
    assert versie(site) == "een"
    assert not old.exists()


def test_when_the_swap_cannot_be_done_the_old_site_stays(site, manier):
    new = Wissel(site)
    new.zijmap.rmdir()
    with pytest.raises(FileNotFoundError):
        new.wissel(strict=False)
    assert versie(site) == "een"


def test_two_builds_at_once_do_not_mix(site, manier):
    one, two = Wissel(site), Wissel(site)
    vul(one.zijmap, "eerste")
    vul(two.zijmap, "tweede")
    two.wissel(strict=False)
    assert versie(site) == "tweede"
    one.wissel(strict=False)
    assert versie(site) == "eerste"
    assert resten(site) == []


@pytest.mark.parametrize("hoe", ["snel", "traag"])
def test_killed_in_the_middle_of_a_swap_there_is_a_whole_site(site, hoe):
    chance = random.Random(20)
    for _ in range(20):
        with _loopt(site, hoe) as running:
            _wacht_tot(lambda pid=running.pid: list(site.parent.glob(".site.nieuw-*")) or not _leeft(pid))
            time.sleep(chance.uniform(0, 0.03))
        if hoe == "snel":
            versie(site)  # without the next build having to mend anything
        Wissel(site).gooi_weg()
        versie(site)
        assert resten(site) == []


def test_two_builds_that_keep_swapping_do_not_mix(site):
    with ExitStack() as stack:
        runs = [stack.enter_context(_loopt(site, hoe)) for hoe in ("snel", "traag") for _ in range(2)]
        time.sleep(2.5)
        assert [run.poll() for run in runs] == [None] * 4
    Wissel(site).gooi_weg()
    versie(site)
    assert resten(site) == []


@contextmanager
def _loopt(site: Path, hoe: str):
    """A build that swaps on and on, and is killed in the end whatever becomes of the test."""
    with subprocess.Popen([sys.executable, "-c", WISSELAAR, str(site), hoe, *NAMEN], cwd=PROJECT) as running:
        try:
            yield running
        finally:
            running.kill()


def _leeft(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


def _wacht_tot(gebeurd) -> None:
    end = time.monotonic() + 20
    while not gebeurd():
        assert time.monotonic() < end
        time.sleep(0.005)


def inhoud(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.lang
@pytest.mark.site
def test_a_build_killed_at_any_moment_leaves_a_whole_site(klein):
    """Two versions are built in turn and killed halfway: what stands is one of both, to the byte."""
    whole = {}
    for text in ("Oud.", "Nieuw."):
        klein.schrijf("docs/over.md", f"---\ntitle: Over\n---\n\n{text}\n")
        start = time.monotonic()
        assert klein.bouw().code == 0
        took, whole[text] = time.monotonic() - start, inhoud(klein.site)
    assert whole["Oud."] != whole["Nieuw."]
    chance, killed = random.Random(9), 0
    for n in range(20):
        klein.schrijf("docs/over.md", f"---\ntitle: Over\n---\n\n{('Oud.', 'Nieuw.')[n % 2]}\n")
        running = bouwer().begin(klein.folder, "--strict", "-q")
        time.sleep(chance.uniform(0, 1) * took)
        with suppress(ProcessLookupError):  # it was done already
            os.kill(running, signal.SIGKILL)
        killed += bouwer().einde() == -signal.SIGKILL
        assert inhoud(klein.site) in whole.values()
    assert killed >= 15
    assert klein.bouw().code == 0
    assert inhoud(klein.site) == whole["Nieuw."]
    assert klein.resten() == []


@pytest.mark.site
@pytest.mark.skipif(sys.platform == "win32", reason="grenzen per proces bestaan hier niet")
def test_a_full_disk_is_said_in_words_and_costs_nothing(klein):
    import resource

    assert klein.bouw().code == 0
    before = inhoud(klein.site)
    command = [sys.executable, "-B", "-m", "mkdocs", "build", "--strict"]
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, 8_000))  # noqa: E731
    done = subprocess.run(command, cwd=klein.folder, capture_output=True, text=True, check=False, timeout=120, preexec_fn=limit)
    assert done.returncode == 1
    assert "De schijf is vol" in done.stdout
    assert "de vorige site blijft staan" in done.stdout
    assert "Traceback" not in done.stderr
    assert before == inhoud(klein.site)
    assert klein.resten() == []


@pytest.mark.site
def test_a_disk_that_is_really_full_costs_nothing(tmp_path):
    disk = tmp_path / "schijf"
    disk.mkdir()
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "naft", str(disk)], capture_output=True, check=False).returncode:
        pytest.skip("een kleine schijf maken vraagt rechten die er niet zijn")
    try:
        klein = KleinProject(tmp_path / "klein")
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(disk / "site")]
        run = lambda: subprocess.run(command, cwd=klein.folder, capture_output=True, text=True, check=False, timeout=120)  # noqa: E731
        assert run().returncode == 0
        before = inhoud(disk / "site")
        free = os.statvfs(disk)
        (disk / "vulling").write_bytes(b"x" * (free.f_bavail * free.f_frsize - 200_000))
        done = run()
        assert done.returncode == 1
        assert "De schijf is vol" in done.stdout
        assert "Traceback" not in done.stderr
        assert before == inhoud(disk / "site")
        assert [p.name for p in disk.iterdir() if p.name.startswith(".")] == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.site
def test_two_builds_at_once_each_give_a_whole_site(klein):
    klein.bouw()
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q"]
    runs = [subprocess.Popen(command, cwd=klein.folder, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    outcome = [(run.communicate(timeout=120)[1], run.returncode) for run in runs]
    assert [code for _, code in outcome] == [0, 0], outcome
    both = inhoud(klein.site)
    klein.bouw()
    assert both == inhoud(klein.site)
    assert klein.resten() == []
