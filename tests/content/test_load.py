"""A data folder becomes a Kennisbank, or every problem in it."""

import pytest

from macros.content.load import examine, load
from macros.content.problems import ContentError
from macros.content.records.methodiek import Methodiek
from macros.content.records.publiek import Thema


def test_a_flawless_folder_is_loaded(site):
    bank = site().bank()

    assert bank.een("methodieken", "praten", Methodiek).titel.en == "Talking"
    assert bank.een("themas", "stilte", Thema).id == "stilte"


def test_the_file_name_is_the_id(site):
    flawless = site()

    bank = flawless.schrijf("methodieken/zwijgen.yml", flawless.lees("methodieken/luisteren.yml")).bank()

    assert bank.een("methodieken", "zwijgen", Methodiek).titel.nl == "Luisteren"


def test_a_chapter_carries_its_edition_in_its_id(site):
    assert set(site().bank().records["hoofdstukken"]) == {"2020/begin", "2020/vervolg"}


def test_an_edition_is_named_by_its_folder(gaaf):
    assert set(gaaf.records["edities"]) == {"2020"}


def test_a_short_list_and_a_folder_of_files_make_the_same_records(site):
    listed = site()
    before = listed.bank().records["themas"]
    for part in listed.lees("themas.yml").split("- id: ")[1:]:
        identity, rest = part.split("\n", 1)
        listed.schrijf(f"themas/{identity}.yml", rest.replace("\n  ", "\n").lstrip())

    assert listed.verwijder("themas.yml").bank().records["themas"] == before


def test_what_is_no_record_is_left_alone(site):
    noisy = site().schrijf("LEESMIJ.md", "Uitleg.").schrijf("interface/x.yml", "a: [").schrijf("schema/x.json", "{").schrijf(".verborgen/x.yml", "[")

    assert noisy.schrijf("methodieken/.praten.yml.swp", b"\x00").problems() == []


def test_an_empty_folder_is_an_empty_kennisbank(tmp_path):
    bank, problems = examine(tmp_path)

    assert problems == []
    assert not any(bank.records.values())


def test_loading_stops_with_every_fault(site):
    broken = site().vervang("methodieken/praten.yml", "fasen: [start]", "fasen: [weg]").schrijf("themas.yml", "x")

    with pytest.raises(ContentError) as caught:
        load(broken.data)

    assert [p.place.file for p in caught.value.problems] == ["data/methodieken/praten.yml", "data/themas.yml"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("regios.yml", "- ["),  # a whole list of records
        ("visie/2020/vervolg.yml", "titel: ["),  # a chapter with anchors
        ("actoren/school.yml", "x: y: z"),  # an actor with roles, and part of the numbering
        ("rollen/school.yml", ""),  # an actor without its row
        ("dna/nabij.yml", "titel: x"),  # a record that is read but not whole
        ("bronnen/nota.yml", b"\xff"),  # what everything rests on
    ],
)
def test_a_file_that_cannot_be_read_does_not_make_others_wrong(site, name, text):
    broken = site().schrijf(name, text)

    assert {p.place.file for p in broken.problems()} == {f"data/{name}"}


def test_the_other_faults_of_a_record_that_is_not_whole_are_told_too(site):
    broken = (
        site()
        .vervang("methodieken/praten.yml", "in_naft_tekst: true", "in_naft_tekst: misschien")
        .vervang("methodieken/praten.yml", "uitgangspunten: [luisteren]", "uitgangspunten: [spreken]")
        .vervang("methodieken/praten.yml", "Het lukt in {cijfer:aandeel:wel}", "Het lukt in 66%")
        .vervang("methodieken/praten.yml", "zie [luisteren](methodieken:luisteren)", "zie [stil](methodieken:stil)")
    )

    found = {(p.kind, p.data["waarde"]) for p in broken.problems()}

    assert found == {
        ("buiten-lijst", "misschien"),
        ("onbekende-verwijzing", "spreken"),
        ("los-getal", "66%"),
        ("onbekende-verwijzing", "stil"),
    }


def test_the_same_folder_gives_the_same_records_in_the_same_order(site):
    flawless = site()

    assert [(soort, r.id) for soort, r in flawless.bank().elk()] == [(soort, r.id) for soort, r in flawless.bank().elk()]
    assert flawless.bank().records == flawless.bank().records
