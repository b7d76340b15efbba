"""The page of a record: everything the record says, its sources, and its ties."""

import re
from itertools import pairwise

import pytest
from markupsafe import Markup

from macros.content.load import examine
from macros.views.lezer import Lezer
from macros.views.pagina import MET_PAGINA, Secties, pagina
from tests.sites import woorden
from tests.views.opmaak import opmaak

ELSEWHERE = ("https://nota.example/", "https://creativecommons.org/licenses/")
"""A source, and the licence of the data."""
PAGINAS = [
    ("methodieken", "praten"), ("methodieken", "luisteren"), ("praktijken", "kring"), ("aanbod", "gesprekken"), ("cijfers", "aandeel"),
    ("cijfers", "gesprekken"), ("cijfers", "kost"), ("dna", "nabij"), ("uitgangspunten", "luisteren"), ("actoren", "leerling"), ("actoren", "leerkracht"),
    ("fasen", "start"), ("hoofdstukken", "2020/begin"), ("hoofdstukken", "2020/vervolg"), ("edities", "2020"),
]  # fmt: skip


@pytest.mark.parametrize(("soort", "identity"), PAGINAS)
@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_every_page_is_sound_html_with_its_title_source_and_date(lezers, taal, soort, identity):
    lezer = lezers[taal]
    record = lezer.record(soort, identity)

    made = pagina(lezer, soort, identity)
    found = opmaak(made.inhoud)

    assert found.fouten == []
    assert len([tag for tag, attrs in found.tags if tag == "h1" and attrs.get("id") != "kaart-titel"]) == 1, "the card takes the place of the page"
    assert lezer.kaal(record.titel) in found.tekst
    assert lezer.datum(record.nagekeken) in found.tekst
    assert lezer.kaal(lezer.record("bronnen", record.bronnen[0].bron).titel) in found.tekst


@pytest.mark.parametrize(("soort", "identity"), PAGINAS)
def test_headings_go_down_one_step_at_a_time(lezers, soort, identity):
    levels = [int(tag[1]) for tag, _ in opmaak(pagina(lezers["nl"], soort, identity).inhoud).tags if tag in ("h1", "h2", "h3", "h4")]

    assert levels[0] == 1
    assert all(lower <= upper + 1 for upper, lower in pairwise(levels))


@pytest.mark.parametrize(("soort", "identity"), PAGINAS)
def test_the_table_of_contents_names_sections_that_are_there_in_order(lezers, soort, identity):
    made = pagina(lezers["nl"], soort, identity)
    ids = [i for i in opmaak(made.inhoud).waarden("id") if i in {s.id for s in made.secties}]

    assert ids == [section.id for section in made.secties]
    assert all(section.titel and "<" not in section.titel for section in made.secties)


@pytest.mark.parametrize(("soort", "identity"), PAGINAS)
def test_a_page_only_leads_within_its_language_or_to_a_source(lezers, soort, identity):
    found = opmaak(pagina(lezers["en"], soort, identity).inhoud)

    for href in found.waarden("href"):
        a_file = re.search(r"\.[a-z]+\Z", href)
        assert href.startswith(("~/en/", "#", *ELSEWHERE)) or (a_file and "://" not in href), href


def test_every_kind_with_a_page_is_tried_here_or_elsewhere():
    assert {soort for soort, _ in PAGINAS} >= set(MET_PAGINA) - {"keuzehulp", "inwerken", "verschillen"}, "those have tests of their own"


def test_a_page_shows_its_ties_in_both_directions(lezers):
    hrefs = opmaak(pagina(lezers["nl"], "methodieken", "praten").inhoud).waarden("href")

    assert {"~/praktijken/kring/", "~/methodieken/luisteren/", "~/aanbod/gesprekken/", "~/uitgangspunten/luisteren/"} <= set(hrefs)


def test_what_nobody_knows_of_the_price_is_said_only_while_that_question_is_open(site, lezers):
    open_question = pagina(lezers["nl"], "aanbod", "gesprekken").inhoud
    answered = site("gaaf")
    (answered.data / "hiaten" / "kostprijs.yml").unlink()

    without = pagina(Lezer(examine(answered.data)[0], woorden(), "nl"), "aanbod", "gesprekken").inhoud

    assert 'href="~/open-vragen/#kostprijs"' in open_question
    assert "kostprijs" not in without


def test_confidence_shows_where_it_is_not_high(lezers):
    sure, unsure = (opmaak(pagina(lezers["nl"], "methodieken", i).inhoud).tekst for i in ("praten", "luisteren"))
    lezer = lezers["nl"]

    assert lezer.t("zekerheid.uitleg.laag") not in sure.split(lezer.t("bronnen"))[0]
    assert lezer.t("zekerheid.laag") in unsure


def test_a_contradiction_is_shown_where_it_matters(lezers):
    found = opmaak(pagina(lezers["en"], "methodieken", "praten").inhoud)

    assert "Two sources count differently." in found.tekst
    assert "~/en/open-vragen/#hoeveel" in found.waarden("href")


def test_what_no_source_says_is_said(lezers):
    text = opmaak(pagina(lezers["nl"], "methodieken", "luisteren").inhoud).tekst

    assert lezers["nl"].t("methodiek.geen-stappen") in text
    assert lezers["nl"].t("niet-gevonden") in text
    assert lezers["nl"].t("praktijk.geen-opbrengst") in opmaak(pagina(lezers["nl"], "praktijken", "kring").inhoud).tekst


def test_a_translation_says_whether_it_was_read_over(lezers):
    fr, en, nl = (opmaak(pagina(lezers[taal], "methodieken", "luisteren").inhoud).tekst for taal in ("fr", "en", "nl"))

    assert "moedertaalspreker" in fr
    assert lezers["en"].t("vertaling.niet-nagelezen") in en
    assert lezers["nl"].t("vertaling.niet-nagelezen") not in nl


def test_a_text_without_translation_is_dutch_and_says_so_on_the_page(site):
    lezer = site().vervang("methodieken/luisteren.yml", ", fr: Bien écouter., en: Listening well.", "").lezer("fr")

    found = opmaak(pagina(lezer, "methodieken", "luisteren").inhoud)

    assert ("span", {"lang": "nl", "class": "terugval", "title": lezer.t("terugval")}) in found.tags
    assert "Goed luisteren." in found.tekst


def test_a_chapter_carries_its_number_and_every_anchor_of_its_text(lezers):
    made = pagina(lezers["nl"], "hoofdstukken", "2020/vervolg")
    ids = opmaak(made.inhoud).waarden("id")

    assert made.titel == "2. Het vervolg"
    assert {"samen", "samen-0", "overleg", "overleg-1", "zonder-titel", "zonder-titel-1", "noot-2", "naar-noot-2"} <= set(ids)


def test_a_page_is_described_in_the_language_of_the_reader(lezers):
    assert pagina(lezers["en"], "methodieken", "praten").beschrijving == "Talking together."


def test_asking_for_a_record_that_does_not_exist_is_a_programmers_error(lezers):
    with pytest.raises(KeyError):
        pagina(lezers["nl"], "methodieken", "weg")


class TestSecties:
    def test_a_section_has_a_heading_to_link_to(self):
        sections = Secties()

        html = sections("wat", "Wat & hoe", caller=lambda: Markup("<p>Zo.</p>"))

        assert opmaak(html).fouten == []
        assert "Wat &amp; hoe" in html
        assert [(s.id, s.titel, s.niveau) for s in sections.gevonden] == [("wat", "Wat & hoe", 2)]

    def test_a_section_without_a_body_is_not_there_nor_are_those_in_it(self):
        sections = Secties()

        def body() -> Markup:
            sections("binnen", "Binnen", 3, caller=lambda: Markup(""))
            return Markup(" \n ")

        assert sections("leeg", "Leeg", caller=body) == ""
        assert sections.gevonden == []

    def test_sections_are_listed_in_the_order_of_the_page(self):
        sections = Secties()

        sections("a", "A", caller=lambda: sections("b", "B", 3, caller=lambda: Markup("<p>b</p>")))
        sections("c", "C", caller=lambda: Markup("<p>c</p>"))

        assert [s.id for s in sections.gevonden] == ["a", "b", "c"]
