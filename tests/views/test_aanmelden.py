"""The way to a traject: steps in order, each with who, what and source."""

import pytest

from macros.views.aanmelden import aanmeldstappen
from tests.views.opmaak import opmaak

STAPPEN = """\
- id: tweede
  titel: {nl: Daarna, fr: Ensuite, en: Then}
  nagekeken: 2026-01-31
  bronnen: [{bron: krant}]
  zekerheid: laag
  nummer: 2
  wie: [school]
  uitleg: {nl: De school doet iets., fr: L’école agit., en: The school acts.}
- id: eerst
  titel: {nl: Eerst, fr: D’abord, en: First}
  nagekeken: 2026-01-31
  bronnen: [{bron: nota, plaats: §3}]
  nummer: 1
  wie: [leerling, leerkracht]
  uitleg: {nl: Iemand vraagt iets., fr: Quelqu’un demande., en: Someone asks.}
  tip: {nl: Schrijf het op., fr: Notez-le., en: Write it down.}
"""


@pytest.fixture
def html(site):
    return str(aanmeldstappen(site("gaaf").schrijf("aanmeldstappen.yml", STAPPEN).lezer()))


def test_the_steps_stand_in_their_order_whatever_the_order_in_the_file(html):
    assert html.index('id="eerst"') < html.index('id="tweede"')


def test_a_step_says_who_what_and_where_that_stands(html):
    first = html.split('id="tweede"')[0]

    assert 'href="~/rollen/leerling/"' in first
    assert 'href="~/rollen/leerkracht/"' in first
    assert "Iemand vraagt iets." in first
    assert "Schrijf het op." in first
    assert 'href="~/bronnen/#nota">De nota</a>, §3' in first


def test_a_step_that_is_not_sure_says_so(html):
    assert "onzeker" in html.split('id="tweede"')[1]
    assert "onzeker" not in html.split('id="tweede"')[0]


def test_it_is_sound_html(html):
    assert opmaak(html).fouten == []


def test_a_step_without_anyone_is_refused(site):
    problems = site("gaaf").schrijf("aanmeldstappen.yml", STAPPEN.replace("wie: [school]", "wie: []")).problems()

    assert [p.kind for p in problems] == ["korte-lijst"]
