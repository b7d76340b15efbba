"""Budgets of a big matrix, in bytes. The time is measured by ``python -m bench.matrix``."""

import gzip

import pytest

from bench.synthetisch import rollenbank
from macros.views.matrix.rollen import rollenmatrix
from tests.rollen import lees_matrix, lezer


@pytest.fixture(scope="module")
def groot() -> str:
    return str(rollenmatrix(lezer(rollenbank(40, 12))))


def test_forty_actors_by_twelve_phases_stay_under_sixty_kilobytes(groot):
    """As full as the shipped matrix: two cells of three have a role, with a task and its source."""
    assert len(groot.encode()) < 60_000
    assert len(gzip.compress(groot.encode(), 9)) < 12_000


def test_and_lose_nothing_by_it(groot):
    cells = lees_matrix(groot)

    assert len(cells) == 480
    assert sum(cell == "geen bron gevonden" for cell in cells.values()) == 160
    assert all(cell.rol and cell.zekerheid and cell.taken[0][1] for cell in cells.values() if not isinstance(cell, str))


def test_in_short_it_is_much_smaller(groot):
    short = rollenmatrix(lezer(rollenbank(40, 12)), detail="kort")

    assert len(short.encode()) < len(groot.encode())


def test_the_script_stays_under_two_kilobytes():
    from tests.sites import PROJECT

    assert len(gzip.compress((PROJECT / "docs/assets/matrix.js").read_bytes(), 9)) < 2048
