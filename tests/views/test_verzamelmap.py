"""The collection, and the card of a record: one place to keep, one sheet to print."""

import pytest

from macros.views.pagina import pagina
from macros.views.verzamelmap import SOORTEN, verzamelmap
from tests.rollen import boom


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_map_knows_which_cards_exist_and_where_they_are(lezers, taal):
    section = next(iter(boom(verzamelmap(lezers[taal])).alle("section")))

    assert section.attrs["data-verzamelmap"] == ("~/" if taal == "nl" else f"~/{taal}/")
    assert section.attrs["data-bestaat"].split() == [f"{soort}/{r.id}" for soort in SOORTEN for r in lezers[taal].alle(soort)]


def test_without_script_the_page_says_what_to_do_instead(lezers):
    assert "Kaart om af te drukken" in next(iter(boom(verzamelmap(lezers["nl"])).alle("noscript"))).woorden


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_record_that_can_be_kept_has_its_button_and_its_card(lezers, soort):
    for record in lezers["nl"].alle(soort):
        page = boom(pagina(lezers["nl"], soort, record.id).inhoud)
        buttons = [b for b in page.alle("button") if "data-verzamel" in b.attrs]
        card = next(s for s in page.alle("section") if s.attrs.get("id") == "kaart")

        assert [b.attrs["data-verzamel"] for b in buttons] == [f"{soort}/{record.id}"]
        assert buttons[0].woorden.startswith("Bewaar ")
        assert next(iter(card.alle("h1"))).woorden == record.titel.nl
        assert "Bronnen:" in card.woorden


def test_a_method_that_no_naft_text_names_says_so_on_its_card_too(lezers):
    cards = {r.in_naft_tekst: str(pagina(lezers["nl"], "methodieken", r.id).inhoud).split('id="kaart"')[1] for r in lezers["nl"].alle("methodieken")}

    assert "niet genoemd in een NAFT-tekst" in cards[False]
    assert "niet genoemd in een NAFT-tekst" not in cards[True]
