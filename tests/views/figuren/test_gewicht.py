"""What a chart weighs: the shipped figures stay small enough to stand anywhere."""

import re

import pytest

from macros.content.load import load
from macros.content.records.cijfer import Cijfer
from macros.views.figuren.figuur import tekening
from macros.views.lezer import Lezer
from tests.sites import PROJECT, woorden

WOORDEN = re.compile(r'<(title|desc)\b[^>]*>.*?</\1>|<ul class="legende">.*?</ul>', re.DOTALL)
"""The text alternative and the legend: they grow with what there is to say, not with what is drawn."""
HOOGSTENS = 3_000


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_the_drawing_of_every_shipped_figure_is_under_three_kilobytes(taal):
    bank = load(PROJECT / "data")
    drawn = {f.id: str(tekening(Lezer(bank, woorden(), taal), f)) for f in bank.alle("cijfers", Cijfer)}
    assert len(drawn) > 40
    assert {id: size for id, html in drawn.items() if (size := len(WOORDEN.sub("", html).encode())) >= HOOGSTENS} == {}
