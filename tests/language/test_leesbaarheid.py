"""The page for pupils and parents stays plain: short sentences, few long words, in every language."""

import pytest

from tests.language.leesbaar import lettergrepen, maat, zinnen
from tests.sites import PROJECT

PAGINAS = {"nl": "voor-jou.md", "fr": "voor-jou.fr.md", "en": "voor-jou.en.md"}


@pytest.mark.parametrize("taal", PAGINAS)
def test_the_page_for_pupils_and_parents_is_plain(taal):
    measured = maat((PROJECT / "docs" / PAGINAS[taal]).read_text(encoding="utf-8"), taal)

    assert measured.zinnen > 60
    assert measured.per_zin <= 8, measured
    assert measured.langste <= 14, measured
    assert measured.lange_woorden <= 2, measured
    assert measured.flesch >= 85, measured


@pytest.mark.parametrize("taal", PAGINAS)
def test_every_part_of_the_page_names_a_source(taal):
    text = (PROJECT / "docs" / PAGINAS[taal]).read_text(encoding="utf-8")
    parts = text.split("\n## ")[1:]

    assert len(parts) == 8
    assert [part.splitlines()[0] for part in parts if "{{ bron(" not in part] == []


def test_the_measure_tells_a_hard_text_from_an_easy_one():
    hard = (
        "Naadloze flexibele trajecten bieden preventieve en remediërende ondersteuning aan leerlingen bij wie schooluitval dreigt, "
        "waarbij verantwoordelijkheden binnen samenwerkingsverbanden onderhandeld worden."
    )
    easy = "Lukt school niet meer? Dan kan iemand je helpen. Die luistert naar jou."

    assert maat(hard, "nl").flesch < 30 < 90 < maat(easy, "nl").flesch
    assert maat(hard, "nl").lange_woorden > 25


def test_what_is_no_text_is_not_measured():
    page = '---\ntitle: Een lange titel vooraan\n---\n\nKorte zin. Nog een.\n{ .lead }\n\nBron: {{ bron("nota", "§2") }}\n{ .bij }\n\n- een [link](weg.md)\n- twee\n\n<p><a href="x">knop</a></p>\n'

    assert zinnen(page) == ["Korte zin.", "Nog een.", "een link", "twee"]


@pytest.mark.parametrize(
    ("woord", "taal", "aantal"),
    [("school", "nl", 1), ("begeleider", "nl", 4), ("leerling", "nl", 2), ("mooie", "nl", 2), ("école", "fr", 2), ("ensemble", "fr", 2), ("school", "en", 1), ("pathway", "en", 2), ("coach", "en", 1)],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_heard(woord, taal, aantal):
    assert lettergrepen(woord, taal) == aantal
