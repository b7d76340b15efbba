"""What all tests share: small whole sites, snapshots, and the shipped site, built once per run whatever the number of workers."""

import atexit
import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.chromium import browser  # noqa: F401  # fixture
from tests.sites import gaaf, lezers, site, snapshot  # noqa: F401  # fixtures

PROJECT = Path(__file__).parents[1]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """What needs the shipped site comes last, what takes long first of its kind: no worker waits, and none is left alone at the end."""
    items.sort(key=lambda item: (_needs_the_site(item), item.get_closest_marker("lang") is None))


def _needs_the_site(item: pytest.Item) -> bool:
    names = getattr(item, "_fixtureinfo").name2fixturedefs  # noqa: B009  # there is no public way to ask it
    own = names.get("verscheept", ())[-1:]
    return any(found.func.__module__ == __name__ for found in own) or ("site_map" in names and not os.environ.get("NAFT_SITE"))


def pytest_collection_finish(session):
    """Begin to build the shipped site while other tests run, when a test of this run needs it."""
    if os.environ.get("PYTEST_XDIST_WORKER") and any(map(_needs_the_site, session.items)):
        _begin(_shared(session.config._tmp_path_factory))


def _shared(factory: pytest.TempPathFactory) -> Path:
    """The folder of the shipped site, which all workers of a run share."""
    base = factory.getbasetemp()
    return (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "verscheept"


def _begin(folder: Path) -> None:
    """Start the build, for whoever comes first."""
    with suppress(FileExistsError):
        folder.mkdir()
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder / "site")]
        with (folder / "uitvoer.txt").open("wb") as told:
            running = subprocess.Popen(command, cwd=PROJECT, stdout=told, stderr=subprocess.STDOUT)
        atexit.register(running.kill)  # a run that is broken off leaves no build behind
        threading.Thread(target=lambda: (folder / "klaar").write_text(str(running.wait())), daemon=True).start()


@pytest.fixture(scope="session")
def verscheept(tmp_path_factory) -> Path:
    """The folder of the shipped site, built once per run."""
    folder = _shared(tmp_path_factory)
    _begin(folder)
    end = time.monotonic() + 300
    while not (folder / "klaar").exists() or not (code := (folder / "klaar").read_text()):
        assert time.monotonic() < end, "the site was not built in five minutes"
        time.sleep(0.1)
    assert code == "0", (folder / "uitvoer.txt").read_text(encoding="utf-8")[-4000:]
    return folder / "site"
