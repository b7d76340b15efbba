"""The list of old addresses: every fault in it is named with its line."""

import pytest

from macros.content.doorverwijzing import Doorverwijzing, lees


@pytest.fixture
def bestand(tmp_path):
    def write(text):
        (tmp_path / "redirects.csv").write_text(text, encoding="utf-8")
        return lees(tmp_path)

    return write


def test_a_project_without_the_file_has_no_redirects(tmp_path):
    assert lees(tmp_path) == ([], [])


def test_lines_are_read_with_their_number_and_empty_lines_passed_over(bestand):
    found, problems = bestand("oud,nieuw\n/een/,/twee/\n\n/fr/drie/vier/,/fr/vijf/#zes\n")
    assert problems == []
    assert found == [Doorverwijzing("/een/", "/twee/", 2), Doorverwijzing("/fr/drie/vier/", "/fr/vijf/#zes", 4)]


@pytest.mark.parametrize(
    ("regels", "plaats", "reden"),
    [
        ("van,naar\n/een/,/twee/\n", "redirects.csv:1:1", "de eerste regel van redirects.csv is niet oud,nieuw"),
        ("", "redirects.csv:1:1", "de eerste regel van redirects.csv is niet oud,nieuw"),
        ("oud,nieuw\n/een/\n", "redirects.csv:2:1", "een regel heeft twee adressen, met een komma ertussen"),
        ("oud,nieuw\n/een/,/twee/,/drie/\n", "redirects.csv:2:1", "een regel heeft twee adressen, met een komma ertussen"),
        ("oud,nieuw\neen/,/twee/\n", "redirects.csv:2:1", '"een/" is geen oud adres'),
        ("oud,nieuw\n/een/#a,/twee/\n", "redirects.csv:2:1", '"/een/#a" is geen oud adres'),
        ("oud,nieuw\n/../een/,/twee/\n", "redirects.csv:2:1", '"/../een/" is geen oud adres'),
        ("oud,nieuw\n/,/twee/\n", "redirects.csv:2:1", '"/" is geen oud adres'),
        ("oud,nieuw\n/een/,https://elders.example/\n", "redirects.csv:2:1", '"https://elders.example/" is geen nieuw adres'),
        ("oud,nieuw\n/een/,/een/#a\n", "redirects.csv:2:1", '"/een/" verwijst naar zichzelf'),
        ("oud,nieuw\n/een/,/twee/\n/een/,/drie/\n", "redirects.csv:3:1", '"/een/" staat er twee keer, eerst op regel 2'),
        ("oud,nieuw\n/een/,/twee/\n/twee/,/drie/\n", "redirects.csv:2:1", '"/twee/" wordt zelf doorverwezen'),
    ],
)
def test_a_fault_is_named_with_its_line(bestand, regels, plaats, reden):
    _, problems = bestand(regels)
    assert [(str(p.place), p.text) for p in problems] == [(plaats, reden)]
    assert all(p.hint for p in problems)


def test_every_fault_comes_out_in_one_go(bestand):
    found, problems = bestand("oud,nieuw\nx,y\n/goed/,/ook-goed/\n/slecht/\n")
    assert [line.oud for line in found] == ["/goed/"]
    assert [p.place.line for p in problems] == [2, 4]
