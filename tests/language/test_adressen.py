"""Where each record lives on the site: in one place of the code, and never gone."""

import pytest

from macros.content.soorten import ALLE
from macros.language.adressen import ANKERS, PAGINAS, adres, wortel


@pytest.mark.parametrize(
    ("soort", "identity", "address"),
    [
        ("methodieken", "praten", "methodieken/praten/"),
        ("actoren", "school", "rollen/school/"),
        ("rollen", "school", "rollen/school/"),
        ("fasen", "start", "traject/start/"),
        ("hoofdstukken", "2020/begin", "visie/2020/begin/"),
        ("paragrafen", "2020/overleg", "visie/2020/vervolg/#overleg"),
        ("paragrafen", "2020/de-vraag-1", "visie/2020/begin/#de-vraag-1"),
        ("begrippen", "naft", "begrippen/#naft"),
        ("bronnen", "nota", "bronnen/#nota"),
        ("doelgroepen", "klas", "wat-is-naft/#doelgroep-klas"),
    ],
)
def test_a_record_has_an_address_under_the_root_of_a_language(gaaf, soort, identity, address):
    assert adres(gaaf, soort, identity) == address


def test_the_languages_stand_beside_each_other_with_dutch_at_the_root():
    assert [wortel(taal) for taal in ("nl", "fr", "en")] == ["", "fr/", "en/"]


@pytest.mark.parametrize("soort", [soort.naam for soort in ALLE])
def test_every_kind_has_an_address_and_only_one_sort_of_it(soort):
    assert (soort in PAGINAS) != (soort in ANKERS)


def test_no_two_records_have_the_same_address_but_an_actor_and_its_roles(gaaf):
    seen: dict[str, tuple[str, str]] = {}
    for soort, record in gaaf.elk():
        if soort != "rollen":
            address = adres(gaaf, soort, record.id)
            assert address not in seen, (seen.get(address), soort, record.id)
            seen[address] = (soort, record.id)


def test_published_addresses_stay_as_they_are():
    """An address, once published, is kept or redirected: change this list only with a redirect."""
    assert PAGINAS["fasen"] == "traject/{}/"
    assert PAGINAS["actoren"] == "rollen/{}/"
    assert PAGINAS["hoofdstukken"] == "visie/{}/"
    assert ANKERS["begrippen"] == "begrippen/#{}"
    assert ANKERS["bronnen"] == "bronnen/#{}"
