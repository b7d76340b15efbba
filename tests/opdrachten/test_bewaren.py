"""Files that change together: all or none, whatever happens halfway."""

import os

import pytest

from macros.content.problems import ContentError
from macros.opdrachten import bewaren
from macros.opdrachten.bewaren import LOGBOEK, Wijzigingen, herstel


@pytest.fixture
def project(tmp_path):
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text(name)
    return tmp_path


def inhoud(project):
    return {p.name: p.read_text() for p in project.iterdir()}


def gemaakt(project):
    made = Wijzigingen(project)
    made.zet(project / "a", "anders")
    made.verplaats(project / "b", project / "map-b")
    made.zet(project / "nieuw", "x")
    return made


def test_all_changes_are_written(project):
    assert gemaakt(project).schrijf() == ["a", "b", "map-b", "nieuw"]
    assert inhoud(project) == {"a": "anders", "c": "c", "map-b": "b", "nieuw": "x"}


def test_the_same_words_are_no_change(project):
    made = Wijzigingen(project)
    made.zet(project / "a", "a")

    assert made.schrijf() == []


@pytest.mark.parametrize(
    "change",
    [lambda p: (p / "a").write_text("!"), lambda p: (p / "b").unlink(), lambda p: (p / "nieuw").write_text("!"), lambda p: (p / "map-b").write_text("!")],
)
def test_what_someone_else_changed_meanwhile_stops_it_all(project, change):
    made = gemaakt(project)
    change(project)
    before = inhoud(project)

    with pytest.raises(ContentError, match="iemand anders wijzigde dit bestand"):
        made.schrijf()

    assert inhoud(project) == before


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_when_a_write_fails_everything_is_put_back(project, monkeypatch, number):
    before, calls = inhoud(project), []
    real = bewaren._write

    def failing(path, content):
        if path.name in ("a", "b", "map-b", "nieuw"):
            calls.append(path)
            if len(calls) == number:
                raise OSError("schijf vol")
        real(path, content)

    monkeypatch.setattr(bewaren, "_write", failing)
    with pytest.raises(OSError, match="schijf vol"):
        gemaakt(project).schrijf()

    assert inhoud(project) == before


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_when_the_machine_stops_halfway_the_next_command_puts_it_back(project, monkeypatch, number):
    before, calls = inhoud(project), []
    real = bewaren._write

    def stopping(path, content):
        calls.append(path)
        if len(calls) > number:
            raise SystemExit
        real(path, content)

    monkeypatch.setattr(bewaren, "_write", stopping)
    with pytest.raises(SystemExit):
        gemaakt(project).schrijf()
    monkeypatch.setattr(bewaren, "_write", real)

    assert (project / LOGBOEK).exists()
    assert herstel(project) == []  # it may still be busy
    os.utime(project / LOGBOEK, (0, 0))
    assert herstel(project) == ["a", "b", "map-b", "nieuw"]
    assert inhoud(project) == before
