"""The frame around every page escapes what it is given: the name of the site, titles, descriptions and the menu."""

from html.parser import HTMLParser

import pytest

from tests.edges.klein import KleinProject
from tests.veiligheid.weergaven import bouwsel, onveilig

pytestmark = pytest.mark.site
KWAAD = "\"><script>alert(1)</script><img src=x onerror='alert(1)'></title></h1>{{ 101*102 }} &lt;b&gt;"
"""Breaks out of an attribute, an element and a template, wherever it is not escaped."""
IN_RECORD = "Kwaad &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; \" onmouseover=x ' {{ 101*102 }} {% raw %} #eval(1) < b"
"""The worst that the check lets a title say."""


def citeer(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@pytest.fixture(scope="module")
def kwaad(tmp_path_factory):
    project = KleinProject(tmp_path_factory.mktemp("kwaad"))
    config = (project.folder / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("Naslag:", f"{citeer(KWAAD)}:", 1).replace("site_name: NAFT-kennisbank", f"site_name: {citeer(KWAAD)}", 1)
    project.schrijf("mkdocs.yml", "\n".join(line for line in config.split("\n") if "site_description" not in line) + f"\nsite_description: {citeer(KWAAD)}\n")
    project.schrijf("docs/over.md", f"---\ntitle: {citeer(KWAAD)}\ndescription: {citeer(KWAAD)}\n---\n\nOver.\n\n## Een `<script>` & &lt;b&gt;\n\n## Nog\n")
    project.schrijf("docs/wat-is-naft.md", f"---\ntitle: {citeer(KWAAD)}\n---\n\n{{{{ doelgroepen() }}}}\n")
    for name in ("methodieken/luisteren.yml", "bronnen/nota.yml"):
        text = (project.folder / "data" / name).read_text(encoding="utf-8")
        first = text.split("\n", 1)[0]
        project.schrijf(f"data/{name}", text.replace(first, f"titel: {{nl: {citeer(IN_RECORD)}}}"))
    done = project.bouw()
    assert done.code == 0, done.tekst
    return project


def test_no_page_gets_an_element_or_attribute_more(kwaad, klein_gebouwd):
    def built_of(project):
        return {path.relative_to(project.site): bouwsel(path.read_text(encoding="utf-8")) for path in sorted(project.site.rglob("*.html"))}

    hostile, plain = built_of(kwaad), built_of(klein_gebouwd)
    parts = {part for page in plain.values() for part in page.delen} | {("code", frozenset()), ("h2", frozenset({"id"})), ("ul", frozenset())}
    parts |= {("nav", frozenset({"class", "aria-labelledby"})), ("span", frozenset({"lang", "class", "title"}))}
    assert set(hostile) == set(plain)
    for name, page in hostile.items():
        assert page.delen <= parts, f"{name}: {page.delen - parts}"
        assert not [a for a in page.adressen if onveilig(a)], name


def test_what_was_typed_is_what_is_read(kwaad):
    over = bouwsel(kwaad.lees("over/index.html")).tekst
    assert over.startswith(KWAAD)
    assert over.count(KWAAD) >= 4, "titel, kop, menu en menu van een telefoon"
    assert over.count("Een <script> & <b>") == 2, "kop en lijst van wat er op de pagina staat"
    method = bouwsel(kwaad.lees("methodieken/luisteren/index.html")).tekst
    assert method.startswith(IN_RECORD)
    assert method.count(IN_RECORD) >= 3
    assert "10302" not in kwaad.lees("methodieken/luisteren/index.html") + kwaad.lees("fr/methodieken/luisteren/index.html") + kwaad.lees("over/index.html")


def test_the_description_stays_in_its_attribute(kwaad):
    for name in ("over/index.html", "wat-is-naft/index.html"):
        found = [dict(attrs)["content"] for tag, attrs in kenmerken(kwaad.lees(name)) if tag == "meta" and ("name", "description") in attrs]
        assert found == [KWAAD], name


def kenmerken(html):
    """Every start tag with its attributes and their values."""

    class Lezing(HTMLParser):
        def __init__(self):
            super().__init__()
            self.gezien = []

        def handle_starttag(self, tag, attrs):
            self.gezien.append((tag, attrs))

    reading = Lezing()
    reading.feed(html)
    return reading.gezien
