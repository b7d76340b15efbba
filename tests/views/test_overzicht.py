"""An overview: every card stands there, with what it can be filtered by and how many share it."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.views.kaarten import OnbekendeKeuze
from macros.views.matrix.tellen import assen, telmatrix
from macros.views.overzicht import EIGEN, facetten, kenmerken, overzicht
from tests.rollen import bank, boom, lezer, tekst

GROEPEN = ("klas", "leerling", "team")
FASEN = ("begin", "einde")


def lijst(methodieken: dict[str, dict]):
    found = bank(
        doelgroepen={groep: {} for groep in GROEPEN},
        fasen={fase: {} for fase in FASEN},
        dna={"nabij": {"uitgangspunten": []}},
        methodieken=methodieken,
    )
    return lezer(found)


@pytest.fixture
def reader():
    return lijst(
        {
            "praten": {"doelgroepen": ["klas", "leerling"], "fasen": ["begin"], "trefwoorden": [tekst("spijbelen")]},
            "luisteren": {"doelgroepen": ["leerling"], "in_naft_tekst": False, "vormen": ["individueel"], "zekerheid": "laag"},
        }
    )


def kaarten(html) -> dict[str, dict]:
    return {next(iter(li.alle("a"))).woorden: li.attrs for li in boom(html).alle("li") if "kaart" in (li.attrs.get("class") or "").split()}


def opties(html) -> dict[tuple[str, str], tuple[int, bool]]:
    """Each option of each facet: how many cards have it, and whether it is shown."""
    found = {}
    for li in boom(html).alle("li"):
        for box in li.alle("input"):
            number = int(next(iter(li.alle("b"))).woorden)
            found[box.attrs["name"], box.attrs["value"]] = (number, "hidden" not in li.attrs)
    return found


def test_every_card_stands_there_before_any_script_runs(reader):
    found = kaarten(overzicht(reader, "methodieken"))

    assert list(found) == ["Luisteren", "Praten"]
    assert not [name for name, attrs in found.items() if "hidden" in attrs]


def test_a_card_carries_everything_it_can_be_filtered_by(reader):
    attrs = kaarten(overzicht(reader, "methodieken"))["Praten"]

    assert attrs["data-is"] == "doelgroep=klas doelgroep=leerling vorm=klas fase=begin methodiek=praten naft=ja zekerheid=hoog"
    assert attrs["data-woorden"].split() == ["spijbelen"]


def test_an_option_says_how_many_cards_have_it_and_is_kept_for_links_when_none_does(reader):
    found = opties(overzicht(reader, "methodieken"))

    assert found["doelgroep", "leerling"] == (2, True)
    assert found["doelgroep", "klas"] == (1, True)
    assert found["doelgroep", "team"] == (0, False)
    assert found["naft", "nee"] == (1, True)
    assert found["zekerheid", "laag"] == (1, True)


def test_the_cards_themselves_are_named_once(reader):
    html = str(overzicht(reader, "methodieken"))

    assert 'data-eigen="methodiek"' in html
    assert not [value for name, value in opties(html) if name == "methodiek"]


def test_a_facet_that_would_not_divide_the_list_is_not_offered(reader):
    shown = {facet.naam: not facet.verborgen for facet in facetten(reader, "methodieken", reader.alle("methodieken"))}

    assert shown == {"doelgroep": True, "vorm": True, "fase": False, "methodiek": False, "naft": True, "zekerheid": True}


def test_the_count_is_said_in_the_language_of_the_reader(reader):
    french = lezer(reader.bank, "fr")

    assert "2 sur 2</span>" in overzicht(french, "methodieken")
    assert 'data-telling="{n} van 2 methodieken"' in overzicht(reader, "methodieken")


def test_a_kind_without_an_overview_is_refused_with_what_there_is(reader):
    with pytest.raises(OnbekendeKeuze, match='"metodieken" bestaat niet; bedoelde je "methodieken"') as caught:
        overzicht(reader, "metodieken")

    assert caught.value.herstel == "Toegelaten: methodieken, praktijken, aanbod."


def test_every_address_of_a_count_table_is_understood_by_the_overview_behind_it(lezers):
    for soort in EIGEN:
        known = set(opties(overzicht(lezers["nl"], soort)))
        for axis in assen(soort):
            if axis == soort:
                continue
            html = str(telmatrix(lezers["nl"], soort, axis, tel=soort))
            for address in re.findall(rf'href="(~/{soort}/\?[^"]+)"', html):
                for pair in parse_qsl(urlsplit(address.replace("&amp;", "&")).query):
                    if any(name == pair[0] for name, _ in known):
                        assert pair in known


sets = st.lists(st.sampled_from(GROEPEN), min_size=1, unique=True)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,6}", fullmatch=True), st.tuples(sets, st.lists(st.sampled_from(FASEN), unique=True)), min_size=1, max_size=12))
def test_the_numbers_of_the_options_are_the_numbers_of_the_cards(made):
    reader = lijst({name: {"doelgroepen": groups, "fasen": phases} for name, (groups, phases) in made.items()})
    records = reader.alle("methodieken")
    marks = [kenmerken("methodieken", record).split() for record in records]

    for facet in facetten(reader, "methodieken", records):
        for optie in facet.opties:
            assert optie.aantal == sum(f"{facet.naam}={optie.waarde}" in own for own in marks)
