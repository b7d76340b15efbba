"""What a form lets through passes the check: the limits of a text are never kinder than the rules."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.content import markup
from macros.content.tekstgrenzen import GRENZEN, over_de_grens
from macros.content.tekstregels import _loose_in

STUKKEN = [
    *"#>`~*_-+=[]()!<>{}:/.,\\ \n 0123459%abz&;\"'|",
    "\n\n",
    "https://a.b/c",
    "    ",
    "```",
    "cijfer:",
    "](",
    "procent",
    "- ",
    "1. ",
    "---",
    "javascript:",
]
teksten = st.lists(st.sampled_from(STUKKEN), max_size=14).map("".join).map(lambda t: re.sub(r" +$", "", t, flags=re.MULTILINE).strip())


@given(teksten)
@settings(max_examples=400)
def test_a_running_text_within_the_limits_passes_the_check(text):
    if over_de_grens(text) is None:
        assert [*markup.faults(text), *_loose_in(text), *markup.targets(text)] == []


@given(teksten.map(lambda t: t.replace("\n", " ")))
def test_a_line_within_the_limits_passes_the_check(text):
    if over_de_grens(text, ("html", "teken", "getal")) is None:
        assert [*markup.line_faults(text), *_loose_in(text)] == []


@pytest.mark.parametrize(
    ("text", "grens"),
    [
        ("een <b>vet</b> woord", "html"), ("kijk {cijfer:vsv}", "teken"), ("bij 12 % van hen", "getal"), ("voor 1.200 jongeren", "getal"),
        ("# Een kop", "opmaak"), ("- # kop", "opmaak"), ("zin\n---", "opmaak"), ("> citaat", "opmaak"), ("een `woord`", "opmaak"),
        ("![beeld](x)", "opmaak"), ("[klik](javascript:x)", "opmaak"), ("    ingesprongen", "opmaak"),
    ],
)  # fmt: skip
def test_what_is_over_the_limit_is_named(text, grens):
    assert over_de_grens(text)[0] == grens


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 begonnen 12 leerlingen, elke week 2 uur.",
        "- een\n- twee\n\n**vet** en *schuin*",
        "[lees](https://a.be/b)",
        "a < b & c > d",
        "50-50, #1, ~ en \\",
    ],
)
def test_ordinary_text_is_within_the_limits(text):
    assert over_de_grens(text) is None


def test_a_browser_reads_the_patterns_too():
    """No named groups, no possessive signs, no flags within: what Python has and a browser has not."""
    assert [name for name, pattern in GRENZEN.items() if re.search(r"\(\?(?![:!=]|<[!=])|[*+?]\+|\\[AZ]", pattern)] == []
