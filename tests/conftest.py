"""What all tests share: small whole sites, snapshots, and the shipped site, built once per run whatever the number of workers."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.chromium import browser  # noqa: F401  # fixture
from tests.sites import gaaf, lezers, site, snapshot  # noqa: F401  # fixtures

PROJECT = Path(__file__).parents[1]


def _build(target: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(target)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=300)
    (target.parent / "uitvoer.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
    if done.returncode:
        shutil.rmtree(target, ignore_errors=True)


@pytest.fixture(scope="session")
def verscheept(tmp_path_factory) -> Path:
    """The folder of the shipped site. The first worker builds it, the others wait."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    folder = shared / "verscheept"
    try:
        folder.mkdir()
    except FileExistsError:
        _wait_for(folder / "klaar")
    else:
        _build(folder / "site")
        (folder / "klaar").touch()
    assert (folder / "site").exists(), (folder / "uitvoer.txt").read_text(encoding="utf-8")[-4000:]
    return folder / "site"


def _wait_for(sign: Path) -> None:
    for _ in range(3000):
        if sign.exists():
            return
        time.sleep(0.1)
    raise TimeoutError(f"the site was not built: {sign}")
