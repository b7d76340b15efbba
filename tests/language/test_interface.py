"""The words of the site itself: complete in three languages, or every fault at once."""

import pytest

from macros.content.problems import ContentError
from macros.language.interface import Interface, load_interface

WORDS = Interface(
    {
        "groet": {"nl": "Dag {naam}", "fr": "Bonjour {naam}", "en": "Hello {naam}"},
        "bron.een": {"nl": "{n} bron", "fr": "{n} source", "en": "{n} source"},
        "bron.meer": {"nl": "{n} bronnen", "fr": "{n} sources", "en": "{n} sources"},
    }
)


def test_a_string_is_filled_in_the_language_of_the_reader():
    assert WORDS.tekst("groet", "fr", naam="toi") == "Bonjour toi"


def test_what_is_filled_in_may_hold_braces():
    assert WORDS.tekst("groet", "nl", naam="{n}") == "Dag {n}"


@pytest.mark.parametrize(("n", "nl", "fr"), [(0, "0 bronnen", "0 source"), (1, "1 bron", "1 source"), (2, "2 bronnen", "2 sources")])
def test_counting_follows_the_language(n, nl, fr):
    assert WORDS.aantal("bron", "nl", n) == nl
    assert WORDS.aantal("bron", "fr", n) == fr


def test_a_key_that_does_not_exist_is_a_programmers_error():
    assert not WORDS.heeft("weg")
    with pytest.raises(KeyError):
        WORDS.tekst("weg", "nl")


def test_files_are_read_together(tmp_path):
    (tmp_path / "a.yml").write_text("een: {nl: a, fr: b, en: c}\n", encoding="utf-8")
    (tmp_path / "b.yml").write_text("twee: {nl: a, fr: b, en: c}\n", encoding="utf-8")

    assert set(load_interface(tmp_path).teksten) == {"een", "twee"}


FOUTEN = {
    "taal-ontbreekt": "een: {nl: a, fr: b}\n",
    "taal-leeg": "een: {nl: a, fr: b, en: ''}\n",
    "taal-niets": "een: {nl: a, fr: b, en: }\n",
    "taal-onbekend": "een: {nl: a, fr: b, en: c, em: d}\n",
    "geen-talen": "een: a\n",
    "lijst-als-tekst": "een: {nl: [a], fr: b, en: c}\n",
    "geen-sleutels": "- een\n- twee\n",
    "invulplaatsen": "een: {nl: 'a {n}', fr: 'b', en: 'c {m}'}\n",
    "dubbele-sleutel-in-bestand": "een: {nl: a, fr: b, en: c}\neen: {nl: a, fr: b, en: c}\n",
    "dubbele-sleutel-elders": "twee: {nl: a, fr: b, en: c}\n",
    "geen-yaml": "een: {nl: a\n",
    "leeg": "",
    "alles-samen": "een: {nl: a}\ntwee: x\ndrie: {nl: '{n}', fr: '', en: '{m}'}\n",
}


@pytest.mark.parametrize("fout", FOUTEN)
def test_a_fault_is_named_where_it_stands(tmp_path, snapshot, fout):
    (tmp_path / "goed.yml").write_text("twee: {nl: a, fr: b, en: c}\n" if fout.endswith("elders") else "", encoding="utf-8")
    if not fout.endswith("elders"):
        (tmp_path / "goed.yml").unlink()
    (tmp_path / "site.yml").write_text(FOUTEN[fout], encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_interface(tmp_path)

    snapshot(f"interface--{fout}", str(caught.value))


def test_other_slots_in_a_translation_are_told_as_a_value_fault(tmp_path):
    (tmp_path / "site.yml").write_text(FOUTEN["invulplaatsen"], encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_interface(tmp_path)

    assert [p.kind for p in caught.value.problems] == ["waarde"]
