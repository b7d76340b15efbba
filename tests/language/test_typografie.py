"""Apostrophes and French spaces are set in one place."""

import pytest

from macros.language.typografie import zet


@pytest.mark.parametrize(
    ("taal", "getikt", "gezet"),
    [
        ("nl", "CLB's en 's morgens", "CLB’s en 's morgens"),
        ("fr", "L'école : « oui » ; non ?", "L’école\u202f: «\u202foui\u202f»\u202f; non\u202f?"),
        ("en", "the pupil's plan: yes?", "the pupil’s plan: yes?"),
        ("fr", "14 %", "14\u202f%"),
    ],
)
def test_text_is_set_as_its_language_does(taal, getikt, gezet):
    assert zet(getikt, taal) == gezet


def test_addresses_and_marks_stay_as_typed():
    assert zet("[l'école](https://x.be/a'b?c :d) {cijfer:a:b}", "fr") == "[l’école](https://x.be/a'b?c :d) {cijfer:a:b}"


def test_setting_twice_changes_nothing_more():
    once = zet("L'école : « oui »", "fr")
    assert zet(once, "fr") == once
