"""Cards to learn from: the terms, then the methods, each with a front and a back that does not give the front away twice."""

from macros.content.kaartjes import SOORTEN, kaartjes


def test_every_term_and_method_has_one_card(gaaf):
    cards = kaartjes(gaaf)

    assert [(c.soort, c.id) for c in cards] == [(soort, i) for soort in SOORTEN for i in sorted(gaaf.ids(soort))]


def test_the_back_of_an_abbreviation_says_what_it_stands_for(gaaf):
    card = next(c for c in kaartjes(gaaf) if c.id == "naft")

    assert (card.voor.nl, card.bij.nl, card.achter.nl) == ("NAFT", "naadloos flexibel traject", "Een traject op maat.")


def test_an_open_term_says_so_and_what_has_no_full_form_gets_none(gaaf):
    card = next(c for c in kaartjes(gaaf) if c.id == "eenstapsregel")

    assert card.open
    assert card.bij is None


def test_an_abbreviation_that_is_not_the_front_comes_with_the_answer(site):
    term = "titel: {nl: lang woord, fr: mot, en: word}\nnagekeken: 2026-01-31\nbronnen: [{bron: krant}]\nafkorting: LW\nvoluit: {nl: lang woord, fr: mot, en: word}\n"
    bank = site().schrijf("begrippen/lang.yml", term + "kort: {nl: Kort., fr: Bref., en: Short.}\ndefinitie: {nl: Kort., fr: Bref., en: Short.}\n").bank()

    assert next(c for c in kaartjes(bank) if c.id == "lang").bij.nl == "LW"
