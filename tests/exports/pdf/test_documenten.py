"""The PDFs of a small site, read back: tagged, in their own language, headings in order, nothing without words."""

from datetime import date
from itertools import pairwise

import pytest

from macros.exports.pdf.alles import bestanden, documenten
from macros.exports.pdf.zetter import Zetter
from macros.language.pdfadres import heeft_pdf, pdf_adres
from macros.language.taal import TALEN
from tests.exports.pdf.terug import Kop, Teruggelezen
from tests.sites import woorden

SITE = "https://naft.example/"


@pytest.fixture(scope="module")
def pdfs(gaaf):
    """Every PDF of the flawless site, by its path."""
    return {path: Teruggelezen(content) for path, content in bestanden(gaaf, woorden(), site=SITE) if path.endswith(".pdf")}


def van(pdfs, soort, identity, taal="nl"):
    return pdfs[pdf_adres(soort, identity, taal)]


def test_there_is_one_of_everything_in_every_language(gaaf, pdfs):
    expected = [("edities", "2020"), ("hoofdstukken", "2020/begin"), ("hoofdstukken", "2020/vervolg"), ("rapporten", "cijfers")]
    expected += [("methodieken", "praten"), ("methodieken", "luisteren"), ("actoren", "school"), ("actoren", "leerling")]
    expected += [("kaartjes", "kaartjes"), ("oogopslag", "oogopslag")]
    assert sorted(pdfs) == sorted(pdf_adres(soort, identity, taal) for soort, identity in expected for taal in TALEN)
    assert all(heeft_pdf(gaaf, soort, identity) for soort, identity in expected)
    assert not heeft_pdf(gaaf, "actoren", "leerkracht")  # no source gives this actor a role
    assert not heeft_pdf(gaaf, "begrippen", "naft")


def test_each_is_tagged_and_names_its_language_and_title(pdfs):
    for path, pdf in pdfs.items():
        taal = path[-6:-4]
        assert pdf.getagd, path
        assert pdf.ua, path
        assert pdf.taal == {"nl": "nl-BE", "fr": "fr-BE", "en": "en-GB"}[taal], path
        assert pdf.titel, path
        assert "Title" in pdf.soorten(), path


def test_headings_start_at_one_and_skip_nothing(pdfs):
    for path, pdf in pdfs.items():
        levels = [kop.niveau for kop in pdf.koppen()]
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


def test_bookmarks_are_headings_in_the_same_order(pdfs):
    for path, pdf in pdfs.items():
        headings = iter(kop.tekst for kop in pdf.koppen())
        assert pdf.bladwijzers(), path
        assert all(any(mark.endswith(heading) for heading in headings) for mark in pdf.bladwijzers()), path


def test_every_drawing_has_words(pdfs):
    seen = 0
    for path, pdf in pdfs.items():
        assert all(pdf.beelden()), path
        seen += len(pdf.beelden())
    assert seen


def test_a_chapter_holds_its_paragraphs_in_order_with_their_addresses(pdfs):
    pdf = van(pdfs, "hoofdstukken", "2020/vervolg")
    assert pdf.titel == "2. Het vervolg"
    assert pdf.koppen()[:2] == [Kop(1, "Samen verder"), Kop(2, "Overleg")]
    assert pdf.bladwijzers()[:2] == ["2.1 Samen verder", "Overleg"]
    for anchor in ("samen", "samen-0", "overleg", "overleg-1", "zonder-titel-1"):
        assert f"{SITE}visie/2020/vervolg/#{anchor}" in pdf.links()
    assert {"samen", "overleg"} <= set(pdf.ankers())
    assert "Dit stuk heeft geen titel." in pdf.tekst()


def test_a_footnote_keeps_the_number_of_the_note(pdfs):
    pdf = van(pdfs, "hoofdstukken", "2020/vervolg", "fr")
    assert "Note" in pdf.soorten()
    assert "2Une deuxième note." in pdf.tekst()


def test_the_whole_note_has_a_title_page_a_table_of_contents_and_every_chapter(pdfs):
    pdf = van(pdfs, "edities", "2020", "en")
    assert pdf.titel == "Note 2020"
    assert "TOC" in pdf.soorten()
    front = pdf.lezer.pages[0].extract_text()
    assert all(word in front for word in ("Note 2020", "May 2020", woorden().tekst("editiestatus.geldig", "en"), "The whole sector.", "31 January 2026"))
    chapters = [kop.tekst for kop in pdf.koppen() if kop.niveau == 1]
    assert chapters[-2:] == ["The start", "What follows"]
    assert f"{SITE}en/visie/2020/begin/#de-vraag" in pdf.links()


def test_a_note_carries_its_errata_and_changes(site):
    broken = site().voeg_toe(
        "visie/2020/editie.yml",
        "errata: [{datum: 2026-02-03, tekst: {nl: Er stond een vijf.}}]\nwijzigingen: [{datum: 2026-03-04, tekst: {nl: Er kwam een zin bij.}}]\n",
    )
    found = {d.pad: d for d in documenten(broken.bank(), woorden(), SITE)}
    with Zetter() as zetter:
        text = Teruggelezen(zetter.zet(found[pdf_adres("edities", "2020", "nl")])).tekst()
    assert "3 februari 2026: Er stond een vijf." in text
    assert "4 maart 2026: Er kwam een zin bij." in text


def test_a_literal_edition_says_so(site):
    literal = site().vervang(
        "visie/2020/editie.yml", "hertaling: {nl: Dit is een hertaling., fr: Ceci est une reformulation., en: This is a restatement.}\n", ""
    )
    found = {d.pad: d for d in documenten(literal.bank(), woorden(), SITE)}
    with Zetter() as zetter:
        assert "Dit is de letterlijke tekst" in Teruggelezen(zetter.zet(found[pdf_adres("hoofdstukken", "2020/begin", "nl")])).tekst()


def test_a_method_is_a_card_of_a5_that_says_what_no_source_says(pdfs):
    pdf = van(pdfs, "methodieken", "luisteren")
    assert pdf.maat == (148, 210)
    assert len(pdf.lezer.pages) == 1
    assert "niet genoemd in een NAFT-tekst" in pdf.tekst()
    assert "niet gevonden in de bronnen" in pdf.tekst()
    assert "Geen van de bronnen beschrijft stappen." in pdf.tekst()


def test_an_actor_page_has_the_tasks_phase_by_phase_with_their_sources(pdfs):
    pdf = van(pdfs, "actoren", "school", "fr")
    assert pdf.maat == (210, 297)
    assert [kop for kop in pdf.koppen() if kop.niveau == 2] == [Kop(2, "Départ"), Kop(2, "Fin")]
    assert "Pose la question. 1" in pdf.tekst()
    assert "Assure le suivi. 2" in pdf.tekst()


def test_the_report_has_every_figure_under_its_theme(gaaf, pdfs):
    pdf = van(pdfs, "rapporten", "cijfers")
    titles = {kop.tekst for kop in pdf.koppen() if kop.niveau == 2}
    assert {gaaf.records["cijfers"][identity].titel.nl for identity in gaaf.ids("cijfers")} <= titles


def test_the_fonts_come_along_and_are_ours(pdfs):
    for path, pdf in pdfs.items():
        assert pdf.lettertypes() <= {"SourceSerifPro", "OpenSans"}, path


def test_the_licences_of_the_fonts_stand_beside_them(gaaf):
    text = dict(bestanden(gaaf, woorden(), site=SITE, echt=False))["downloads/lettertypes.txt"].decode()
    assert "SIL OPEN FONT LICENSE" in text
    assert "Apache License" in text


def test_the_date_is_that_of_the_data_and_the_bytes_are_the_same_twice(gaaf, pdfs):
    again = dict(bestanden(gaaf, woorden(), site=SITE))
    assert all(again[path] == pdf.inhoud for path, pdf in pdfs.items())
    assert {pdf.datum for pdf in pdfs.values()} == {"D:20260131000000Z"}


def test_the_newest_check_of_what_is_in_it_is_its_date(site):
    later = site().vervang("visie/2020/vervolg.yml", "nagekeken: 2026-01-31", "nagekeken: 2026-04-05")
    found = {d.pad: d.datum for d in documenten(later.bank(), woorden(), SITE)}
    assert found[pdf_adres("edities", "2020", "nl")] == date(2026, 4, 5)
    assert found[pdf_adres("hoofdstukken", "2020/begin", "nl")] == date(2026, 1, 31)


def test_while_pages_are_being_written_a_page_says_why_there_is_no_pdf(gaaf):
    made = {path: content for path, content in bestanden(gaaf, woorden(), site="http://127.0.0.1:8000/", echt=False) if path.endswith(".pdf")}
    assert len(set(made.values())) == 1
    text = Teruggelezen(next(iter(made.values()))).tekst()
    assert "make site" in text


def test_a_dutch_text_in_a_french_pdf_is_marked_as_dutch(site):
    bare = site().vervang(
        "methodieken/luisteren.yml",
        "doel: {nl: Horen wat er speelt., fr: Entendre ce qui se passe., en: Hearing what is going on.}",
        "doel: {nl: Horen wat er speelt.}",
    )
    found = {d.pad: d for d in documenten(bare.bank(), woorden(), SITE)}
    with Zetter() as zetter:
        pdf = Teruggelezen(zetter.zet(found[pdf_adres("methodieken", "luisteren", "fr")]))
    assert "Horen wat er speelt." in pdf.tekst()
    assert any("nl" in str(part.get("/Lang", "")) for part in pdf.delen)
