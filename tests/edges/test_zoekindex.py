"""The search index of a small site: a document per page and per record, in its own language only."""

import gzip
import json
from types import SimpleNamespace

import pytest
import yaml

from macros.hooks import _previewing
from macros.zoekindex import _NIET
from tests.sites import PROJECT

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def index(klein_gebouwd):
    """Every document in the index by its address: kind, title, keywords and text."""
    folder = klein_gebouwd.site / "pagefind"
    found = {}
    for taal in ("nl", "fr", "en"):
        kinds = {f"{taal}_{name}": kind for kind, names in json.loads((folder / f"soorten.{taal}.json").read_text()).items() for name in names.split()}
        for path in folder.glob(f"fragment/{taal}_*"):
            raw = gzip.decompress(path.read_bytes())
            made = json.loads(raw[raw.index(b"{") :])
            url = made["url"].lstrip("/")
            found[url.rstrip("/") if "#" in url else url] = {"soort": kinds[path.stem], **made["meta"], "tekst": made["content"]}
    return found


def test_a_record_with_a_page_and_one_without_are_both_found(index):
    assert index["methodieken/praten/"]["soort"] == "methodieken"
    assert index["methodieken/praten/"]["title"] == "Praten"
    assert index["wat-is-naft/#doelgroep-leerling"]["soort"] == "doelgroepen"
    assert index["fr/wat-is-naft/#doelgroep-leerling"]["title"] == "Élève"


def test_a_page_that_is_no_record_is_a_page(index):
    assert index["over/"]["soort"] == "paginas"
    assert index[""]["soort"] == "paginas"


def test_a_source_is_known_by_name_but_its_name_is_no_title(index):
    assert index["bronnen/#nota"]["naam"] == "De nota"
    assert "title" not in index["bronnen/#nota"]


def test_dutch_does_not_get_into_another_language(index):
    assert "fr/over/" not in index
    assert "Goed luisteren" not in index["fr/methodieken/luisteren/"]["tekst"]
    assert "Goed luisteren" in index["methodieken/luisteren/"]["tekst"]


def test_frames_sources_and_cards_do_not_drown_the_text(index):
    text = index["methodieken/praten/"]["tekst"]
    assert text.startswith("Praten. Samen praten.")
    for noise in ("De nota", "Luisteren", "Bewaar", "Kaart om af te drukken", "Laatst nagekeken"):
        assert noise not in text
    assert "Samen praten" not in index[""]["tekst"]


def test_only_what_the_search_page_loads_is_shipped(klein_gebouwd):
    names = {path.name.split(".")[-1] for path in (klein_gebouwd.site / "pagefind").rglob("*") if path.is_file()}
    scripts = [path.name for path in (klein_gebouwd.site / "pagefind").glob("*.js")]

    assert names == {"js", "json", "pf_meta", "pagefind", "pf_fragment", "pf_index"}
    assert scripts == ["pagefind.js"]


def test_a_preview_does_without_an_index():
    assert _previewing(SimpleNamespace(site_url="http://127.0.0.1:8000/", dev_addr="127.0.0.1:8000"))
    assert not _previewing(SimpleNamespace(site_url="https://naft.example/", dev_addr="127.0.0.1:8000"))
    assert not _previewing(SimpleNamespace(site_url=None, dev_addr="127.0.0.1:8000"))


def test_what_the_index_leaves_out_is_still_called_so_in_a_template():
    templates = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("macros/views", "overrides")
        for path in (PROJECT / folder).rglob("*")
        if path.suffix in (".html", ".py")
    )

    gone = [name for name in _NIET if name.startswith(".") and name.split()[0][1:] not in templates]

    assert gone == []


def test_the_list_of_questions_is_long_enough_in_every_language():
    questions = yaml.safe_load((PROJECT / "tests/edges/zoekvragen.yml").read_text(encoding="utf-8"))

    for taal, least in (("nl", 40), ("fr", 15), ("en", 15)):
        assert len({q["vraag"] for q in questions[taal]}) >= least
