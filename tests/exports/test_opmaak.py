"""One layout for every file: nothing is lost, and a second time changes nothing."""

from pathlib import PurePosixPath

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.content.load import examine
from macros.content.notities import notities
from macros.content.read import read_file, read_text
from macros.content.soorten import OP_NAAM, van_bestand
from macros.exports.opmaak import opmaak
from tests.sites import FIXTURES, PROJECT

METHODIEKEN = OP_NAAM["methodieken"]
PRATEN = (FIXTURES / "gaaf" / "data" / "methodieken" / "praten.yml").read_text(encoding="utf-8")


def gelezen(text):
    document = read_text(text, "x.yml")
    assert document.problems == []
    return document


def opgemaakt(text, soort=METHODIEKEN):
    return opmaak(gelezen(text), soort)


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\u200b\ufeff\ufffe\uffff"), max_size=30)
styles = st.sampled_from([None, True, False])


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 60), words), max_size=6), styles, st.integers(20, 200), st.randoms(use_true_random=False))
def test_however_a_record_was_written_and_noted_nothing_is_lost(comments, flow, width, random):
    record = gelezen(PRATEN).value
    order = list(record)
    random.shuffle(order)
    dumped = yaml.safe_dump({name: record[name] for name in order}, allow_unicode=True, sort_keys=False, default_flow_style=flow, width=width)
    lines = dumped.splitlines()
    for at, words_ in comments:
        lines.insert(min(at, len(lines)), f"# {words_}") if flow is False and not lines[min(at, len(lines) - 1)].startswith("  ") else lines.append(
            f"# {words_}"
        )
    text = "\n".join(lines) + "\n"
    document = read_text(text, "x.yml")
    if document.problems or document.value != record:
        return  # a comment landed inside a text, and is part of it

    once = opmaak(document, METHODIEKEN)

    assert gelezen(once).value == record
    assert notities(gelezen(once)).alle() == notities(document).alle()
    assert opgemaakt(once) == once


fields = st.dictionaries(
    st.sampled_from(["titel", "doel", "stappen", "let_op", "vormen", "in_naft_tekst", "onbekend", "duur"]), st.deferred(lambda: anything), max_size=5
)
anything = st.recursive(
    st.none() | st.sampled_from(["true", "false", "5.10", "012", "2026", "x: y", "- z", "# geen", "a\nb", "12:30", ""]) | words.filter(str.strip),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["nl", "fr", "en", "tekst", "bron", "b c"]), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150)
@given(fields)
def test_a_record_that_is_wrong_is_laid_out_too_and_keeps_every_word(record):
    text = yaml.safe_dump(record, allow_unicode=True, sort_keys=False)
    document = read_text(text, "x.yml")
    if document.problems:
        return

    once = opmaak(document, METHODIEKEN)

    assert gelezen(once).value == document.value
    assert opgemaakt(once) == once


def records(folder):
    for path in sorted(folder.rglob("*.yml")):
        one, several = van_bestand(PurePosixPath(path.relative_to(folder).as_posix()))
        if one or several:
            yield path, one or several


@pytest.mark.parametrize("folder", [PROJECT / "data", FIXTURES / "gaaf" / "data"], ids=["verscheept", "gaaf"])
def test_every_file_keeps_its_values_and_comments_and_a_second_time_changes_nothing(folder):
    for path, soort in records(folder):
        document = read_file(path, path.name)
        once = opmaak(document, soort)

        assert gelezen(once).value == document.value, path
        assert notities(gelezen(once)).alle() == notities(document).alle(), path
        assert opgemaakt(once, soort) == once, path


def test_the_shipped_data_is_in_the_layout():
    wrong = [path.name for path, soort in records(PROJECT / "data") if opmaak(read_file(path, path.name), soort) != path.read_text(encoding="utf-8")]

    assert wrong == [], "voer uit: naft format"


def test_the_fields_come_in_the_order_of_the_model_and_unknown_ones_last():
    made = opgemaakt("vreemd: x\nvormen: [klas]\ntitel: {en: C, nl: A, fr: B}\n")

    assert made == "titel:\n  nl: A\n  fr: B\n  en: C\nvormen: [klas]\nvreemd: x\n"


def test_a_comment_goes_along_with_its_field_and_stands_above_it():
    made = opgemaakt("# het bestand\n\nvormen: [klas]  # met wie\n# hoe het heet\ntitel: Praten\n# einde\n")

    assert made == "# het bestand\n\n# hoe het heet\ntitel: Praten\n# met wie\nvormen: [klas]\n# einde\n"


def test_a_long_text_is_one_line_so_that_a_word_changed_is_a_line_changed():
    long = " ".join(["woord"] * 60)

    assert opgemaakt(f"titel:\n  nl: {long}\n") == f"titel:\n  nl: >-\n    {long}\n"


def test_a_number_that_other_programs_would_change_is_put_in_quotes():
    assert opgemaakt('duur: {nl: "5.10"}\n') == "duur:\n  nl: '5.10'\n"


def test_what_the_data_says_is_the_same_before_and_after(site):
    made = site("gaaf")
    before = examine(made.data)[0].records
    for path, soort in records(made.data):
        path.write_text(opmaak(read_file(path, path.name), soort), encoding="utf-8")

    assert examine(made.data)[0].records == before
    assert made.problems() == []
