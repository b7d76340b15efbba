"""What the search knows of a record that shares its page with others."""

import pytest

from macros.language.adressen import ANKERS
from macros.views.zoekdocument import ZONDER, ankerdocumenten, soorten_op_anker, woorden
from tests.rollen import bank, lezer, tekst


@pytest.fixture
def bron():
    return {
        "clb": {
            "titel": "CLB",
            "afkorting": "CLB",
            "voluit": tekst("Centrum", "Centre", "Centre"),
            "kort": tekst("Kort."),
            "definitie": tekst("Helpt *alle* leerlingen.", "Aide.", "Helps."),
            "trefwoorden": [tekst("begeleiding", "aide", "guidance")],
            "aliassen": [tekst("clb's", "les CLB", "CLBs")],
        }
    }


def test_a_term_is_a_result_of_its_own_at_its_anchor(bron):
    found = {d.adres: d for d in ankerdocumenten(lezer(bank(begrippen=bron), "fr"))}["fr/begrippen/#clb"]

    assert (found.taal, found.soort, found.titel) == ("fr", "begrippen", "CLB")
    assert found.tekst == ("Kort. (fr)", "Aide.")


def test_what_people_also_call_it_are_its_words(bron):
    reader = lezer(bank(begrippen=bron))

    assert woorden(reader, reader.record("begrippen", "clb")) == ("begeleiding", "CLB", "Centrum", "clb's")


def test_marks_and_sources_are_no_text_to_search(bron):
    found = next(d for d in ankerdocumenten(lezer(bank(begrippen=bron))) if d.soort == "begrippen")

    assert found.tekst == ("Kort.", "Helpt alle leerlingen.")
    assert "§1" not in " ".join(found.tekst)


def test_what_is_not_translated_is_not_found_in_that_language(bron):
    bron["clb"]["definitie"] = {"nl": "Enkel Nederlands."}
    bron["lop"] = {**bron["clb"], "titel": {"nl": "LOP"}}
    found = [d for d in ankerdocumenten(lezer(bank(begrippen=bron), "en")) if d.soort == "begrippen"]

    assert [d.adres for d in found] == ["en/begrippen/#clb"]
    assert found[0].tekst == ("Kort. (en)",)


def test_every_kind_on_a_shared_page_is_searched_but_those_that_repeat_others():
    assert set(soorten_op_anker()) == set(ANKERS) - set(ZONDER)


def test_the_flawless_site_has_a_document_per_record_and_language(lezers):
    for taal, reader in lezers.items():
        found = list(ankerdocumenten(reader))
        assert len({d.adres for d in found}) == len(found) > 5
        assert all(d.adres.startswith("" if taal == "nl" else f"{taal}/") and "#" in d.adres for d in found)
