"""The form to report a practice asks what its record type has, in the words and with the names of the reader."""

import json
from dataclasses import replace

import pytest

from macros.content.read import read_text
from macros.content.soorten import OP_NAAM
from macros.content.uitgever import Uitgever
from macros.content.validate import validate
from macros.content.velden import velden
from macros.meldpagina import leeg, meldformulier
from macros.views.melden import MODELLEN, REDACTIE, VOORLOPIG, vragen
from tests.sites import woorden
from tests.views.opmaak import opmaak


@pytest.mark.parametrize("van", MODELLEN)
def test_every_field_is_asked_or_is_the_editors_and_what_must_be_there_always_comes_about(lezers, van):
    asked = {v.veld.naam for v in vragen(lezers["nl"], van)}
    made = {"nagekeken", "bronnen"} | set(VOORLOPIG[van])

    assert asked | REDACTIE[van] == {veld.naam for veld in velden(MODELLEN[van])}
    assert asked & REDACTIE[van] == set()
    assert {veld.naam for veld in velden(MODELLEN[van]) if veld.verplicht} - asked - made == set()


def test_every_hint_is_of_a_field_that_is_asked(lezers):
    asked = {f"melden.hint.{van}.{v.veld.naam}" for van in MODELLEN for v in vragen(lezers["nl"], van)}

    assert {key for key in woorden().teksten if key.startswith("melden.hint.")} - asked == set()


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_a_pick_list_holds_every_record_by_its_name(lezers, taal):
    l = lezers[taal]
    found = opmaak(meldformulier(l))

    assert found.fouten == []
    for v in vragen(l, "praktijken") + vragen(l, "bronverwijzing"):
        for record in l.alle(v.veld.verwijst) if v.veld.verwijst else ():
            assert record.id in found.waarden("value"), record.id
            assert l.kaal(record.titel) in found.tekst


def test_everything_that_can_be_wrong_is_tied_to_its_message(lezers):
    found = opmaak(meldformulier(lezers["nl"]))

    ids = set(found.waarden("id"))
    assert {name for value in found.waarden("aria-describedby") for name in value.split()} <= ids
    assert {name for value in found.waarden("aria-labelledby") for name in value.split()} <= ids
    assert set(found.waarden("for")) <= ids


def test_the_script_is_told_the_order_of_fields_and_its_words(lezers):
    told = json.loads(opmaak(meldformulier(lezers["fr"])).waarden("data-melden")[0])

    assert told["volgorde"]["praktijken"] == [veld.naam for veld in velden(MODELLEN["praktijken"])]
    assert told["bestaat"] == sorted(lezers["fr"].bank.ids("praktijken"))
    assert "{titel}" in told["woord"]["bericht"]


def test_without_an_address_it_says_where_to_bring_the_message(lezers):
    found = opmaak(meldformulier(lezers["nl"]))

    assert "Een contactadres is er nog niet" in found.tekst
    assert found.waarden("data-naar") == []


def test_with_an_address_there_is_a_link_that_the_script_fills(lezers):
    l = replace(
        lezers["nl"], uitgever=Uitgever("A", "redactie@a.be", "https://a.be/vraag"), meldadres="https://github.com/o/n/issues/new?title={titel}&body={tekst}"
    )
    found = opmaak(meldformulier(l))

    assert found.waarden("data-naar") == [
        "mailto:redactie@a.be?subject=Praktijk:%20{titel}&body={tekst}",
        "https://github.com/o/n/issues/new?title={titel}&body={tekst}",
    ]
    assert {"mailto:redactie@a.be", "https://a.be/vraag", "https://github.com/o/n/issues/new"} <= set(found.waarden("href"))
    assert "Een contactadres is er nog niet" not in found.tekst
    form_only = opmaak(meldformulier(replace(lezers["nl"], uitgever=Uitgever("A", formulier="https://a.be/vraag"))))
    assert "https://a.be/vraag" in form_only.waarden("href")
    assert form_only.waarden("data-naar") == []


def test_the_blank_record_asks_for_what_must_be_there_and_is_valid_once_filled_in(lezers):
    model = OP_NAAM["praktijken"].model
    blank = read_text(leeg(), "leeg.yml")
    assert blank.problems == []
    assert list(blank.value) == [veld.naam for veld in velden(model) if veld.verplicht]

    filled = leeg().replace("nl:\n", "nl: Een zin.\n").replace("nagekeken:\n", "nagekeken: 2026-11-29\n").replace("- bron:\n", "- bron: visienota-2022\n")
    document = read_text(filled, "vol.yml")
    assert validate(model, "vol", document) is not None, document.problems
