"""The workflow files of GitHub and GitLab: they can be read, ask for no more rights than they need, and what they call exists."""

import re
import shlex
from pathlib import Path

import click
import pytest
import yaml

from macros.cli import main
from tests.sites import PROJECT, opdracht_van_make

GITHUB = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))
GITLAB = PROJECT / ".gitlab-ci.yml"
FORMULIEREN = sorted(path for path in (PROJECT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
WOORDEN = {"default", "workflow", "stages", "variables", "include"}
"""The words at the top of a GitLab file that are no job."""


def lees(path: Path) -> dict:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def gitlab_jobs() -> dict:
    return {name: job for name, job in lees(GITLAB).items() if name not in WOORDEN}


def stappen():
    for path in GITHUB:
        for name, job in lees(path)["jobs"].items():
            for step in job["steps"]:
                yield path.name, name, step


def opdrachten():
    """Every shell command of every workflow, with where it stands."""
    for file, job, step in stappen():
        yield from ((f"{file}:{job}", line) for line in str(step.get("run", "")).splitlines() if line.strip())
    for name, job in gitlab_jobs().items():
        yield from ((f"gitlab:{name}", line) for line in job.get("script", []))


def losse(command: str) -> list[list[str]]:
    """A line as the commands in it; what the service fills in is a plain word."""
    plain = re.sub(r"\$\{\{.*?\}\}|\$\w+", "x", command)
    return [shlex.split(part) for part in re.split(r"&&|\|\||;", plain) if part.strip()]


ALLE = [(where, words) for where, line in opdrachten() for words in losse(line)]


@pytest.mark.parametrize("path", GITHUB, ids=lambda p: p.name)
def test_a_workflow_may_only_read_unless_it_puts_the_site_in_place(path):
    flow = lees(path)

    assert flow["permissions"] == {"contents": "read"}
    written = {(name, right) for name, job in flow["jobs"].items() for right, how in job.get("permissions", {}).items() if how == "write"}
    assert written == ({("plaatsen", "pages"), ("plaatsen", "id-token")} if path.name == "publiceren.yml" else set())
    assert all(job["timeout-minutes"] for job in flow["jobs"].values())
    assert True in flow, "een werkstroom zonder aanleiding"


def test_every_action_is_pinned_to_a_version_and_keeps_no_credentials():
    used = [(file, step) for file, _, step in stappen() if "uses" in step]

    assert used
    for file, step in used:
        assert re.fullmatch(r"actions/[a-z-]+@v\d+\.\d+\.\d+", step["uses"]), f"{file}: {step['uses']}"
        if step["uses"].startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_no_command_has_a_value_of_the_service_in_its_text():
    """What the service fills in goes through the environment: a branch name could otherwise be a command."""
    assert [step["run"] for _, _, step in stappen() if "${{" in str(step.get("run", ""))] == []


def test_a_pull_request_from_anyone_never_runs_with_our_rights():
    assert all("pull_request_target" not in path.read_text(encoding="utf-8") for path in GITHUB)


def test_all_that_must_happen_happens_at_both_services():
    for service in ("gitlab", ".yml"):
        called = {" ".join(words[:2]) for where, words in ALLE if service in where}
        assert {"bash .ci/run", "make site", ".venv/bin/naft check", ".venv/bin/naft links", "make sbom", "make audit", "make toegankelijk"} <= called, service


def test_known_holes_are_looked_for_every_week_and_when_a_version_changes():
    flow = lees(PROJECT / ".github" / "workflows" / "kwetsbaarheden.yml")[True]
    locks = sorted((path.name for path in PROJECT.glob("*.lock")), reverse=True)

    assert re.fullmatch(r"\d+ \d+ \* \* \d", flow["schedule"][0]["cron"])
    assert flow["push"]["paths"] == flow["pull_request"]["paths"] == locks
    job = gitlab_jobs()["kwetsbaarheden"]
    assert [rule.get("if", rule.get("changes")) for rule in job["rules"]] == ['$CI_PIPELINE_SOURCE == "schedule"', locks]
    audited = [line for line in opdracht_van_make("audit").stdout.splitlines() if "pip-audit" in line]
    assert sorted((line.split(" -r ")[1] for line in audited), reverse=True) == locks
    assert all("--require-hashes" in line and "--strict" in line for line in audited)


@pytest.mark.parametrize("doel", sorted({word for _, words in ALLE if words[0] == "make" for word in words[1:] if "=" not in word}))
def test_every_make_target_exists(doel):
    done = opdracht_van_make(doel)

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("waar", "woorden"), [(where, words) for where, words in ALLE if words[0].endswith("/naft")], ids=lambda v: " ".join(v) if isinstance(v, list) else v
)
def test_every_verb_and_option_exists(waar, woorden):
    command, args = main, woorden[1:]
    context = click.Context(main)
    while isinstance(command, click.Group):
        command = command.get_command(context, args.pop(0))
        assert command, waar
    command.make_context(command.name, args)


@pytest.mark.parametrize(
    "script",
    sorted(
        {words[1] for _, words in ALLE if words[0] in ("bash", "sh")} | {words[0] for _, words in ALLE if "/" in words[0] and not words[0].startswith(".venv")}
    ),
)
def test_every_script_exists(script):
    assert (PROJECT / script).is_file()


def test_the_jobs_of_gitlab_fit_together():
    jobs, stages = gitlab_jobs(), lees(GITLAB)["stages"]

    for name, job in jobs.items():
        if name.startswith("."):
            continue
        assert job["stage"] in stages, name
        assert job["script"], name
        assert job["timeout"], name
        assert set(job.get("needs", [])) <= set(jobs), name
        assert job.get("extends", ".geen-schema") in jobs, name
    assert jobs["pages"]["artifacts"]["paths"] == ["public"]


@pytest.mark.parametrize("path", FORMULIEREN, ids=lambda p: p.stem)
def test_a_form_asks_for_a_source_and_says_what_is_needed(path):
    form = lees(path)
    asked = [field for field in form["body"] if field["type"] != "markdown"]

    assert form["name"] in ("Een praktijk melden", "Een fout in een cijfer")
    assert form["description"]
    assert len({field["id"] for field in asked}) == len(asked)
    assert all(field["attributes"]["label"] for field in asked)
    assert any(field["id"].startswith("bron") and field["validations"]["required"] for field in asked)


def test_both_services_ask_the_same():
    names = {path.stem.replace("_", " ") for path in (PROJECT / ".gitlab" / "issue_templates").glob("*.md")}

    assert names == {lees(path)["name"] for path in FORMULIEREN}
    merge = (PROJECT / ".gitlab" / "merge_request_templates" / "Default.md").read_text(encoding="utf-8")
    assert merge == (PROJECT / ".github" / "PULL_REQUEST_TEMPLATE.md").read_text(encoding="utf-8")


def test_the_site_can_be_built_for_another_address():
    done = opdracht_van_make("site", "ADRES=https://naft.example/kb/")

    assert "INHERIT: mkdocs.yml" in done.stdout
    assert "-f .mkdocs-adres.yml" in done.stdout
