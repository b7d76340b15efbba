"""Small whole sites, and snapshots: fixtures that every test may use.

A fixture site is a folder under ``tests/fixtures/``, named for how it behaves. A test gets its own
copy (``site("gaaf")``) and may overwrite any file of it.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from macros.content.kennisbank import Kennisbank
from macros.content.load import examine, load
from macros.content.problems import ContentError, Problem
from macros.language.interface import Interface, load_interface
from macros.views.lezer import Lezer

settings.register_profile("naft", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("naft")

PROJECT = Path(__file__).parent.parent
FIXTURES = Path(__file__).parent / "fixtures"


def opdracht_van_make(*woorden: str) -> subprocess.CompletedProcess[str]:
    """What ``make`` would run, without running it: the same when these tests are themselves run by ``make test``."""
    buiten = {name: value for name, value in os.environ.items() if name not in {"MAKEFLAGS", "MFLAGS", "MAKELEVEL"}}
    return subprocess.run(["make", "-n", *woorden], cwd=PROJECT, env=buiten, capture_output=True, text=True, check=False)


@cache
def woorden() -> Interface:
    """The words of the site itself: the shipped ones, so that no fixture repeats them."""
    return load_interface(PROJECT / "data" / "interface")


@dataclass(frozen=True)
class Site:
    """A copy of a fixture site that a test may break."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def schrijf(self, name: str, content: str | bytes) -> "Site":
        """Overwrite or add a data file."""
        path = self.data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return self

    def lees(self, name: str) -> str:
        return (self.data / name).read_text(encoding="utf-8")

    def vervang(self, name: str, old: str, new: str) -> "Site":
        """Change one place in a data file; what is replaced must be there."""
        text = self.lees(name)
        assert old in text, f"{old!r} staat niet in {name}"
        return self.schrijf(name, text.replace(old, new, 1))

    def voeg_toe(self, name: str, text: str) -> "Site":
        """Add lines at the end of a data file."""
        return self.schrijf(name, self.lees(name) + text)

    def verwijder(self, name: str) -> "Site":
        (self.data / name).unlink()
        return self

    def problems(self) -> list[Problem]:
        """Everything that is wrong, in the order an editor reads it."""
        return examine(self.data)[1]

    def meldingen(self) -> str:
        """The text an editor reads."""
        return str(ContentError(self.problems()))

    def bank(self) -> Kennisbank:
        return load(self.data)

    def lezer(self, taal: str = "nl") -> Lezer:
        return Lezer(self.bank(), woorden(), taal)


@pytest.fixture
def site(tmp_path):
    """Copies a fixture site to a folder of the test's own."""

    def copy(name: str = "gaaf") -> Site:
        return Site(Path(shutil.copytree(FIXTURES / name, tmp_path / name)))

    return copy


@pytest.fixture(scope="session")
def gaaf():
    """The flawless site, read once; a test only reads it."""
    return Site(FIXTURES / "gaaf").bank()


@pytest.fixture(scope="session")
def lezers(gaaf):
    """A reader of the flawless site per language."""
    return {taal: Lezer(gaaf, woorden(), taal) for taal in ("nl", "fr", "en")}


@pytest.fixture
def snapshot(request):
    """Compares a text with the one that was agreed on, in ``snapshots/`` beside the test.

    ``UPDATE_SNAPSHOTS=1`` writes what the code says now; the commit says why.
    """

    def check(name: str, text: str) -> None:
        path = request.path.parent / "snapshots" / f"{name}.txt"
        if os.environ.get("UPDATE_SNAPSHOTS"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.rstrip() + "\n", encoding="utf-8")
        assert path.exists(), f"geen snapshot {path.name}: draai met UPDATE_SNAPSHOTS=1 en kijk wat er staat"
        assert text.rstrip() + "\n" == path.read_text(encoding="utf-8")

    return check
