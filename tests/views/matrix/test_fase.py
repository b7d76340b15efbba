"""The page of a phase: who leads, who is at the table, what comes in and goes out, who does what."""

import pytest

from macros.views.pagina import pagina
from tests.rollen import boom, klein, lezer, tekst
from tests.views.opmaak import opmaak


def page(identity="begin", found=None):
    return pagina(lezer(found), "fasen", identity)


def test_who_leads_stands_above_everyone_with_a_role():
    html = page().inhoud
    cards = [li.woorden for ul in boom(html).alle("ul") if ul.attrs.get("class") == "rolkaarten" for li in ul.eigen("li")]

    assert 'class="leiding"><span class="rol regie"><b>regie</b></span> <a href="~/rollen/clb/">Clb</a>' in html
    assert [card.split()[0] for card in cards] == ["Kind", "Clb"]
    assert "Meldt aan. De nota, §1; De krant" in cards[1]


def test_who_no_source_speaks_of_is_named():
    assert "geen bron over: School." in " ".join(opmaak(page().inhoud).tekst.split())


def test_without_a_source_for_the_lead_nobody_leads():
    assert "leiding" not in page("einde").inhoud


def test_what_is_not_known_says_so():
    text = opmaak(page().inhoud).tekst

    assert text.count("Geen bron gevonden.") == 4  # at the table, the pivot, what comes in, what goes out


def test_what_is_handed_over_stands_with_both_phases():
    handed = {"vraag": {"titel": tekst("De vraag"), "van_fase": "begin", "naar_fase": "midden", "van": ["kind"], "naar": ["school"]}}
    found = klein(overdrachten=handed)

    assert [("De vraag" in page(phase, found).inhoud) for phase in ("begin", "midden", "einde")] == [True, True, False]


def test_the_matrix_opens_on_this_phase():
    assert 'href="~/rollen/?fase=begin"' in page().inhoud


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_page_is_sound_in_every_language(lezers, taal):
    for identity in lezers[taal].bank.ids("fasen"):
        assert opmaak(pagina(lezers[taal], "fasen", identity).inhoud).fouten == []
