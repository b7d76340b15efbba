"""Every shipped figure: what is drawn, what the table says and what the files hold is one and the same."""

import csv
import io
import json
from decimal import Decimal
from pathlib import Path

import pytest

from macros.content import cijferregels
from macros.content.cijferwaarden import bekend, geheel, is_leeg
from macros.content.load import examine
from macros.content.records.cijfer import Cijfer
from macros.exports.cijfers import van_een
from macros.language.taal import TALEN
from macros.views.figuren import teken
from macros.views.figuren.figuur import vorm_van
from macros.views.figuren.staven import schaal
from macros.views.lezer import Lezer
from macros.views.waarde import kaal
from tests.sites import PROJECT, woorden
from tests.views.figuren import lees

BANK, _ = examine(Path(PROJECT) / "data")
CIJFERS = BANK.alle("cijfers", Cijfer)
LEZERS = {taal: Lezer(BANK, woorden(), taal) for taal in TALEN}
NL = LEZERS["nl"]
elk = pytest.mark.parametrize("cijfer", CIJFERS, ids=lambda c: c.id)


def getal(text: str) -> Decimal:
    return Decimal(text.strip("€ \xa0%").replace(".", "").replace(",", "."))


def bestanden(cijfer):
    return van_een(LEZERS, cijfer, raster=lambda svg: b"")


def drawn_as(cijfer, tree) -> list[float]:
    """The values a drawing shows, read from its geometry."""
    form = vorm_van(NL, cijfer)
    if form == "staaf":
        return [length / 100 * float(schaal(cijfer)) for length in lees.staven(tree)]
    if form in ("gestapeld", "donut"):
        shares = [width for _, width in lees.stukken(tree)] if form == "gestapeld" else lees.sectoren(tree)
        return [share / 100 * float(geheel(cijfer)) for share in shares]
    if form == "lijn":
        return lees.lijnpunten(tree, getal)
    return [float(getal(lees.tekst(e))) for e in [*lees.alle(tree, "span", "tegel-getal"), *lees.alle(tree, "dd", "tegel-getal")]]


@elk
def test_what_is_drawn_is_what_was_recorded(cijfer):
    tree = lees.boom(teken(NL, cijfer))
    meant = [float(v.waarde) for v in bekend(cijfer)]
    if vorm_van(NL, cijfer) == "pictogram":
        full, dots = lees.stippen(tree)
        whole = bekend(BANK.een("cijfers", cijfer.noemer, Cijfer))[-1].waarde
        assert full == round(meant[0] / float(whole) * dots)
        return
    # drawn with two decimals of a percent: exact within a ten-thousandth of the scale
    assert sorted(drawn_as(cijfer, tree)) == [pytest.approx(v, abs=1e-4 * max(100, *meant)) for v in sorted(meant)]


@elk
def test_the_csv_files_and_the_json_hold_what_was_recorded(cijfer):
    files = bestanden(cijfer)
    plain = list(csv.DictReader(io.StringIO(files[f"{cijfer.id}.csv"].decode(), newline="")))
    belgian = list(csv.DictReader(io.StringIO(files[f"{cijfer.id}-be.csv"].decode("utf-8-sig"), newline=""), delimiter=";"))
    parsed = json.loads(files[f"{cijfer.id}.json"], parse_float=str, parse_int=str)
    meant = ["" if v.waarde is None else f"{v.waarde:f}" for v in cijfer.waarden]
    assert [r["waarde"] for r in plain] == meant
    assert [r["waarde"].replace(",", ".") for r in belgian] == meant
    assert [v["waarde"] or "" for v in parsed["waarden"]] == meant


@elk
def test_the_table_or_the_drawing_itself_tells_every_value_in_every_language(cijfer):
    for taal, lezer in LEZERS.items():
        told = [lees.tekst(e) for e in lees.boom(teken(lezer, cijfer)).iter()]
        for value in bekend(cijfer):
            assert kaal(lezer, cijfer, value.waarde) in told, f"{taal}: {value.waarde}"


@elk
def test_a_gap_is_told_and_an_empty_figure_says_where_to_ask(cijfer):
    text = lees.tekst(lees.boom(teken(NL, cijfer)))
    if is_leeg(cijfer):
        assert "Geen gegevens in de bron" in text
        assert "Waar te vragen?" in text
    elif len(bekend(cijfer)) < len(cijfer.waarden):
        assert "geen gegevens" in text


@elk
def test_every_source_of_a_figure_and_its_values_is_linked(cijfer):
    html = teken(NL, cijfer)
    for reference in [*cijfer.bronnen, *(b for v in cijfer.waarden for b in v.bronnen)]:
        assert f'href="~/bronnen/#{reference.bron}"' in html


@elk
def test_a_chart_of_the_site_stays_under_three_kilobytes(cijfer):
    for lezer in LEZERS.values():
        for svg in lees.alle(lees.boom(teken(lezer, cijfer)), "svg"):
            assert len(lees.ET.tostring(svg)) <= 3 * 1024


def test_no_shipped_figure_breaks_a_rule():
    assert [str(p.place) + p.kind for p in cijferregels.regels(BANK) if p.severity == "fout"] == []


@pytest.mark.parametrize("identity", ["vsv", "eak", "leerlingen-so", "scholen-so", "doel-bereikt", "individueel-of-klas", "bereik-scholen"])
def test_the_series_of_the_dossier_are_there(identity):
    assert not is_leeg(BANK.een("cijfers", identity, Cijfer))


@pytest.mark.parametrize("identity", ["doelgroep-volgens-opleiding", "aanmeldingsgolven"])
def test_the_lost_charts_of_the_folder_are_honestly_empty(identity):
    assert is_leeg(BANK.een("cijfers", identity, Cijfer))


def test_the_two_ways_of_counting_early_leavers_are_never_mixed():
    vsv, eak = (BANK.een("cijfers", identity, Cijfer) for identity in ("vsv", "eak"))
    assert "eak" in vsv.niet_mengen
    assert "vsv" in eak.niet_mengen
    assert next(v.periode for v in vsv.waarden) == "2009-2010"
    assert vsv.breuken
