"""The consultation copy: every paragraph once, with its id and room for a remark."""

from io import BytesIO

import docx
import pytest

from macros.content.edities import hoofdstukken, plekken
from macros.exports.consultatie import maak
from tests.sites import woorden


def test_every_paragraph_has_its_code_and_room(gaaf):
    text = maak(gaaf, woorden(), "2020", "nl", "md").decode()

    ids = [f"2020/{place.alinea.id}" for chapter in hoofdstukken(gaaf, "2020") for place in plekken(chapter)]
    assert [line[1:-1] for line in text.splitlines() if line.startswith("[2020/")] == ids
    assert text.count("> Opmerking:") == len(ids)


def test_the_copy_reads_as_the_note(gaaf, snapshot):
    snapshot("leesexemplaar", maak(gaaf, woorden(), "2020", "nl", "md").decode())


def test_word_holds_the_same_lines(gaaf):
    markdown = maak(gaaf, woorden(), "2020", "fr", "md").decode()
    document = docx.Document(BytesIO(maak(gaaf, woorden(), "2020", "fr", "docx")))

    words = [p.text.strip() for p in document.paragraphs]
    assert [line.lstrip("#>- ").strip() for line in markdown.splitlines() if line.lstrip("#>- ").strip()] == words
    assert [p.style.name for p in document.paragraphs if p.style.name.startswith("Heading")][:3] == ["Heading 1", "Heading 2", "Heading 4"]


@pytest.mark.parametrize("vorm", ["md", "docx"])
def test_the_same_edition_gives_the_same_bytes(gaaf, vorm):
    assert maak(gaaf, woorden(), "2020", "nl", vorm) == maak(gaaf, woorden(), "2020", "nl", vorm)
