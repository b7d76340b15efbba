"""The small Markdown becomes safe HTML, whatever was typed."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup, escape

from macros.content import markup
from macros.views.tekst import render, render_inline
from tests.views.opmaak import opmaak

ALLOWED = {"p", "em", "strong", "ul", "ol", "li", "a", "br", "mark"}
SAFE = re.compile(r"(https?://|mailto:|~/)[^\s<>\"]*\Z", re.IGNORECASE)
MARKDOWNISH = st.text(alphabet="ab*_`[]()<>#!{}:/&;\\- \n1.~=+|\"'xjy@", max_size=80)
PIECES = st.lists(
    st.sampled_from(
        ["<script>alert(1)</script>", "<img src=x onerror=y>", "[a](javascript:x)", "[a](https://x.example/?q=%22onload)", "[a](methodieken:b)", "*", "**", "`",
         "\n\n", "\n- ", "\n1. ", "> ", "# ", "{cijfer:x}", "{noot:1}", "{weg:x}", "![a](data:x)", "[1]: javascript:x\n", "[1]", "<!--", "-->", "&lt;b&gt;", "&#60;b>",
         '" onclick="x', "'", "<a href='", "https://x.example", "\\", "  \n", "[a](mailto:x@y.example \"t\")", "[[a](b:c)](d:e)", "<https://x.example>"]
    ),
    max_size=12,
).map("".join)  # fmt: skip


def vul(naam: str, wat: str) -> Markup:
    return Markup("<mark>{}={}</mark>").format(naam, wat)


def adresseer(soort: str, identity: str) -> str:
    return f"~/{soort}/{identity}/"


def html(text: str) -> str:
    return str(render(text, vul, adresseer))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gewoon.", "<p>Gewoon.</p>"),
        ("Een\nregel.", "<p>Een regel.</p>"),
        ("Een.\n\nTwee.", "<p>Een.</p><p>Twee.</p>"),
        ("Een *nadruk* en **meer**.", "<p>Een <em>nadruk</em> en <strong>meer</strong>.</p>"),
        ("- een\n- twee", "<ul><li>een</li><li>twee</li></ul>"),
        ("1. een\n2. twee", "<ol><li>een</li><li>twee</li></ol>"),
        ("a  \nb *c*", "<p>a<br>b <em>c</em></p>"),
        ("[x](https://x.example)", '<p><a href="https://x.example" rel="external">x</a></p>'),
        ("[x](methodieken:praten)", '<p><a href="~/methodieken/praten/">x</a></p>'),
        ("{cijfer:a:b} en {noot:1}", "<p><mark>cijfer=a:b</mark> en <mark>noot=1</mark></p>"),
        ("Q&A < B", "<p>Q&amp;A &lt; B</p>"),
    ],
)
def test_what_an_editor_writes_is_what_a_reader_gets(text, expected):
    assert html(text) == expected


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "a <b>c</b>", '<img src="x" onerror="y">', "`<i>`", "<!-- x -->", "&lt;script&gt;"])
def test_html_comes_out_as_words(text):
    found = opmaak(html(text))

    assert {tag for tag, _ in found.tags} <= {"p"}


def test_an_unsafe_link_goes_nowhere():
    assert html("[x](javascript:alert(1))") == "<p><a>x</a></p>"


def test_words_are_not_lost_with_their_markup():
    shown = opmaak(html("# Titel\n\n> citaat\n\n`code` ![beeld](https://x.example/x.png)")).tekst

    assert [word for word in ("Titel", "citaat", "code", "beeld") if word not in shown] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*een*", "<em>een</em>"),
        ("een", "een"),
        ("een\n\ntwee", "<p>een</p><p>twee</p>"),
        ("- een", "<ul><li>een</li></ul>"),
        ("een\n\n- twee", "<p>een</p><ul><li>twee</li></ul>"),
        ("- een\n\n- twee", "<ul><li><p>een</p></li><li><p>twee</p></li></ul>"),
    ],
)
def test_a_text_of_one_paragraph_can_stand_in_a_sentence(text, expected):
    assert str(render_inline(text, vul, adresseer)) == expected


def safe(text: str) -> None:
    for made in (render(text, vul, adresseer), render_inline(text, vul, adresseer)):
        assert isinstance(made, Markup)
        found = opmaak(made)
        assert {tag for tag, _ in found.tags} <= ALLOWED
        assert {name for _, attrs in found.tags for name in attrs} <= {"href", "rel"}
        assert all(SAFE.match(href) for href in found.waarden("href"))
        assert found.fouten == []


@settings(max_examples=300)
@given(MARKDOWNISH)
def test_any_text_gives_only_allowed_tags_and_safe_links(text):
    safe(text)


@settings(max_examples=300)
@given(PIECES)
def test_any_attack_gives_only_allowed_tags_and_safe_links(text):
    safe(text)


@settings(max_examples=100)
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=60))
def test_any_unicode_gives_only_allowed_tags_and_safe_links(text):
    safe(text)


@given(st.text(alphabet="abc .,é’“” ", min_size=1, max_size=40).filter(str.strip))
def test_plain_words_come_out_as_they_are(text):
    assert " ".join(html(text).removeprefix("<p>").removesuffix("</p>").split()) == " ".join(str(escape(text)).split())


STUKJES = st.sampled_from(
    [
        "[a b](methodieken:x)",
        "[é ’](https://x.be/a-b?c=d#e)",
        "[a](javascript:x)",
        "[q](mailto:a)",
        "{cijfer:x}",
        " ",
        "\n",
        "\n\n",
        "woord",
        "- ",
        "1. ",
        "!",
        "\\",
        "*",
        "]",
        "[",
        ")",
        "(",
        "&",
        "[ a ](a:b)",
        "[l](https://a.be/x_y)",
        "#",
        '"',
    ]
)


@given(st.lists(STUKJES, min_size=1, max_size=7).map("".join))
def test_a_text_with_plain_links_is_read_as_the_parser_would(text):
    """Nearly every link is read without it, for it costs a quarter of a build."""
    quick = list(markup.faults(text)), list(markup.targets(text)), render(text, lambda n, w: Markup(f"{n}|{w}"), "{}/{}".format)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(markup, "with_links", lambda _text: None)
        assert quick == (list(markup.faults(text)), list(markup.targets(text)), render(text, lambda n, w: Markup(f"{n}|{w}"), "{}/{}".format))
