"""Whatever a note says comes out of the site as those very words: nothing in it comes to life."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from macros.content import markup
from macros.content.nota.blokken import Blok, Nadruk, Punt, Soort, Stukje
from macros.content.nota.klein import alinea, tekst, titel
from macros.views.tekst import render

LASTIG = st.text(alphabet=st.sampled_from("ab1 *_`[](){}<>&#!+-=~|\\/:;.\"'%$@^é\u00a0\n\t"), max_size=60)


def zichtbaar(gemaakt):
    """The words a reader sees, from the HTML the views make of it."""
    html = render(gemaakt, lambda naam, wat: f"[{naam} {wat}]", lambda soort, id: "#")
    return " ".join(html.striptags().split())


def woorden(gegeven):
    """What was given, but that a mark in braces stands in parentheses."""
    return " ".join(markup.re.sub(r"\{(\s*[a-z]+\s*:[^{}]*)\}", r"(\1)", gegeven).split())


@given(LASTIG)
@example("{cijfer:x}")
@example("<script>alert(1)</script>")
@example('onclick="x"')
@example("&amp; &lt;b&gt; &#60;")
@example("1. punt en 1) punt")
@example("# geen titel")
@example("    ingesprongen")
@example("![beeld](x) [link](javascript:alert(1))")
@example("\\textbf{vet} $x_1$ #let x = 1")
@example("--- of ***")
def test_plain_words_read_as_those_words_and_pass_every_check(gegeven):
    if not gegeven.strip():
        return
    gemaakt = alinea((Stukje(gegeven),))

    assert list(markup.faults(gemaakt)) == []
    assert zichtbaar(gemaakt) == woorden(gegeven)


@given(st.lists(st.tuples(LASTIG, st.sampled_from(list(Nadruk))), min_size=1, max_size=5))
def test_make_up_never_changes_the_words(gegeven):
    pieces = tuple(Stukje(words, look) for words, look in gegeven)
    whole = "".join(words for words, _ in gegeven)
    if not whole.strip():
        return

    gemaakt = alinea(pieces)

    assert list(markup.faults(gemaakt)) == []
    assert zichtbaar(gemaakt).replace(" ", "") == woorden(whole).replace(" ", "")


@given(LASTIG)
def test_a_title_is_a_plain_line_that_passes_every_check(gegeven):
    assert list(markup.line_faults(titel((Stukje(gegeven),)))) == []


@pytest.mark.parametrize(
    ("stukjes", "gemaakt"),
    [
        ((Stukje("Gewoon.")), "Gewoon."),
        ((Stukje("Heel ")), "Heel"),
        ((Stukje("Een "), Stukje("schuin ", Nadruk.SCHUIN), Stukje("woord.")), "Een *schuin* woord."),
        ((Stukje("Zie "), Stukje("de site", link="https://a.example/x(1)")), "Zie [de site](https://a.example/x%281%29)"),
        ((Stukje("Zie "), Stukje("dit", link="javascript:alert(1)")), "Zie dit"),
        ((Stukje("Tot"), Stukje("", noot="3"), Stukje(" later.")), "Tot{noot:3} later."),
        ((Stukje("a.", Nadruk.VET), Stukje("b")), "a.b"),
    ],
)
def test_what_a_note_makes_of_words_is_kept_where_it_reads_the_same(stukjes, gemaakt):
    pieces = stukjes if isinstance(stukjes, tuple) else (stukjes,)

    assert alinea(pieces) == gemaakt


def test_a_list_keeps_its_points_and_depth():
    points = (Punt((Stukje("een"),)), Punt((Stukje("- streep"),), 1), Punt((Stukje("twee"),)))

    made = tekst(Blok(Soort.LIJST, punten=points))

    assert made == "- een\n  - \\- streep\n- twee"
    assert list(markup.faults(made)) == []


def test_a_numbered_list_is_numbered():
    assert tekst(Blok(Soort.LIJST, punten=(Punt((Stukje("a"),), 0, True), Punt((Stukje("b"),), 0, True)))) == "1. a\n2. b"


def test_a_title_loses_only_what_a_line_may_not_hold():
    assert titel((Stukje("Over <b>vet</b> "), Stukje("en {noot:1}"), Stukje("", noot="1"))) == "Over ‹b›vet‹/b› en (noot:1)"
