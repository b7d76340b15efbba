"""Old addresses lead on: a page and a line for the host, in every language; and every shipped line works."""

import re

import pytest

from macros.content.doorverwijzing import lees
from macros.language.adressen import wortel
from macros.language.taal import TALEN
from macros.omleiding import schrijf
from macros.views.lezer import Lezer
from tests.sites import PROJECT, woorden

SHIPPED, FAULTS = lees(PROJECT)


@pytest.fixture
def gebouwd(tmp_path, gaaf):
    """A site with two pages, and the redirects of a project written into it."""
    site = tmp_path / "site"
    for name in ("", "nieuw/", "fr/", "fr/nieuw/", "en/", "en/nieuw/"):
        (site / name).mkdir(parents=True, exist_ok=True)
        (site / name / "index.html").write_text("<p>hier", encoding="utf-8")
    lezers = {taal: Lezer(gaaf, woorden(), taal, "https://naft.example/") for taal in TALEN}

    def write(text):
        (tmp_path / "redirects.csv").write_text(text, encoding="utf-8")
        return site, schrijf(tmp_path, site, lezers)

    return write


def test_an_address_without_a_language_leads_on_in_all_three(gebouwd):
    site, problems = gebouwd("oud,nieuw\n/diep/oud/,/nieuw/#hier\n")
    assert problems == []
    for taal in TALEN:
        page = (site / wortel(taal) / "diep/oud/index.html").read_text(encoding="utf-8")
        up = "../../" if taal == "nl" else "../../../"
        assert f'<html lang="{taal}">' in page
        assert f'content="0; url={up}{wortel(taal)}nieuw/#hier"' in page
        assert f'<a href="{up}{wortel(taal)}nieuw/#hier">' in page
        assert f'<link rel="canonical" href="https://naft.example/{wortel(taal)}nieuw/#hier">' in page
    assert (site / "_redirects").read_text(encoding="utf-8").splitlines() == [
        "/diep/oud/ /nieuw/#hier 301", "/fr/diep/oud/ /fr/nieuw/#hier 301", "/en/diep/oud/ /en/nieuw/#hier 301",
    ]  # fmt: skip


def test_every_server_is_told_in_its_own_words(gebouwd):
    site, _ = gebouwd("oud,nieuw\n/fr/vieux/,/fr/nieuw/#hier\n")
    assert (site / "_nginx-omleidingen.conf").read_text(encoding="utf-8") == "location = /fr/vieux/ { return 301 /fr/nieuw/#hier; }\n"
    assert (site / "_caddy-omleidingen.conf").read_text(encoding="utf-8") == "redir /fr/vieux/ /fr/nieuw/#hier 301\n"
    assert "  RedirectMatch 301 ^/fr/vieux/$ /fr/nieuw/#hier\n" in (site / ".htaccess").read_text(encoding="utf-8")


def test_an_address_in_one_language_leads_on_only_there(gebouwd):
    site, problems = gebouwd("oud,nieuw\n/fr/vieux/,/fr/nieuw/\n/nl/,/\n")
    assert problems == []
    assert (site / "_redirects").read_text(encoding="utf-8") == "/fr/vieux/ /fr/nieuw/ 301\n/nl/ / 301\n"
    assert not (site / "vieux").exists()


def test_a_page_is_never_overwritten(gebouwd):
    site, problems = gebouwd("oud,nieuw\n/nieuw/,/\n")
    assert {p.text for p in problems} == {'op "/nieuw/" staat een pagina', 'op "/fr/nieuw/" staat een pagina', 'op "/en/nieuw/" staat een pagina'}
    assert (site / "nieuw/index.html").read_text(encoding="utf-8") == "<p>hier"


def test_an_address_that_leads_nowhere_is_a_fault_with_its_line(gebouwd):
    site, problems = gebouwd("oud,nieuw\n/oud/,/weg/\n")
    assert str(problems[0].place) == "redirects.csv:2:1"
    assert problems[0].text == 'op "/weg/" staat geen pagina'
    assert not (site / "_redirects").exists()


def test_the_shipped_list_has_no_faults():
    assert FAULTS == []
    assert SHIPPED


@pytest.mark.site
@pytest.mark.parametrize("line", SHIPPED, ids=lambda line: line.oud)
def test_every_shipped_line_leads_to_a_page_that_exists(verscheept, line):
    """One test per line of redirects.csv: the page, its link, its target and the line for the host."""
    languages = [taal for taal in TALEN if line.oud.startswith(f"/{taal}/")] or TALEN
    rules = (verscheept / "_redirects").read_text(encoding="utf-8").splitlines()
    for taal in languages:
        root = "" if line.oud.startswith(f"/{taal}/") else wortel(taal)
        old, new = root + line.oud[1:], root + line.nieuw[1:]
        page = (verscheept / old / "index.html").read_text(encoding="utf-8")
        target = re.search(r'<a href="([^"#]*)', page)[1]
        assert (verscheept / old / target).resolve() == (verscheept / new.split("#")[0]).resolve()
        assert (verscheept / new.split("#")[0] / "index.html").exists()
        assert f"/{old} /{new} 301" in rules
