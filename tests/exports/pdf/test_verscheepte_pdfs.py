"""The PDFs of the shipped data: the whole set, read back."""

from itertools import pairwise

import pytest

from macros.content.load import load
from macros.content.records.cijfer import Cijfer
from macros.content.records.methodiek import Methodiek
from macros.content.records.visie import Hoofdstuk
from macros.language.pdfadres import pdf_adres
from macros.language.taal import TALEN, vertaal
from tests.exports.pdf.terug import Teruggelezen
from tests.sites import PROJECT

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def bank():
    return load(PROJECT / "data")


@pytest.fixture(scope="module")
def pdfs(verscheept):
    """Those of the site, by their address."""
    return {path.relative_to(verscheept).as_posix(): Teruggelezen(path.read_bytes()) for path in verscheept.rglob("*.pdf")}


def test_all_are_tagged_titled_and_in_their_language_with_words_for_every_drawing(pdfs):
    for path, pdf in pdfs.items():
        assert (pdf.getagd, pdf.ua, pdf.taal[:2]) == (True, True, path[-6:-4]), path
        assert pdf.titel, path
        assert pdf.bladwijzers(), path
        assert all(pdf.beelden()), path
        levels = [kop.niveau for kop in pdf.koppen()]
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


@pytest.mark.parametrize("taal", TALEN)
def test_the_note_holds_every_chapter_section_and_titled_paragraph_in_order(bank, pdfs, taal):
    pdf = pdfs[pdf_adres("edities", "2022", taal)]
    expected = []
    for chapter in (c for c in bank.alle("hoofdstukken", Hoofdstuk) if c.editie == "2022"):
        titles = [chapter.titel, *(p.titel for p in chapter.paragrafen)]
        for section in chapter.afdelingen:
            titles += [section.titel, *(p.titel for p in section.paragrafen)]
        expected += [vertaal(t, taal).tekst for t in titles if t]
        assert {a.id for a in chapter.afdelingen} <= set(pdf.ankers())
    found = [kop.tekst for kop in pdf.koppen()]
    assert found[-len(expected) :] == expected
    assert len([c for c in found if c in expected]) >= 13


@pytest.mark.parametrize("taal", TALEN)
def test_the_report_draws_every_figure_that_has_a_value(bank, pdfs, taal):
    figures = bank.alle("cijfers", Cijfer)
    drawn = [f for f in figures if any(v.waarde is not None for v in f.waarden)]
    pdf = pdfs[pdf_adres("rapporten", "cijfers", taal)]
    assert len(pdf.beelden()) == len(drawn)
    assert {vertaal(f.titel, taal).tekst for f in figures} <= {kop.tekst for kop in pdf.koppen()}


def test_a_method_takes_at_most_two_sides(bank, pdfs):
    for method in bank.alle("methodieken", Methodiek):
        for taal in TALEN:
            assert len(pdfs[pdf_adres("methodieken", method.id, taal)].lezer.pages) <= 2
