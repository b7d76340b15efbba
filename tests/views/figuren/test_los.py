"""A drawing as a file of its own: complete, safe, readable without the site."""

from xml.etree import ElementTree as ET

import pytest

from macros.views.figuren.kleuren import ATTRIBUTEN, kleur_in
from macros.views.figuren.los import svg_los
from macros.views.figuren.tekstmaat import breedte, regels
from tests.cijfers import cijfer, jaren, lezer
from tests.views.figuren import lees
from tests.views.figuren.test_tekeningen import FIGUREN, NOEMER, VIJANDIG, _hostile_source, _unchecked


def los(naam, taal="nl"):
    return svg_los(lezer(FIGUREN[naam], NOEMER, taal=taal), FIGUREN[naam])


@pytest.mark.parametrize("naam", FIGUREN)
def test_a_file_is_the_one_agreed_on(snapshot, naam):
    snapshot(f"los-{naam}", los(naam).replace("><", ">\n<"))


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
@pytest.mark.parametrize("naam", FIGUREN)
def test_a_file_says_in_its_language_what_it_is_and_where_it_comes_from(naam, taal):
    tree = ET.fromstring(los(naam, taal))
    words = " ".join(lees.tekst(t) for t in lees.alle(tree, "text"))
    tail = "" if taal == "nl" else f" ({taal})"
    assert tree.get("{http://www.w3.org/XML/1998/namespace}lang") == taal
    assert f"Een proef{tail}" in words
    assert f"De dienst{tail} (2024), Het rapport{tail}".split(",")[1].strip() in words
    assert lees.tekst(lees.alle(tree, "title")[0]) == f"Een proef{tail}"
    assert lees.tekst(lees.alle(tree, "desc")[0])


@pytest.mark.parametrize("naam", FIGUREN)
def test_a_file_needs_nothing_from_outside_and_carries_no_style_or_script(naam):
    svg = los(naam)
    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert not lees.re.search(r"class=|style=|<style|<script|href=\"http|\son\w+=", svg)


@pytest.mark.parametrize("naam", FIGUREN)
def test_nothing_is_drawn_outside_the_sheet(naam):
    tree = ET.fromstring(los(naam))
    width, height = float(tree.get("width")), float(tree.get("height"))
    for element in tree.iter():
        x, y = float(element.get("x", 0) or 0), float(element.get("y", 0) or 0)
        assert 0 <= x <= width
        assert 0 <= y <= height
        if element.tag == f"{lees.SVG}rect":
            assert x + float(element.get("width")) <= width


def test_bars_in_a_file_are_as_long_as_their_values():
    tree = ET.fromstring(los("staaf"))
    bars = [float(r.get("width")) for r in lees.alle(tree, "rect") if r.get("fill") == "#1d5157"]
    full = {float(r.get("width")) for r in lees.alle(tree, "rect") if r.get("fill") == "#efe8db"}.pop()
    assert [bar / full * 100 for bar in bars] == [pytest.approx(v, abs=0.01) for v in (2.8, 19.3, 57.1)]


def test_a_line_in_a_file_stands_at_the_same_places_as_on_the_page():
    page = lees.alle(lees.alle(lees.boom(_page("lijn")), "svg", "veld")[0], "circle")
    file = lees.alle(ET.fromstring(los("lijn")), "circle")[: len(page)]
    xs = [(lees.procent(a, "cx"), float(b.get("cx"))) for a, b in zip(page, file, strict=True)]
    (p0, f0), (p1, f1) = xs[0], xs[-1]
    assert [f for _, f in xs] == [pytest.approx(f0 + (p - p0) * (f1 - f0) / (p1 - p0), abs=0.05) for p, _ in xs]


def _page(naam):
    from macros.views.figuren import teken

    return teken(lezer(FIGUREN[naam], NOEMER), FIGUREN[naam])


@pytest.mark.parametrize("kwaad", VIJANDIG)
@pytest.mark.parametrize("tekening", ["tegel", "staaf", "gestapeld", "donut", "lijn", "veelvoud", "pictogram"])
def test_hostile_text_stays_text_in_a_file(kwaad, tekening):
    text = dict.fromkeys(("nl", "fr", "en"), kwaad)
    figure = _unchecked(cijfer(waarden=jaren(j2020="60", j2021="40"), soort="reeks", tekening=tekening, eenheid="procent"), text, [])
    tree = ET.fromstring(svg_los(lezer(figure, _hostile_source(text)), figure))
    assert {e.tag.removeprefix(lees.SVG) for e in tree.iter()} <= {
        "svg", "title", "desc", "rect", "text", "g", "path", "line", "circle", "use", "defs", "pattern",
    }  # fmt: skip
    assert lees.tekst(lees.alle(tree, "title")[0]) == kwaad.strip()


def test_every_class_has_its_colours_and_an_unknown_one_is_a_mistake_of_ours():
    assert kleur_in('<rect class="r1"/>') == f"<rect {ATTRIBUTEN['r1']}/>"
    with pytest.raises(KeyError):
        kleur_in('<rect class="onbekend"/>')


def test_a_long_text_is_cut_between_words():
    lines = regels("een twee drie vier vijf zes zeven", 16, 120)
    assert " ".join(lines) == "een twee drie vier vijf zes zeven"
    assert all(breedte(line, 16) <= 120 for line in lines)


def test_a_word_that_is_too_long_keeps_its_own_line():
    assert regels("een onmogelijkzolangwoord twee", 16, 60) == ["een", "onmogelijkzolangwoord", "twee"]


def test_no_text_takes_no_lines():
    assert regels("", 16, 100) == []
