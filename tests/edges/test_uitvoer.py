"""What is written beside the pages, and what waits for a real build."""

import shutil

import pytest

from macros import uitvoer
from macros.bouw import begin
from tests.sites import PROJECT, Site


@pytest.fixture
def bouw(site, tmp_path):
    copy: Site = site()
    shutil.copytree(PROJECT / "data" / "interface", copy.data / "interface")
    return lambda address: begin(copy.folder, address)


@pytest.mark.parametrize("address", ["http://127.0.0.1:8000/", "http://localhost:8000/", "http://0.0.0.0/", ""])
def test_no_pdf_is_set_for_an_address_on_this_machine(bouw, address):
    pdfs = {content for name, content in uitvoer.bestanden(bouw(address)) if name.endswith(".pdf")}
    assert len(pdfs) == 1


def test_a_real_address_gets_real_pdfs_that_are_kept_for_the_next_build(bouw):
    built = bouw("https://naft.example/")
    pdfs = [content for name, content in uitvoer.bestanden(built) if name.endswith(".pdf")]
    assert len(set(pdfs)) == len(pdfs)
    assert len(list((built.project / ".cache" / "pdf").glob("*.pdf"))) == len(pdfs)


def test_faults_in_the_redirects_are_told_with_those_of_the_pages(bouw, tmp_path):
    built = bouw("http://localhost/")
    (built.project / "redirects.csv").write_text("oud,nieuw\n/oud/,/weg/\n", encoding="utf-8")
    uitvoer.schrijf(built, tmp_path / "uit")
    assert {p.text for p in built.problems} == {f'op "/{taal}weg/" staat geen pagina' for taal in ("", "fr/", "en/")}
