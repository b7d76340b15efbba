"""The JSON Schemas: what is in the repository is what the models say, and shipped data passes."""

import json
import re
from functools import cache
from pathlib import PurePosixPath

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from macros.cli import main
from macros.content.soorten import ALLE, OP_NAAM
from macros.exports import schema
from tests.sites import FIXTURES, PROJECT

RENEW = "voer uit: naft export schema"


class Loader(yaml.CSafeLoader):
    """YAML as editor programs read it: true and numbers are what they are, a date is text."""


Loader.yaml_implicit_resolvers = {
    sign: [(tag, rule) for tag, rule in rules if not tag.endswith(("timestamp", "bool"))] for sign, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def schema_of(path: PurePosixPath) -> str:
    soort = next((s for s in ALLE if s.owns(path)), None)
    return f"{soort.naam}.json" if soort else f"lijst/{path.stem}.json"


@cache
def bestanden():
    return schema.bestanden()


@cache
def validator(name):
    made = json.loads(bestanden()[name])
    jsonschema.Draft7Validator.check_schema(made)
    return jsonschema.Draft7Validator(made)


def records(folder):
    for path in sorted(folder.rglob("*.yml")):
        relative = PurePosixPath(path.relative_to(folder).as_posix())
        if relative.parts[0] != "interface":
            yield relative, yaml.load(path.read_text(encoding="utf-8"), Loader)


def test_the_schemas_in_the_repository_are_those_of_the_models():
    written = {p.relative_to(PROJECT / schema.MAP).as_posix(): p.read_text(encoding="utf-8") for p in (PROJECT / schema.MAP).rglob("*.json")}

    assert sorted(written) == sorted(bestanden()), RENEW
    assert [name for name, text in bestanden().items() if written[name] != text] == [], RENEW


def test_the_settings_of_the_editor_program_are_current_and_lead_to_schemas_that_exist():
    text = (PROJECT / ".vscode" / "settings.json").read_text(encoding="utf-8")

    assert text == schema.instellingen(), RENEW
    assert all((PROJECT / name).is_file() for name in json.loads(text)["yaml.schemas"])
    assert "redhat.vscode-yaml" in (PROJECT / ".vscode" / "extensions.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", [PROJECT / "data", FIXTURES / "gaaf" / "data"], ids=["verscheept", "gaaf"])
def test_what_passes_the_check_passes_the_schema(folder):
    faults = []
    for relative, value in records(folder):
        judge = validator(schema_of(relative))
        faults += [f"{relative}: {error.json_path}: {error.message}" for error in judge.iter_errors(value)]

    assert faults == []


@pytest.mark.parametrize("folder", [PROJECT / "data"], ids=["verscheept"])
def test_every_file_has_one_schema_in_the_settings(folder):
    """An editor program matches a glob from the right, where * also passes a slash."""
    globs = list(schema.koppelingen().values())
    for relative, _ in records(folder):
        shown = PurePosixPath("data") / relative
        assert len([glob for glob in globs if shown.match(glob)]) == 1, shown


def test_editions_and_chapters_share_a_folder_and_each_gets_its_own_schema():
    made = json.loads(bestanden()["visie.json"])

    assert (made["if"], made["then"], made["else"]) == ({"required": ["status"]}, {"$ref": "edities.json"}, {"$ref": "hoofdstukken.json"})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"doelgroup": ["leerling"]}, "'doelgroup' was unexpected"),
        ({"vormen": ["alleen"]}, "'alleen' is not one of"),
        ({"nagekeken": "31/01/2026"}, "does not match"),
        ({"bronnen": []}, "[]"),
        ({"samenvatting": {"fr": "Une phrase."}}, "'nl' is a required property"),
        ({"samenvatting": "Een zin."}, "is not of type 'object'"),
        ({"doel": None}, "None is not of type 'object'"),
        ({"in_naft_tekst": "misschien"}, "is not of type 'boolean'"),
        ({"let_op": [{"txt": {"nl": "x"}}]}, "'txt' was unexpected"),
    ],
)
def test_a_wrong_field_is_refused_where_it_stands(change, said):
    good = yaml.load((FIXTURES / "gaaf" / "data" / "methodieken" / "praten.yml").read_text(encoding="utf-8"), Loader)

    found = [error.message for error in validator("methodieken.json").iter_errors({**good, **change})]

    assert any(said in message for message in found), found


@pytest.mark.parametrize("soort", ALLE, ids=lambda s: s.naam)
def test_every_field_has_a_dutch_title_and_an_explanation(soort):
    def silent(node, where):
        for name, field in node.get("properties", {}).items():
            if name not in ("nl", "fr", "en"):
                yield from () if field["title"] and field["description"] else [f"{where}.{name}"]
        for name, inner in node.get("definitions", {}).items():
            yield from silent(inner, name)

    assert list(silent(schema.schema(soort), soort.naam)) == []


def test_references_name_the_kind_they_point_to():
    fields = schema.schema(OP_NAAM["methodieken"])["properties"]

    assert fields["themas"]["x-verwijst"] == "themas"
    assert "record bij themas" in fields["themas"]["description"]
    assert fields["verwant"]["x-verwijst"] == "*"


def test_a_list_file_asks_an_id_of_each_record_and_a_record_file_refuses_it():
    item = schema.lijstschema(OP_NAAM["themas"])["items"]

    assert item["required"][0] == "id"
    assert "id" not in schema.schema(OP_NAAM["themas"])["properties"]


def test_the_command_writes_them_all_and_drops_what_is_no_more(tmp_path):
    stale = tmp_path / "schemas" / "oud.json"
    stale.parent.mkdir()
    stale.write_text("{}")

    done = CliRunner().invoke(main, ["export", "schema", "--project", str(tmp_path)], catch_exceptions=False)

    assert done.exit_code == 0
    assert not stale.exists()
    assert {p.relative_to(tmp_path / "schemas").as_posix() for p in (tmp_path / "schemas").rglob("*.json")} == set(bestanden())
    assert (tmp_path / ".vscode" / "settings.json").read_text(encoding="utf-8") == schema.instellingen()
