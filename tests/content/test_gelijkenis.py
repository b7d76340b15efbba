"""Which texts are one text after a rewording, and what changed in them."""

from hypothesis import given
from hypothesis import strategies as st

from macros.content.gelijkenis import Stuk, Teken, gelijkenis, koppel, vaste_volgorde, woorden, woordverschil

TEKST = st.text(alphabet=st.sampled_from("aé b.C,\n"), max_size=40)


def test_words_are_what_is_left_without_case_and_signs():
    assert woorden("Élke vraag, gehoord!") == ("élke", "vraag", "gehoord")


@given(st.lists(st.sampled_from("abcd"), max_size=12), st.lists(st.sampled_from("abcd"), max_size=12))
def test_likeness_lies_between_nothing_and_the_same(een, ander):
    assert 0 <= gelijkenis(een, ander) <= 1
    assert gelijkenis(een, een) == 1


def test_a_reworded_text_finds_its_old_self_wherever_it_went():
    oud = ["De school zorgt voor een warm klimaat in de klas.", "Ouders doen mee waar dat kan.", "Elke week is er overleg."]
    nieuw = ["Elke week is er overleg.", "De school zorgt samen voor een warm klimaat in de klas.", "Iets heel nieuws staat hier."]

    assert koppel(oud, nieuw) == {0: 2, 1: 0}


def test_equal_texts_pair_off_in_order_and_each_only_once():
    assert koppel(["zelfde", "zelfde"], ["zelfde", "zelfde", "zelfde"]) == {0: 0, 1: 1}


def test_a_very_long_note_is_compared_near_its_place_only():
    oud = [f"woord{n} " * 12 for n in range(600)]
    nieuw = [*oud[1:], oud[0]]

    found = koppel(oud, [f"{text} erbij" for text in nieuw])

    assert found[0] == 1
    assert 599 not in found  # it moved from the first place to the last, too far to look


@given(TEKST, TEKST)
def test_a_word_difference_holds_both_texts_entirely(oud, nieuw):
    found = woordverschil(oud, nieuw)

    assert "".join(s.tekst for s in found if s.teken is not Teken.BIJ) == oud
    assert "".join(s.tekst for s in found if s.teken is not Teken.WEG) == nieuw
    assert all(s.tekst for s in found)


def test_words_that_changed_side_by_side_read_as_one_change():
    assert woordverschil("Een warme klas voor ieder.", "Een veilige school voor ieder.") == [
        Stuk(Teken.GELIJK, "Een "),
        Stuk(Teken.WEG, "warme klas"),
        Stuk(Teken.BIJ, "veilige school"),
        Stuk(Teken.GELIJK, " voor ieder."),
    ]


@given(st.permutations(range(7)))
def test_who_keeps_the_order_is_as_large_a_part_as_can_be(plaatsen):
    kept = vaste_volgorde(plaatsen)

    assert [plaatsen[i] for i in sorted(kept)] == sorted(plaatsen[i] for i in kept)
    assert len(kept) == max(_rising(plaatsen[i:]) for i in range(7))


def _rising(row):
    """The longest rising row that starts at the first place."""
    return 1 + max((_rising(row[i:]) for i in range(1, len(row)) if row[i] > row[0]), default=0)


def test_nothing_has_no_order():
    assert vaste_volgorde([]) == set()
