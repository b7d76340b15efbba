"""All figures at a glance: per theme, with what is missing."""

from dataclasses import replace
from datetime import date

import pytest

from macros.views.cijferoverzicht import kaart, overzicht
from tests.cijfers import cijfer, delen, jaren, lezer, woord
from tests.views.figuren import lees
from tests.views.figuren.test_tekeningen import FIGUREN, NOEMER

REEKS = cijfer("reeks", jaren(j2019="9.4", j2020="12"), soort="reeks", tekening="lijn", eenheid="procent", zekerheid="laag")
DELEN = cijfer("delen", delen(("klas", "12"), ("individueel", "88")), soort="aandeel", tekening="donut", eenheid="procent")
GETAL = cijfer("getal", [{"waarde": "4000"}], eenheid="trajecten", benadering=True, verwacht="2026-03-01")
LEEG = cijfer("leeg", soort="maanden", tekening="staaf", waar_vragen=woord("Bij de sector."))


def blad(taal="nl", vandaag=None):
    return lees.boom(str(overzicht(replace(lezer(REEKS, DELEN, GETAL, LEEG, taal=taal), vandaag=vandaag))))


def test_a_card_shows_the_newest_value_the_largest_part_or_the_number():
    l = lezer(REEKS, DELEN, GETAL)
    assert [(k.getal, k.wat) for k in (kaart(l, REEKS), kaart(l, DELEN), kaart(l, GETAL))] == [
        ("12%", "2020–2021"), ("88%", "individueel"), ("4.000", "trajecten"),
    ]  # fmt: skip


def test_every_filled_figure_has_a_card_and_every_empty_one_a_row():
    tree = blad()
    cards = [lees.tekst(lees.alle(li, "h3")[0]) for li in lees.alle(tree, "li", "cijferkaart")]
    rows = [lees.tekst(lees.alle(tr, "td")[1]) for tr in lees.alle(lees.alle(tree, "tbody")[0], "tr")]
    assert len(cards) == 3
    assert rows == ["Bij de sector."]


def test_the_filter_links_to_sections_that_are_there():
    tree = blad()
    links = [a.get("href") for a in lees.alle(lees.alle(tree, "nav")[0], "a")]
    assert links == ["#alle-cijfers", "#thema-bereik", "#ontbrekende-cijfers"]
    assert {link.removeprefix("#") for link in links} <= {e.get("id") for e in tree.iter()}


def test_a_theme_without_figures_is_not_offered():
    tree = lees.boom(str(overzicht(lezer(LEEG))))
    assert not [s for s in lees.alle(tree, "section") if (s.get("id") or "").startswith("thema-")]


def test_without_empty_figures_nothing_is_said_to_be_missing():
    assert "ontbrekende-cijfers" not in overzicht(lezer(GETAL))


@pytest.mark.parametrize("niveau", [2, 3])
def test_headings_go_down_one_by_one_from_the_level_of_the_page(niveau):
    tree = lees.boom(str(overzicht(lezer(REEKS, LEEG), niveau=niveau)))
    assert [e.tag for e in tree.iter() if lees.re.fullmatch(r"h\d", e.tag)] == [f"h{niveau}", f"h{niveau + 1}", f"h{niveau}"]


def test_a_card_tells_confidence_and_a_late_update_in_words():
    text = lees.tekst(blad(vandaag=date(2026, 4, 1)))
    assert "onzeker" in text
    assert "nieuwe waarde verwacht op 1 maart 2026" in text


@pytest.mark.parametrize("naam", [naam for naam in FIGUREN if naam != "leeg"])
def test_a_tiny_drawing_is_only_to_look_at(naam):
    small = kaart(lezer(FIGUREN[naam], NOEMER), FIGUREN[naam]).klein
    for svg in lees.boom(str(small)):
        assert svg.get("aria-hidden") == "true"


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_overview_stands_in_every_language(snapshot, taal):
    snapshot(f"cijferoverzicht-{taal}", str(overzicht(lezer(REEKS, DELEN, GETAL, LEEG, taal=taal))).replace("><", ">\n<"))
