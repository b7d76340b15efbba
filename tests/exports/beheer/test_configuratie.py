"""Every shipped record can be opened in a form, and every pick list leads somewhere."""

from pathlib import Path

import pytest

from macros.content.load import load
from macros.exports.beheer.configuratie import LOKAAL, configuratie, keuzes
from tests.sites import PROJECT


@pytest.fixture(scope="module")
def bank():
    return load(PROJECT / "data")


@pytest.fixture(scope="module")
def config(bank):
    return configuratie(bank, None, "https://naft.example/")


def bestanden(config):
    """Every file that a form opens."""
    for collection in config["collections"]:
        if "files" in collection:
            yield from (file["file"] for file in collection["files"])
        else:
            yield from (f"{collection['folder']}/{path.name}" for path in (PROJECT / collection["folder"]).iterdir())


def alle_velden(part):
    if isinstance(part, dict):
        if "widget" in part:
            yield part
        part = list(part.values())
    if isinstance(part, list):
        for item in part:
            yield from alle_velden(item)


def test_every_file_with_records_has_a_form(bank, config):
    assert {herkomst.document.file for herkomst in bank.herkomst.values()} == set(bestanden(config))


def test_each_form_writes_in_our_own_layout(config):
    forms = [f for c in config["collections"] for f in c.get("files", [c])]
    assert all(form["format"].startswith("naft-") for form in forms)


def test_every_pick_list_leads_to_a_collection_that_is_there(config):
    names = {c["name"] for c in config["collections"]}
    files = {f["name"] for c in config["collections"] if c["name"] == "lijsten" for f in c["files"]}
    picks = [field for field in alle_velden(config["collections"]) if field["widget"] == "relation"]

    assert len(picks) > 50
    assert all(pick["collection"] in names for pick in picks)
    assert all(pick["file"] in files for pick in picks if "file" in pick)


def test_the_choices_over_all_kinds_are_the_records_and_the_paragraphs(bank):
    found = keuzes(bank)

    assert {"label": "Hergo (herstelgericht groepsoverleg) (methodieken)", "value": "methodieken/hergo"} in found["records"]
    assert {c["value"] for c in found["paragrafen"]} == set(bank.paragrafen)


def test_what_is_left_empty_stays_out_of_the_file(config):
    assert config["output"] == {"omit_empty_optional_fields": True}


def test_without_a_service_only_a_folder_is_opened(config):
    assert config["backend"] == LOKAAL


def test_a_service_is_passed_on_with_its_way_of_working(bank):
    made = configuratie(bank, {"name": "github", "repo": "o/n", "publish_mode": "editorial_workflow"}, "")

    assert made["backend"] == {"name": "github", "repo": "o/n"}
    assert made["publish_mode"] == "editorial_workflow"
    assert Path(made["media_folder"]).parts[0] == "docs"
