"""The pages of the cards and of the poster hold everything without a script, in each language."""

import pytest

from macros.content.kaartjes import kaartjes as alle_kaartjes
from macros.content.rolmatrix import rolmatrix
from macros.views.kaartjes import kaartjes
from macros.views.oogopslag import oogopslag
from macros.views.pdf import pdf
from tests.views.opmaak import opmaak


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_every_card_is_in_the_list_with_front_back_and_a_link(lezers, taal):
    l, found = lezers[taal], opmaak(kaartjes(lezers[taal]))

    assert found.fouten == []
    for card in alle_kaartjes(l.bank):
        assert l.kaal(card.voor) in found.tekst
        assert l.kaal(card.achter) in found.tekst
        assert l.adres(card.soort, card.id) in found.waarden("href")
    assert l.t("begrip.open") in found.tekst


def test_cards_stand_kind_by_kind_in_the_alphabet_of_the_reader(lezers):
    def order(taal):
        return [href.rsplit("#", 1)[-1] for href in opmaak(kaartjes(lezers[taal])).waarden("href")]

    assert order("nl")[:2] == ["eenstapsregel", "naft"]
    assert order("en")[:2] == ["naft", "eenstapsregel"]


def test_no_term_is_linked_inside_a_card(lezers):
    html = str(kaartjes(lezers["nl"]))

    assert lezers["nl"].termen.koppel(html, "nl", "~/begrippen/").html == html


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_page_at_a_glance_names_every_block_phase_and_role(lezers, taal):
    l, found = lezers[taal], opmaak(oogopslag(lezers[taal]))

    assert found.fouten == []
    for soort in ("dna", "fasen"):
        for record in l.alle(soort):
            assert l.adres(soort, record.id) in found.waarden("href")
            assert l.kaal(record.samenvatting) in found.tekst
    for cell in rolmatrix(l.bank).cellen.values():
        assert l.t(f"rolsoort.{cell.rol}") in found.tekst
    assert l.t("pdf.reconstructie") in found.tekst


@pytest.mark.parametrize("soort", ["kaartjes", "oogopslag"])
def test_each_offers_its_pdf(lezers, soort):
    assert opmaak(pdf(lezers["fr"], soort)).waarden("href") == [f"~/downloads/naft-{soort}-fr.pdf"]
