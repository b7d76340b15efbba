"""Two actors side by side: the same cells as the matrix, and what they hand to each other."""

import pytest

from macros.views.kaarten import OnbekendeKeuze
from macros.views.matrix.rollen import rollenmatrix
from macros.views.matrix.vergelijken import vergelijk
from tests.rollen import boom, klein, lees_matrix, lezer
from tests.views.opmaak import opmaak

HANDEN = {"vraag": {"van_fase": "begin", "naar_fase": "midden", "van": ["school"], "naar": ["clb"]}}


def test_the_cells_are_those_of_the_matrix():
    whole = lees_matrix(rollenmatrix(lezer(), richting="fasen"))

    side_by_side = lees_matrix(vergelijk(lezer(), "school", "clb"))

    assert side_by_side == {pair: cell for pair, cell in whole.items() if pair[1] in ("School", "Clb")}


def test_it_says_where_both_have_a_role_and_where_only_one():
    names = {div.eigen("dt")[0].woorden: div.eigen("dd")[0].woorden for dl in boom(vergelijk(lezer(), "kind", "school")).alle("dl") for div in dl.eigen("div")}

    assert names == {"Allebei een rol": "Midden", "Alleen Kind": "Begin", "Alleen School": "Einde"}


@pytest.mark.parametrize("paar", [("school", "clb"), ("clb", "school")])
def test_what_one_hands_to_the_other_stands_above_whoever_is_named_first(paar):
    html = vergelijk(lezer(klein(overdrachten=HANDEN)), *paar)

    assert "Wat ze aan elkaar doorgeven:" in html
    assert "<strong>Vraag</strong>" in html


def test_nothing_is_said_of_handing_over_when_nothing_is():
    assert "doorgeven" not in vergelijk(lezer(klein(overdrachten=HANDEN)), "kind", "clb")


def test_the_markup_is_sound():
    assert opmaak(vergelijk(lezer(klein(overdrachten=HANDEN)), "school", "clb")).fouten == []


@pytest.mark.parametrize(
    ("paar", "gezegd", "herstel"),
    [
        (("clb", "clb"), 'de actor "clb" staat er twee keer', "Noem twee verschillende actoren."),
        (("clb", "scholen"), 'de actor "scholen" bestaat niet; bedoelde je "school"?', "Toegelaten: kind, clb, school."),
    ],
)
def test_a_wrong_pair_is_named(paar, gezegd, herstel):
    with pytest.raises(OnbekendeKeuze) as told:
        vergelijk(lezer(), *paar)

    assert (str(told.value), told.value.herstel) == (gezegd, herstel)
