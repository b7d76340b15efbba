"""The shipped onboarding paths: everything everyone must know is met, and a made-up case points to nobody."""

import re

import pytest

from macros.content.inwerkdekking import gemist, moet
from macros.content.keuzes import Checkvorm, Dekking, Oordeel, Wanneer
from macros.content.load import load
from macros.content.records.inwerkpad import Inwerkpad
from tests.sites import PROJECT

PADEN = ("begeleider", "clb", "leerlingenbegeleider", "sectoroverleg")
AFKORTINGEN = {"NAFT", "CLB", "PBD"}
"""Capitals a made-up case may hold inside a sentence."""
ZINSBEGIN = re.compile(r"(?:^|[.?!:]\s+|[.?!]\s*[\"»]\s+|[\"«]\s*)([A-ZÀ-Ý]\w*)")
HOOFDLETTER = re.compile(r"\b[A-ZÀ-Ý]\w*")


@pytest.fixture(scope="module")
def bank():
    return load(PROJECT / "data")


@pytest.fixture(params=PADEN)
def pad(request, bank):
    return bank.een("inwerken", request.param, Inwerkpad)


def checks(pad):
    return [check for step in pad.stappen() for check in step.vragen]


def test_there_is_a_path_for_every_role_in_this_order(bank):
    assert tuple(path.id for path in bank.alle("inwerken", Inwerkpad)) == PADEN


def test_a_begeleider_meets_every_principle_building_block_phase_and_task_at_least_once(bank):
    path = bank.een("inwerken", "begeleider", Inwerkpad)

    assert set(path.dekt) == set(Dekking)
    assert [missed for kind in Dekking for missed in gemist(bank, path, kind)] == []
    assert [len(moet(bank, path, kind)) for kind in (Dekking.DNA, Dekking.UITGANGSPUNTEN, Dekking.FASEN)] == [4, 16, 6]
    assert moet(bank, path, Dekking.ROLLEN) == ["opstart", "uitvoering", "afronding"]


def test_whoever_has_tasks_in_the_matrix_goes_through_all_of_them(bank, pad):
    if bank.heeft("rollen", pad.actor):
        assert Dekking.ROLLEN in pad.dekt


def test_a_path_runs_from_the_first_day_to_the_third_month(pad):
    assert [stage.wanneer for stage in pad.etappes] == list(Wanneer)


def test_every_step_ends_with_a_self_check(pad):
    assert [step.id for step in pad.stappen() if not step.vragen] == []


def test_a_day_holds_no_more_than_a_day_of_steps(pad):
    assert pad.etappes[0].minuten <= 240


def test_the_begeleider_meets_every_form_of_self_check(bank):
    path = bank.een("inwerken", "begeleider", Inwerkpad)

    assert {check.vorm for check in checks(path)} == set(Checkvorm)


def test_the_right_answer_does_not_stand_in_one_place(bank):
    """Whoever sees that it is always the first answer learns nothing more."""
    asked = [c for path in bank.alle("inwerken", Inwerkpad) for c in checks(path) if c.vorm in (Checkvorm.KEUZE, Checkvorm.CASUS)]
    first = [c for c in asked if c.antwoorden[0].oordeel is Oordeel.JUIST]

    assert 0.25 < len(first) / len(asked) < 0.75


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_a_case_holds_no_name_and_no_place(pad, taal):
    """In a sentence only abbreviations, and the English I, start with a capital: a name or a place would show."""
    strange = []
    for check in checks(pad):
        if check.situatie:
            text = getattr(check.situatie, taal)
            begins = {m.start(1) for m in ZINSBEGIN.finditer(text)}
            strange += [m[0] for m in HOOFDLETTER.finditer(text) if m.start() not in begins and m[0] not in AFKORTINGEN | {"I", "Mondays"}]

    assert strange == []


def test_the_check_for_names_would_find_one():
    text = "Er zit een leerling. Vandaag komt Jan naar Gent."
    begins = {m.start(1) for m in ZINSBEGIN.finditer(text)}

    assert [m[0] for m in HOOFDLETTER.finditer(text) if m.start() not in begins] == ["Jan", "Gent"]
