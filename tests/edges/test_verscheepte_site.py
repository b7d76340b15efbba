"""The shipped site says everything its sources say, in three languages, each with its source."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from macros.content.load import load
from macros.content.records.cijfer import Cijfer
from macros.content.records.visie import Hoofdstuk
from macros.language.taal import TALEN, vertaal
from macros.views.lezer import Lezer
from macros.views.waarde import kaal

PROJECT = Path(__file__).parents[2]
pytestmark = pytest.mark.site

FOLDER_2026 = {
    # every number of the folder: the figure that holds it, and which of its values
    "450.000 leerlingen": ("bereik-verruimd", "450000"),
    "van 8.000": ("bereik-verruimd", "8000"),
    "4000 NAFT-trajecten": ("trajecten", "4000"),
    "14% schooluitval": ("vsv-2023-2024", "14"),
    "wel 33.3%": ("doel-bereikt", "33.3"),
    "grotendeels 34.3%": ("doel-bereikt", "34.3"),
    "eerder niet 18.2%": ("doel-bereikt", "18.2"),
    "niet 14.1%": ("doel-bereikt", "14.1"),
    "88%": ("individueel-of-klas", "88"),
    "klastrajecten (12%)": ("individueel-of-klas", "12"),
    "716": ("scholen-716", "716"),
    "62% van alle secundaire scholen": ("bereik-scholen", "62"),
    "19 organisaties": ("organisaties", "19"),
}
EMPTY_CHARTS = ("doelgroep-volgens-opleiding", "aanmeldingsgolven", "aanmeldingen")


class _Text(HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def text_of(path: Path) -> str:
    parser = _Text()
    parser.feed(path.read_text(encoding="utf-8"))
    return re.sub(r"\s+", " ", "".join(parser.parts))


def root(site: Path, taal: str) -> Path:
    return site if taal == "nl" else site / taal


@pytest.fixture(scope="module")
def bank():
    return load(PROJECT / "data")


@pytest.mark.parametrize("taal", TALEN)
def test_every_titled_paragraph_of_the_nota_stands_on_its_chapter_with_anchor_and_source(verscheept, bank, taal):
    chapters = [c for c in bank.alle("hoofdstukken", Hoofdstuk) if c.editie == "2022"]
    seen = 0
    for chapter in chapters:
        page = root(verscheept, taal) / "visie" / chapter.id / "index.html"
        text, html = text_of(page), page.read_text(encoding="utf-8")
        assert "bronnen/#visienota-2022" in html
        for paragraph in chapter.alle_paragrafen():
            seen += 1
            assert f'id="{paragraph.id}"' in html
            if paragraph.titel:
                assert vertaal(paragraph.titel, taal).tekst in text
        for section in chapter.afdelingen:
            assert f"{section.nummer} {vertaal(section.titel, taal).tekst}" in text
        for note in chapter.voetnoten:
            assert f'id="noot-{note.nummer}"' in html
    assert (len(chapters), seen) == (13, 53)
    assert sum(len(c.voetnoten) for c in chapters) == 7


@pytest.mark.parametrize("taal", TALEN)
@pytest.mark.parametrize("getal", FOLDER_2026)
def test_every_number_of_the_folder_is_a_figure_with_its_source(verscheept, bank, taal, getal):
    identity, value = FOLDER_2026[getal]
    figure = bank.een("cijfers", identity, Cijfer)
    found = next(v for v in figure.waarden if str(v.waarde) == value)
    page = root(verscheept, taal) / "cijfers" / identity / "index.html"
    shown = kaal(Lezer(bank, None, taal), figure, found.waarde)
    assert shown.replace("\u202f", " ") in text_of(page)
    assert "bronnen/#folder-2026" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("taal", TALEN)
@pytest.mark.parametrize("identity", EMPTY_CHARTS)
def test_a_chart_whose_values_are_lost_is_an_honest_empty_figure(verscheept, bank, taal, identity):
    assert not [v for v in bank.een("cijfers", identity, Cijfer).waarden if v.waarde is not None]
    page = (root(verscheept, taal) / "cijfers" / identity / "index.html").read_text(encoding="utf-8")
    assert "bronnen/#" in page
    assert "figuur-leeg" in page


@pytest.mark.parametrize("taal", TALEN)
def test_principles_building_blocks_and_promises_all_have_their_place(verscheept, bank, taal):
    for soort, count in (("uitgangspunten", 16), ("dna", 4), ("fasen", 6)):
        assert len(bank.records[soort]) == count
    for identity in bank.records["uitgangspunten"]:
        assert (root(verscheept, taal) / "uitgangspunten" / identity / "index.html").exists()
    dna = (root(verscheept, taal) / "dna" / "index.html").read_text(encoding="utf-8")
    assert all(f'id="{identity}"' in dna for identity in bank.records["engagementen"])
    assert len(bank.records["engagementen"]) == 3


@pytest.mark.parametrize("taal", TALEN)
def test_every_record_page_names_its_sources_and_when_it_was_checked(verscheept, bank, taal):
    for soort, folder in (("methodieken", "methodieken"), ("praktijken", "praktijken"), ("aanbod", "aanbod"), ("fasen", "traject"), ("actoren", "rollen")):
        for identity in bank.records[soort]:
            page = (root(verscheept, taal) / folder / identity / "index.html").read_text(encoding="utf-8")
            assert re.search(r'<footer class="voet-record">\s*<p>[^<]*<time datetime="\d{4}-\d\d-\d\d">', page), identity
            assert page.split('id="bronnen"')[1].count("/bronnen/#") >= len(bank.records[soort][identity].bronnen)


def test_nothing_in_french_or_english_falls_back_to_dutch_but_the_editors_guide(verscheept):
    for taal in ("fr", "en"):
        for page in (verscheept / taal).rglob("*.html"):
            html = page.read_text(encoding="utf-8")
            assert 'class="terugval"' not in html, page
            if "redactiegids" not in page.as_posix():
                assert not re.search(r'<article[^>]* lang="nl"', html), page


def test_french_and_english_pages_say_that_their_translation_was_not_checked_yet(verscheept):
    assert "n’a pas encore été relue" in (verscheept / "fr/methodieken/rots-en-water/index.html").read_text(encoding="utf-8")
    assert "has not yet been checked by a native speaker" in (verscheept / "en/methodieken/rots-en-water/index.html").read_text(encoding="utf-8")
