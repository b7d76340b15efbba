"""One reader's view: the own language, or Dutch that says so; addresses of the own language."""

import pytest

from macros.content.fields import Meertalig
from macros.views.lezer import sorteersleutel
from tests.views.opmaak import opmaak

HALF = Meertalig(nl="Klas & co", fr="Classe & co")
BLOK = Meertalig(nl="Een *klas*.\n\n- rustig", fr=None)


def test_a_translated_line_is_just_the_line(lezers):
    assert lezers["fr"].regel(HALF) == "Classe &amp; co"


def test_a_line_without_translation_is_marked_as_dutch_and_says_so(lezers):
    found = opmaak(lezers["en"].regel(HALF))

    assert found.tags[0][1]["lang"] == "nl"
    assert found.tags[0][1]["title"] == lezers["en"].t("terugval")
    assert found.tekst == "Klas & co"


def test_blocks_without_translation_are_marked_as_a_whole(lezers):
    for shown in (lezers["fr"].md(BLOK), lezers["fr"].mdi(BLOK)):
        found = opmaak(shown)
        assert found.fouten == []
        assert found.tags[0] == ("div", {"lang": "nl", "class": "terugval", "title": lezers["fr"].t("terugval")})


def test_nothing_shows_as_nothing(lezers):
    assert lezers["nl"].regel(None) == lezers["nl"].md(None) == ""


def test_a_figure_in_a_text_links_to_its_page_in_the_language_of_the_reader(lezers):
    found = opmaak(lezers["fr"].cijfer("aandeel", "wel"))

    assert found.waarden("href") == ["~/fr/cijfers/aandeel/"]
    assert found.tekst == "66,6\u202f%"


def test_a_term_in_a_text_links_to_the_glossary_with_its_short_meaning(lezers):
    found = opmaak(lezers["en"].begrip("naft"))

    assert found.waarden("href") == ["~/en/begrippen/#naft"]
    assert found.waarden("aria-describedby") == ["kort-naft"]


def test_a_note_links_to_its_text_and_can_be_found_back(lezers):
    found = opmaak(lezers["nl"].md(Meertalig(nl="Zo.{noot:3}")))

    assert found.waarden("href") == ["#noot-3"]
    assert found.waarden("id") == ["naar-noot-3"]


@pytest.mark.parametrize(("taal", "address"), [("nl", "~/methodieken/praten/"), ("fr", "~/fr/methodieken/praten/"), ("en", "~/en/methodieken/praten/")])
def test_addresses_stay_in_the_language(lezers, taal, address):
    assert lezers[taal].adres("methodieken", "praten") == address
    assert lezers[taal].bestand("data/methodieken.json") == "~/data/methodieken.json"


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [("2020/overleg", "§2.1 Overleg"), ("2020/zonder-titel", "§2.1 Samen verder"), ("2020/opmaat", "§1 Het begin"), ("2020/de-vraag-1", "§1 De vraag")],
)
def test_a_paragraph_is_named_by_its_number_and_the_nearest_title(lezers, paragraph, name):
    assert opmaak(lezers["nl"].naam("paragrafen", paragraph)).tekst == name


def test_records_without_a_number_come_by_title_in_the_language_of_the_reader(lezers):
    assert [r.id for r in lezers["nl"].alle("methodieken")] == ["luisteren", "praten"]
    assert [r.id for r in lezers["fr"].alle("methodieken")] == ["luisteren", "praten"], "Écouter, Parler: accents do not count"
    assert [r.id for r in lezers["en"].alle("begrippen")] == ["naft", "eenstapsregel"]
    assert [r.id for r in lezers["nl"].alle("fasen")] == ["start", "einde"]


@pytest.mark.parametrize(("text", "key"), [("Éénstap", "eenstap"), ("'s Heeren", "s heeren"), ("“Zo”", "zo"), ("1G1P", "1g1p")])
def test_accents_case_and_leading_signs_do_not_count_in_sorting(text, key):
    assert sorteersleutel(text) == key


def test_every_address_a_record_can_have_can_be_made(lezers):
    for soort, record in lezers["en"].bank.elk():
        assert lezers["en"].adres(soort, record.id).startswith("~/en/")
        assert lezers["en"].link(soort, record.id)
