"""The feed of changes: valid Atom in each language, true to the dates in the data."""

from xml.etree import ElementTree as ET

import pytest

from macros.exports.feed import HOOGSTENS, bestanden, feed
from macros.language.taal import TALEN
from tests.sites import woorden

SITE = "https://naft.example/"
A = "{http://www.w3.org/2005/Atom}"


def lees(bank, taal="nl"):
    return ET.fromstring(feed(bank, woorden(), taal, SITE))


def teksten(found, name):
    return [entry.findtext(A + name) for entry in found.findall(A + "entry")]


def test_there_is_one_in_every_language(gaaf):
    assert [name for name, _ in bestanden(gaaf, woorden(), SITE)] == ["feed.xml", "fr/feed.xml", "en/feed.xml"]


@pytest.mark.parametrize("taal", TALEN)
def test_it_has_all_that_atom_asks(gaaf, taal):
    found = lees(gaaf, taal)
    root = SITE if taal == "nl" else f"{SITE}{taal}/"
    assert found.get("{http://www.w3.org/XML/1998/namespace}lang") == taal
    assert all(found.findtext(A + name) for name in ("id", "title", "updated"))
    assert found.findtext(f"{A}author/{A}name")
    links = {link.get("rel"): link.get("href") for link in found.findall(A + "link")}
    assert links == {"self": f"{root}feed.xml", "alternate": root}
    for entry in found.findall(A + "entry"):
        assert all(entry.findtext(A + name) for name in ("id", "title", "updated", "summary"))
        assert entry.find(A + "link").get("href").startswith(root)
    ids = teksten(found, "id")
    assert len(ids) == len(set(ids)) > 3
    assert found.findtext(A + "updated") == max(teksten(found, "updated"))


def test_records_checked_on_one_day_stand_together_per_kind(gaaf):
    entries = dict(zip(teksten(lees(gaaf), "title"), teksten(lees(gaaf), "summary"), strict=True))
    assert entries["Methodieken: 2 nagekeken"] == "Luisteren, Praten"


def test_a_record_that_is_checked_again_comes_first_with_its_own_page(site):
    later = site().vervang("methodieken/praten.yml", "nagekeken: 2026-01-31", "nagekeken: 2026-05-06").bank()
    first = lees(later, "fr").find(A + "entry")
    assert first.findtext(A + "title") == "Méthodes : 1 élément vérifié"
    assert first.findtext(A + "updated") == "2026-05-06T00:00:00Z"
    assert first.find(A + "link").get("href") == f"{SITE}fr/methodieken/praten/"


def test_errata_and_changes_of_an_edition_are_entries_of_their_own(site):
    broken = site().voeg_toe(
        "visie/2020/editie.yml",
        "errata: [{datum: 2026-02-03, tekst: {nl: Er stond *vijf*.}}]\nwijzigingen: [{datum: 2026-03-04, tekst: {nl: Er kwam een zin bij.}}]\n",
    )
    found = lees(broken.bank())
    assert teksten(found, "title")[:2] == ["Gewijzigd in Nota 2020", "Rechtgezet in Nota 2020"]
    assert teksten(found, "summary")[:2] == ["Er kwam een zin bij.", "Er stond vijf."]
    assert teksten(found, "id")[0] == "tag:naft.example,2026:nl/2020/wijziging-1"


def test_text_with_signs_of_xml_stays_text(site):
    strange = site().vervang("methodieken/praten.yml", "titel: {nl: Praten", "titel: {nl: Praten & breien").bank()
    assert "Luisteren, Praten & breien" in teksten(lees(strange), "summary")


def test_it_holds_no_more_than_a_reader_wants(gaaf):
    assert len(lees(gaaf).findall(A + "entry")) <= HOOGSTENS


def test_the_same_data_give_the_same_bytes(gaaf):
    assert feed(gaaf, woorden(), "en", SITE) == feed(gaaf, woorden(), "en", SITE)
