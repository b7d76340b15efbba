"""Who publishes the site comes from mkdocs.yml alone: filled in it is shown, left out the site says so."""

from dataclasses import replace

import pytest

from macros.content.problems import ContentError
from macros.content.uitgever import Uitgever
from macros.language.taal import TALEN
from macros.uitgever import lees
from macros.views.uitgever import contact, uitgegeven_door
from tests.sites import PROJECT
from tests.views.opmaak import opmaak

WIE = {"naam": "Een organisatie", "email": "vraag@organisatie.example", "formulier": "https://organisatie.example/vraag"}


@pytest.mark.parametrize("taal", TALEN)
def test_left_out_the_site_says_that_it_must_be_filled_in_and_names_nobody(lezers, taal):
    lezer = replace(lezers[taal], uitgever=lees({}))

    said = f"{uitgegeven_door(lezer)} {contact(lezer)}"

    assert lezer.t("uitgever.niet") in said
    assert lezer.t("contact.niet") in said
    assert "extra.uitgever" in said
    assert "<a " not in said


@pytest.mark.parametrize("taal", TALEN)
def test_filled_in_a_reader_sees_who_and_where(lezers, taal):
    lezer = replace(lezers[taal], uitgever=lees({"uitgever": WIE}))

    found = opmaak(f"{uitgegeven_door(lezer)} {contact(lezer)}")

    assert found.fouten == []
    assert found.tekst.count("Een organisatie") == 2
    assert found.waarden("href") == ["mailto:vraag@organisatie.example", "https://organisatie.example/vraag"]
    assert "extra.uitgever" not in found.tekst


def test_one_of_the_two_ways_is_enough(lezers):
    assert lees({"uitgever": {"naam": "X", "email": "a@b.be"}}) == Uitgever("X", "a@b.be")
    assert lees({"uitgever": {"naam": "X", "formulier": "https://b.be"}}) == Uitgever("X", formulier="https://b.be")
    assert "mailto" not in contact(replace(lezers["nl"], uitgever=Uitgever("X", formulier="https://b.be")))


@pytest.mark.parametrize(
    ("fout", "melding"),
    [
        ("Organisatie", "verwachtte instellingen"),
        ({"naam": "X"}, "uitgever.email"),
        ({"email": "a@b.be"}, "uitgever.naam"),
        ({"naam": ["X"], "email": "a@b.be"}, "tekst bij uitgever.naam"),
        ({"naam": "X", "emial": "a@b.be"}, 'bedoelde je "email"?'),
        ({"naam": "X", "email": "a@b"}, '"a@b" is geen e-mailadres'),
        ({"naam": "X", "email": "a@b.be?cc=c@d.be"}, "is geen e-mailadres"),
        ({"naam": "X", "formulier": "javascript:alert(1)"}, "is geen webadres"),
    ],
)
def test_each_mistake_is_told_in_words(fout, melding):
    with pytest.raises(ContentError) as caught:
        lees({"uitgever": fout})

    assert melding in str(caught.value)


@pytest.mark.parametrize("taal", TALEN)
def test_every_language_of_the_statement_says_who_what_and_where(taal):
    name = "toegankelijkheid.md" if taal == "nl" else f"toegankelijkheid.{taal}.md"
    text = (PROJECT / "docs" / name).read_text(encoding="utf-8")

    assert text.count("{{ uitgegeven_door() }}") == text.count("{{ contact() }}") == 1
    assert text.count("\n## ") == 5
    for named in ("2018/1523", "2016/2102", "WCAG", "EN 301 549", "axe", "NVDA", "Vlaamse Ombudsdienst"):
        assert named in text, named
