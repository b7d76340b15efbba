"""Which edition counts, in what order they came, and that no published address ever dies."""

from hashlib import sha256
from pathlib import Path

import pytest

from macros.content import edities
from macros.content.load import load
from macros.content.records.visie import Editie, Hoofdstuk
from tests.content.edities import bank, editie, hoofdstuk, paragraaf
from tests.sites import PROJECT

GEPUBLICEERD = Path(__file__).with_name("gepubliceerde_ids.txt")
VASTGELEGD = (211, "0e76c1447f59a971")
"""How many addresses were published when this was last looked at, and the hash of that list: it may only grow."""


@pytest.fixture(scope="module")
def verscheept():
    return load(PROJECT / "data")


def test_the_newest_valid_vision_note_counts_whatever_else_is_newer():
    found = bank(editie("2020", status="vervangen"), editie("2022"), editie("2024", status="ontwerp"), editie("2026", aard="standpunt"))

    assert edities.geldend(found).id == "2022"


@pytest.mark.parametrize(
    ("gegeven", "geldt"),
    [
        ([editie("2024", status="ontwerp"), editie("2023", status="vervangen")], "2024"),
        ([editie("2026", aard="standpunt")], "2026"),
    ],
)
def test_without_a_valid_note_the_newest_there_is_counts(gegeven, geldt):
    assert edities.geldend(bank(*gegeven)).id == geldt


def test_without_editions_nothing_counts():
    assert edities.geldend(bank()) is None
    assert edities.leesvolgorde(bank()) == []


def test_the_menu_begins_with_what_counts_and_goes_back_in_time():
    found = bank(editie("2020"), editie("2022"), hoofdstuk("2020/a", 1), hoofdstuk("2022/b", 2), hoofdstuk("2022/a", 1))

    assert edities.leesvolgorde(found) == [
        ("hoofdstukken", "2022/a"), ("hoofdstukken", "2022/b"), ("edities", "2022"), ("edities", "2020"), ("hoofdstukken", "2020/a"),
    ]  # fmt: skip


def test_editions_of_one_kind_are_laid_side_by_side_and_a_position_paper_beside_the_note_before_it():
    found = bank(editie("2020"), editie("2022"), editie("2027"), editie("2026", aard="standpunt"))

    assert [(a.id, b.id) for a, b in edities.paren(found)] == [("2020", "2022"), ("2020", "2027"), ("2022", "2027"), ("2022", "2026")]


def test_every_line_knows_its_place():
    afdeling = {"id": "s", "nummer": "1.1", "titel": {"nl": "S"}, "inleiding": [{"id": "i", "tekst": {"nl": "I."}}], "paragrafen": [paragraaf("q", "Q.")]}
    found = hoofdstuk("2020/a", 1, paragraaf("p", "A.", "B."), afdelingen=[afdeling])

    assert [(p.alinea.id, p.nummer, p.paragraaf and p.paragraaf.id, p.volgnummer) for p in edities.plekken(found)] == [
        ("p-1", "1", "p", 1), ("p-2", "1", "p", 2), ("i", "1.1", None, 1), ("q-1", "1.1", "q", 1),
    ]  # fmt: skip


def test_the_anchors_of_a_chapter_hold_what_was_dropped():
    found = hoofdstuk("2020/a", 1, paragraaf("p", "A."), vervallen=[{"id": "oud"}])

    assert edities.ankers(found) == ["p", "p-1", "oud"]
    assert edities.ankers(found, vervallen=False) == ["p", "p-1"]


def test_a_reference_to_a_dropped_paragraph_still_leads_somewhere():
    found = bank(editie("2020"), hoofdstuk("2020/a", 1, paragraaf("p", "A."), vervallen=[{"id": "oud"}]))

    assert found.heeft("paragrafen", "2020/oud")


def test_the_shipped_note_of_2022_is_whole(verscheept):
    chapters = edities.hoofdstukken(verscheept, "2022")

    assert len(chapters) == 13
    assert sum(len(chapter.alle_paragrafen()) for chapter in chapters) == 53
    assert sum(len(chapter.voetnoten) for chapter in chapters) == 7


def test_the_position_paper_of_2026_is_an_edition_of_another_kind(verscheept):
    paper = verscheept.een("edities", "2026", Editie)

    assert (paper.aard, paper.status, paper.letterlijk) == ("standpunt", "geldig", False)
    assert edities.geldend(verscheept).id == "2022"
    named = {ref for c in edities.hoofdstukken(verscheept, "2026") for p in c.alle_paragrafen() for ref in p.gaat_over}
    assert {f"dna/{identity}" for identity in verscheept.ids("dna")} <= named


def test_every_published_address_still_exists(verscheept):
    gone = [address for address in gepubliceerd() if address not in adressen(verscheept)]

    assert gone == [], "zet zulke ids onder vervallen: in het hoofdstuk waar ze stonden"


def test_every_address_is_in_the_list_of_published_ones(verscheept):
    nieuw = [address for address in adressen(verscheept) if address not in set(gepubliceerd())]

    assert nieuw == [], f"zet deze onderaan in {GEPUBLICEERD.name}:\n" + "\n".join(nieuw)


def test_the_list_of_published_addresses_only_grows():
    count, digest = VASTGELEGD

    assert sha256("\n".join(gepubliceerd()[:count]).encode()).hexdigest()[:16] == digest


def gepubliceerd() -> list[str]:
    return GEPUBLICEERD.read_text(encoding="utf-8").split()


def adressen(found) -> list[str]:
    """Every address of the vision: chapter#anchor."""
    chapters = sorted(found.alle("hoofdstukken", Hoofdstuk), key=lambda c: (c.editie, c.nummer))
    return [line for c in chapters for line in [c.id, *(f"{c.id}#{anchor}" for anchor in edities.ankers(c))]]
