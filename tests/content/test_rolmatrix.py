"""The role matrix as data: which cells there are, and which no source fills."""

from hypothesis import given
from hypothesis import strategies as st

from macros.content.rolmatrix import gaten, rolmatrix
from tests.rollen import bank, cel, klein


def test_rows_are_the_actors_with_a_row_in_the_order_of_the_site():
    found = klein(actoren={"kind": {"nummer": 9}, "clb": {"nummer": 1}, "school": {"nummer": 5}, "toezicht": {"in_matrix": False}})

    assert [actor.id for actor in rolmatrix(found).actoren] == ["clb", "school", "kind"]


def test_a_pair_without_a_cell_is_a_gap():
    matrix = rolmatrix(klein())

    assert matrix.cel("clb", "midden") is None
    assert matrix.gaten() == [("kind", "einde"), ("clb", "midden"), ("clb", "einde"), ("school", "begin")]
    assert (matrix.gevuld, matrix.aantal) == (5, 9)


def test_the_gap_report_is_that_of_the_whole_matrix():
    assert gaten(klein()) == rolmatrix(klein()).gaten()


def test_an_actor_with_a_role_but_without_a_row_is_no_gap_and_no_cell():
    found = bank(actoren={"a": {}, "b": {"in_matrix": False}}, fasen={"f": {}}, rollen={"b": {"cellen": [cel("f", "betrokken")]}})

    assert gaten(found) == [("a", "f")]
    assert rolmatrix(found).gevuld == 0


def test_an_empty_bank_has_an_empty_matrix():
    assert (rolmatrix(bank()).aantal, gaten(bank())) == (0, [])


@given(st.sets(st.sampled_from(["kind", "clb", "school", "weg"])), st.sets(st.sampled_from(["begin", "midden", "einde"])))
def test_full_and_empty_cells_make_up_the_whole(actors, phases):
    matrix = rolmatrix(klein(), actors, phases)

    assert matrix.gevuld + len(matrix.gaten()) == matrix.aantal == len(actors - {"weg"}) * len(phases)
