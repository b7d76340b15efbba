"""The role matrix is a true table that says what is known, how sure, from where, and what is not known."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.content.keuzes import RolSoort
from macros.views.kaarten import OnbekendeKeuze
from macros.views.matrix.rollen import rollenmatrix
from tests.rollen import Gelezen, bank, boom, bron, cel, klein, lees_matrix, lezer, taak, tekst
from tests.views.opmaak import opmaak


def test_each_cell_says_the_kind_of_role_the_tasks_their_sources_and_how_sure():
    found = lees_matrix(rollenmatrix(lezer()))

    assert found["Clb", "Begin"] == Gelezen(
        "regie", "vrij zeker", (("nota", "De nota, §7"),), (("Meldt aan.", (("nota", "De nota, §1"), ("krant", "De krant"))),)
    )


def test_confidence_is_shown_where_it_is_not_high():
    found = lees_matrix(rollenmatrix(lezer()))

    assert found["School", "Midden"].zekerheid == ""
    assert found["Kind", "Midden"].zekerheid == "onzeker"


def test_an_empty_cell_says_that_no_source_was_found_and_all_are_counted_above():
    html = rollenmatrix(lezer())

    assert [pair for pair, cell in lees_matrix(html).items() if cell == "geen bron gevonden"] == [
        ("Kind", "Einde"), ("Clb", "Midden"), ("Clb", "Einde"), ("School", "Begin"),
    ]  # fmt: skip
    assert "5 van de 9 vakjes hebben een rol met een bron. Bij 4 vakjes is geen bron gevonden." in html


def test_a_matrix_without_gaps_says_so():
    html = rollenmatrix(lezer(), "school", "midden,einde")

    assert "Elk van de 2 vakjes heeft een rol met een bron." in html
    assert "geen bron gevonden" not in html


def test_it_says_that_it_is_a_reconstruction_with_the_way_to_what_is_known_of_the_draaiboek():
    hiaat = {"draaiboek": {"samenvatting": tekst("Zin."), "uitleg": tekst("Uitleg."), "waar_vragen": tekst("Daar."), "over": []}}

    assert "reconstructie" in rollenmatrix(lezer())
    assert 'href="~/open-vragen/#draaiboek"' in rollenmatrix(lezer(klein(hiaten=hiaat)))
    assert "open-vragen" not in rollenmatrix(lezer())


def test_it_is_a_true_table_in_a_named_area_that_takes_focus():
    html = rollenmatrix(lezer())
    page = boom(html)
    area = next(d for d in page.alle("div") if d.attrs.get("role") == "region")
    table = next(iter(area.alle("table")))

    assert area.attrs["tabindex"] == "0"
    assert area.attrs["aria-labelledby"] == table.eigen("caption")[0].attrs["id"]
    assert [th.attrs["scope"] for th in next(iter(table.alle("tr"))).eigen("th")] == ["col"] * 4
    assert [row.eigen("th")[0].attrs["scope"] for row in list(table.alle("tr"))[1:]] == ["row"] * 3
    assert opmaak(html).fouten == []


def test_a_source_link_says_source_to_whoever_listens():
    cell = next(td for td in boom(rollenmatrix(lezer())).alle("td") if "regie" in td.tekst)

    assert [a.woorden for a in cell.alle("a")] == ["bron 2", "bron 1", "bron 3"]


def test_a_reference_is_listed_once_and_every_number_leads_to_it():
    page = boom(rollenmatrix(lezer()))
    listed = [li.attrs["id"] for ol in page.alle("ol") for li in ol.alle("li")]
    used = {a.attrs["href"][1:] for td in page.alle("td") for a in td.alle("a")}

    assert listed == ["rol-1", "rol-2", "rol-3"]
    assert used == set(listed)


def test_actors_and_phases_can_be_chosen_and_keep_the_order_of_the_site():
    found = lees_matrix(rollenmatrix(lezer(), actoren="school, kind", fasen=["einde", "begin"]))

    assert list(found) == [("Kind", "Begin"), ("Kind", "Einde"), ("School", "Begin"), ("School", "Einde")]


def test_an_actor_without_a_row_shows_only_when_asked_for():
    found = bank(actoren={"a": {}, "b": {"in_matrix": False}}, fasen={"f": {}}, rollen={"a": {"cellen": [cel("f", "regie", rol_bron=[bron()])]}})

    assert [row for row, _ in lees_matrix(rollenmatrix(lezer(found)))] == ["A"]
    assert [row for row, _ in lees_matrix(rollenmatrix(lezer(found), "b"))] == ["B"]


def test_turned_round_it_has_the_same_cells_with_phases_in_the_rows():
    upright = lees_matrix(rollenmatrix(lezer()))
    turned = lees_matrix(rollenmatrix(lezer(), richting="fasen"))

    assert turned == {(column, row): cell for (row, column), cell in upright.items()}
    assert next(iter(turned)) == ("Begin", "Kind")


def test_in_short_it_counts_the_tasks_and_leads_to_the_page_of_the_actor():
    html = rollenmatrix(lezer(), detail="kort")

    assert '<a class="meer" href="~/rollen/clb/#begin">1 taak</a>' in html
    assert "Meldt aan." not in html
    assert "matrix-bronnen" not in html


def test_the_whole_matrix_can_be_filtered_and_downloaded_a_part_cannot():
    whole, part = rollenmatrix(lezer(taal="fr")), rollenmatrix(lezer(taal="fr"), "clb")

    assert '<form class="matrix-filter" hidden' in whole
    assert [f"data/rollenmatrix.fr.{kind}" in whole for kind in ("csv", "json", "xlsx")] == [True] * 3
    assert "<form" not in part
    assert "download" not in part


def test_without_script_nothing_is_hidden_but_the_form():
    hidden = [tag for tag, attrs in opmaak(rollenmatrix(lezer())).tags if "hidden" in attrs]

    assert hidden == ["form", "p"]


@pytest.mark.parametrize(
    ("gevraagd", "gezegd", "herstel"),
    [
        ({"actoren": "clbb"}, 'de actor "clbb" bestaat niet; bedoelde je "clb"?', "Toegelaten: kind, clb, school."),
        ({"actoren": ""}, 'de actor "" bestaat niet', "Toegelaten: kind, clb, school."),
        ({"fasen": ["begin", "eind"]}, 'de fase "eind" bestaat niet; bedoelde je "einde"?', "Toegelaten: begin, midden, einde."),
        ({"fasen": 3}, 'de fase "3" bestaat niet', "Toegelaten: begin, midden, einde."),
        ({"detail": "lang"}, 'het detail "lang" bestaat niet', "Toegelaten: volledig, kort."),
        ({"richting": "fases"}, 'de richting "fases" bestaat niet; bedoelde je "fasen"?', "Toegelaten: actoren, fasen."),
    ],
)
def test_a_wrong_argument_is_named_with_what_is_allowed(gevraagd, gezegd, herstel):
    with pytest.raises(OnbekendeKeuze) as told:
        rollenmatrix(lezer(), **gevraagd)

    assert (str(told.value), told.value.herstel) == (gezegd, herstel)


def test_two_matrices_on_a_page_have_anchors_of_their_own():
    both = rollenmatrix(lezer()) + rollenmatrix(lezer(), "clb") + rollenmatrix(lezer(), richting="fasen") + rollenmatrix(lezer(), fasen="begin")

    assert opmaak(both).fouten == []


def test_a_missing_translation_is_dutch_and_marked_as_such():
    role = {"cellen": [{"fase": "f", "rol": "regie", "taken": [{"tekst": {"nl": "Meldt aan."}, "bronnen": [bron()]}]}]}
    html = rollenmatrix(lezer(bank(actoren={"a": {}}, fasen={"f": {}}, rollen={"a": role}), "fr"))

    assert '<span lang="nl" class="terugval"' in html
    assert "pilotage" in html


def test_no_two_kinds_of_role_begin_with_the_same_letter():
    """The letter is how the stylesheet and the script know them."""
    assert len({kind[0] for kind in RolSoort}) == len(RolSoort)


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><b>',
    "</td></table>",
    "&lt;i&gt;",
    "{{ 1 + 1 }}",
    "~/x",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("kwaad", HOSTILE)
def test_hostile_text_stays_text(kwaad):
    """Such text is refused when it is read; were it to slip through, the page still shows it as words."""
    found = (
        bank(
            actoren={"a": {"titel": tekst(kwaad)}},
            fasen={"f": {"titel": tekst(kwaad)}},
            bronnen={"boos": {"titel": kwaad, "uitgever": kwaad}},
            rollen={"a": {"cellen": [cel("f", "regie", taak("Zegt iets.", bron("boos", kwaad)))]}},
        )
        if "<" not in kwaad
        else _ongelezen(kwaad)
    )
    html = rollenmatrix(lezer(found))
    page = opmaak(html)

    assert page.fouten == []
    assert kwaad in page.tekst
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "img"})


def _ongelezen(kwaad):
    """A bank whose texts were never judged."""
    found = klein()
    for soort in ("actoren", "fasen", "bronnen"):
        for identity, record in found.records[soort].items():
            found.records[soort][identity] = record.model_copy(update={"titel": record.titel.model_copy(update={"nl": kwaad})})
    return found


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_choice_of_rows_and_columns_shows_exactly_those_cells(data):
    reader = lezer()
    actors = data.draw(st.lists(st.sampled_from(["kind", "clb", "school"]), min_size=1, unique=True))
    phases = data.draw(st.lists(st.sampled_from(["begin", "midden", "einde"]), min_size=1, unique=True))
    whole = lees_matrix(rollenmatrix(reader))

    part = lees_matrix(rollenmatrix(reader, actors, ",".join(phases)))

    assert part == {(a.capitalize(), f.capitalize()): whole[a.capitalize(), f.capitalize()] for a in actors for f in phases}


def test_the_table_looks_as_it_was_agreed(snapshot):
    """The one place where the whole markup stands to be read; the browser tests and the script rely on it."""
    snapshot("rollenmatrix", str(rollenmatrix(lezer())))
