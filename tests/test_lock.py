"""What is locked can be installed by whoever follows the README, and says nothing of where it came from."""

import re
from importlib.metadata import distribution

import pytest
from packaging.specifiers import SpecifierSet

from tests.sites import PROJECT

LOCKS = ("requirements.lock", "requirements-dev.lock")
DEBIAN_12 = "3.11.2"
"""The oldest Python that is promised to work: what Debian 12 gives."""


def pins(name):
    return re.findall(r"^([\w.-]+)==(\S+)", (PROJECT / name).read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_takes_the_python_of_debian_12(name):
    asks = {package: distribution(package).metadata.get("Requires-Python", "") for package, _ in pins(name)}
    assert len(asks) > 20
    assert {package: asked for package, asked in asks.items() if DEBIAN_12 not in SpecifierSet(asked)} == {}


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes_and_no_address(name):
    text = (PROJECT / name).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "--index" not in text
