"""The drawing for editors: every part and every answer once, nothing over anything else, and the same as a list."""

import re

import pytest

from macros.content.records.keuzehulp import Keuzehulp
from macros.views.kaarten import OnbekendeKeuze
from macros.views.keuzekaart import BREED, keuzekaart, teken
from tests.content.hulp import BESTAND, HULP
from tests.views.opmaak import opmaak


@pytest.fixture
def lezer(site):
    return site("gaaf").schrijf(BESTAND, HULP).lezer()


@pytest.fixture
def tekening(lezer):
    return teken(lezer, lezer.bank.een("keuzehulp", "hulp", Keuzehulp))


def test_every_part_is_drawn_once(tekening):
    assert sorted(d.deel.id for d in tekening.dozen) == ["later", "plek", "praten", "wanneer", "wie"]


def test_a_part_stands_right_of_everything_that_leads_to_it(tekening):
    by_id = {d.deel.id: d for d in tekening.dozen}

    for box in tekening.dozen:
        for row in box.rijen:
            assert by_id[row.antwoord.naar].x > box.x


def test_no_box_lies_over_another(tekening):
    for one in tekening.dozen:
        for other in tekening.dozen:
            apart = one is other or one.x != other.x or one.y + one.hoog <= other.y or other.y + other.hoog <= one.y
            assert apart, (one.deel.id, other.deel.id)


def test_every_answer_has_a_line_from_its_row_to_where_it_leads(tekening):
    by_id = {d.deel.id: d for d in tekening.dozen}
    expected = [(box.x + BREED, row.y, by_id[row.antwoord.naar]) for box in tekening.dozen for row in box.rijen]

    assert len(tekening.lijnen) == len(expected) == 7
    for line, (x, y, target) in zip(tekening.lijnen, expected, strict=True):
        numbers = [int(n) for n in re.findall(r"-?\d+", line)]
        assert numbers[:2] == [x, y]
        assert numbers[-2:] == [target.x, target.midden]


def test_everything_fits_in_the_drawing(tekening):
    for box in tekening.dozen:
        assert box.x + BREED <= tekening.breed
        assert box.y + box.hoog <= tekening.hoog
        assert all(box.y < row.y < box.y + box.hoog for row in box.rijen)


def test_the_page_has_the_drawing_and_the_same_as_a_list(lezer):
    html = str(keuzekaart(lezer, "hulp"))

    assert opmaak(html).fouten == []
    assert html.count('class="lijn"') == 7
    assert "3 vragen, 2 uitkomsten, 12 plekken op de pagina." in html
    assert 'href="~/keuzehulp/hulp/#uitkomst-later"' in html


def test_a_helper_that_is_not_there_is_named_to_the_editor(lezer):
    with pytest.raises(OnbekendeKeuze, match='de keuzehulp "hulq" bestaat niet; bedoelde je "hulp"'):
        keuzekaart(lezer, "hulq")
