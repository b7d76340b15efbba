"""How complete the list of providers is, is counted, never typed."""

from macros.content.volledigheid import volledigheid

NETWERK = """\
titel: Samen
nagekeken: 2026-01-31
bronnen: [{bron: nota}]
samenvatting: {nl: Een netwerk.}
wat: {nl: Werkt samen.}
gebied: Midden
netwerk: {nl: Geen organisatie.}
"""


def cijfer(waarde):
    return f"""\
titel: {{nl: Organisaties}}
nagekeken: 2026-01-31
bronnen: [{{bron: nota}}]
samenvatting: {{nl: Hoeveel.}}
soort: getal
tekening: tegel
thema: gesprek
eenheid: organisaties
populatie: {{nl: Alle organisaties.}}
definitie: {{nl: Wie het uitvoert.}}
waarden: [{waarde}]
"""


def test_a_network_is_no_organisation(site):
    count = volledigheid(site("gaaf").schrijf("aanbieders/samen.yml", NETWERK).bank())

    assert (count.genoemd, count.netwerken) == (1, 1)


def test_the_total_is_the_figure_of_the_sector(site):
    bank = site("gaaf").schrijf("cijfers/organisaties.yml", cijfer("{waarde: 19}")).bank()

    assert volledigheid(bank).totaal == 19


def test_without_a_figure_there_is_no_total(gaaf):
    assert volledigheid(gaaf).totaal is None


def test_an_empty_figure_gives_no_total(site):
    bank = site("gaaf").schrijf("cijfers/organisaties.yml", cijfer("").replace("waarden: []", "waar_vragen: {nl: Aan de sector.}")).bank()

    assert volledigheid(bank).totaal is None
