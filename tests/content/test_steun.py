"""What a position paper carries on from a vision note, what is new in it, and what it leaves."""

import pytest

from macros.content.edities import paren
from macros.content.load import load
from macros.content.records.dna import Bouwsteen
from macros.content.steun import steun
from tests.content.edities import DAG, bank, editie, hoofdstuk, paragraaf
from tests.sites import PROJECT

OUD, NIEUW = editie("2020"), editie("2025", aard="standpunt")


def bouwsteen(id, nummer, **velden):
    tekst = {"nl": "X."}
    basis = {
        "id": id,
        "nummer": nummer,
        "titel": id,
        "nagekeken": DAG,
        "bronnen": [{"bron": "nota"}],
        "samenvatting": tekst,
        "kern": tekst,
        "punten": [{"tekst": tekst}],
    }
    return Bouwsteen.model_validate({**basis, **velden})


@pytest.fixture
def gevonden():
    note = hoofdstuk("2020/a", 1, paragraaf("nabij", "Nabij."), paragraaf("samen", "Samen."), paragraaf("alleen", "Alleen."))
    money = hoofdstuk("2020/b", 2, paragraaf("geld", "Geld."))
    paper = hoofdstuk(
        "2025/dna", 1,
        paragraaf("blok", "Wij zijn nabij.", gaat_over=["dna/nabijheid"], steunt_op=["2020/nabij"]),
        paragraaf("belofte", "Wij beloven iets."),
    )  # fmt: skip
    blocks = [bouwsteen("nabijheid", 1, uitgangspunten=["nabij", "onbekend"], paragrafen=["2020/samen", "1999/x"]), bouwsteen("vergeten", 2)]
    return steun(bank(OUD, NIEUW, note, money, paper, dna=blocks), OUD, NIEUW)


def test_a_building_block_tells_which_principles_and_paragraphs_it_rests_on(gevonden):
    (found,) = gevonden.bouwstenen

    assert (found.bouwsteen.id, found.uitgangspunten, found.paragrafen) == ("nabijheid", ("nabij",), ("2020/samen",))
    assert [place.alinea.id for place in found.alineas] == ["blok-1"]


def test_what_no_older_paragraph_said_is_new(gevonden):
    assert [place.alinea.id for place in gevonden.nieuwe()] == ["belofte-1"]
    assert [(place.alinea.id, rests) for place, rests in gevonden.voortgezette()] == [("blok-1", ("2020/nabij",))]


def test_older_paragraphs_nothing_rests_on_are_not_repeated(gevonden):
    assert [(chapter.slug, [p.id for p in left]) for chapter, left in gevonden.niet_herhaald] == [("a", ["alleen"]), ("b", ["geld"])]
    assert gevonden.aantal_niet_herhaald() == 2


def test_between_2022_and_2026_every_block_rests_on_something_and_every_paragraph_has_its_lot():
    shipped = load(PROJECT / "data")
    ((old, new),) = [(a, b) for a, b in paren(shipped) if (a.id, b.id) == ("2022", "2026")]

    found = steun(shipped, old, new)

    assert [block.bouwsteen.nummer for block in found.bouwstenen] == [1, 2, 3, 4]
    assert all(block.uitgangspunten and block.paragrafen and block.alineas for block in found.bouwstenen)
    assert len(found.nieuwe()) + len(found.voortgezette()) == len(found.alineas)
    assert 0 < found.aantal_niet_herhaald() < 53
