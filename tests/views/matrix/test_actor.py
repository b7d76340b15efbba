"""The page of an actor: what do I do, when, with whom, and what may I expect?"""

import pytest

from macros.views.pagina import pagina
from tests.rollen import bank, boom, bron, cel, klein, lezer, taak, tekst
from tests.views.opmaak import opmaak


def page(identity="clb", found=None, taal="nl"):
    return pagina(lezer(found, taal), "actoren", identity)


def steps(made):
    """The phases of the page, each as a tree."""
    return {li.attrs["id"]: li for ol in boom(made.inhoud).alle("ol") if ol.attrs.get("class") == "rolpad" for li in ol.eigen("li")}


def test_phases_stand_in_the_order_of_time_whatever_the_order_in_the_record():
    roles = {"a": {"cellen": [cel("laat", "betrokken"), cel("vroeg", "regie", rol_bron=[bron()])]}}
    found = bank(actoren={"a": {}}, fasen={"vroeg": {}, "laat": {}}, rollen=roles)

    assert list(steps(page("a", found))) == ["vroeg", "laat"]


def test_each_phase_has_the_role_how_sure_it_is_and_tasks_to_tick_off_with_their_source():
    step = steps(page())["begin"]
    box, label = next(iter(step.alle("input"))), next(iter(step.alle("label")))

    assert "regie" in step.woorden
    assert "vrij zeker" in step.woorden
    assert (box.attrs["type"], label.attrs["for"], label.woorden) == ("checkbox", box.attrs["id"], "Meldt aan.")
    assert "De nota, §1; De krant" in step.woorden


def test_the_others_of_the_phase_stand_there_with_what_they_do():
    details = next(iter(steps(page())["begin"].alle("details")))

    assert details.eigen("summary")[0].woorden == "Wat mag ik verwachten van de ander?"
    assert "Kind mede-eigenaar vrij zeker Doet iets bij begin." in details.woorden
    assert 'href="~/rollen/kind/#begin"' in page().inhoud


def test_who_is_at_the_table_is_named_only_when_the_sources_seat_this_actor():
    phases = {"begin": {"aan_tafel": ["kind", "clb"]}, "midden": {"aan_tafel": ["clb"]}, "einde": {}}
    found = klein(fasen=phases)

    assert "Aan tafel met Kind" in steps(page("clb", found))["begin"].woorden
    assert "Aan tafel" not in steps(page("kind", found))["midden"].woorden


def test_what_the_actor_gets_and_hands_on_stands_with_its_phase():
    handed = {
        "vraag": {"titel": tekst("De vraag"), "van_fase": "begin", "naar_fase": "midden", "van": ["kind"], "naar": ["school"]},
    }
    found = klein(overdrachten=handed)

    assert "Je geeft door De vraag → aan School" in steps(page("kind", found))["begin"].woorden
    assert "Je krijgt De vraag ← van Kind" in steps(page("school", found))["midden"].woorden


def test_phases_without_a_source_are_named():
    assert "geen bron: Midden, Einde." in " ".join(opmaak(page().inhoud).tekst.split())


def test_what_fits_says_why_it_fits():
    found = klein(
        actoren={"kind": {"verwant": ["doelgroepen/kinderen"]}, "clb": {}, "school": {}},
        doelgroepen={"kinderen": {}},
        methodieken={"praten": {"doelgroepen": ["kinderen"], "fasen": ["begin"]}},
    )
    made = page("kind", found)

    assert "bedoeld voor" in made.inhoud
    assert 'href="~/methodieken/praten/"' in made.inhoud
    assert [s.id for s in made.secties][:3] == ["wie", "wat-doe-ik", "wat-past"]


def test_an_actor_without_a_role_has_no_empty_sections():
    found = bank(actoren={"toezicht": {"in_matrix": False}}, fasen={"f": {}})

    assert [s.id for s in page("toezicht", found).secties] == ["wie", "bronnen"]


def test_who_is_part_of_a_larger_whole_is_sent_there_too():
    found = klein(actoren={"kind": {}, "clb": {"deel_van": "school"}, "school": {}})

    assert "Kijk ook bij School." in boom(page("clb", found).inhoud).woorden
    assert "Kijk ook bij" not in page("school", found).inhoud


def test_the_parts_of_an_actor_are_named_both_ways():
    found = klein(actoren={"kind": {}, "clb": {}, "school": {}, "leerkracht": {"deel_van": "school", "in_matrix": False}})

    assert "Daarbinnen" in page("school", found).inhoud
    assert "Deel van" in page("leerkracht", found).inhoud


@pytest.mark.parametrize("woord", ["**Belt** het [CLB](actoren:clb).", "Doet dit:\n\n- een\n- twee", "Eerst.\n\nDan."])
def test_a_task_of_any_shape_keeps_its_box_and_sound_markup(woord):
    role = {"cellen": [cel("begin", "regie", taak(woord), rol_bron=[bron()])]}
    made = page("clb", klein(rollen={"clb": role}))
    box = next(iter(steps(made)["begin"].alle("input")))
    named = [
        n
        for tag in ("label", "div")
        for n in steps(made)["begin"].alle(tag)
        if box.attrs["id"] == n.attrs.get("for") or box.attrs.get("aria-labelledby") == n.attrs.get("id", "")
    ]

    assert opmaak(made.inhoud).fouten == []
    assert len(named) == 1


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_page_is_sound_in_every_language(lezers, taal):
    for identity in lezers[taal].bank.ids("actoren"):
        assert opmaak(pagina(lezers[taal], "actoren", identity).inhoud).fouten == []
