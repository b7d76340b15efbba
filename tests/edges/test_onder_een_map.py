"""A site below an address, as Pages of GitHub and GitLab have it (``https://x.example/naft/``): every link stays below it."""

import re
import subprocess
import sys
from urllib.parse import unquote, urljoin, urlsplit

import pytest

ADRES = "https://x.example/naft/"
pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A small site, built as ``make site ADRES=…`` does."""
    from tests.edges.klein import KleinProject

    project = KleinProject(tmp_path_factory.mktemp("map") / "klein")
    project.schrijf(".mkdocs-adres.yml", f"INHERIT: mkdocs.yml\nsite_url: {ADRES}\n")
    project.schrijf("redirects.csv", "oud,nieuw\n/vroeger/praten/,/methodieken/praten/\n")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", ".mkdocs-adres.yml"]
    done = subprocess.run(command, cwd=project.folder, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return project.site


def test_every_address_in_every_page_leads_to_a_file_below_the_folder(site):
    wrong = set()
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix().removesuffix("index.html")
        if name.startswith("beheer/"):
            continue
        for href in re.findall(r'\s(?:href|src|action|data-verzamelmap)="([^"]*)"', path.read_text(encoding="utf-8")):
            found = urlsplit(urljoin(ADRES + name, href))
            if found.netloc != "x.example":
                continue
            target = site / unquote(found.path.removeprefix("/naft/"))
            if not found.path.startswith("/naft/") or not (target.is_file() or (target / "index.html").is_file()):
                wrong.add(f"{name}: {href}")
    assert wrong == set()


def test_the_error_page_works_at_any_depth(site):
    found = re.findall(r'(?:href|src)="([^"]*)"', (site / "404.html").read_text(encoding="utf-8"))

    assert {"/naft/", "/naft/fr/", "/naft/en/", "/naft/assets/naft.css"} <= set(found)
    assert all(href.startswith("/naft/") for href in found)


def test_what_is_said_of_the_site_elsewhere_has_the_whole_address(site):
    for name in ("sitemap.xml", "feed.xml"):
        text = (site / name).read_text(encoding="utf-8")
        addresses = re.findall(r"https://x\.example[^<\"]*", text)
        assert addresses
        assert all(address.startswith(ADRES) for address in addresses)
    assert f'<link rel="canonical" href="{ADRES}fr/methodieken/praten/">' in (site / "fr/methodieken/praten/index.html").read_text(encoding="utf-8")


def test_an_old_address_leads_on_within_the_folder(site):
    assert "url=../../methodieken/praten/" in (site / "vroeger/praten/index.html").read_text(encoding="utf-8")
    lines = [line.split() for line in (site / "_redirects").read_text(encoding="utf-8").splitlines() if line.startswith("/")]
    assert ["/naft/vroeger/praten/", "/naft/methodieken/praten/", "301"] in lines
    assert all(old.startswith("/naft/") and new.startswith("/naft/") for old, new, _ in lines)
