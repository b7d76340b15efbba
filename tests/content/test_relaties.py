"""References are found by the type of a field, in texts, and in what could not be made a record."""

from macros.content.records.aanbod import Aanbod
from macros.content.records.methodiek import Methodiek
from macros.content.records.visie import Hoofdstuk
from macros.content.relaties import half, references, texts


def found(record) -> set[tuple[tuple[str | int, ...], str, str]]:
    return {(ref.path, ref.soort, ref.id) for ref in references(record)}


def test_single_listed_nested_and_open_references(gaaf):
    refs = found(gaaf.een("methodieken", "praten", Methodiek))

    assert (("doelgroepen", 0), "doelgroepen", "leerling") in refs
    assert (("bronnen", 1, "bron"), "bronnen", "krant") in refs
    assert (("let_op", 0, "bronnen", 0, "bron"), "bronnen", "krant") in refs
    assert (("verwant", 0), "praktijken", "kring") in refs


def test_references_in_a_text_know_their_language(gaaf):
    refs = found(gaaf.een("methodieken", "praten", Methodiek))

    assert {(("doel", taal), "methodieken", "luisteren") for taal in ("nl", "fr", "en")} <= refs
    assert (("doel", "nl"), "cijfers", "aandeel") in refs


def test_a_paragraph_tells_what_it_is_about(gaaf):
    refs = found(gaaf.een("hoofdstukken", "2020/begin", Hoofdstuk))

    assert (("paragrafen", 0, "gaat_over", 1), "fasen", "start") in refs


def test_a_choice_of_a_list_is_no_reference(gaaf):
    assert not [ref for ref in references(gaaf.een("aanbod", "gesprekken", Aanbod)) if ref.path[0] == "vormen"]


def test_texts_come_with_their_path(gaaf):
    paths = [path for path, _ in texts(gaaf.een("methodieken", "praten", Methodiek))]

    assert ("titel",) in paths
    assert ("stappen", 1) in paths
    assert ("let_op", 0, "tekst") in paths
    assert not [path for path in paths if path[0] == "id"]


def test_of_a_raw_record_as_much_is_found_as_of_a_made_one(gaaf):
    """A fault elsewhere in the file hides no reference and no text."""
    for soort, model, identity in [("methodieken", Methodiek, "praten"), ("hoofdstukken", Hoofdstuk, "2020/begin")]:
        made = gaaf.een(soort, identity, model)
        raw = half(model, gaaf.herkomst[soort, identity].document.value)

        assert {(ref.path, ref.soort, ref.id) for ref in raw.verwijzingen} == found(made)
        for path, value in texts(made):
            assert {text for at, text in raw.teksten if at[: len(path)] == path} == {text for _, text in value.texts()}


def test_of_what_is_no_record_at_all_nothing_is_found():
    assert half(Methodiek, ["een", "lijst"]) == half(Methodiek, None) == half(Methodiek, {"verwant": ["kring", None, {}], "doel": 3, "weg": "x"})
