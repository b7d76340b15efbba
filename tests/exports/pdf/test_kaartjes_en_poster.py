"""The cards and the poster, read back: tagged, one language, cards that meet their own back, and one sheet of A3."""

from itertools import pairwise

import pytest

from macros.content.kaartjes import kaartjes
from macros.content.load import load
from macros.content.records.fase import Fase
from macros.exports.pdf.kaartjes import PER_BLAD, kaartenset
from macros.exports.pdf.oogopslag import poster
from macros.exports.pdf.schrijver import Schrijver
from macros.exports.pdf.zetter import Zetter
from macros.language.taal import TALEN, vertaal
from tests.exports.pdf.terug import Teruggelezen
from tests.sites import PROJECT, woorden


def zet(maak, bank, taal="nl"):
    document = maak(Schrijver(bank, woorden(), taal, "https://naft.example/"))
    with Zetter() as setter:
        return document, Teruggelezen(setter.zet(document))


def plat(text: str) -> str:
    """A text without what setting it can change: spaces, and hyphens at the end of a line."""
    return "".join(text.split()).replace("-", "").replace("‑", "").replace("\xad", "")


def bladzijde(pdf, nummer: int) -> str:
    return plat(pdf.lezer.pages[nummer].extract_text())


@pytest.fixture(scope="module")
def bank():
    return load(PROJECT / "data")


@pytest.mark.parametrize("taal", TALEN)
@pytest.mark.parametrize("maak", [kaartenset, poster])
def test_both_are_tagged_with_headings_in_order_and_give_the_same_bytes_twice(gaaf, maak, taal):
    document, pdf = zet(maak, gaaf, taal)

    assert (pdf.getagd, pdf.ua, pdf.taal[:2]) == (True, True, taal)
    assert pdf.titel == document.gegevens["titel"]
    levels = [kop.niveau for kop in pdf.koppen()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert zet(maak, gaaf, taal)[1].inhoud == pdf.inhoud


@pytest.mark.site
@pytest.mark.parametrize("taal", TALEN)
def test_every_card_has_its_back_on_the_next_page_at_the_mirrored_place(bank, taal):
    document, pdf = zet(kaartenset, bank, taal)
    cards = kaartjes(bank)

    assert pdf.maat == (210, 297)
    assert len(pdf.lezer.pages) == 2 + 2 * -(-len(cards) // PER_BLAD)
    for place, card in enumerate(cards):
        front = 2 + 2 * (place // PER_BLAD)
        assert plat(vertaal(card.voor, taal).tekst) in bladzijde(pdf, front), card.id
        assert plat(vertaal(card.achter, taal).tekst) in bladzijde(pdf, front + 1), card.id
    first, second = (plat(vertaal(card.achter, taal).tekst) for card in cards[:2])
    assert bladzijde(pdf, 3).index(second) < bladzijde(pdf, 3).index(first), "turned over on the long edge, left is right"
    assert any(link.endswith("begrippen/#clb") for link in pdf.links())
    assert document.gegevens["aantal"] in pdf.tekst()


@pytest.mark.site
@pytest.mark.parametrize("taal", TALEN)
def test_the_poster_is_one_sheet_with_every_block_phase_and_actor(bank, taal):
    _, pdf = zet(poster, bank, taal)

    assert pdf.maat == (420, 297)
    assert len(pdf.lezer.pages) == 1
    text = bladzijde(pdf, 0)
    for soort in ("dna", "fasen"):
        for record in bank.records[soort].values():
            assert plat(vertaal(record.titel, taal).tekst) in text
            assert plat(vertaal(record.samenvatting, taal).tekst) in text
    for actor in bank.records["actoren"].values():
        if actor.in_matrix and bank.heeft("rollen", actor.id):
            assert plat(vertaal(actor.titel, taal).tekst) in text
    assert [k.niveau for k in pdf.koppen()].count(2) == len(bank.ids("dna")) + len(bank.alle("fasen", Fase))


def test_text_in_a_card_is_never_run(site):
    evil = '#panic("x") $a$ @b \\\\ *c* [d] // e'
    changed = site().vervang("begrippen/naft.yml", "kort: {nl: Een traject op maat.", f"kort: {{nl: '{evil}'")

    _, pdf = zet(kaartenset, changed.bank())
    assert plat('#panic("x")$a$@b') in plat(pdf.tekst())
