"""A count matrix: each number is how many records the filtered list behind it holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.content.soorten import OP_NAAM
from macros.views.kaarten import FILTERS, OnbekendeKeuze, kaarten
from macros.views.matrix.tellen import GETELD, assen, heeft, telmatrix
from tests.rollen import bank, boom, lezer
from tests.views.opmaak import opmaak


@pytest.fixture
def reader():
    return lezer(
        bank(
            doelgroepen={"klas": {}, "leerling": {}},
            fasen={"begin": {}, "einde": {}},
            dna={"nabij": {"uitgangspunten": []}},
            methodieken={
                "praten": {"doelgroepen": ["klas", "leerling"], "fasen": ["begin"]},
                "luisteren": {"doelgroepen": ["leerling"], "fasen": ["begin", "einde"], "dna": ["nabij"]},
            },
        )
    )


def getallen(html) -> dict[tuple[str, str], tuple[str, str]]:
    """Each number with its address, by row and column."""
    rows = list(next(iter(boom(html).alle("table"))).alle("tr"))
    head = [th.woorden for th in rows[0].eigen("th")][1:]
    found = {}
    for row in rows[1:]:
        for column, td in zip(head, row.eigen("td"), strict=True):
            link = td.eigen("a")[0]
            found[row.eigen("th")[0].woorden, column] = (link.woorden, link.attrs["href"])
    return found


def test_each_cell_counts_the_records_with_both_and_links_to_that_list(reader):
    found = getallen(telmatrix(reader, "doelgroepen", "fasen", tel="methodieken"))

    assert found["Leerling", "Begin"] == ("2", "~/methodieken/?doelgroep=leerling&fase=begin")
    assert found["Klas", "Begin"] == ("1", "~/methodieken/?doelgroep=klas&fase=begin")


def test_a_zero_is_shown(reader):
    assert getallen(telmatrix(reader, "doelgroepen", "fasen"))["Klas", "Einde"][0] == "0"


def test_together_each_record_counts_once(reader):
    found = getallen(telmatrix(reader, "doelgroepen", "fasen"))

    assert found["Leerling", "Samen"] == ("2", "~/methodieken/?doelgroep=leerling")
    assert found["Samen", "Begin"] == ("2", "~/methodieken/?fase=begin")
    assert found["Samen", "Samen"] == ("2", "~/methodieken/")


def test_the_counted_records_may_stand_in_the_rows_themselves(reader):
    found = getallen(telmatrix(reader, "methodieken", "doelgroepen"))

    assert [found["Praten", "Klas"][0], found["Luisteren", "Klas"][0]] == ["1", "0"]
    assert found["Praten", "Klas"][1] == "~/methodieken/?methodiek=praten&doelgroep=klas"


@pytest.mark.parametrize(
    ("assen_", "bijschrift"),
    [
        (("doelgroepen", "fasen"), "Methodieken per doelgroep en fase"),
        (("methodieken", "fasen"), "Methodieken per fase"),
        (("aanbod", "zorgfasen"), "Aanbod per fase van het zorgcontinuüm"),
        (("doelgroepen", "zorgfasen"), "Aanbod per doelgroep en fase van het zorgcontinuüm"),
        (("uitgangspunten", "dna"), "Methodieken per uitgangspunt en bouwsteen"),
    ],
)
def test_what_is_counted_follows_from_the_axes(reader, assen_, bijschrift):
    assert next(iter(boom(telmatrix(reader, *assen_)).alle("caption"))).woorden == bijschrift


def test_two_records_that_name_each_other_carry_a_dot_that_is_also_said():
    tied = bank(
        uitgangspunten={},
        dna={"nabij": {}, "ver": {}},
        themas={"rust": {"samenvatting": {"nl": "Zin."}}},
        methodieken={"praten": {"doelgroepen": ["klas"], "dna": ["nabij"], "themas": ["rust"]}},
        doelgroepen={"klas": {"verwant": ["dna/ver"]}},
    )
    html = telmatrix(lezer(tied), "doelgroepen", "dna")

    assert "verbonden" not in html  # merely related is no tie


def test_a_building_block_and_its_principle_are_tied(lezers):
    html = telmatrix(lezers["nl"], "uitgangspunten", "dna")

    assert "aan elkaar gekoppeld" in html
    assert "Een bolletje" in html


def test_the_highest_count_is_darkest_and_zero_has_no_shade(reader):
    cells = list(boom(telmatrix(reader, "doelgroepen", "fasen")).alle("td"))
    shades = {td.eigen("a")[0].woorden: td.attrs["class"] for row in (cells[:2], cells[3:5]) for td in row}

    assert shades == {"0": "n0", "1": "n2", "2": "n4"}


@pytest.mark.parametrize(
    ("vraag", "gezegd"),
    [
        (("fases", "dna"), 'de soort voor de rijen, "fases" bestaat niet; bedoelde je "fasen"?'),
        (("dna", "cijfers"), 'de soort voor de kolommen, "cijfers" bestaat niet'),
        (("dna", "dna"), "de rijen en de kolommen zijn dezelfde"),
        (("zorgfasen", "fasen", "praktijken"), '"zorgfasen" kan niet in de rijen staan als er praktijken geteld worden'),
        (("dna", "fasen", "begrippen"), 'wat geteld wordt, "begrippen" bestaat niet'),
    ],
)
def test_axes_that_do_not_go_together_are_named(reader, vraag, gezegd):
    with pytest.raises(OnbekendeKeuze) as told:
        telmatrix(reader, *vraag)

    assert str(told.value) == gezegd
    assert told.value.herstel


def test_the_markup_is_sound(reader):
    assert opmaak(telmatrix(reader, "doelgroepen", "fasen") + telmatrix(reader, "methodieken", "fasen")).fouten == []


MAXIMUM = 60


@pytest.mark.parametrize(("aantal", "rijen"), [(MAXIMUM, MAXIMUM + 1), (MAXIMUM + 1, 1)])
@pytest.mark.parametrize("gekanteld", [False, True])
def test_more_counted_records_than_one_reads_are_only_counted_together(aantal, rijen, gekanteld):
    records = {f"praten-{n}": {"doelgroepen": ["klas"], "fasen": ["begin"] if n else ["einde"]} for n in range(aantal)}
    reader = lezer(bank(doelgroepen={"klas": {}}, fasen={"begin": {}, "einde": {}}, methodieken=records))
    axes = ("fasen", "methodieken") if gekanteld else ("methodieken", "fasen")

    html = telmatrix(reader, *axes)

    found = {pair[::-1] if gekanteld else pair: count for pair, count in getallen(html).items()}
    assert len({row for row, _ in found}) == rijen
    assert found["Samen", "Begin"] == (str(aantal - 1), "~/methodieken/?fase=begin")
    assert (f"elk van de {aantal}" in html) == (rijen == 1)


@pytest.mark.parametrize("geteld", GETELD)
def test_every_axis_of_a_kind_is_a_field_of_its_records(geteld):
    fields = OP_NAAM[geteld].model.model_fields

    assert [axis for axis in assen(geteld) if axis != geteld and axis not in fields] == []


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_count_is_the_length_of_the_list_it_leads_to(lezers, data):
    """The list is made by the cards macro, from the same words as stand in the address."""
    reader = lezers["nl"]
    counted = data.draw(st.sampled_from(GETELD))
    names = {axis: name for name, axis in FILTERS.items() if axis in assen(counted) and axis != counted and reader.bank.ids(axis)}
    row, column = data.draw(st.lists(st.sampled_from(sorted(names)), min_size=2, max_size=2, unique=True))
    ids = [data.draw(st.sampled_from(reader.bank.ids(axis))) for axis in (row, column)]
    records = reader.alle(counted)

    count = sum(heeft(counted, r, row, ids[0]) and heeft(counted, r, column, ids[1]) for r in records)

    cards = kaarten(reader, counted, **dict(zip((names[row], names[column]), ids, strict=True)))
    assert cards.count("<h3>") == count
