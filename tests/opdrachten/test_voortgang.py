"""A bar for work that takes long, and only for who can see it."""

import io

import pytest

from macros.opdrachten.voortgang import voortgang


class Scherm(io.StringIO):
    def __init__(self, terminal):
        super().__init__()
        self.terminal = terminal

    def isatty(self):
        return self.terminal


def klok(step):
    now = [0.0]

    def tick():
        now[0] += step
        return now[0]

    return tick


@pytest.mark.parametrize(("step", "terminal", "shown"), [(0.5, True, True), (0.001, True, False), (0.5, False, False)])
def test_a_bar_is_shown_when_it_will_take_more_than_two_seconds_and_someone_looks(step, terminal, shown):
    screen = Scherm(terminal)

    assert list(voortgang(list(range(100)), "Lezen", klok(step), screen)) == list(range(100))
    assert ("Lezen" in screen.getvalue()) is shown
    assert ("100%" in screen.getvalue()) is shown


def test_nothing_at_all_is_no_work():
    assert list(voortgang([], klok=klok(9), naar=Scherm(True))) == []
