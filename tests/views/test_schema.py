"""What a page says to machines: schema.org properties, none of them a script."""

import re
from html import unescape

import pytest

from macros.views.lezer import Lezer
from macros.views.schema import LICENTIE, SOORTEN, schema
from tests.sites import woorden

SITE = "https://naft.example/"


@pytest.fixture(scope="module")
def lezer(gaaf):
    return Lezer(gaaf, woorden(), "fr", SITE)


def eigenschappen(html):
    found = re.findall(r'<(?:meta|link) itemprop="(\w+)" (?:content|href)="([^"]*)">', html)
    return [(name, unescape(value)) for name, value in found]


def van(lezer, soort, identity):
    return str(schema(lezer, soort, lezer.record(soort, identity)))


def test_a_method_is_a_howto_in_the_language_of_the_page(lezer):
    html = van(lezer, "methodieken", "praten")
    found = eigenschappen(html)
    assert 'itemtype="https://schema.org/HowTo"' in html
    assert f'itemid="{SITE}fr/methodieken/praten/"' in html
    assert ("name", "Parler") in found
    assert ("inLanguage", "fr") in found
    assert ("dateModified", "2026-01-31") in found
    assert ("license", LICENTIE) in found
    assert ("encoding", f"{SITE}downloads/naft-methodiek-praten-fr.pdf") in found


def test_a_chapter_is_part_of_its_edition(lezer):
    found = eigenschappen(van(lezer, "hoofdstukken", "2020/begin"))
    assert ("isPartOf", f"{SITE}fr/visie/2020/") in found
    assert ("position", "1") in found
    assert ("citation", "La note") in found


@pytest.mark.parametrize("soort", ["edities", "hoofdstukken", "methodieken", "cijfers", "praktijken", "actoren", "fasen"])
def test_every_kind_has_a_name_an_address_and_a_licence_and_no_script(lezer, soort):
    for record in lezer.alle(soort):
        html = van(lezer, soort, record.id)
        names = [name for name, _ in eigenschappen(html)]
        assert {"name", "inLanguage", "dateModified", "license"} <= set(names)
        assert f"https://schema.org/{SOORTEN.get(soort, 'Article')}" in html
        assert 'itemid="https://' in html
        assert " hidden " in html
        assert "<script" not in html


def test_signs_of_html_in_a_title_stay_text(site):
    strange = site().vervang("methodieken/praten.yml", "titel: {nl: Praten", 'titel: {nl: Praten & "zo"')
    html = str(schema(strange.lezer(), "methodieken", strange.lezer().record("methodieken", "praten")))
    assert 'content="Praten &amp; &#34;zo&#34;"' in html
