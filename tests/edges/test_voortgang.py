"""A long build says on one line how far it is, to who watches a terminal, and to nobody else."""

import io
import re

import pytest

from macros.voortgang import Voortgang


class Scherm(io.StringIO):
    """A terminal, or a file that something is written to."""

    def __init__(self, terminal=True):
        super().__init__()
        self.terminal = terminal

    def isatty(self):
        return self.terminal


@pytest.fixture(autouse=True)
def geen_ci(monkeypatch):
    monkeypatch.delenv("CI", raising=False)


def bouw(scherm, seconden, stappen=100):
    """A build of so many steps that takes so long, and then looks at its links."""
    nu = 0.0
    voortgang = Voortgang(lambda: nu, scherm)
    voortgang.totaal = stappen
    for _ in range(stappen):
        nu += seconden / stappen
        voortgang.stap()
    nu += 1
    voortgang.werk("Links nakijken")
    voortgang.klaar()
    return scherm.getvalue()


def test_a_long_build_tells_its_percentage_then_its_next_work_and_leaves_an_empty_line():
    told = bouw(Scherm(), 10)
    shown = [int(n) for n in re.findall(r"Pagina's maken: (\d+)%", told)]
    assert 19 <= shown[0] <= 21, "the first two seconds are silent"
    assert shown == sorted(set(shown))
    assert shown[-1] >= 98
    assert told.rindex("%") < told.index("Links nakijken")
    assert told.endswith("\r\x1b[K")
    assert "\n" not in told


def test_it_speaks_at_most_five_times_a_second():
    assert bouw(Scherm(), 10, 10_000).count("%") <= 41


@pytest.mark.parametrize(("scherm", "seconden"), [(Scherm(), 0.9), (Scherm(terminal=False), 10)])
def test_nothing_is_said_of_a_short_build_or_in_a_log(scherm, seconden):
    assert bouw(scherm, seconden) == ""


def test_nothing_is_said_in_ci_even_when_it_pretends_to_be_a_terminal(monkeypatch):
    monkeypatch.setenv("CI", "true")
    assert bouw(Scherm(), 10) == ""
