"""What passes from phase to phase, and who gives and gets it."""

from macros.content.overgangen import geeft, krijgt, overgangen
from tests.rollen import klein

HANDEN = {
    "plan": {"van_fase": "midden", "naar_fase": "einde", "van": ["clb"], "naar": ["kind", "school"]},
    "antwoord": {"nummer": 3, "van_fase": "begin", "naar_fase": "midden", "van": ["clb"], "naar": ["kind"]},
    "vraag": {"nummer": 2, "van_fase": "begin", "naar_fase": "midden", "van": ["kind", "school"], "naar": ["clb"]},
}


def test_passages_follow_time_and_their_hand_overs_their_number():
    found = overgangen(klein(overdrachten=HANDEN))

    assert [(o.van.id, o.naar.id, [h.id for h in o.overdrachten]) for o in found] == [
        ("begin", "midden", ["vraag", "antwoord"]),
        ("midden", "einde", ["plan"]),
    ]


def test_an_actor_gives_at_the_end_of_a_phase_and_gets_at_the_start_of_the_next():
    bank = klein(overdrachten=HANDEN)

    assert [h.id for h in geeft(bank, "clb", "midden")] == ["plan"]
    assert [h.id for h in krijgt(bank, "clb", "midden")] == ["vraag"]
    assert [h.id for h in geeft(bank, "clb")] == ["plan", "antwoord"]
    assert krijgt(bank, "school", "midden") == []
