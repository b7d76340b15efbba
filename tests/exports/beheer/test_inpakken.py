"""The bundling: fixed versions from nowhere in particular, licences kept, and a plain word where Node is missing."""

import json
import re
import shutil
import subprocess

import pytest

from tests.sites import PROJECT

BEHEER = PROJECT / "beheer"
GEBOUWD = BEHEER / "gebouwd"


def test_versions_are_fixed_and_the_lock_names_no_index():
    asked = json.loads((BEHEER / "package.json").read_text(encoding="utf-8"))
    lock = json.loads((BEHEER / "package-lock.json").read_text(encoding="utf-8"))
    wanted = asked["dependencies"] | asked["devDependencies"]

    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    assert {name: lock["packages"][f"node_modules/{name}"]["version"] for name in wanted} == wanted
    packages = [about for name, about in lock["packages"].items() if name]
    assert all(about["integrity"].startswith("sha512-") for about in packages)
    assert not any("resolved" in about for about in packages)


@pytest.fixture
def zonder_node(tmp_path):
    """The project's script on a machine that has a shell and no Node."""
    (tmp_path / "bin").mkdir()
    for tool in ("sh", "dirname", "find"):
        (tmp_path / "bin" / tool).symlink_to(shutil.which(tool))
    shutil.copytree(PROJECT / "scripts", tmp_path / "scripts")
    shutil.copytree(BEHEER, tmp_path / "beheer", ignore=shutil.ignore_patterns("node_modules", "gebouwd"))

    def run(*args):
        command = [str(tmp_path / "bin" / "sh"), str(tmp_path / "scripts" / "beheer"), *args]
        return subprocess.run(command, env={"PATH": str(tmp_path / "bin")}, capture_output=True, text=True, check=False)

    return run


def test_without_node_bundling_says_what_to_do(zonder_node):
    done = zonder_node()

    assert done.returncode == 1
    assert done.stderr == "Geen Node op deze machine: /beheer/ wordt niet ingepakt. Installeer Node.js 20 of nieuwer: https://nodejs.org/\n"


def test_without_node_the_tests_go_on(zonder_node):
    done = zonder_node("--als-het-kan")

    assert done.returncode == 0
    assert "Geen Node" in done.stderr


@pytest.mark.skipif(not GEBOUWD.exists(), reason="de redactiepagina is niet ingepakt: make beheer (met Node)")
def test_the_bundle_keeps_the_licences_and_asks_no_cdn():
    licences = (GEBOUWD / "LICENTIES.txt").read_text(encoding="utf-8")
    assert all(f"{name} " in licences for name in ("@sveltia/cms", "yaml", "immutable"))
    assert len(list((GEBOUWD / "assets").glob("*LICENSE*"))) == len(list((GEBOUWD / "assets").glob("*.woff2"))) == 3
    assert "DOMPurify" in "".join(path.read_text(encoding="utf-8") for path in GEBOUWD.glob("*.LEGAL.txt"))
    for script in GEBOUWD.glob("*.js"):
        assert "cdn.jsdelivr.net" not in script.read_text(encoding="utf-8"), script.name
