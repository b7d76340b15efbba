"""The link to a PDF beside a page, and the macro for editors."""

import pytest

from macros.views.kaarten import OnbekendeKeuze
from macros.views.pdf import pdf, pdf_link


def test_a_chapter_offers_its_pdf_in_the_language_of_the_page(lezers):
    html = str(pdf_link(lezers["fr"], "hoofdstukken", "2020/begin"))
    assert 'href="~/downloads/naft-visie-2020-begin-fr.pdf"' in html
    assert ">PDF de ce chapitre</a>" in html
    assert 'href="~/downloads/naft-visie-2020-fr.pdf"' in html  # and the whole note beside it


def test_a_record_without_a_pdf_offers_nothing(lezers):
    assert pdf_link(lezers["nl"], "begrippen", "naft") == ""
    assert pdf_link(lezers["nl"], "actoren", "leerkracht") == ""


def test_the_macro_gives_the_report_of_all_figures_or_the_pdf_asked_for(lezers):
    assert "naft-cijfers-en.pdf" in pdf(lezers["en"])
    assert "naft-rol-school-nl.pdf" in pdf(lezers["nl"], "actoren", "school")
    assert "naft-visie-2020-nl.pdf" in pdf(lezers["nl"], "edities")


def test_a_wrong_name_says_which_there_are(lezers):
    with pytest.raises(OnbekendeKeuze, match='"methodieken/pratten" bestaat niet; bedoelde je "methodieken/praten"') as caught:
        pdf(lezers["nl"], "methodieken", "pratten")
    assert "rapporten/cijfers" in caught.value.herstel
