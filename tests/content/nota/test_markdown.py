"""Markdown as sectors write it and scanners read it, as blocks."""

import pytest

from macros.content.nota.blokken import Nadruk, Soort
from macros.content.nota.markdown import lees
from macros.content.nota.verslag import Rubriek, Verslag
from macros.content.problems import ContentError
from tests.content.nota.hulp import blokken, meldingen


def gelezen(tekst):
    verslag = Verslag()
    return lees(tekst.encode(), "nota.md", verslag), verslag


def test_headings_paragraphs_lists_and_rules_are_told_apart_with_their_line():
    found = blokken("# Titel\n\nTekst\nop twee regels.\n\n- een\n  - dieper\n- twee\n\n---\n\n1. eerst\n2. dan\n")

    assert [(b.soort, b.tekst, b.regel) for b in found] == [
        (Soort.KOP, "Titel", 1), (Soort.ALINEA, "Tekst op twee regels.", 3), (Soort.LIJST, "een dieper twee", 6), (Soort.LIJN, "", 10), (Soort.LIJST, "eerst dan", 12),
    ]  # fmt: skip
    assert [(p.diepte, p.genummerd) for p in found[2].punten] == [(0, False), (1, False), (0, False)]
    assert all(p.genummerd for p in found[4].punten)


def test_make_up_and_links_stay_with_their_words():
    (found,) = blokken("Een *schuin* en **vet** woord, en [een link](https://a.example/).")

    assert [(p.tekst, p.nadruk, p.link) for p in found.stukjes if p.nadruk or p.link] == [
        ("schuin", Nadruk.SCHUIN, ""), ("vet", Nadruk.VET, ""), ("een link", Nadruk.GEEN, "https://a.example/"),
    ]  # fmt: skip


@pytest.mark.parametrize("bron", ["tekst<sup>1</sup> verder", "tekst[^1] verder", "tekst¹ verder", "tekst<sup> [1] </sup> verder"])
def test_the_call_of_a_footnote_is_read_in_each_way_it_is_written(bron):
    (found,) = blokken(bron)

    assert [p.noot for p in found.stukjes] == ["", "1", ""]
    assert found.tekst == "tekst verder"


def test_an_indent_or_a_rule_under_a_line_makes_no_code_and_no_heading():
    assert [b.soort for b in blokken("    ver ingesprongen\n\nEen zin\n---\nNog een zin.")] == [Soort.ALINEA, Soort.ALINEA, Soort.LIJN, Soort.ALINEA]


def test_tags_templates_and_formulas_are_words():
    (found,) = blokken("<script>alert(1)</script> {{ 7*7 }} \\textbf{x} $a$ #let x = 1")

    assert found.tekst == "<script>alert(1)</script> {{ 7*7 }} \\textbf{x} $a$ #let x = 1"


def test_an_id_an_editor_gave_is_taken_from_the_words():
    kop, alinea = blokken("## De titel {#mijn-titel}\n\nDe tekst. {#mijn-tekst}")

    assert [(b.tekst, b.id) for b in (kop, alinea)] == [("De titel", "mijn-titel"), ("De tekst.", "mijn-tekst")]


def test_what_cannot_be_seen_is_left_out_and_told():
    found, verslag = gelezen("Een\u200b woord\u00ad.\r\n\f\r\n<!-- pagina 2 -->\r\nAnders.\n")

    assert [b.tekst for b in found] == ["Een woord.", "Anders."]
    assert meldingen(verslag, Rubriek.WEGGELATEN) == ["1 pagina-einde(n)", "2 onzichtbare teken(s)"]


def test_a_word_broken_at_the_end_of_a_line_is_made_whole():
    found, verslag = gelezen("De leer-\nling gaat in- en\nuitstappen, met de basis-\nen verhoogde zorg.")

    assert found[0].tekst == "De leerling gaat in- en uitstappen, met de basis- en verhoogde zorg."
    assert meldingen(verslag, Rubriek.VERBETERD) == ["1 woord(en) weer aaneen die op het einde van een regel gesplitst waren"]


def test_what_has_no_place_is_told_with_its_line():
    found, verslag = gelezen("Tekst.\n\n| a | b |\n|---|---|\n| c | d |\n\n![foto](x.png)\n\n> citaat\n\n```\ncode\n```\n")

    assert [b.tekst for b in found if b.tekst] == ["Tekst.", "citaat", "code"]
    assert [(m.tekst, m.regel) for m in verslag.meldingen] == [
        ("een tabel: a | b | c | d", 3),
        ("een afbeelding: foto", 7),
        ("een citaatblok, bewaard als gewone alinea's", 9),
        ("code, bewaard als gewone tekst: code", 11),
    ]


def test_another_encoding_is_named_with_its_line():
    with pytest.raises(ContentError) as error:
        lees("Eén.\nCafé".encode("cp1252"), "nota.md", Verslag())

    assert [(p.kind, p.place.line) for p in error.value.problems] == [("geen-utf8", 1)]


def test_windows_lines_and_a_bom_are_no_matter():
    assert [b.tekst for b in blokken("\ufeff# Titel\r\n\r\nTekst.\r\n")] == ["Titel", "Tekst."]
