"""Every page of the shipped site is valid HTML: the Nu checker of the W3C finds no error in any."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.sites import PROJECT

VNU = PROJECT / ".cache" / "vnu" / "package" / "build" / "dist" / "vnu.jar"

pytestmark = pytest.mark.site


@pytest.mark.skipif(not VNU.exists() or not shutil.which("java"), reason="geen Nu HTML Checker of geen Java: scripts/vnu haalt hem op")
def test_no_page_has_an_error(request, tmp_path):
    given = os.environ.get("NAFT_SITE")
    site = Path(given).resolve() if given else request.getfixturevalue("verscheept")
    wrong = tmp_path / "fout.html"
    wrong.write_text('<!doctype html><html lang="nl"><title>x</title><p id="a">een<p id="a"><div></p>', encoding="utf-8")
    command = ["java", "-jar", str(VNU), "--skip-non-html", "--errors-only", "--format", "json", "--exit-zero-always", str(site), str(wrong)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    told = json.loads(done.stderr)["messages"]
    assert {m["url"].rsplit("/", 1)[-1] for m in told} == {"fout.html"}, [m for m in told if not m["url"].endswith("fout.html")][:10]
