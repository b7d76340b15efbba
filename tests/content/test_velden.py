"""What an editor may fill in, as read from the record types."""

import pytest
from pydantic import BaseModel

from macros.content.invoer import Invoer
from macros.content.soorten import ALLE, OP_NAAM
from macros.content.velden import velden, verwijzingen


def veld(soort, *path):
    found = velden(OP_NAAM[soort].model)
    for name in path[:-1]:
        found = next(v for v in found if v.naam == name).velden
    return next(v for v in found if v.naam == path[-1])


@pytest.mark.parametrize(
    ("soort", "path", "invoer", "lijst"),
    [
        ("methodieken", ("titel",), Invoer.NAAM, False),
        ("methodieken", ("samenvatting",), Invoer.REGEL, False),
        ("methodieken", ("duur",), Invoer.TEKST, False),
        ("methodieken", ("stappen",), Invoer.TEKST, True),
        ("methodieken", ("in_naft_tekst",), Invoer.JA_NEE, False),
        ("methodieken", ("vormen",), Invoer.KEUZE, True),
        ("methodieken", ("themas",), Invoer.VERWIJZING, True),
        ("methodieken", ("let_op",), Invoer.GROEP, True),
        ("methodieken", ("let_op", "bronnen", "bron"), Invoer.VERWIJZING, False),
        ("bronnen", ("datum",), Invoer.PERIODE, False),
        ("bronnen", ("ook_op",), Invoer.ADRES, True),
        ("bronnen", ("via",), Invoer.VERWIJZING, False),
        ("cijfers", ("waarden", "waarde"), Invoer.GETAL, False),
        ("cijfers", ("verwacht",), Invoer.DATUM, False),
        ("hoofdstukken", ("paragrafen", "id"), Invoer.ID, False),
        ("fasen", ("nummer",), Invoer.NUMMER, False),
    ],
)
def test_a_field_is_filled_in_as_its_type_says(soort, path, invoer, lijst):
    found = veld(soort, *path)

    assert (found.invoer, found.lijst) == (invoer, lijst)


def test_what_may_be_left_out_says_what_it_is_then():
    assert veld("methodieken", "zekerheid").standaard == "hoog"
    assert veld("actoren", "in_matrix").standaard is True
    assert veld("methodieken", "duur").standaard is None
    assert not veld("methodieken", "duur").verplicht
    assert veld("methodieken", "doel").verplicht
    assert veld("methodieken", "vormen").minstens == 1


@pytest.mark.parametrize("soort", ALLE, ids=lambda s: s.naam)
def test_every_field_is_explained_and_none_is_the_id_of_the_record(soort):
    def everything(found):
        for one in found:
            yield one
            yield from everything(one.velden)

    found = list(everything(velden(soort.model)))

    assert [one.naam for one in found if not one.uitleg.strip() or not one.label] == []
    assert "id" not in [one.naam for one in velden(soort.model)]


def test_labels_are_words():
    assert veld("methodieken", "let_op").label == "Let op"
    assert veld("methodieken", "in_naft_tekst").label == "In NAFT tekst"
    assert veld("methodieken", "dna").label == "DNA"


def test_every_reference_is_found_wherever_it_stands():
    found = dict(verwijzingen(OP_NAAM["rollen"].model))

    assert found["cellen", "fase"] == "fasen"
    assert found["cellen", "taken", "bronnen", "bron"] == "bronnen"


def test_a_type_without_a_mark_is_a_programmers_error():
    class Vreemd(BaseModel):
        iets: complex

    with pytest.raises(TypeError, match="iets"):
        velden(Vreemd)
