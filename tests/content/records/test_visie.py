"""A chapter in reading order."""

from macros.content.records.visie import Hoofdstuk


def test_paragraphs_come_in_reading_order_whatever_section_they_stand_in(gaaf):
    assert [p.id for p in gaaf.een("hoofdstukken", "2020/begin", Hoofdstuk).alle_paragrafen()] == ["de-vraag"]
    assert [p.id for p in gaaf.een("hoofdstukken", "2020/vervolg", Hoofdstuk).alle_paragrafen()] == ["overleg", "zonder-titel"]


def test_lines_come_in_reading_order_introductions_first(gaaf):
    assert [a.id for a in gaaf.een("hoofdstukken", "2020/begin", Hoofdstuk).alle_alineas()] == ["opmaat", "de-vraag-1"]
    assert [a.id for a in gaaf.een("hoofdstukken", "2020/vervolg", Hoofdstuk).alle_alineas()] == ["samen-0", "overleg-1", "zonder-titel-1"]


def test_a_chapter_knows_its_edition_and_its_own_part_of_the_address(gaaf):
    chapter = gaaf.een("hoofdstukken", "2020/vervolg", Hoofdstuk)

    assert (chapter.editie, chapter.slug) == ("2020", "vervolg")
