"""A text as a reader gets it: translated, or Dutch and saying so."""

from macros.content.fields import Meertalig
from macros.language.taal import LOCALES, TALEN, vertaal

HALF = Meertalig(nl="Klas", fr="Classe")


def test_a_reader_gets_the_own_language():
    found = vertaal(HALF, "fr")

    assert (found.tekst, found.taal, found.terugval) == ("Classe", "fr", False)


def test_what_is_not_translated_comes_in_dutch_and_says_so():
    found = vertaal(HALF, "en")

    assert (found.tekst, found.taal, found.terugval) == ("Klas", "nl", True)


def test_dutch_is_never_a_fallback():
    assert not vertaal(HALF, "nl").terugval


def test_every_language_writes_its_numbers_its_own_way():
    assert set(LOCALES) == set(TALEN)
