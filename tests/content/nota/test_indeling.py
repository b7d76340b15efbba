"""Chapters, sections and paragraphs, however uneven the levels of the headings are."""

import pytest

from macros.content.nota.indeling import deel_in
from macros.content.nota.verslag import Rubriek, Verslag
from macros.content.problems import ContentError
from tests.content.nota.hulp import blokken, meldingen


def ingedeeld(tekst):
    verslag = Verslag()
    return deel_in(blokken(tekst), "nota.md", verslag), verslag


def schets(deel):
    """A chapter in short: number, title, lines of introduction, paragraphs as title:lines, sections."""
    paragraphs = [f"{p.titel or '-'}:{len(p.alineas)}" for p in deel.paragrafen]
    return (deel.nummer, deel.titel, len(deel.inleiding), paragraphs, [schets(part) for part in deel.delen])


def schetsen(tekst):
    return [schets(deel) for deel in ingedeeld(tekst)[0]]


def test_numbers_tell_chapters_and_sections_whatever_the_level_of_the_heading():
    note = "# **NOTA**\n\n# 1. Een\n\nA.\n\n## 2. Twee\n\n### 2.1. Deel\n\n#### *P*\n\nB.\n\n### **2.2. Deel**\n\nC.\n\nD.\n\n## 3. Drie\n\n### *Q*\n\nE.\n"

    assert schetsen(note) == [
        ("1", "Een", 0, ["-:1"], []),
        ("2", "Twee", 0, [], [("2.1", "Deel", 0, ["P:1"], []), ("2.2", "Deel", 0, ["-:2"], [])]),
        ("3", "Drie", 0, ["Q:1"], []),
    ]


def test_text_before_the_first_title_is_an_introduction():
    assert schetsen("# 1. Een\n\nVooraf.\n\n## P\n\nA.\n\n# 2. Twee\n\nB.") == [("1", "Een", 1, ["P:1"], []), ("2", "Twee", 0, ["-:1"], [])]


def test_a_numbered_step_inside_a_chapter_opens_no_chapter():
    note = "## 1. Een\n\nA.\n\n## 2. Twee\n\n### 1. Eerste stap\n\nB.\n\n### 2. Tweede stap\n\nC.\n\n## 3. Drie\n\nD."

    assert [(n, t) for n, t, *_ in schetsen(note)] == [("1", "Een"), ("2", "Twee"), ("3", "Drie")]
    assert schetsen(note)[1][3] == ["1 Eerste stap:1", "2 Tweede stap:1"]


def test_a_chapter_without_its_number_is_read_by_its_level_and_told():
    found, verslag = ingedeeld("## 1. Een\n\nA.\n\n## 2. Twee\n\nB.\n\n## Slotwoord\n\nC.")

    assert [(d.nummer, d.titel) for d in found] == [("1", "Een"), ("2", "Twee"), ("3", "Slotwoord")]
    assert meldingen(verslag, Rubriek.GELEZEN_ALS) == ["hoofdstuk 3 (in de nota geen nummer): Slotwoord"]


def test_a_number_that_was_used_twice_is_put_right_and_told():
    found, verslag = ingedeeld("# 1. Een\n\nA.\n\n# 2. Twee\n\nB.\n\n# 2. Nog twee\n\n## 2.1 Deel\n\nC.")

    assert [schets(d)[0] for d in found] == ["1", "2", "3"]
    assert [part.nummer for part in found[2].delen] == ["3.1"]
    assert len(meldingen(verslag, Rubriek.GELEZEN_ALS)) == 2


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("# Nota\n\n## Een\n\nA.\n\n## Twee\n\nB.", [("1", "Een", 0, ["-:1"], []), ("2", "Twee", 0, ["-:1"], [])]),
        ("# Een\n\n## P\n\nA.\n\n# Twee\n\nB.", [("1", "Een", 0, ["P:1"], []), ("2", "Twee", 0, ["-:1"], [])]),
        ("# Een\n\n## S\n\n### P\n\nA.\n\n# Twee\n\nB.", [("1", "Een", 0, [], [("1.1", "S", 0, ["P:1"], [])]), ("2", "Twee", 0, ["-:1"], [])]),
        ("# 1 gezin 1 plan\n\nA.\n\n# Twee\n\nB.", [("1", "1 gezin 1 plan", 0, ["-:1"], []), ("2", "Twee", 0, ["-:1"], [])]),
    ],
    ids=["titel-boven-alles", "twee-niveaus", "drie-niveaus", "een-getal-in-een-titel"],
)
def test_without_numbers_the_levels_tell(tekst, verwacht):
    assert schetsen(tekst) == verwacht


def test_a_list_belongs_to_the_sentence_that_announces_it():
    (found,), _ = ingedeeld("# 1. Een\n\nDit zijn ze:\n\n- a\n- b\n\nVerder.\n\n- los\n")

    assert [[b.soort.value for b in line.blokken] for line in found.alineas()] == [["alinea", "lijst"], ["alinea"], ["lijst"]]


def test_titles_without_text_are_not_placed_and_told():
    found, verslag = ingedeeld("# 1. Een\n\n## 1.1 Leeg\n\n# 2. Twee\n\n## P\n\n## Q\n\nA.")

    assert [schets(d)[3:] for d in found] == [([], []), (["Q:1"], [])]
    assert meldingen(verslag, Rubriek.NIET_GEPLAATST) == ["een titel zonder tekst eronder: P", "een afdeling zonder tekst: 1.1 Leeg"]


def test_what_stands_before_the_first_chapter_is_told():
    _, verslag = ingedeeld("# Nota\n\nMei 2025\n\n# 1. Een\n\nA.\n\n# 2. Twee\n\nB.")

    assert meldingen(verslag, Rubriek.NIET_GEPLAATST) == ["vóór het eerste hoofdstuk: Nota", "vóór het eerste hoofdstuk: Mei 2025"]


@pytest.mark.parametrize("tekst", ["Alleen tekst.\n\nEn nog wat.", "- een lijst", ""])
def test_a_note_without_headings_is_refused(tekst):
    with pytest.raises(ContentError) as error:
        ingedeeld(tekst)

    assert [p.kind for p in error.value.problems] == ["nota-zonder-koppen"]
