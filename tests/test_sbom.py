"""The list of all that is locked, for who must know what is inside: exactly the lock, each package with its hashes."""

import json
import re
import subprocess

import pytest

from tests.sites import PROJECT, opdracht_van_make
from tests.test_lock import pins


@pytest.fixture(scope="module")
def sbom(tmp_path_factory):
    """What ``make sbom`` writes."""
    target = tmp_path_factory.mktemp("sbom") / "sbom.json"
    told = opdracht_van_make("sbom").stdout.strip().splitlines()[-1]
    command = told.replace("-o sbom.json", f"-o {target}").split()
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, timeout=120)
    return json.loads(target.read_text(encoding="utf-8"))


def test_it_holds_exactly_what_is_locked(sbom):
    assert (sbom["bomFormat"], sbom["metadata"]["component"]["name"]) == ("CycloneDX", "naft-kennisbank")
    found = [(c["name"], c["version"], c["purl"]) for c in sbom["components"]]
    assert sorted(found) == sorted((name, version, f"pkg:pypi/{name}@{version}") for name, version in pins("requirements.lock"))


def test_every_package_carries_every_hash_of_the_lock(sbom):
    lock = (PROJECT / "requirements.lock").read_text(encoding="utf-8")
    told = sorted(h["content"] for c in sbom["components"] for r in c["externalReferences"] for h in r.get("hashes", ()))
    assert told == sorted(re.findall(r"--hash=sha256:([0-9a-f]{64})", lock))


def test_the_same_lock_gives_the_same_list(sbom):
    assert "serialNumber" not in sbom
    assert "timestamp" not in sbom["metadata"]
