"""Content is data: whatever stands in any text field of any record, every page and every file shows it as text.

Every text field is filled with the same hostile text at once, the check passed over, and what comes
out is compared with the same site in which every field says something innocent: no element, no
attribute and no address more.
"""

import csv
import io
import json
import re
import shutil
import zipfile
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from macros.bouw import Bouw
from macros.content.read import read_text
from macros.exports import cijfers
from macros.exports.canoniek import canoniek
from macros.exports.pdf.alles import documenten
from macros.exports.pdf.zetter import SJABLONEN, Zetter
from macros.exports.rekencel import rekencel, uit_rekencel
from macros.uitvoer import uitgaven
from macros.views.lezer import Lezer
from macros.views.zoekdocument import ankerdocumenten
from macros.zoekindex import van_anker
from tests.exports.pdf.terug import Teruggelezen
from tests.sites import FIXTURES, Site, woorden
from tests.veiligheid.ladingen import FORMULES, LADINGEN
from tests.veiligheid.vergiftigd import Gif, grondstof, tekstvelden
from tests.veiligheid.weergaven import SITE, bouwsel, onveilig, weergaven

GEWOON = ("onschuldig", "opgemaakt")
VIJANDIG = [name for name in LADINGEN if name not in GEWOON]
OPMAAK = {
    ("a", frozenset({"href", "rel"})),
    ("a", frozenset()),
    ("span", frozenset({"lang", "class", "title"})),
    *((tag, frozenset()) for tag in ("p", "em", "strong", "ul", "ol", "li", "br")),
}
"""What the small Markdown may make of a text; a link that is not safe keeps its words and loses its address. The span says that a text is still Dutch."""
ELDERS = ("pdf", "beheer", "kopregels")
"""Exports that hold no text of records, and the PDFs, which have their own test."""


@pytest.fixture(scope="module")
def bank(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gif") / "gaaf"
    return grondstof(Site(Path(shutil.copytree(FIXTURES / "gaaf", folder))))


@pytest.fixture(scope="module")
def vergiftigd(bank):
    return cache(lambda lading: Gif(LADINGEN.get(lading, lading)).bank(bank))


@pytest.fixture(scope="module")
def bestanden(vergiftigd, tmp_path_factory):
    """Every exported file with a text in every field."""

    @cache
    def made(lading):
        poisoned = vergiftigd(lading)
        found = {}
        for name, files in uitgaven(Bouw(poisoned, woorden(), SITE, tmp_path_factory.getbasetemp())).items():
            if name == "cijfers":
                found |= dict(cijfers.bestanden(poisoned, woorden(), site=SITE, raster=str.encode))
            elif name not in ELDERS:
                found |= dict(files)
        return found

    return made


@pytest.fixture(scope="module")
def gewoon(vergiftigd):
    """What every page is built of when the texts are innocent: elements, and the attributes each may have."""
    delen = {part for name in GEWOON for _, html in weergaven(vergiftigd(name)) for part in bouwsel(html).delen}
    return {tag: frozenset().union(*(names for other, names in delen if other == tag)) for tag, _ in delen}


def test_every_text_field_of_every_kind_is_filled(bank):
    gif = Gif("x")
    gif.bank(bank)
    assert gif.gezegd == tekstvelden()
    assert len(gif.gezegd) > 300


@pytest.mark.parametrize("lading", VIJANDIG)
def test_no_page_and_no_macro_gets_an_element_attribute_or_address_more(vergiftigd, gewoon, lading):
    shown = " ".join(LADINGEN[lading].split())
    for name, html in weergaven(vergiftigd(lading)):
        page = bouwsel(html)
        more = {(tag, names) for tag, names in page.delen if tag not in gewoon or not names <= gewoon[tag]}
        assert more <= OPMAAK, name
        assert not [a for a in page.adressen if onveilig(a)], name
        assert page.rest <= {"begripgebruik"}, name
        assert not any(attribute.startswith("on") or attribute == "style" for _, names in page.delen for attribute in names), name
        if "/" in name and "(" not in name:
            assert shown in page.tekst, f"{name}: de titel staat er niet zoals hij is"


@pytest.mark.parametrize("lading", VIJANDIG)
def test_drawings_and_feeds_are_whole_and_get_no_element_more(bestanden, lading):
    innocent, hostile = bestanden("onschuldig"), bestanden(lading)
    assert set(hostile) == set(innocent)
    for name, content in hostile.items():
        if name.endswith((".svg", ".xml")):
            tree, plain = ET.fromstring(content), ET.fromstring(innocent[name])
            assert {(e.tag, frozenset(e.attrib)) for e in tree.iter()} <= {(e.tag, frozenset(e.attrib)) for e in plain.iter()}, name
            assert not [v for e in tree.iter() for k, v in e.attrib.items() if k.rsplit("}")[-1] in ("href", "src") and onveilig(v)], name
            assert b"<!" not in content, name


@pytest.mark.parametrize("lading", VIJANDIG)
def test_json_says_every_text_as_it_is(bestanden, lading):
    for name, content in bestanden(lading).items():
        if name.endswith(".json"):
            found, plain = json.loads(content), json.loads(bestanden("onschuldig")[name])
            assert _vorm(found) == _vorm(plain), name
            if re.fullmatch(r"data/[a-z]+\.json", name) and "titel" in content.decode() and "rollenmatrix" not in name and "package" not in name:
                assert all(row["titel"]["nl"] == LADINGEN[lading] for row in found), name


def _vorm(value):
    """The shape of JSON: its keys and the kinds of its values; the length of a list of texts may differ."""
    if isinstance(value, dict):
        return {key: _vorm(inner) for key, inner in value.items()}
    return [_vorm(inner) for inner in value] if isinstance(value, list) and value and not isinstance(value[0], str) else type(value).__name__


def _tabel(content):
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if ";" in text.split("\n")[0] else ",", strict=True))


@pytest.mark.parametrize("formule", [*FORMULES, *(LADINGEN[name] for name in VIJANDIG)], ids=lambda text: ascii(text[:6]))
def test_no_cell_of_any_table_is_calculated_and_every_table_keeps_its_shape(bestanden, formule):
    said = {formule, " ".join(formule.split())}
    seen = 0
    for name, content in bestanden(formule).items():
        if name.endswith(".csv"):
            rows, plain = _tabel(content), _tabel(bestanden("onschuldig")[name])
            assert [len(row) for row in rows] == [len(row) for row in plain], name
            assert all(cell == rekencel(uit_rekencel(cell)) for row in rows for cell in row), name
            assert not [cell for row in rows for cell in row if re.match(r"\s*[=+@＝]|\s*-(?!\d+([.,]\d+)?\Z)|[\t\r\n]", cell)], name
            seen += sum(uit_rekencel(cell) in said for row in rows for cell in row)
        elif name.endswith(".xlsx"):
            for sheet in openpyxl.load_workbook(io.BytesIO(content)):
                assert {cell.data_type for row in sheet for cell in row} <= {"s", "n"}, name
                assert not [cell for row in sheet for cell in row if cell.hyperlink], name
            parts = zipfile.ZipFile(io.BytesIO(content))
            assert not [part for part in parts.namelist() if b"<f>" in parts.read(part) or "externalLink" in part or "vba" in part.lower()]
    assert seen > 20


@pytest.mark.parametrize("lading", VIJANDIG)
def test_citations_for_other_programs_hold_one_field_per_line(bestanden, lading):
    for name, content in bestanden(lading).items():
        text, plain = content.decode("utf-8", "replace"), bestanden("onschuldig")[name].decode("utf-8", "replace")
        if name.endswith(".ris"):
            assert [line[:6] for line in text.split("\r\n")] == [line[:6] for line in plain.split("\r\n")], name
            assert "\n" not in text.replace("\r\n", ""), name
        if name.endswith(".bib"):
            bare = (
                text.replace("\\{", "").replace("\\}", "").replace("\\textbackslash{}", "").replace("\\textasciitilde{}", "").replace("\\textasciicircum{}", "")
            )
            assert bare.count("{") == bare.count("}"), name
            assert text.count("@misc{") == plain.count("@misc{"), name


@pytest.mark.parametrize("lading", VIJANDIG)
def test_the_search_gets_the_words_as_text(vergiftigd, lading):
    for made in ankerdocumenten(Lezer(vergiftigd(lading), woorden(), "nl", SITE)):
        page = bouwsel(van_anker(made))
        assert {tag for tag, _ in page.delen} <= {"html", "body", "span", "h1", "p"}
        assert " ".join(LADINGEN[lading].split()) in page.tekst


@pytest.mark.parametrize("lading", VIJANDIG)
def test_a_record_written_as_yaml_is_read_back_as_it_was(vergiftigd, lading):
    for soort, record in vergiftigd(lading).elk():
        said = json.loads(json.dumps(record.model_dump(mode="json", exclude_none=True, exclude={"id"}), default=str))
        found = read_text(canoniek(said), "x.yml")
        if not any(sign in LADINGEN[lading] for sign in "\r\u202e"):
            assert found.problems == [], soort
            assert found.value["titel"]["nl"] == LADINGEN[lading]


def test_no_template_of_a_pdf_runs_what_it_shows():
    """Typst gets the texts as JSON beside a template that never changes, and no template makes code of text."""
    for path in SJABLONEN.glob("*.typ"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\beval\s*\(|#include|\bread\s*\(|plugin\s*\(", text), path.name
        assert set(re.findall(r'#import "([^"]+)"', text)) <= {p.name for p in SJABLONEN.glob("*.typ")}, path.name


HULPBLADEN = {"huis", "knopen", "serve", "visie"}
"""Templates that are no document by themselves."""
KNOPEN = {"p", "ul", "ol", "t", "em", "sterk", "link", "noot", "br", "taal", "li"}


@pytest.mark.parametrize("lading", VIJANDIG)
def test_what_goes_into_a_pdf_is_text_and_links_that_are_safe(vergiftigd, lading):
    found = list(documenten(vergiftigd(lading), woorden(), SITE))
    assert {d.sjabloon for d in found} == {p.stem for p in SJABLONEN.glob("*.typ")} - HULPBLADEN
    for document in found:
        for node in _knopen(json.loads(document.json())):
            assert node["k"] in KNOPEN
            assert node["k"] != "link" or node["a"].startswith(("https://", "http://", "mailto:")), node


def _knopen(value):
    if isinstance(value, dict):
        if isinstance(value.get("k"), str):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from _knopen(inner)


def test_a_set_pdf_shows_typst_code_as_words_and_leads_nowhere_else(vergiftigd):
    """One of each template, set for real: what came in as code is read back as words."""
    kinds = {d.sjabloon: d for d in documenten(vergiftigd("typst"), woorden(), SITE) if d.sjabloon in ("methodiek", "hoofdstuk", "actor")}
    assert len(kinds) == 3
    with Zetter() as setter:
        for document in kinds.values():
            pdf = Teruggelezen(setter.zet(document))
            text = " ".join(" ".join(page.extract_text() for page in pdf.lezer.pages).split())
            assert '#import "@preview/kwaad:0.1.0"' in text.replace("”", '"').replace("“", '"')
            assert "#eval" in text
            assert "7000021" not in text
            annotations = [a.get_object() for page in pdf.lezer.pages for a in page.get("/Annots") or ()]
            actions = [a["/A"] for a in annotations if "/A" in a]
            assert {str(a["/S"]) for a in actions} <= {"/URI", "/GoTo"}
            assert not [a["/URI"] for a in actions if a["/S"] == "/URI" and not re.match(r"https?://", a["/URI"])]
