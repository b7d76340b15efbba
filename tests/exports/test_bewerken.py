"""Changing a few texts of a file leaves every other sign of it as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content.problems import ContentError
from macros.content.read import read_text
from macros.exports.bewerken import bewerk, voeg_nazicht_toe
from tests.sites import PROJECT

BESTAND = """\
titel: {nl: Een naam, fr: "Un nom"}   # blijft
# blijft ook
nagekeken: 2026-01-31
stappen:
  - nl: >-
      Een lange
      tekst.

    # tussenin
    en: "A long text."
  - {nl: Kort}
doel:
    nl: |-
      Eerste alinea.

      Tweede.
    fr: gewoon
      verder
einde: x
"""
PADEN = [
    ("titel", "fr"),
    ("titel", "en"),
    ("stappen", 0, "fr"),
    ("stappen", 0, "en"),
    ("stappen", 1, "fr"),
    ("stappen", 1, "en"),
    ("doel", "fr"),
    ("doel", "en"),
]
SCHRIFT = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Cn", "Co"])
ZIN = st.text(SCHRIFT, min_size=1, max_size=40).map(str.strip).filter(bool)
LASTIG = st.sampled_from(
    ["a: b", "yes", "- x", "# hek", "'t is", '"', "a, b", "{x}", "x # y", "~", "null", "12:30", "|", "> y", "*a*", "&a", "%", "@", "`", "a:", "é\u202f!", "\\n"]
)
TEKST = st.lists(ZIN | LASTIG, min_size=1, max_size=3).map("\n\n".join) | ZIN | LASTIG


def geschreven(value, path, text):
    """The values of a file, with one changed."""
    for step in path[:-1]:
        value = value[step]
    value[path[-1]] = text


@given(texts=st.dictionaries(st.sampled_from(PADEN), TEKST, min_size=1), windows=st.booleans())
def test_whatever_the_texts_the_file_says_them_and_nothing_else_changes(texts, windows):
    source = BESTAND.replace("\n", "\r\n") if windows else BESTAND
    document = read_text(source, "x.yml")
    expected = read_text(source, "x.yml").value
    for path, text in texts.items():
        geschreven(expected, path, text)

    made = bewerk(document, texts)

    assert read_text(made, "x.yml").value == expected
    assert all(comment in made for comment in ("   # blijft", "# blijft ook", "    # tussenin"))
    assert made.count("\r\n") == (made.count("\n") if windows else 0)


@given(texts=st.dictionaries(st.sampled_from(PADEN), ZIN, min_size=1))
def test_only_lines_that_hold_a_changed_text_differ(texts):
    made = bewerk(read_text(BESTAND, "x.yml"), texts)

    touched = {path[0] if path[0] != "stappen" else path[:2] for path in texts}
    kept = [
        line
        for line in BESTAND.splitlines()
        if not (
            ("titel" in touched and line.startswith("titel"))
            or (("stappen", 1) in touched and "Kort" in line)
            or 'en: "A long' in line
            or line.strip() in ("fr: gewoon", "verder")
        )
    ]
    assert [line for line in kept if line not in made.splitlines()] == []


def test_nothing_asked_gives_the_same_bytes():
    assert bewerk(read_text(BESTAND, "x.yml"), {}) == BESTAND


def test_a_new_language_stands_after_the_one_before_it(snapshot):
    texts = {
        ("titel", "en"): "A name",
        ("stappen", 0, "fr"): "Un.\n\nDeux.",
        ("stappen", 1, "en"): "Short, yes",
        ("stappen", 1, "fr"): "Court",
        ("doel", "en"): "woord " * 30 + "einde",
    }

    snapshot("bewerkt", bewerk(read_text(BESTAND, "x.yml"), texts))


@pytest.mark.parametrize("path", sorted(PROJECT.glob("data/praktijken/*.yml"))[:4] + sorted(PROJECT.glob("data/visie/2022/*.yml"))[:2], ids=lambda p: p.name)
def test_a_changed_text_in_a_shipped_file_is_a_small_difference(path):
    text = path.read_text(encoding="utf-8")
    document = read_text(text, path.name)
    places = [p for p in document.spans if p[-1] == "fr"]

    made = bewerk(document, {places[len(places) // 2]: "Autre chose."})

    before, after = text.splitlines(), made.splitlines()
    assert 1 <= len([line for line in after if line not in before]) <= 1
    assert len([line for line in before if line not in after]) <= 8


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("titel: x\nnagekeken: 2026-01-31 # dag\nz: y\n", "titel: x\nnagekeken: 2026-01-31 # dag\nnagelezen:\n  - {taal: fr, door: leerkracht Frans, datum: 2026-02-01}\nz: y\n"),
        ("nagekeken: 2026-01-31\nnagelezen:\n- taal: en\n  door: x\n  datum: 2026-01-01\nz: y\n", "nagekeken: 2026-01-31\nnagelezen:\n- taal: en\n  door: x\n  datum: 2026-01-01\n- {taal: fr, door: leerkracht Frans, datum: 2026-02-01}\nz: y\n"),
        ("nagekeken: 2026-01-31\nnagelezen: [{taal: en, door: x, datum: 2026-01-01}]\n", "nagekeken: 2026-01-31\nnagelezen: [{taal: en, door: x, datum: 2026-01-01}, {taal: fr, door: leerkracht Frans, datum: 2026-02-01}]\n"),
    ],
)  # fmt: skip
def test_who_read_a_record_is_added_to_it(before, after):
    made = voeg_nazicht_toe(read_text(before, "x.yml"), (), {"taal": "fr", "door": "leerkracht Frans", "datum": "2026-02-01"})

    assert made == after


def test_a_record_in_a_list_gets_its_own():
    made = voeg_nazicht_toe(read_text("- id: a\n  nagekeken: x\n- {id: b, nagekeken: x}\n", "x.yml"), (1,), {"taal": "fr", "door": "wie", "datum": "z"})

    assert made == "- id: a\n  nagekeken: x\n- {id: b, nagekeken: x, nagelezen: [{taal: fr, door: wie, datum: z}]}\n"


def test_a_place_that_cannot_be_changed_cleanly_is_refused_and_named(snapshot):
    odd = "nagekeken: x\nnagelezen:\n  - {taal: en, door: x, datum: y\n    }\n"

    with pytest.raises(ContentError) as error:
        voeg_nazicht_toe(read_text(odd, "data/x.yml"), (), {"taal": "fr", "door": "y", "datum": "z"})

    assert {p.kind for p in error.value.problems} == {"niet-te-bewerken"}
    snapshot("niet-te-bewerken", str(error.value))
