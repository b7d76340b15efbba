"""A reader sees which translations are older than the Dutch, and how all of them stand."""

import json
from datetime import date

import pytest

from macros.content.records.methodiek import Methodiek
from macros.content.vertaling.eenheid import eenheden
from macros.content.vertaling.stand import beoordeel
from macros.exports import vertalingen as gegevens
from macros.views.lezer import Lezer
from macros.views.pagina import pagina
from macros.views.vertalingen import vertalingen
from tests.sites import woorden

DAG = date(2026, 2, 1)
LUISTEREN = "methodieken/luisteren.yml"


@pytest.fixture
def lees(site):
    """A copy of the flawless site of which every translation was noted; read again after a change, per language."""
    made = site("gaaf")
    lines = {v.plek: v.nu(DAG) for v in beoordeel(eenheden(made.bank()), {}) if v.tekst}

    def run(taal):
        bank = made.bank()
        return Lezer(bank, woorden(), taal, vertalingen=tuple(beoordeel(eenheden(bank), lines)))

    run.site = made
    return run


def inhoud(lezer, identity="luisteren"):
    return str(pagina(lezer, "methodieken", identity).inhoud)


def test_as_long_as_the_dutch_stands_nothing_is_marked(lees):
    assert 'class="ouder' not in inhoud(lees("fr"))


def test_a_line_older_than_its_dutch_carries_a_sign_the_date_and_words(lees, snapshot):
    lees.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")

    snapshot("ouder-regel", str(lees("fr").regel(lees("fr").bank.een("methodieken", "luisteren", Methodiek).samenvatting)))
    assert "follows the Dutch of 1 February 2026, which has changed since" in inhoud(lees("en"))
    assert 'class="ouder' not in inhoud(lees("nl"))


def test_running_text_older_than_its_dutch_carries_one_line_under_it(lees, snapshot):
    lees.site.vervang(LUISTEREN, "Horen wat er speelt.", "Horen wat er echt speelt.")

    snapshot("ouder-tekst", str(lees("fr").md(lees("fr").bank.een("methodieken", "luisteren", Methodiek).doel)))


def test_the_same_words_elsewhere_are_not_marked(lees):
    lees.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")

    assert 'class="ouder' not in inhoud(lees("fr"), "praten").split('class="verbanden"')[0]


def test_a_record_that_was_read_over_no_longer_says_so_when_one_of_its_texts_changed(lees):
    assert "Traduction relue par moedertaalspreker le" in inhoud(lees("fr"))

    lees.site.vervang(LUISTEREN, "fr: Bien écouter.", "fr: Très bien écouter.")

    assert "Traduction relue" not in inhoud(lees("fr"))
    assert lees("fr").t("vertaling.niet-nagelezen") in inhoud(lees("fr"))


def test_the_status_page_counts_every_text_and_names_what_asks_for_work(lees):
    lees.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.").vervang(LUISTEREN, ", fr: Entendre ce qui se passe.", "")
    lezer = lees("en")

    html = str(vertalingen(lezer))

    total = len(list(eenheden(lezer.bank)))
    assert html.count(f"{total} texts to translate") == 2
    french, english = html.split('id="taal-en"')
    assert "out of date: 1, missing: 1" in french
    assert ">Listening</a>" in french
    assert "out of date: 1)" in english


def test_the_data_file_tells_the_same(lees):
    lees.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")
    lezer = lees("nl")

    [(name, content)] = gegevens.bestanden(lezer.bank, lezer.vertalingen)

    said = json.loads(content)
    assert name == "data/vertalingen.json"
    assert said["open"] == [
        {"tekst": "methodieken/luisteren:samenvatting", "taal": taal, "stand": "verouderd", "volgt_nederlands_van": "2026-02-01"} for taal in ("fr", "en")
    ]
    assert sum(sum(row.values()) for row in said["talen"]["fr"].values()) == len(list(eenheden(lezer.bank)))
