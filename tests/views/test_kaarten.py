"""Cards of a kind, and a kind word when what is asked does not exist."""

import pytest

from macros.views.kaarten import SOORTEN, OnbekendeKeuze, kaarten
from tests.views.opmaak import opmaak


def titles(lezer, *args, **kwargs) -> list[str]:
    found = opmaak(kaarten(lezer, *args, **kwargs))
    assert found.fouten == []
    return [href.rstrip("/").rsplit("/", 1)[1] for href in found.waarden("href") if "#" not in href]


def test_every_record_of_a_kind_has_a_card(lezers):
    assert titles(lezers["nl"], "methodieken") == ["luisteren", "praten"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"thema": "gesprek"}, ["praten"]),
        ({"vorm": "klas"}, ["luisteren"]),
        ({"doelgroep": "leerling", "fase": "start"}, ["praten"]),
        ({"doelgroep": "klas", "fase": "start"}, []),
        ({"dna": "nabij", "uitgangspunt": "luisteren", "vorm": "groep"}, ["praten"]),
    ],
)
def test_filters_narrow_together(lezers, filters, expected):
    assert titles(lezers["nl"], "methodieken", **filters) == expected


def test_when_nothing_fits_the_reader_is_told(lezers):
    assert lezers["en"].t("kaarten.geen") in opmaak(kaarten(lezers["en"], "methodieken", thema="stilte")).tekst


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_every_kind_has_cards_in_every_language(lezers, soort, taal):
    found = opmaak(kaarten(lezers[taal], soort))

    assert found.fouten == []
    assert found.met_klasse(f"kaart-{soort}") == len(lezers[taal].bank.ids(soort))


def test_a_method_that_no_naft_text_names_says_so_on_its_card(lezers):
    text = opmaak(kaarten(lezers["nl"], "methodieken")).tekst

    assert text.count(lezers["nl"].t("methodiek.niet-in-naft.kort")) == 1


@pytest.mark.parametrize(
    ("args", "filters", "says", "allowed"),
    [
        (["metodieken"], {}, 'de soort "metodieken" bestaat niet; bedoelde je "methodieken"?', "methodieken, praktijken"),
        (["bronnen"], {}, 'de soort "bronnen" bestaat niet', "methodieken, praktijken"),
        (["methodieken"], {"them": "gesprek"}, 'het argument "them" bestaat niet; bedoelde je "thema"?', "thema, fase"),
        (["methodieken"], {"thema": "gesprekken"}, 'de waarde van thema, "gesprekken" bestaat niet; bedoelde je "gesprek"?', "gesprek, stilte"),
        (["methodieken"], {"vorm": "klass"}, 'de waarde van vorm, "klass" bestaat niet; bedoelde je "klas"?', "individueel, groep"),
        (["fasen"], {"thema": "gesprek"}, 'het argument "thema" bestaat niet', "niets"),
        (["uitgangspunten"], {"vorm": "klas"}, 'het argument "vorm" bestaat niet', "niets"),
    ],
)
def test_what_does_not_exist_is_told_with_what_does(lezers, args, filters, says, allowed):
    with pytest.raises(OnbekendeKeuze) as caught:
        kaarten(lezers["nl"], *args, **filters)

    assert str(caught.value) == says
    assert caught.value.herstel.startswith(f"Toegelaten: {allowed}")


def test_a_wrong_choice_is_told_even_when_there_is_nothing_to_choose_from(site):
    empty = site().verwijder("praktijken/kring.yml").vervang("methodieken/praten.yml", "praktijken/kring, ", "")

    with pytest.raises(OnbekendeKeuze):
        kaarten(empty.lezer(), "praktijken", regio="weg")
