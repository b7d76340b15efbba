"""The pages that show a whole kind at once."""

import pytest

from macros.views import lijsten
from macros.views.kaarten import OnbekendeKeuze
from tests.views.opmaak import opmaak

ALLE = {
    "dna": "dna", "tijdlijn": "tijdlijn", "vragen": "vragen", "publieken": "publieken", "begrippen": "begrippen", "bronnen": "bronnen",
    "doelgroepen": "doelgroepen", "doelen": "doelen", "zorgcontinuum": "zorgfasen", "traject": "fasen",
    "open_vragen": "hiaten", "themas": "themas",
}  # fmt: skip


def shown(lezer, naam, *args):
    return opmaak(getattr(lijsten, naam)(lezer, *args))


@pytest.mark.parametrize("naam", ALLE)
@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_every_list_shows_every_record_of_its_kind_in_sound_html(lezers, naam, taal):
    lezer = lezers[taal]

    found = shown(lezer, naam)

    assert found.fouten == []
    for record in lezer.alle(ALLE[naam]):
        assert lezer.kaal(record.titel) in found.tekst


@pytest.mark.parametrize("naam", ALLE)
def test_a_list_never_ends_in_a_separator(lezers, naam):
    html = " ".join(str(getattr(lijsten, naam)(lezers["nl"])).split())

    assert "· </" not in html
    assert "; </" not in html
    assert ", </" not in html


@pytest.mark.parametrize("naam", ALLE)
def test_every_address_in_a_list_is_one_of_ours_or_a_source(lezers, naam):
    found = shown(lezers["fr"], naam)

    for href in found.waarden("href"):
        assert href.startswith(("~/fr/", "#", "https://nota.example/"))
    ids = set(found.waarden("id"))
    assert {href[1:] for href in found.waarden("href") if href.startswith("#")} <= ids


@pytest.mark.parametrize(("naam", "soort", "prefix"), [("begrippen", "begrippen", ""), ("bronnen", "bronnen", ""), ("tijdlijn", "tijdlijn", ""), ("vragen", "vragen", ""),
    ("doelgroepen", "doelgroepen", "doelgroep-"), ("doelen", "doelen", "doel-"), ("dna", "engagementen", ""),
    ("zorgcontinuum", "zorgfasen", ""), ("open_vragen", "tegenspraken", ""), ("themas", "themas", ""), ("publieken", "publieken", "")])  # fmt: skip
def test_the_anchor_that_addresses_lead_to_is_there(lezers, naam, soort, prefix):
    ids = set(shown(lezers["nl"], naam).waarden("id"))

    for identity in lezers["nl"].bank.ids(soort):
        assert f"{prefix}{identity}" in ids
        assert lezers["nl"].adres(soort, identity).endswith(f"#{prefix}{identity}")


def test_the_timeline_starts_with_the_oldest(lezers):
    assert [value for value in shown(lezers["nl"], "tijdlijn").waarden("id") if value[0].isdigit()] == ["1999-begin", "2020-nota"]


def test_questions_stand_once_under_their_first_audience(lezers):
    found = shown(lezers["nl"], "vragen")

    assert found.waarden("id").count("hoe") == 1
    assert found.waarden("id").index("vragen-school") < found.waarden("id").index("hoe") < found.waarden("id").index("vragen-ouder")


def test_questions_of_one_audience_are_all_of_them(lezers):
    ids = shown(lezers["nl"], "vragen", "ouder").waarden("id")

    assert {"hoe", "mag-ik"} <= set(ids)
    assert "vragen-school" not in ids


def test_an_audience_that_does_not_exist_is_told(lezers):
    with pytest.raises(OnbekendeKeuze, match='het publiek "oude" bestaat niet; bedoelde je "ouder"'):
        lijsten.vragen(lezers["nl"], "oude")


def test_terms_stand_under_their_letter_in_the_language_of_the_reader(lezers):
    assert [i for i in shown(lezers["nl"], "begrippen").waarden("id") if i.startswith("letter-")] == ["letter-e", "letter-n"]
    assert [i for i in shown(lezers["en"], "begrippen").waarden("id") if i.startswith("letter-")] == ["letter-n", "letter-o"]


def test_an_open_term_says_that_it_is_open(lezers):
    assert lezers["nl"].t("begrip.open") in shown(lezers["nl"], "begrippen").tekst


def test_a_source_tells_where_it_is_used(lezers):
    found = shown(lezers["nl"], "bronnen")

    assert "~/methodieken/luisteren/" in found.waarden("href")
    assert "~/begrippen/#eenstapsregel" in found.waarden("href")


def test_a_source_that_nobody_uses_says_so(site):
    lonely = site().schrijf("bronnen/los.yml", "titel: Los\nnagekeken: 2026-01-31\nuitgever: Wie\nsoort: pers\ngezien: niet-gezien\nzekerheid: laag\n")

    assert lonely.lezer().t("bron.niet-gebruikt") in shown(lonely.lezer(), "bronnen").tekst


def test_both_sides_of_a_contradiction_are_shown_with_their_sources(lezers):
    text = shown(lezers["fr"], "open_vragen").tekst

    for words in ("Le journal compte tout.", "La note compte moins.", "Nous suivons la note.", "Un article", "La note"):
        assert words in text


@pytest.mark.parametrize(("soort", "count"), [("methodieken", "2"), ("hoofdstukken", "2"), ("paragrafen", "3"), ("fasen", "2"), ("uitgangspunten", "1")])
def test_records_are_counted_when_the_page_is_made(lezers, soort, count):
    assert lijsten.telling(lezers["nl"], soort) == count


def test_counting_what_does_not_exist_is_told(lezers):
    with pytest.raises(OnbekendeKeuze, match='bedoelde je "methodieken"'):
        lijsten.telling(lezers["nl"], "metodieken")


def test_a_figure_that_does_not_exist_is_told(lezers):
    assert lijsten.cijfer(lezers["nl"], "aandeel").id == "aandeel"
    with pytest.raises(OnbekendeKeuze, match='het cijfer "aandel" bestaat niet; bedoelde je "aandeel"'):
        lijsten.cijfer(lezers["nl"], "aandel")


def test_every_kind_of_record_is_offered_as_data_once_by_its_own_name(lezers):
    found = shown(lezers["fr"], "opendata")

    kinds = list(lezers["fr"].bank.records)
    assert sorted(found.waarden("href")) == sorted(f"~/data/{soort}.json" for soort in kinds)
    assert "Acteurs" in found.tekst
    assert "Rôles par phase" in found.tekst
