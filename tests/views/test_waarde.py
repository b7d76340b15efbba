"""A figure in running text: its number, its period, its sentence, its course."""

import re

import pytest

from macros.views import waarde
from tests.cijfers import cijfer, delen, jaren, lezer

REEKS = {"soort": "reeks", "tekening": "lijn", "eenheid": "procent"}
VSV = cijfer("vsv", jaren(j2019="9.4", j2020="12.0"), zekerheid="middel", **REEKS)
ZIN = {"nl": "In {periode} was {waarde} weg.", "fr": "En {periode}, {waarde} sont partis.", "en": "In {periode}, {waarde} had left."}


def kaal(html) -> str:
    return re.sub(r"<[^>]+>", "", html)


@pytest.mark.parametrize(
    ("eenheid", "getal", "nl", "fr", "en"),
    [
        ("procent", "34.3", "34,3%", "34,3 %", "34.3%"),
        ("procent", "12.0", "12,0%", "12,0 %", "12.0%"),
        ("euro", "48.32", "€ 48,32", "48,32 €", "€48.32"),
        ("euro", "28334", "€ 28.334", "28 334 €", "€28,334"),
        ("leerlingen", "495000", "495.000", "495 000", "495,000"),
    ],
)
def test_a_number_is_written_as_each_language_does(eenheid, getal, nl, fr, en):
    figure = cijfer(waarden=[{"waarde": getal}], eenheid=eenheid)
    for taal, shown in (("nl", nl), ("fr", fr), ("en", en)):
        written = kaal(waarde.in_tekst(lezer(figure, taal=taal), figure))
        assert re.sub(r"\s", " ", written) == shown
        assert taal == "nl" or " " not in written, "a number must not break over two lines"


def test_12_and_12_0_keep_their_own_decimals_in_one_reader():
    one, two = cijfer(waarden=[{"waarde": "12"}], eenheid="procent"), cijfer(waarden=[{"waarde": "12.0"}], eenheid="procent")
    l = lezer(one)
    assert [waarde.kaal(l, f, f.waarden[0].waarde) for f in (one, two, one)] == ["12%", "12,0%", "12%"]


def test_the_number_links_to_its_page_and_its_title_tells_period_and_confidence():
    html = waarde.in_tekst(lezer(VSV), VSV)
    assert html == '<a class="cijfer" href="~/cijfers/vsv/" title="Een proef · 2020–2021 · vrij zeker">12,0%</a>'


def test_a_macro_shows_the_year_behind_the_number():
    assert kaal(waarde.toon(lezer(VSV), VSV)) == "12,0% (2020–2021)"
    assert kaal(waarde.toon(lezer(VSV), VSV, "2019-2020")) == "9,4% (2019–2020)"


def test_a_figure_without_a_period_shows_none():
    figure = cijfer(waarden=[{"waarde": "62"}], eenheid="procent")
    assert kaal(waarde.toon(lezer(figure), figure)) == "62%"


def test_one_thing_is_singular():
    figure = cijfer(waarden=[{"waarde": "1"}])
    l = lezer(figure)
    assert [waarde.met_eenheid(l, figure, n) for n in (figure.waarden[0].waarde, figure.waarden[0].waarde * 2)] == [
        "1 leerling",
        "2 leerlingen",
    ]


@pytest.mark.parametrize(
    ("taal", "zin"),
    [("nl", "In 2020–2021 was 12,0% weg."), ("fr", "En 2020–2021, 12,0\u202f% sont partis."), ("en", "In 2020–2021, 12.0% had left.")],
)
def test_a_sentence_holds_the_number_and_its_period(taal, zin):
    figure = VSV.model_copy(update={"zin": cijfer(zin=ZIN).zin})
    assert kaal(waarde.toon(lezer(figure, taal=taal), figure, als="zin")) == zin


def test_a_sentence_about_another_year_tells_that_year():
    figure = VSV.model_copy(update={"zin": cijfer(zin=ZIN).zin})
    assert kaal(waarde.als_zin(lezer(figure), figure, "2019-2020")) == "In 2019–2020 was 9,4% weg."


def test_without_a_sentence_of_its_own_the_title_stands_before_the_number():
    assert kaal(waarde.als_zin(lezer(VSV), VSV)) == "Een proef: 12,0% (2020–2021)"


def test_an_untranslated_sentence_is_marked_as_dutch():
    figure = cijfer(waarden=[{"waarde": "3"}], zin={"nl": "Het zijn er {waarde}."})
    assert waarde.als_zin(lezer(figure, taal="en"), figure).startswith('<span lang="nl"')


def test_a_sentence_cannot_smuggle_html():
    figure = VSV.model_copy(update={"zin": cijfer(zin=ZIN).zin.model_copy(update={"nl": "<b>{waarde}</b> & {onbekend}"})})
    html = waarde.als_zin(lezer(figure), figure)
    assert "&lt;b&gt;<a" in html
    assert "&amp; {onbekend}" in html


@pytest.mark.parametrize(
    ("taal", "verloop"),
    [
        ("nl", "van 9,4% (2019–2020) naar 12,0% (2020–2021)"),
        ("fr", "de 9,4\u202f% (2019–2020) à 12,0\u202f% (2020–2021)"),
        ("en", "from 9.4% (2019–2020) to 12.0% (2020–2021)"),
    ],
)
def test_a_course_runs_from_the_first_to_the_last_value(taal, verloop):
    assert kaal(waarde.toon(lezer(VSV, taal=taal), VSV, als="verloop")) == verloop


def test_a_course_of_categories_has_no_years():
    figure = cijfer(waarden=delen(("vroeger", "8000"), ("nu", "450000")), soort="verdeling", tekening="staaf")
    assert kaal(waarde.als_verloop(lezer(figure), figure)) == "van 8.000 naar 450.000"


def test_a_single_number_has_no_course():
    figure = cijfer(waarden=[{"waarde": "3"}], periode="2026")
    assert kaal(waarde.als_verloop(lezer(figure), figure)) == "3 (2026)"


@pytest.mark.parametrize("als", waarde.VORMEN)
def test_an_empty_figure_says_so_in_every_form(als):
    figure = cijfer()
    assert "geen gegevens" in waarde.toon(lezer(figure), figure, als=als)
