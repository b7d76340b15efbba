"""A helper as a page: every place has an address, every change keeps the rest, and no script is needed."""

import json
import re
from html import unescape

import pytest

from macros.content.records.keuzehulp import Keuzehulp
from macros.views.keuzehulp import anker, keuzehulpen, keuzes, staten
from macros.views.pagina import pagina
from tests.content.hulp import BESTAND, HULP
from tests.views.opmaak import opmaak


@pytest.fixture
def lezer(site):
    def maak(taal="nl"):
        return site("gaaf").schrijf(BESTAND, HULP).lezer(taal)

    return maak


@pytest.fixture
def html(lezer):
    reader = lezer()
    return str(keuzes(reader, reader.record("keuzehulp", "hulp")))


def hulp(lezer):
    return lezer.bank.een("keuzehulp", "hulp", Keuzehulp)


def ids(html):
    return re.findall(r' id="([^"]+)"', html)


def stap(html, identity):
    return re.search(rf'<section class="[^"]*" id="{re.escape(identity)}".*?</section>', html, re.DOTALL)[0]


def test_the_address_of_a_place_is_its_answers():
    assert anker(()) == "begin"
    assert anker((("wie", "klas"), ("plek", "ja"))) == "wie=klas.plek=ja"


def test_every_place_stands_on_the_page_once_and_the_start_comes_last(html):
    places = [i for i in ids(html) if "=" in i or i == "begin"]

    assert len(places) == len(set(places)) == 12
    assert places[-1] == "begin"
    assert len(ids(html)) == len(set(ids(html)))


def test_every_link_on_the_page_leads_to_a_place_that_is_there(html):
    targets = {unescape(t) for t in re.findall(r'href="#([^"]+)"', html)}

    assert targets <= set(ids(html))


def test_an_outcome_has_its_own_address_and_stands_there_once(html):
    assert "uitkomst-praten" in ids(html)
    assert html.count("De nota zegt het.") == 1


def test_every_path_to_an_outcome_stands_before_it_and_is_paired_with_it(html):
    for number, outcome, paths in (("1", "praten", 3), ("2", "later", 4)):
        before = html[: html.index(f'id="uitkomst-{outcome}"')]
        assert len(re.findall(rf'class="keuze-stap keuze-pad p{number}"', before)) == paths
        assert f'class="keuze-stap keuze-uitkomst u{number}"' in html


def test_changing_an_answer_keeps_the_others_without_a_script(html):
    path = stap(html, "wie=klas.plek=nee.wanneer=nu")

    assert 'href="#wie=een.wanneer=nu"' in path  # another first answer: the moment is still asked, and kept
    assert 'href="#wie=klas.plek=ja.wanneer=nu"' in path
    assert 'href="#wie=niemand"' in path
    assert 'href="#wie=klas.plek=nee"' in path  # the question before


def test_a_question_says_how_far_the_reader_is(lezer):
    by_anchor = {s.anker: s for s in staten(hulp(lezer()))}

    assert (by_anchor["begin"].deel, by_anchor["begin"].nog) == (0, 2)
    assert (by_anchor["wie=klas"].deel, by_anchor["wie=klas"].nog) == (33, 1)
    assert (by_anchor["wie=een"].deel, by_anchor["wie=een"].nog) == (50, 0)


def test_the_script_gets_the_bare_graph_and_no_words(html):
    weg = json.loads(unescape(re.search(r'data-keuze="([^"]*)"', html)[1]))

    assert weg["begin"] == "wie"
    assert weg["vragen"]["plek"] == {"ja": "wanneer", "nee": "wanneer"}
    assert set(weg["vragen"]) == {"wie", "plek", "wanneer"}


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_page_is_sound_html_in_every_language(lezer, taal):
    made = pagina(lezer(taal), "keuzehulp", "hulp")

    assert opmaak(made.inhoud).fouten == []
    assert made.titel == {"nl": "Praten of zwijgen?", "fr": "Parler ou se taire\u202f?", "en": "Talk or be silent?"}[taal]
    assert made.secties[-1].id == "bronnen"


def test_an_outcome_names_its_reasons_sources_steps_and_people(html):
    outcome = stap(html, "uitkomst-praten")

    assert "De nota zegt het." in outcome
    assert 'href="~/bronnen/#nota"' in outcome
    assert "Begin met luisteren." in outcome
    assert 'href="~/rollen/leerkracht/"' in outcome
    assert "Hoelang het duurt." in outcome
    assert 'href="~/methodieken/praten/"' in outcome


def test_what_an_answer_says_cannot_become_html(site):
    text = HULP.replace("{nl: Een klas,", "{nl: 'Een \"klas\" & meer',").replace("De nota zegt het.", "'De nota: 3 < 5 & \"waar\".'")
    reader = site("gaaf").schrijf(BESTAND, text).lezer()
    html = str(keuzes(reader, reader.record("keuzehulp", "hulp")))

    assert "Een &#34;klas&#34; &amp; meer" in html
    assert "De nota: 3 &lt; 5 &amp; " in html
    assert opmaak(html).fouten == []


def test_the_overview_shows_every_helper_with_how_long_it_is(lezer):
    cards = str(keuzehulpen(lezer("en")))

    assert 'href="~/en/keuzehulp/hulp/"' in cards
    assert "at most 3 questions" in cards
