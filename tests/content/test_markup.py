"""The small Markdown: what is allowed, what a text points to, and where a fault in it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content import markup

MARKDOWNISH = st.text(alphabet="ab*_`[]()<>#!{}:/&;\\- \n1.~=+|\"'x", max_size=60)


def kinds(text: str) -> list[str]:
    return [fault.kind for fault in markup.faults(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Gewoon.",
        "Een *nadruk* en een **sterke**.",
        "Twee\n\nalinea's.",
        "- een\n- twee\n\n1. drie\n2. vier",
        "Zie [de nota](https://nota.example/a?b=c#d) of [schrijf](mailto:info@nota.example).",
        "Zie [praten](methodieken:praten) en [§2](paragrafen:2022/krachtgericht).",
        "{cijfer:vsv} {cijfer:vsv:2023-2024} {begrip:naft} {noot:3}",
        "Minder < dan, meer > dan, en 3<4.",
        "NAFT & co, R&D, 1 + 1 = 2.",
        "Wie 'zegt' het: “ik” of 'zij'?",
    ],
)
def test_what_an_editor_may_write(text):
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("# titel", "een titel (#)"),
        ("titel\n===", "een titel (#)"),
        ("a `b` c", "code (`…`)"),
        ("```\nb\n```", "code (```)"),
        ("    ingesprongen", "een ingesprongen blok"),
        ("> citaat", "een citaatblok (>)"),
        ("![x](https://x.example/y.png)", "een afbeelding"),
        ("a\n\n***\n\nb", "een lijn (---)"),
    ],
)
def test_other_markdown_is_refused_by_name(text, piece):
    assert [(fault.kind, fault.data["stuk"]) for fault in markup.faults(text)] == [("opmaak", piece)]


@pytest.mark.parametrize(
    "text",
    [
        "<script>x</script>", "<SCRIPT src=x>", "<img src=x onerror=alert(1)>", "</p>", "<!-- x -->", "<?php x ?>", "<a",
        "a onclick='x' b", 'a ONLOAD = "x" b', "<svg/onload=alert(1)>", "<https://x.example>",
    ],
)  # fmt: skip
def test_html_is_refused(text):
    assert set(kinds(text)) == {"html"}
    assert "html" in [fault.kind for fault in markup.line_faults(text)]


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)", "javascript:x", "JAVASCRIPT:x", "data:text/html,x", "data:x", "vbscript:x", "file:///etc/passwd", "file:x",
        "java&#115;cript:x", "&#106;avascript:x", "java%0ascript:x", "//elders.example", "/pad", "../pad", "#anker", "", "https://", "x",
        "Methodieken:praten",
    ],
)  # fmt: skip
def test_a_link_goes_to_the_web_to_mail_or_to_a_record(href):
    assert kinds(f"[x]({href})") == ["onveilige-link"]


def test_a_link_declared_elsewhere_is_judged_too():
    assert kinds("[x][1]\n\n[1]: javascript:alert(1)") == ["onveilige-link"]
    assert list(markup.targets("[x][1] en [y]\n\n[1]: fasen:start\n[y]: bronnen:nota")) == [("fasen", "start"), ("bronnen", "nota")]


@pytest.mark.parametrize("mark", ["{cijver:x}", "{cijfer: x}", "{ cijfer:x}", "{cijfer:}", "{Cijfer:x}", "{cijfer}", "{}", "{x}", "{noot:1 2}"])
def test_braces_that_are_no_mark_are_refused(mark):
    assert kinds(f"Zie {mark}.") == ["onbekend-teken"]


@pytest.mark.parametrize("hidden", ["&#123;cijfer:x}", "{cijfer\\:x}", "{cijfer&colon;x}", "{be&#103;rip:x}"])
def test_a_mark_that_only_markdown_sees_is_refused(hidden):
    """It would be filled in without ever having been checked."""
    assert "onbekend-teken" in kinds(f"Zie {hidden}.")


def test_a_mark_in_a_link_would_be_a_link_in_a_link():
    assert kinds("[zie {begrip:naft}](https://x.example) {begrip:naft}") == ["opmaak"]


def test_all_faults_of_a_text_are_told():
    assert kinds("# titel\n\n[x](javascript:y) en `code` en {weg}") == ["onbekend-teken", "opmaak", "onveilige-link", "opmaak"]


def test_a_line_has_no_line_ends_html_or_marks():
    assert [f.kind for f in markup.line_faults("een\ntwee <b> {cijfer:x}")] == ["meer-regels", "html", "teken-in-regel"]
    assert list(markup.line_faults("  gewoon, met een {haakje}  \n")) == []


def test_a_text_points_to_records_in_order():
    text = "{begrip:naft} {noot:1} {cijfer:vsv:2020} [a](methodieken:praten) [b](https://x.example) [c](mailto:info)"

    assert list(markup.targets(text)) == [("begrippen", "naft"), ("cijfers", "vsv"), ("methodieken", "praten")]
    assert list(markup.notes(text)) == ["1"]
    assert list(markup.choices(text)) == [("{cijfer:vsv:2020}", "vsv", "2020")]


@given(MARKDOWNISH)
def test_any_text_can_be_judged(text):
    for fault in [*markup.faults(text), *markup.line_faults(text)]:
        assert fault.kind
    list(markup.targets(text))


@given(MARKDOWNISH)
def test_a_text_called_plain_is_one_paragraph_of_bare_words_to_markdown_too(text):
    if markup.is_plain(text):
        kinds_of_token = {token.type for token in markup._flat(markup.tokens(text))}
        assert kinds_of_token <= {"paragraph_open", "inline", "text", "softbreak", "hardbreak", "paragraph_close"}


@given(MARKDOWNISH)
def test_to_see_that_a_text_is_plain_in_parts_or_at_once_is_the_same(text):
    assert markup.is_plain(text) == (not markup._MAYBE.search(text))


@given(MARKDOWNISH)
def test_a_text_called_flawless_has_no_fault_as_a_line_or_as_running_text(text):
    if markup.surely_flawless(text):
        assert [*markup.faults(text), *markup.line_faults(text)] == []
        assert text.strip()


def test_an_ordinary_sentence_is_called_flawless():
    assert markup.surely_flawless("In orde.", 'De school belt eerst, ook op 3 mei (om 9.30 u.), en vraagt: "hoe gaat het?"')


@given(st.lists(MARKDOWNISH, min_size=1, max_size=3))
def test_texts_are_called_flawless_together_when_each_is(texts):
    assert markup.surely_flawless(*texts) == all(markup.surely_flawless(text) for text in texts)


@given(MARKDOWNISH)
def test_a_text_without_faults_holds_only_safe_links_and_known_marks(text):
    if not kinds(text):
        for token in markup._flat(markup.tokens(text)):
            if token.type == "link_open":
                assert markup.is_safe(str(token.attrs["href"]))
            if token.type == "text":
                assert {found[1] for found in markup.MARK.finditer(token.content)} <= set(markup.MARKS)


def test_plain_links_are_read_without_the_parser(monkeypatch):
    monkeypatch.setattr(markup, "tokens", lambda text: pytest.fail(f"parsed: {text}"))
    text = "Zie [praten](methodieken:praten) en [hier](https://x.be/a)."
    assert list(markup.targets(text)) == [("methodieken", "praten")]
    assert list(markup.faults(text)) == []
