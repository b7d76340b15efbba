"""The status page and ``data/status.json`` say the same, for they are made of one model."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from macros.content.vertaling.eenheid import eenheden
from macros.content.vertaling.stand import beoordeel
from macros.exports.toestand import bestanden
from macros.views.toestand import toestand
from tests.views.opmaak import opmaak

DAG = date(2026, 11, 29)
OP_DE_PAGINA = re.compile(r'data-telt="([\w.-]+)"(?: data-n="(\d+)")?>([^<]*)<')


def telbaar(found, lead=""):
    """Every number, version and day of the file, by its path; of a list how long it is."""
    for name, value in found.items():
        path = f"{lead}.{name}".lstrip(".")
        if isinstance(value, dict):
            yield from telbaar(value, path)
        elif path not in ("gegevens.oudste_nazicht", "gegevens.jongste_nazicht", "open.matrix.cellen"):
            yield path, str(len(value) if isinstance(value, list) else value)


@pytest.fixture
def lezer(lezers):
    """A reader on a day, who knows how the translations stand."""

    def op(taal, dag=DAG):
        found = lezers[taal]
        return replace(found, vandaag=dag, vertalingen=tuple(beoordeel(eenheden(found.bank), {})))

    return op


def gegevens(lezer):
    ((name, content),) = bestanden(lezer.bank, lezer.vertalingen, lezer.vandaag)
    assert name == "data/status.json"
    return json.loads(content)


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_page_says_every_number_of_the_file_and_no_other(lezer, taal):
    reader = lezer(taal)

    shown = {name: number or text for name, number, text in OP_DE_PAGINA.findall(str(toestand(reader)))}

    told = dict(telbaar(gegevens(reader)))
    assert shown | {"gebouwd_op": str(DAG)} == told
    assert reader.datum(DAG) in shown["gebouwd_op"]


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_page_is_sound_and_names_each_record_that_asks_for_work(lezer, taal):
    reader = lezer(taal)

    found = opmaak(toestand(reader))

    assert found.fouten == []
    said = gegevens(reader)["open"]
    for ref in [*said["niet_gevonden"], *said["onzeker"], *(f"cijfers/{identity}" for identity in said["lege_cijfers"])]:
        assert reader.adres(*ref.split("/", 1)) in found.waarden("href"), ref


def test_the_page_names_a_figure_that_is_late(site, lezer):
    made = site("gaaf")
    made.voeg_toe("cijfers/gesprekken.yml", "verwacht: 2026-02-01\n")
    reader = replace(lezer("nl"), bank=made.bank(), _memo={})

    assert reader.t("stand.laat.geen") not in str(toestand(reader))
    assert reader.t("stand.verwacht", datum="1 februari 2026") in str(toestand(reader))
    assert gegevens(reader)["late_cijfers"] == [{"cijfer": "gesprekken", "verwacht": "2026-02-01"}]


def test_without_a_day_the_page_says_that_it_is_not_known(lezer):
    reader = lezer("en", None)

    assert reader.t("stand.onbekend") in str(toestand(reader))
    assert gegevens(reader)["gebouwd_op"] is None
