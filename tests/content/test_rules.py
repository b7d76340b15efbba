"""What must hold between records: what is a fault, and what is none."""

import pytest

LUISTEREN = "methodieken/luisteren.yml"


def kinds(site) -> list[str]:
    return [p.kind for p in site.problems()]


def with_method(site, name: str, after: str):
    text = site.lees(LUISTEREN)
    return site.schrijf(f"methodieken/{name}.yml", text.replace("na: [praten]", f"na: [{after}]"))


def test_a_ring_is_told_once_however_long_and_wherever_it_is_entered(site):
    ringed = with_method(with_method(with_method(site(), "a", "c"), "b", "a"), "c", "b")
    outside = with_method(ringed, "d", "a")

    problems = outside.problems()

    assert [p.kind for p in problems] == ["kring"]
    assert problems[0].data["pad"].split(" → ") == ["a", "c", "b", "a"]


def test_two_ways_to_the_same_record_are_no_ring(site):
    assert kinds(with_method(with_method(site(), "a", "praten"), "b", "praten, luisteren, a")) == []


@pytest.mark.parametrize(
    "tekst",
    ["In 2022 begon het.", "Tussen 1984 en 2026.", "Op 5 april 2019.", "Omzendbrief CLB/2020/01.", "§5.2 en §5.3.", "Van 12 tot 18 jaar.",
     "Een op de drie.", "Zie [dit](https://x.example/12345?p=50%25).", "Het nummer 1984-5678.", "honderd procent", "{cijfer:aandeel:wel} van 3"],
)  # fmt: skip
def test_years_places_and_small_numbers_are_no_loose_figures(site, tekst):
    assert kinds(site().vervang(LUISTEREN, "{nl: Horen wat er speelt.", f"{{nl: '{tekst}'")) == []


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [("nog 12% meer", "12%"), ("34,3 % hier", "34,3 %"), ("12 procent", "12 procent"), ("7 per cent", "7 per cent"), ("495.000 leerlingen", "495.000"),
     ("495 000 élèves", "495 000"), ("495,000 pupils", "495,000"), ("4000 trajecten", "4000"), ("gemiddeld 3,5", "3,5"), ("12345", "12345")],
)  # fmt: skip
def test_percentages_and_large_numbers_in_prose_are(site, tekst, getal):
    problems = site().vervang(LUISTEREN, "{nl: Horen wat er speelt.", f"{{nl: '{tekst}'").problems()

    assert [(p.kind, p.data["waarde"]) for p in problems] == [("los-getal", getal)]


def test_every_loose_number_of_a_text_is_told(site):
    assert kinds(site().vervang(LUISTEREN, "{nl: Horen wat er speelt.", "{nl: 'Van 12% naar 14%, of 4.000 keer.'")) == ["los-getal"] * 3


def test_a_figure_and_a_source_may_hold_numbers(site):
    numbered = site().vervang("cijfers/aandeel.yml", "nl: Gelukt volgens wie erbij was.", "nl: Gelukt volgens 80% van wie erbij was.")

    assert kinds(numbered.vervang("bronnen/krant.yml", "nl: Enkel aangehaald", "nl: Met 12.000 lezers en enkel aangehaald")) == []


@pytest.mark.parametrize(
    ("waarden", "fouten"), [((50, 50), 0), ((66.6, 33.3), 0), ((66.7, 33.4), 0), ((66.8, 33.4), 1), ((66, 33), 0), ((66, 32), 1), ((99.9, 0.3), 1)]
)
def test_parts_add_up_to_the_whole_as_far_as_rounding_lets_them(site, waarden, fouten):
    figure = site().vervang("cijfers/aandeel.yml", "66.6", str(waarden[0])).vervang("cijfers/aandeel.yml", "33.3", str(waarden[1]))

    assert len(kinds(figure)) == fouten


def test_a_message_lists_what_is_known_only_when_that_is_short(site):
    few = site().vervang(LUISTEREN, "na: [praten]", "na: [weg]").problems()[0]

    assert "Bekend: luisteren, praten." in few.hint


def test_with_many_records_a_message_only_suggests(site):
    many = site()
    for number in range(25):
        with_method(many, f"manier-{number}", "praten")

    problem = many.vervang(LUISTEREN, "na: [praten]", "na: [manier-99]").problems()[0]

    assert "Bekend" not in problem.hint
    assert "bedoelde je" in problem.text


@pytest.mark.parametrize(("name", "old", "new"), [("fasen/einde.yml", "nummer: 1", "nummer: 0"), ("fasen/start.yml", "nummer: 0", "nummer: 2")])
def test_phases_are_numbered_from_nought(site, name, old, new):
    broken = site().vervang(name, old, new)

    assert "nummering" in kinds(broken)


def test_the_same_anchor_in_another_edition_is_no_fault(site):
    two = site()
    for name in ("editie", "begin", "vervolg"):
        two.schrijf(f"visie/2021/{name}.yml", two.lees(f"visie/2020/{name}.yml"))

    assert kinds(two) == []


def test_the_same_anchor_twice_in_one_chapter_is(site):
    assert kinds(site().vervang("visie/2020/begin.yml", "- id: de-vraag-1", "- id: de-vraag")) == ["dubbel-id"]
