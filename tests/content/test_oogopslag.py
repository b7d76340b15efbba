"""NAFT at a glance: who does what in each phase, by kind of role, from the role matrix."""

from macros.content.keuzes import RolSoort
from macros.content.oogopslag import oogopslag
from macros.content.rolmatrix import rolmatrix


def test_every_cell_of_the_matrix_is_told_once_and_nothing_else(gaaf):
    matrix = rolmatrix(gaaf)
    told = {(who, phase.fase.id): role for phase in oogopslag(gaaf).fasen for role, actors in phase.wie for who in actors}

    assert told == {key: cell.rol for key, cell in matrix.cellen.items()}
    assert sum(len(actors) for phase in oogopslag(gaaf).fasen for _, actors in phase.wie) == matrix.gevuld


def test_roles_stand_in_their_own_order_and_phases_in_that_of_time(gaaf):
    shown = oogopslag(gaaf)

    assert [p.fase.nummer for p in shown.fasen] == sorted(p.fase.nummer for p in shown.fasen)
    for phase in shown.fasen:
        order = [list(RolSoort).index(role) for role, _ in phase.wie]
        assert order == sorted(order)


def test_it_carries_the_newest_check(gaaf):
    assert oogopslag(gaaf).nagekeken == max(r.nagekeken for soort in ("dna", "fasen", "actoren") for r in gaaf.records[soort].values())


def test_without_the_term_it_still_stands(site):
    broken = site().vervang("begrippen/eenstapsregel.yml", "verwant: [begrippen/naft]", "").verwijder("begrippen/naft.yml")

    if not broken.problems():
        assert oogopslag(broken.bank()).naft is None
