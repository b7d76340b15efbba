"""Every kind of drawing: what is drawn is the value, and the drawing is the one agreed on."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.views.figuren import teken
from tests.cijfers import bron, cijfer, delen, jaren, lezer, woord
from tests.views.figuren import lees

DOEL = delen(("wel", "33.3"), ("grotendeels", "34.3"), ("eerder-niet", "18.2"), ("niet", "14.1"))
VORMEN = [
    {"categorie": woord(vorm), "periode": periode, "waarde": waarde}
    for vorm, waarden in {"aso": ("3.2", "2.8"), "bso": ("17.8", "19.3"), "dbso": ("59.4", "57.1")}.items()
    for periode, waarde in zip(("2018-2019", "2020-2021"), waarden, strict=True)
]
UITVAL = [
    *(
        {**v, "reeks": woord("deze reeks")}
        for v in jaren(j2009="12", j2014="9.7", j2015="10.4", j2016="11.0", j2019="9.4", j2020="12.0", j2021=None, j2023="14")
    ),
    {"reeks": woord("oude telling"), "periode": "2014-2015", "waarde": "11"},
]
PROCENT = {"eenheid": "procent"}
NOEMER = cijfer("alle", [{"waarde": "495000"}])

FIGUREN = {
    "tegel": cijfer(waarden=[{"waarde": "4000"}], eenheid="trajecten", benadering=True, zekerheid="middel"),
    "tegel-procent": cijfer(waarden=[{"waarde": "62"}], **PROCENT),
    "staaf": cijfer(waarden=delen(("aso", "2.8"), ("bso", "19.3"), ("dbso", "57.1")), soort="verdeling", tekening="staaf", **PROCENT),
    "staaf-aantallen": cijfer(waarden=delen(("gewoon", "988"), ("buitengewoon", "142")), soort="verdeling", tekening="staaf", eenheid="scholen"),
    "gestapeld": cijfer(waarden=DOEL, soort="aandeel", tekening="gestapeld", **PROCENT),
    "donut": cijfer(waarden=delen(("individueel", "88"), ("klas", "12")), soort="aandeel", tekening="donut", **PROCENT),
    "lijn": cijfer(waarden=UITVAL, soort="reeks", tekening="lijn", breuken=[{"voor": "2014-2015", "uitleg": woord("Anders geteld.")}], **PROCENT),
    "veelvoud": cijfer(waarden=VORMEN, soort="verdeling", tekening="veelvoud", **PROCENT),
    "pictogram": cijfer(waarden=[{"waarde": "4000"}], tekening="pictogram", eenheid="trajecten", noemer="alle"),
    "leeg": cijfer(
        soort="aandeel",
        tekening="donut",
        zekerheid="niet-gevonden",
        waar_vragen=woord("Bij de [dienst](https://dienst.example)."),
        **PROCENT,
    ),
}
VASTE_WAARDEN = {name: [v.waarde for v in figure.waarden if v.waarde is not None] for name, figure in FIGUREN.items()}


def getekend(naam, taal="nl"):
    return teken(lezer(FIGUREN[naam], NOEMER, taal=taal), FIGUREN[naam])


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
@pytest.mark.parametrize("naam", FIGUREN)
def test_a_drawing_is_the_one_agreed_on(snapshot, naam, taal):
    snapshot(f"{naam}-{taal}", str(getekend(naam, taal)).replace("><", ">\n<"))


@pytest.mark.parametrize("naam", FIGUREN)
def test_a_drawing_is_the_same_every_time(naam):
    assert getekend(naam) == getekend(naam)


@pytest.mark.parametrize("naam", FIGUREN)
def test_a_drawing_is_one_line_of_well_formed_html_without_styles_or_scripts(naam):
    html = getekend(naam)
    lees.boom(html)
    assert "\n" not in html
    assert not lees.re.search(r"style=|<style|<script|\son\w+=", html)


@pytest.mark.parametrize("naam", FIGUREN)
def test_a_drawing_stays_under_three_kilobytes(naam):
    for svg in lees.alle(lees.boom(getekend(naam)), "svg"):
        assert len(lees.ET.tostring(svg)) < 3 * 1024


@pytest.mark.parametrize("naam", FIGUREN)
def test_ids_are_unique_and_every_reference_finds_its_id(naam):
    html = getekend(naam) + teken(lezer(FIGUREN[naam], NOEMER), FIGUREN[naam], plek="nog-eens")
    tree = lees.boom(html)
    ids = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    asked = lees.re.findall(r'url\(#([^)]+)\)|href="#([^"]+)"|aria-(?:labelledby|describedby)="([^"]+)"', html)
    assert {ref for found in asked for ref in found if ref} <= set(ids)


@pytest.mark.parametrize("naam", ["gestapeld", "donut", "lijn", "pictogram"])
def test_an_image_has_a_name_and_a_description_that_points_to_the_table(naam):
    svg = next(e for e in lees.alle(lees.boom(getekend(naam)), "svg") if e.get("role") == "img")
    assert lees.tekst(lees.alle(svg, "title")[0]) == "Een proef"
    assert lees.tekst(lees.alle(svg, "desc")[0]).endswith("Dezelfde gegevens staan in de tabel onder de tekening.")


def test_a_bar_is_as_long_as_its_percentage():
    assert lees.staven(lees.boom(getekend("staaf"))) == [2.8, 19.3, 57.1]


def test_bars_of_counts_are_in_proportion_to_the_highest():
    assert lees.staven(lees.boom(getekend("staaf-aantallen"))) == [100, pytest.approx(142 / 988 * 100, abs=0.005)]


def test_a_tile_with_a_percentage_has_a_bar_as_long():
    assert lees.staven(lees.boom(getekend("tegel-procent"))) == [62]


def test_stacked_parts_follow_each_other_and_are_as_wide_as_their_share():
    assert lees.stukken(lees.boom(getekend("gestapeld"))) == [(0, 33.3), (33.3, 34.3), (67.6, 18.2), (85.8, 14.1)]


def test_the_parts_of_a_ring_turn_as_far_as_their_share():
    assert lees.sectoren(lees.boom(getekend("donut"))) == [pytest.approx(88, abs=0.02), pytest.approx(12, abs=0.02)]


@given(st.lists(st.integers(1, 500), min_size=1, max_size=7))
def test_parts_of_any_counts_fill_their_whole(counts):
    parts = delen(*((f"d{i}", str(c)) for i, c in enumerate(counts)))
    figure = cijfer(waarden=parts, soort="aandeel", tekening="gestapeld")
    widths = [width for _, width in lees.stukken(lees.boom(teken(lezer(figure), figure)))]
    assert widths == [pytest.approx(c * 100 / sum(counts), abs=0.0051) for c in counts]


def test_a_point_of_a_line_stands_at_its_value():
    values = lees.lijnpunten(lees.boom(getekend("lijn")), lambda t: Decimal(t.rstrip("%").replace(",", ".")))
    assert values == [pytest.approx(float(v), abs=0.002) for v in VASTE_WAARDEN["lijn"]]


def test_a_line_runs_only_between_neighbours_that_were_counted_in_the_same_way():
    tree = lees.boom(getekend("lijn"))
    assert lees.alle(tree, "path", "l1")[0].get("d").count("M") == 2
    assert lees.alle(tree, "path", "l1")[0].get("d").count("L") == 3
    assert lees.alle(tree, "path", "gat")[0].get("d").count("M") == 3


def test_a_break_has_a_mark_that_the_note_explains():
    tree = lees.boom(getekend("lijn"))
    assert [lees.tekst(t) for t in lees.alle(tree, "text", "letter")] == ["A"]
    assert "A De telling verandert vanaf 2014–2015. Anders geteld." in [lees.tekst(li) for li in lees.alle(tree, "li")]


def test_a_break_cuts_the_line_even_between_neighbours():
    values = jaren(j2019="10", j2020="11")
    figure = cijfer(waarden=values, soort="reeks", tekening="lijn", breuken=[{"voor": "2020-2021", "uitleg": woord("Nieuw.")}])
    assert lees.alle(lees.boom(teken(lezer(figure), figure)), "path", "l1") == []


def test_series_differ_by_marker_and_not_only_by_colour():
    field = lees.alle(lees.boom(getekend("lijn")), "svg", "veld")[0]
    assert (len(lees.alle(field, "circle")), len(lees.alle(field, "use"))) == (7, 1)


def test_columns_of_all_panels_share_one_scale():
    heights = lees.kolommen(lees.boom(getekend("veelvoud")))
    assert heights == [pytest.approx(float(v) / 59.4 * 64, abs=0.005) for v in VASTE_WAARDEN["veelvoud"]]


def test_a_pictogram_colours_as_many_dots_as_the_share_says():
    assert lees.stippen(lees.boom(getekend("pictogram"))) == (8, 1000)
    assert "ongeveer 8 trajecten per 1.000 leerlingen" in getekend("pictogram")


@given(st.decimals(0, 100, places=1))
def test_a_pictogram_of_a_percentage_rounds_to_whole_dots(share):
    figure = cijfer(waarden=[{"waarde": str(share)}], tekening="pictogram", eenheid="procent")
    full, dots = lees.stippen(lees.boom(teken(lezer(figure), figure)))
    assert abs(Decimal(full) / dots * 100 - share) <= Decimal(50) / dots


def test_a_pictogram_without_a_whole_becomes_a_tile():
    figure = cijfer(waarden=[{"waarde": "4000"}], tekening="pictogram")
    assert "figuur-tegel" in teken(lezer(figure), figure)


@pytest.mark.parametrize("tekening", ["tegel", "staaf", "gestapeld", "donut", "lijn", "veelvoud", "pictogram"])
@pytest.mark.parametrize("waarden", [[], jaren(j2019=None, j2020=None)])
def test_a_figure_without_values_is_honestly_empty_whatever_its_drawing(tekening, waarden):
    figure = cijfer(waarden=waarden, soort="reeks", tekening=tekening, waar_vragen=woord("Bij de dienst."))
    html = teken(lezer(figure), figure)
    assert "Geen gegevens in de bron" in html
    assert "Bij de dienst." in html
    assert "<svg" not in html


@pytest.mark.parametrize("tekening", ["tegel", "staaf", "lijn", "veelvoud", "pictogram"])
def test_a_single_value_can_be_drawn_in_every_way(tekening):
    figure = cijfer(waarden=[{"waarde": "12", "periode": "2020-2021", "categorie": woord("één")}], soort="reeks", tekening=tekening)
    assert ">12<" in teken(lezer(figure), figure)


@pytest.mark.parametrize("naam", [naam for naam in FIGUREN if naam not in ("tegel", "tegel-procent", "leeg", "staaf", "staaf-aantallen")])
def test_the_table_holds_every_value_that_is_drawn(naam):
    figure = FIGUREN[naam]
    cells = lees.tabel(lees.boom(getekend(naam)))
    assert len(cells) == len(figure.waarden)
    numbers = [cell for row in cells for cell in row if lees.re.fullmatch(r"[\d.,]+%?", cell)]
    assert [Decimal(cell.rstrip("%").replace(".", "").replace(",", ".")) for cell in numbers] == VASTE_WAARDEN[naam]


def test_a_gap_is_told_in_the_table():
    rows = {row[1]: row[2] for row in lees.tabel(lees.boom(getekend("lijn")))}
    assert rows["2021–2022"] == "geen gegevens"


VIJANDIG = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}", "</svg></title>", "&amp; & \u202e", "' onload='x"]


@pytest.mark.parametrize("kwaad", VIJANDIG)
@pytest.mark.parametrize("tekening", ["tegel", "staaf", "gestapeld", "donut", "lijn", "veelvoud", "pictogram"])
def test_hostile_text_stays_text_in_every_drawing(kwaad, tekening):
    text = dict.fromkeys(("nl", "fr", "en"), kwaad)
    values = [{"waarde": w, "categorie": text, "reeks": text, "periode": p} for w, p in (("60", "2020-2021"), ("40", "2021-2022"))]
    figure = _unchecked(cijfer(waarden=jaren(j2020="60", j2021="40"), soort="reeks", tekening=tekening, eenheid="procent"), text, values)
    tree = lees.boom(teken(lezer(figure, _hostile_source(text)), figure))
    assert not {"script", "img"} & {e.tag.removeprefix(lees.SVG) for e in tree.iter()}
    assert not any(name.startswith("on") for e in tree.iter() for name in e.attrib)
    assert kwaad in {"".join(e.itertext()) for e in tree.iter()}


def _unchecked(figure, text, values):
    """A figure with texts that the reading of YAML would have refused: views must not rely on that."""
    wrong = type(figure.titel).model_construct(**text)
    parts = [v.model_copy(update={"categorie": wrong, "reeks": wrong, "opmerking": wrong}) for v in figure.waarden]
    return figure.model_copy(update={"titel": wrong, "populatie": wrong, "waarden": tuple(parts)})


def _hostile_source(text):
    plain = bron()
    return plain.model_copy(update={"titel": type(plain.titel).model_construct(**text)})
