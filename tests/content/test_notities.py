"""Comments of a YAML file: each is found once, with what it is about."""

import pytest

from macros.content.notities import notities
from macros.content.read import read_text


def van(text):
    document = read_text(text, "x.yml")
    assert document.problems == []
    return notities(document)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("# over a\na: x\n", ("a",)),
        ("a: x  # over a\nb: y\n", ("a",)),
        ("a: x\n# over b\nb: y\n", ("b",)),
        ("a:\n  - x\n  # over de tweede\n  - y\n", ("a", 1)),
        ("a:\n  - b: x\n    # over c\n    c: y\n", ("a", 0, "c")),
        ("a: [x, # over x\n  y]\n", ("a", 0)),
        ("a: {b: x, # over b\n  c: y}\n", ("a", "b")),
        ("a: |-  # over het blok\n  tekst\nb: y\n", ("a",)),
        ("a: >-\n  tekst\n# over b\nb: y\n", ("b",)),
    ],
)
def test_a_comment_is_about_what_it_stands_by(text, path):
    assert list(van(text).voor) == [path]


@pytest.mark.parametrize("text", ["a: 'x # y'\n", "a: x#y\n", "a: |-\n  # tekst\n  meer\n", "a: |\n  een\n\n  # twee\n", 'a: "#"\n', "a#b: c\n"])
def test_a_hash_inside_words_is_no_comment(text):
    assert van(text).alle() == []


def test_comments_at_the_top_are_about_the_file_when_an_empty_line_follows():
    found = van("# over het bestand\n\n# over a\na: x\n# tot slot\n")

    assert (found.kop, found.voor, found.einde) == (("# over het bestand",), {("a",): ["# over a"]}, ("# tot slot",))


def test_windows_line_ends_are_no_part_of_a_comment():
    assert van("# een\r\na: x # twee\r\n").alle() == ["# een", "# twee"]
