"""The editor page writes every shipped file without losing or changing anything in it."""

import json
import shutil
import subprocess
from pathlib import Path, PurePosixPath

import pytest

from macros.content.load import load
from macros.content.read import read_text
from macros.content.soorten import ALLE
from macros.exports.beheer.configuratie import configuratie
from tests.sites import PROJECT

BRON = PROJECT / "beheer" / "src" / "opmaak.js"
TALEN = ("nl", "fr", "en")
pytestmark = pytest.mark.skipif(
    not shutil.which("node") or not (PROJECT / "beheer" / "node_modules" / "yaml").exists(),
    reason="de pakketten van de redactiepagina staan er niet: make beheer (met Node)",
)


def formulieren():
    """Every shipped file with the fields of its form."""
    for collection in configuratie(load(PROJECT / "data"), None, "")["collections"]:
        if "files" in collection:
            yield from ({"file": f["file"], "fields": f["fields"]} for f in collection["files"])
        else:
            for path in sorted((PROJECT / collection["folder"]).iterdir()):
                yield {"file": f"{collection['folder']}/{path.name}", "fields": collection["fields"]}


@pytest.fixture(scope="module")
def geschreven(tmp_path_factory):
    """Every shipped file as the editor page would write it, and that once more."""
    folder = tmp_path_factory.mktemp("opmaak")
    found = list(formulieren())
    (folder / "formulieren.json").write_text(json.dumps(found), encoding="utf-8")
    once = _node(folder, PROJECT)
    for name, text in once.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return once, _node(folder, folder)


def _node(folder: Path, root: Path) -> dict[str, str]:
    script = Path(__file__).with_name("opmaak.mjs")
    command = ["node", str(script), str(BRON), str(folder / "formulieren.json"), str(root)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return json.loads(done.stdout)


def gelijk(value):
    """A value as the record type reads it: a name that is one word in every language once, an empty list as nothing."""
    if isinstance(value, list):
        return [gelijk(item) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == set(TALEN) and len(set(value.values())) == 1:
        return value["nl"]
    return {name: gelijk(item) for name, item in value.items() if item != []}


def test_nothing_is_lost_or_changed(geschreven):
    once, _ = geschreven
    assert len(once) > 400
    for name, text in once.items():
        before = read_text((PROJECT / name).read_text(encoding="utf-8"), name)
        after = read_text(text, name)
        assert after.problems == []
        assert gelijk(after.value) == gelijk(before.value), name


def test_writing_again_changes_nothing(geschreven):
    once, again = geschreven
    assert again == once


def test_the_layout_is_that_of_naft_format(geschreven):
    """What the editor page writes is what the command would leave alone: hand and form give the same difference."""
    layout = pytest.importorskip("macros.exports.opmaak", reason="naft format is er nog niet")
    once, _ = geschreven
    for name, text in once.items():
        path = PurePosixPath(name).relative_to("data")
        soort = next(s for s in ALLE if s.owns(path) or s.lists(path))
        assert layout.opmaak(read_text(text, name), soort) == text, name


def test_a_file_ends_with_one_line_end(geschreven):
    once, _ = geschreven
    for name, text in once.items():
        assert text.endswith("\n"), name
        assert not text.endswith("\n\n"), name
        assert not any(row.endswith(" ") for row in text.splitlines()), name
