"""The Kennisbank knows every record, and every reference from both ends."""

import re

import pytest

from macros.content.load import examine
from macros.content.records.begrip import Begrip
from macros.content.records.methodiek import Methodiek
from macros.content.records.record import Record
from macros.content.records.uitgangspunt import Uitgangspunt


def test_records_come_by_number_where_they_have_one_else_by_id(gaaf):
    assert [r.id for r in gaaf.alle("fasen", Record)] == ["start", "einde"]
    assert [r.id for r in gaaf.alle("methodieken", Record)] == ["luisteren", "praten"]
    assert gaaf.alle("bestaat-niet", Record) == []


def test_asking_for_what_does_not_exist_is_a_programmers_error(gaaf):
    assert not gaaf.heeft("methodieken", "weg")
    with pytest.raises(KeyError):
        gaaf.een("methodieken", "weg", Methodiek)


def test_a_reference_is_known_from_both_ends(gaaf):
    out = {(ref.soort, ref.id) for ref in gaaf.uit("methodieken", "praten")}
    back = gaaf.terug("uitgangspunten", "luisteren")

    assert ("uitgangspunten", "luisteren") in out
    assert ("methodieken", "praten", "uitgangspunten") in {(b.soort, b.record.id, b.veld) for b in back}
    assert ("dna", "nabij", "uitgangspunten") in {(b.soort, b.record.id, b.veld) for b in back}


def test_words_in_a_text_count_as_references(gaaf):
    assert ("methodieken", "praten") in gaaf.terug_records("begrippen", "naft")
    assert ("methodieken", "praten") in gaaf.terug_records("cijfers", "aandeel")
    assert ("bronnen", "krant") in gaaf.terug_records("bronnen", "nota")


def test_each_record_that_points_here_is_named_once(gaaf):
    users = gaaf.terug_records("bronnen", "nota")

    assert len(users) == len(set(users))
    assert ("rollen", "school") in users, "sources of a task count too"


def test_nobody_points_to_what_nobody_names(gaaf):
    assert gaaf.terug("themas", "stilte") == []
    assert gaaf.terug("weg", "weg") == []


def test_every_reference_of_the_flawless_site_is_found_back(gaaf):
    for soort, identity, ref in gaaf.verwijzingen():
        assert gaaf.heeft(ref.soort, ref.id)
        assert (soort, identity) in gaaf.terug_records(ref.soort, ref.id)


def test_paragraphs_and_their_lines_are_addresses_in_the_vision(gaaf):
    place = gaaf.paragrafen["2020/overleg"]

    assert (place.hoofdstuk.id, place.nummer, place.paragraaf.titel.nl) == ("2020/vervolg", "2.1", "Overleg")
    assert gaaf.paragrafen["2020/opmaat"].paragraaf is None
    assert gaaf.paragrafen["2020/overleg-1"].alinea.id == "overleg-1"
    assert gaaf.heeft("paragrafen", "2020/samen-0")
    assert "2020/de-vraag" in gaaf.ids("paragrafen")


def test_every_record_says_where_it_was_read(gaaf):
    for soort, record in gaaf.elk():
        place = gaaf.herkomst[soort, record.id].place(("titel",), key=True)
        assert place.file.startswith("data/")
        assert place.line >= 1


def test_every_text_in_every_language_is_found(gaaf):
    texts = {(soort, identity, path): text for soort, identity, path, text in gaaf.teksten()}

    assert texts["uitgangspunten", "luisteren", ("kern", "fr")] == gaaf.een("uitgangspunten", "luisteren", Uitgangspunt).kern.fr
    assert texts["begrippen", "naft", ("aliassen", 0, "nl")] == gaaf.een("begrippen", "naft", Begrip).aliassen[0].nl
    assert texts["hoofdstukken", "2020/vervolg", ("afdelingen", 0, "paragrafen", 0, "alineas", 0, "tekst", "en")].startswith("There are")


def test_texts_can_be_asked_by_what_is_in_them(gaaf):
    word = re.compile(r"\bNAFT\b")
    found = list(gaaf.teksten(word))

    assert found == [row for row in gaaf.teksten() if "NAFT" in re.findall(r"\w+", row[-1])]
    assert 0 < len(found) < len(list(gaaf.teksten()))


def test_what_could_not_be_read_is_missed_but_known(site):
    broken = site().schrijf("fasen/start.yml", "[").schrijf("regios.yml", "[").schrijf("visie/2020/begin.yml", "[")
    bank, _ = examine(broken.data)

    assert bank.mist("fasen", "start")
    assert bank.mist("fasen")
    assert not bank.mist("fasen", "einde")
    assert bank.mist("regios", "welke-dan-ook")
    assert bank.mist("paragrafen", "2020/de-vraag")
    assert not bank.mist("methodieken")
