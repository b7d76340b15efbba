"""What was only printed goes; what a page break cut in two comes together again."""

import pytest

from macros.content.nota.blokken import Soort
from macros.content.nota.schoonmaak import leesfouten, zonder_drukwerk, zonder_lijnen
from macros.content.nota.verslag import Rubriek, Verslag
from tests.content.nota.hulp import blokken, meldingen


def schoon(tekst):
    verslag = Verslag()
    return zonder_lijnen(zonder_drukwerk(blokken(tekst), verslag), verslag), verslag


def teksten(tekst):
    return [b.tekst for b in schoon(tekst)[0]]


@pytest.mark.parametrize("nummer", ["7", "- 7 -", "Pagina 7", "p. 7", "7 van 20", "pagina 7/20"])
def test_page_numbers_go(nummer):
    assert teksten(f"Voor.\n\n{nummer}\n\nNa.") == ["Voor.", "Na."]


def test_a_line_that_comes_back_on_every_page_goes_whatever_its_number():
    pages = "\n\n".join(f"Zin {w} staat hier.\n\nVisienota 2025 – blad {n}" for n, w in enumerate("abc", 1))

    found, verslag = schoon(pages)

    assert [b.tekst for b in found] == ["Zin a staat hier.", "Zin b staat hier.", "Zin c staat hier."]
    assert meldingen(verslag, Rubriek.WEGGELATEN) == ["kopregel, 3 keer: Visienota 2025 – blad 1"]


def test_a_line_that_comes_twice_stays():
    assert teksten("Aanvullend\n\nEen.\n\nAanvullend\n\nTwee.") == ["Aanvullend", "Een.", "Aanvullend", "Twee."]


@pytest.mark.parametrize(
    "inhoud",
    [
        "## Inhoud\n\n1. Eén ..... 3\n2. Twee ..... 4\n\n",
        "## Inhoudstafel\n\nwat er ook staat\n\n",
        "1. Eén ..... 3\n2. Twee ..... 4\n\n",
        "Eén . . . . . . 3\n\n",
    ],
)
def test_the_table_of_contents_goes(inhoud):
    assert teksten(f"{inhoud}# 1. Eén\n\nTekst.") == ["1. Eén", "Tekst."]


def test_a_sentence_cut_by_a_page_break_is_whole_again():
    found, verslag = schoon("We laten niemand los tijdens het proces:\n\n---\n\nwe blijven kansen geven.")

    assert [b.tekst for b in found] == ["We laten niemand los tijdens het proces: we blijven kansen geven."]
    assert len(meldingen(verslag, Rubriek.VERBETERD)) == 1


def test_a_sentence_that_ended_is_left_alone():
    assert teksten("Zin een.\n\nzin twee met een kleine letter.") == ["Zin een.", "zin twee met een kleine letter."]


def test_a_list_cut_by_a_page_break_is_one_list():
    found, _ = schoon("- een\n- twee\n\n---\n\n- drie\n")

    assert [b.soort for b in found] == [Soort.LIJST]
    assert [len(b.punten) for b in found] == [3]


def test_a_line_that_is_bold_from_end_to_end_is_read_as_a_title_and_told():
    found, verslag = schoon("**Krachtgericht**\n\nTekst.")

    assert [b.soort for b in found] == [Soort.KOP, Soort.ALINEA]
    assert meldingen(verslag, Rubriek.GELEZEN_ALS) == ["een titel, omdat de regel helemaal vet staat: Krachtgericht"]


@pytest.mark.parametrize("zin", ["**Een hele zin in het vet.**", "**Deels** vet"])
def test_bold_words_in_a_sentence_make_no_title(zin):
    assert [b.soort for b in schoon(zin)[0]] == [Soort.ALINEA]


@pytest.mark.parametrize(
    ("tekst", "wat"),
    [
        ("Zo gaat het ...Een traject volgt.", "geen spatie na een leesteken"),
        ("De klas en/ of de school.", "een spatie te veel bij een schuine streep"),
        ("Een NAFT -traject begint.", "een spatie te veel bij een koppelteken"),
        ("De leerling(n) en de klas.", "misschien (en) in plaats van (n)"),
        ("Een t\ufffdken.", "een teken dat niet gelezen kon worden"),
        ("Dit stopt midden in", "een alinea zonder leesteken op het einde"),
    ],
)
def test_what_a_scanner_may_have_misread_is_pointed_out_and_left_as_it_is(tekst, wat):
    verslag = Verslag()
    found = blokken(tekst)

    leesfouten(found, verslag)

    assert [m.partition(":")[0] for m in meldingen(verslag, Rubriek.NA_TE_KIJKEN)] == [wat]
    assert [b.tekst for b in found] == [tekst]
