"""The small Markdown of the preview: the same signs as on the site, and never any HTML."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.sites import PROJECT

BRON = PROJECT / "beheer" / "src" / "markdown.js"
pytestmark = pytest.mark.skipif(not shutil.which("node"), reason="geen Node op deze machine")
GEVALLEN = {
    "Een zin.\n\nNog een.": [["p", "Een zin."], ["p", "Nog een."]],
    "**vet** en *schuin*": [["p", ["strong", "vet"], " en ", ["em", "schuin"]]],
    "- een\n- twee\n  gaat door": [["ul", ["li", "een"], ["li", "twee gaat door"]]],
    "1. eerst\n2. dan": [["ol", ["li", "eerst"], ["li", "dan"]]],
    "Zie [hier](https://naft.be/).": [["p", "Zie ", ["a https://naft.be/", "hier"], "."]],
    "Een [record](methodieken:hergo).": [["p", "Een ", ["span", "record"], "."]],
    "[klik](javascript:alert(1))": [["p", ["span", "klik"], ")"]],
    "{begrip:clb} en {cijfer:vsv:2019}": [["p", ["span", "<begrippen/clb>"], " en ", ["span", "<cijfers/vsv>"]]],
    "Een noot{noot:3}": [["p", "Een noot", ["sup", "3"]]],
    "<script>alert(1)</script>": [["p", "<script>alert(1)</script>"]],
}


@pytest.fixture(scope="module")
def gemaakt():
    script = Path(__file__).with_name("markdown.mjs")
    done = subprocess.run(["node", str(script), str(BRON), json.dumps(list(GEVALLEN))], capture_output=True, text=True, check=True, timeout=60)
    return dict(zip(GEVALLEN, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("tekst", GEVALLEN)
def test_a_text_becomes_elements(gemaakt, tekst):
    assert gemaakt[tekst] == GEVALLEN[tekst]
