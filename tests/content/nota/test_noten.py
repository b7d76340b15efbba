"""Footnotes find their call, however far a page break or a scanner drove them apart."""

import pytest

from macros.content.nota.blokken import plat
from macros.content.nota.noten import haal_noten
from macros.content.nota.verslag import Rubriek, Verslag
from macros.content.problems import ContentError
from tests.content.nota.hulp import blokken, meldingen


def gehaald(tekst):
    verslag = Verslag()
    found, noten = haal_noten(blokken(tekst), "nota.md", verslag)
    return found, {n: plat(t) for n, t in noten.teksten.items()}, verslag


def aanroepen(found):
    return [piece.noot for block in found for piece in block.alle_stukjes if piece.noot]


def fout(tekst):
    with pytest.raises(ContentError) as error:
        gehaald(tekst)
    (problem,) = error.value.problems
    return problem


def test_a_note_may_stand_chapters_away_from_its_call():
    found, noten, _ = gehaald("# 1. A\n\nTekst<sup>1</sup>.\n\n# 2. B\n\nMeer.\n\n---\n\n<sup>1</sup>De noot.\n")

    assert noten == {"1": "De noot."}
    assert aanroepen(found) == ["1"]
    assert "De noot." not in [b.tekst for b in found]


def test_a_call_in_a_list_counts():
    found, noten, _ = gehaald("- een[^a]\n- twee\n\n[^a]: De noot.\n")

    assert (aanroepen(found), noten) == (["1"], {"1": "De noot."})


def test_notes_are_numbered_on_in_the_order_of_their_calls():
    found, noten, verslag = gehaald("Eerst[^x], dan[^3].\n\n[^3]: Drie.\n\n[^x]: Iks.\n")

    assert (aanroepen(found), noten) == (["1", "2"], {"1": "Iks.", "2": "Drie."})
    assert meldingen(verslag, Rubriek.VERBETERD) == ["2 voetnoot/voetnoten anders genummerd, doorlopend van 1 tot 2"]


def test_a_note_called_twice_is_named_in_words_the_second_time():
    found, _, _ = gehaald("Eerst[^1] en later[^1].\n\n[^1]: Noot.\n")

    assert aanroepen(found) == ["1"]
    assert found[0].tekst == "Eerst en later (zie voetnoot 1)."


def test_a_note_that_lost_its_superscript_is_found_after_a_rule():
    _, noten, verslag = gehaald("Tekst<sup>4</sup>.\n\n---\n\n4 Zie het draaiboek.\n")

    assert noten == {"1": "Zie het draaiboek."}
    assert "voetnoot 4, hoewel het cijfer niet verhoogd staat" in meldingen(verslag, Rubriek.GELEZEN_ALS)


def test_a_call_that_lost_its_superscript_is_found_behind_the_one_word_that_has_it():
    found, _, verslag = gehaald("Er is een model uitgewerkt4, in 24 stappen.\n\n<sup>4</sup> Zie verder.\n")

    assert (aanroepen(found), found[0].tekst) == (["1"], "Er is een model uitgewerkt, in 24 stappen.")
    assert meldingen(verslag, Rubriek.GELEZEN_ALS) == ["een verwijzing naar voetnoot 4: Er is een model uitgewerkt4"]


def test_a_superscript_that_is_no_note_is_only_a_sign():
    found, noten, _ = gehaald("Een lokaal van 40 m² is groot.\n")

    assert (found[0].tekst, noten) == ("Een lokaal van 40 m² is groot.", {})


def test_a_call_without_a_note_is_refused_at_its_line():
    problem = fout("Eén.\n\nTwee<sup>7</sup>.\n")

    assert (problem.kind, problem.data["nummer"], problem.place.line) == ("nota-noot-ontbreekt", "7", 3)


def test_a_note_without_a_call_is_refused_at_its_line():
    problem = fout("Eén.\n\n<sup>7</sup> Niemand noemt mij.\n")

    assert (problem.kind, problem.data["nummer"], problem.place.line) == ("nota-noot-los", "7", 3)


def test_a_number_that_could_be_the_call_in_two_places_is_not_guessed():
    assert fout("Hier woord4 en daar zin4.\n\n<sup>4</sup> Noot.\n").kind == "nota-noot-los"


def test_two_notes_with_one_mark_are_refused():
    problem = fout("Tekst[^1].\n\n[^1]: Een.\n\n[^1]: Twee.\n")

    assert (problem.kind, problem.data["eerste"], problem.place.line) == ("nota-dubbele-noot", 3, 5)
