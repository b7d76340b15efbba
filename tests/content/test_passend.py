"""Which methods, offers and practices fit an actor."""

from macros.content.passend import doelgroepen, passend
from tests.rollen import bron, cel, klein


def fitting(actor="kind", **meer):
    bank = klein(**meer)
    return passend(bank, bank.records["actoren"][actor]).ids


KINDEREN = {
    "actoren": {"kind": {"verwant": ["doelgroepen/kinderen"]}, "clb": {}, "school": {}},
    "doelgroepen": {"kinderen": {}, "klassen": {}},
}


def test_a_method_fits_in_a_phase_of_the_actor_for_a_group_of_the_actor():
    methods = {
        "past": {"doelgroepen": ["kinderen"], "fasen": ["begin"]},
        "andere-groep": {"doelgroepen": ["klassen"], "fasen": ["begin"]},
        "andere-fase": {"doelgroepen": ["kinderen"], "fasen": ["einde"]},
        "zonder-fase": {"doelgroepen": ["kinderen"]},
    }

    assert fitting(**KINDEREN, methodieken=methods) == {"methodieken": ["past"]}


def test_what_names_the_actor_fits_whatever_its_phase():
    methods = {"genoemd": {"doelgroepen": ["klassen"], "verwant": ["actoren/kind"]}}

    assert fitting(**KINDEREN, methodieken=methods) == {"methodieken": ["genoemd"]}


def test_an_actor_without_a_group_gets_what_belongs_to_the_phases_it_leads():
    roles = {"clb": {"cellen": [cel("begin", "regie", rol_bron=[bron()]), cel("einde", "betrokken")]}}
    methods = {"eerst": {"doelgroepen": ["klassen"], "fasen": ["begin"]}, "laatst": {"doelgroepen": ["klassen"], "fasen": ["einde"]}}

    assert fitting("clb", doelgroepen={"klassen": {}}, rollen=roles, methodieken=methods) == {"methodieken": ["eerst"]}


def test_and_one_that_leads_nowhere_gets_what_belongs_to_all_its_phases():
    roles = {"clb": {"cellen": [cel("begin", "ondersteunend"), cel("einde", "betrokken")]}}
    methods = {"eerst": {"doelgroepen": ["klassen"], "fasen": ["begin"]}, "laatst": {"doelgroepen": ["klassen"], "fasen": ["einde"]}}

    assert fitting("clb", doelgroepen={"klassen": {}}, rollen=roles, methodieken=methods) == {"methodieken": ["eerst", "laatst"]}


def test_a_part_has_the_groups_of_the_whole_unless_it_has_its_own():
    bank = klein(
        actoren={
            "school": {"verwant": ["doelgroepen/scholen"]},
            "kind": {"deel_van": "school"},
            "clb": {"deel_van": "school", "verwant": ["doelgroepen/klassen"]},
        },
        doelgroepen={"scholen": {}, "klassen": {}},
    )

    assert [doelgroepen(bank, bank.records["actoren"][a]) for a in ("school", "kind", "clb")] == [("scholen",), ("scholen",), ("klassen",)]
