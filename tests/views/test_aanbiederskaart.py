"""Providers by area: the map and the list say the same, and what is missing is said plainly."""

import re

import pytest

from macros.content.records.aanbieder import Regio
from macros.views import aanbiederskaart
from macros.views.aanbiederskaart import VORMEN, streken
from tests.content.test_volledigheid import NETWERK, cijfer
from tests.sites import PROJECT, Site
from tests.views.opmaak import opmaak


@pytest.fixture
def lezer(site):
    """The flawless site with a map: its two areas get the ids of two that are drawn."""

    def maak(taal="nl", vervang=(), **bestanden) -> object:
        made = site("gaaf")
        for name in ("regios.yml", "aanbieders/huis.yml", "praktijken/kring.yml"):
            text = made.lees(name).replace("id: midden", "id: antwerpen").replace("id: rand", "id: brussel")
            made.schrijf(name, text.replace("[midden]", "[antwerpen]").replace("[rand]", "[brussel]"))
        for name, old, new in vervang:
            made.vervang(name, old, new)
        for name, text in bestanden.items():
            made.schrijf(name, text)
        return made.lezer(taal)

    return maak


def test_the_map_and_the_list_lead_to_the_same_places_with_the_same_counts(lezer):
    html = str(aanbiederskaart.aanbiederskaart(lezer()))
    on_map = dict(re.findall(r'<a href="#(regio-[a-z-]+)" class="streek[^"]*" aria-label="[^:]+: (\d+) bij naam"', html))
    in_list = dict(re.findall(r'<li><a href="#(regio-[a-z-]+)">[^<]*</a> <span>(\d+) bij naam', html))

    assert on_map == in_list == {"regio-antwerpen": "1", "regio-brussel": "0"}
    assert opmaak(html).fouten == []


def test_every_place_on_the_map_is_on_the_page(lezer):
    reader = lezer()
    html = str(aanbiederskaart.aanbiederskaart(reader)) + str(aanbiederskaart.regios(reader))

    assert set(re.findall(r'href="#(regio-[a-z-]+)"', html)) == set(re.findall(r' id="(regio-[a-z-]+)"', html))


def test_an_area_that_is_not_drawn_is_still_in_the_list(gaaf, lezers):
    html = str(aanbiederskaart.aanbiederskaart(lezers["nl"]))

    assert "<path" not in html
    assert 'href="#regio-midden"' in html


def test_an_area_where_no_provider_is_named_says_so(lezer):
    html = str(aanbiederskaart.regios(lezer()))

    assert "Geen enkele aanbieder bij naam gevonden." in html.split('id="regio-brussel"')[1]


def test_how_incomplete_the_list_is_comes_from_the_data(lezer):
    html = str(aanbiederskaart.onvolledig(lezer(**{"cijfers/organisaties.yml": cijfer("{waarde: 3}"), "aanbieders/samen.yml": NETWERK})))

    assert opmaak(html).tekst.startswith("Onvolledig: 1 van 3 Eén organisatie staat bij naam in een bron die we lazen. Daarnaast is er één regionaal netwerk.")
    assert html.count("<circle") == 3
    assert html.count('class="wel"') == 1


def test_a_list_that_is_complete_is_not_called_incomplete(lezer):
    html = str(aanbiederskaart.onvolledig(lezer(**{"cijfers/organisaties.yml": cijfer("{waarde: 1}")})))

    assert "Onvolledig" not in html
    assert "1 van 1" in html


def test_without_a_total_no_share_is_made_up(lezer):
    html = str(aanbiederskaart.onvolledig(lezer()))

    assert " van " not in opmaak(html).tekst
    assert "<svg" not in html


def test_each_provider_says_where_from_when_and_how_sure(lezer):
    html = opmaak(aanbiederskaart.aanbieders(lezer())).tekst

    assert "Het Huis Een huis met begeleiders. Waar Het midden Informatie van 2020 Hoe zeker onzeker" in html


def test_a_provider_whose_source_is_undated_says_so(lezer):
    reader = lezer(vervang=[("aanbieders/huis.yml", "peildatum: 2020\n", "")])
    html = opmaak(aanbiederskaart.aanbieders(reader)).tekst

    assert "Informatie van onbekend, de bron heeft geen datum" in html


def test_what_is_known_of_a_contact_point_stands_with_its_source_and_year(lezer):
    reader = lezer(vervang=[("regios.yml", "  nummer: 1\n", "  bronnen: [{bron: nota}]\n  nummer: 1\n")])
    html = str(aanbiederskaart.meldpunten(reader))

    assert "Eén meldpunt." in html
    assert 'href="~/bronnen/#nota"' in html
    assert "mei 2020" in html
    assert 'href="~/aanbieders/#regio-antwerpen"' in html


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_every_part_is_sound_html_in_every_language(lezer, taal):
    reader = lezer(taal, **{"cijfers/organisaties.yml": cijfer("{waarde: 3}")})
    parts = (
        aanbiederskaart.aanbiederskaart,
        aanbiederskaart.regios,
        aanbiederskaart.aanbieders,
        aanbiederskaart.meldpunten,
        aanbiederskaart.onvolledig,
        aanbiederskaart.aanbiederskolommen,
    )

    for part in parts:
        assert opmaak(part(reader)).fouten == [], part


def test_every_shipped_area_is_drawn_and_its_number_stands_inside_it():
    bank = Site(PROJECT).bank()
    lezer = Site(PROJECT).lezer()

    assert {r.id for r in bank.alle("regios", Regio)} == set(VORMEN)
    for area in streken(lezer):
        points = [tuple(map(int, pair)) for pair in re.findall(r"(\d+) (\d+)", area.vorm.omtrek)]
        assert _inside(points, area.vorm.x, area.vorm.y), area.regio.id


def _inside(points, x, y):
    """Whether a point lies in a polygon: a line to the right crosses its edge an odd number of times."""
    edges = zip(points, [*points[1:], points[0]], strict=True)
    return sum((ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax for (ax, ay), (bx, by) in edges) % 2 == 1
