"""A check of 1,000 records takes no more than a moment. Counted in calls, which are the same on every machine and at every load."""

import cProfile
import shutil

import pytest

from bench.records import verzonnen
from macros.content.load import examine, load
from macros.exports.canoniek import canoniek
from tests.sites import PROJECT

STAPPEN_PER_RECORD = 1_060
"""Calls of Python functions: 965 when this was written, and 2,593 at first (adr/0040)."""


@pytest.fixture
def duizend(tmp_path):
    """The shipped data, filled up with made-up records to 1,000."""
    data = shutil.copytree(PROJECT / "data", tmp_path / "data")
    bank = load(data)
    for soort, identity, record in verzonnen(1_000 - sum(map(len, bank.records.values())), bank):
        (data / soort / f"{identity}.yml").write_text(canoniek(record), encoding="utf-8")
    return data


def test_a_thousand_records_are_checked_in_a_bounded_number_of_steps(duizend):
    profile = cProfile.Profile(builtins=False)

    bank, problems = profile.runcall(examine, duizend)

    steps = sum(entry.callcount for entry in profile.getstats())
    assert sum(map(len, bank.records.values())) == 1_000
    assert [p for p in problems if p.severity == "fout"] == []
    assert steps / 1_000 <= STAPPEN_PER_RECORD, steps
