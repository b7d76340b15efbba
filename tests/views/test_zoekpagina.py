"""The search page: a form that can show every kind, and words for what it finds."""

import pytest

from macros.content.soorten import OP_NAAM
from macros.views.pagina import MET_PAGINA
from macros.views.zoekdocument import soorten_op_anker
from macros.views.zoekpagina import PAGINAS, zoekpagina
from tests.rollen import boom


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
def test_every_kind_that_can_be_found_can_be_chosen(lezers, taal):
    radios = [i for i in boom(zoekpagina(lezers[taal])).alle("input") if i.attrs.get("name") == "soort"]

    found = {r.attrs["value"] for r in radios} - {""}

    assert found == {PAGINAS, *(set(MET_PAGINA) | set(soorten_op_anker())) & set(OP_NAAM)}
    assert [r.attrs["value"] for r in radios if "checked" in r.attrs] == [""]


def test_the_words_left_out_of_a_question_are_written_as_the_script_compares_them(lezers):
    for reader in lezers.values():
        words = reader.t("zoek.leeg").split()
        assert words == [w.casefold() for w in words]
        assert all(w.isascii() for w in words)
        assert len(words) == len(set(words))
