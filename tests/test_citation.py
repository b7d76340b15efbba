"""CITATION.cff says of the project what the project says of itself."""

import tomllib

import yaml

from macros.content.records.bron import Bron
from tests.sites import PROJECT

CFF = yaml.safe_load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))
KNOWN = {
    "abstract", "authors", "cff-version", "commit", "contact", "date-released", "doi", "identifiers", "keywords", "license", "license-url",
    "message", "preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type", "url", "version",
}  # fmt: skip
"""The keys of Citation File Format 1.2.0."""


def test_it_has_what_the_format_asks_and_nothing_it_does_not_know():
    assert CFF["cff-version"] == "1.2.0"
    assert {"authors", "message", "title"} <= set(CFF) <= KNOWN
    assert CFF["type"] in ("software", "dataset")
    assert all(set(author) <= {"name", "website", "orcid"} and author["name"] for author in CFF["authors"])
    assert all({"type", "title", "authors"} <= set(reference) for reference in CFF["references"])


def test_its_version_and_licences_are_those_of_the_project():
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert CFF["version"] == project["version"]
    assert set(CFF["license"]) == {project["license"], "CC-BY-4.0"}
    assert "CC BY 4.0" in (PROJECT / "LICENSE-CONTENT.md").read_text(encoding="utf-8")


def test_the_note_it_names_is_the_source_in_the_data():
    known = yaml.safe_load((PROJECT / "data/bronnen/visienota-2022.yml").read_text(encoding="utf-8"))
    source = Bron.model_validate({"id": "visienota-2022", **known})
    named = CFF["references"][0]
    assert (named["title"], named["url"]) == (source.titel.nl, source.adres)
    assert f"{named['year']}-{named['month']:02}" == source.datum
