"""The page of a figure: always the same sections, contradictions before all else, two citations."""

from dataclasses import replace
from datetime import date

import pytest

from macros.content.kennisbank import Kennisbank
from macros.content.records.tegenspraak import Tegenspraak
from macros.views.cijferpagina import gebruikt, secties
from macros.views.citaat import citaten
from macros.views.lezer import Lezer
from macros.views.pagina import Secties
from tests.cijfers import DAG, bank, bron, cijfer, jaren, woord
from tests.sites import woorden
from tests.views.figuren import lees

SITE = "https://naft.example/"
ALLE = cijfer("alle", [{"waarde": "495000"}])
VSV = cijfer(
    "vsv", jaren(j2019="9.4", j2020="12"), soort="reeks", tekening="lijn", eenheid="procent", noemer="alle", niet_mengen=["eak"],
    kwaliteit=[woord("Uit de pers.")], verwacht="2027-03-01",
)  # fmt: skip
EAK = cijfer("eak", [{"waarde": "6", "periode": "2019-2020"}], soort="reeks", tekening="lijn", eenheid="procent", verwant=["cijfers/vsv"])
BOTSING = {
    "id": "botsing", "titel": woord("Botsing"), "nagekeken": DAG, "samenvatting": woord("Twee kranten verschillen."), "lezing": woord("We volgen de ene."),
    "kanten": [{"tekst": woord(side), "bronnen": [{"bron": "rapport"}]} for side in ("De ene zegt 11.", "De andere zegt 9.")], "over": ["cijfers/vsv"],
}  # fmt: skip


def lezer(taal="nl", site=SITE):
    plain = bank(VSV, EAK, ALLE)
    records = {**plain.records, "tegenspraken": {"botsing": Tegenspraak.model_validate(BOTSING)}}
    return Lezer(Kennisbank(records, {}), woorden(), taal, site)


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_sections_stand_in_the_fixed_order(taal):
    sections = Secties()
    secties(lezer(taal), VSV, sections)
    assert [s.id for s in sections.gevonden if s.niveau == 2] == ["bron", "definitie", "kwaliteit", "referenties", "download", "citeer"]


def test_the_titles_of_the_sections_are_the_ones_everyone_knows():
    sections = Secties()
    secties(lezer(), VSV, sections)
    assert [s.titel for s in sections.gevonden if s.niveau == 2] == [
        "Bron", "Definitie", "Opmerkingen bij de kwaliteit", "Referenties", "Download", "Citeer",
    ]  # fmt: skip


def test_a_contradiction_shows_both_sides_before_the_sources():
    html = secties(lezer(), VSV, Secties())
    places = [html.index(text) for text in ("figuur-lijn", "Twee kranten", "De ene zegt 11.", "De andere zegt 9.", "We volgen de ene.", 'id="bron"')]
    assert places == sorted(places)


def test_the_whole_page_is_well_formed_and_names_every_id_once():
    tree = lees.boom(str(secties(lezer(), VSV, Secties())))
    ids = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(ids) == len(set(ids))


def test_who_uses_a_figure_is_told_but_not_what_the_page_says_already():
    assert gebruikt(lezer(), ALLE) == {"cijfers": ["vsv"]}
    assert gebruikt(lezer(), VSV) == {}


@pytest.mark.parametrize(("taal", "svg"), [("nl", "vsv.svg"), ("fr", "vsv-fr.svg"), ("en", "vsv-en.svg")])
def test_downloads_are_offered_in_the_readers_language(taal, svg):
    html = secties(lezer(taal), VSV, Secties())
    for name in ("vsv.csv", "vsv-be.csv", "vsv.json", svg, svg.replace("svg", "png"), "vsv.zip"):
        assert f'href="~/cijfers/vsv/{name}" download' in html


def test_each_citation_has_a_button_that_copies_just_that_text():
    tree = lees.boom(str(secties(lezer(), VSV, Secties())))
    buttons = lees.alle(tree, "button")
    targets = [b.get("data-kopieer") for b in buttons]
    assert targets == ["#citaat-kort", "#citaat-apa"]
    assert {t.removeprefix("#") for t in targets} <= {e.get("id") for e in tree.iter()}
    assert [lees.tekst(b) for b in buttons] == ["Kopieer: Kort", "Kopieer: APA"]
    assert {b.get("type") for b in buttons} == {"button"}


def test_an_update_that_did_not_come_is_shown_from_the_day_after():
    late = "nog niet verwerkt"
    assert late in secties(replace(lezer(), vandaag=date(2027, 3, 2)), VSV, Secties())
    assert late not in secties(replace(lezer(), vandaag=date(2027, 3, 1)), VSV, Secties())
    assert "verwacht op 1 maart 2027" in secties(lezer(), VSV, Secties())


def test_an_empty_figure_asks_once_where_to_ask():
    empty = cijfer("leeg", soort="maanden", tekening="staaf", waar_vragen=woord("Bij de sector."))
    l = Lezer(bank(empty), woorden(), "nl")
    assert secties(l, empty, Secties()).count("Bij de sector.") == 1


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_citations_are_the_ones_agreed_on(snapshot, taal):
    snapshot(f"citaten-{taal}", "\n".join(f"{c.vorm}: {c.tekst}" for c in citaten(lezer(taal), VSV)))


def test_without_an_address_of_the_site_none_is_cited():
    assert not any("http" in c.tekst or "~" in c.tekst for c in citaten(lezer(site=""), VSV))


def test_a_title_with_signs_stays_text_in_a_citation():
    figure = VSV.model_copy(update={"titel": VSV.titel.model_copy(update={"nl": "<b>*{site}*</b>"})})
    assert "<em>&lt;b&gt;*{site}*&lt;/b&gt;</em>" in citaten(lezer(), figure)[1].tekst


def test_sources_without_a_date_are_cited_without_a_year():
    undated = bron("los", datum=None, uitgever="Een ander")
    figure = cijfer(waarden=[{"waarde": "3", "bronnen": [{"bron": "los"}]}])
    l = Lezer(bank(figure, undated), woorden(), "nl")
    assert citaten(l, figure)[0].tekst.startswith("De dienst (2024); Een ander, via")
