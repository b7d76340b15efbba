"""Plain text says what the page says, without links and marks."""

import pytest

from macros.language.platte_tekst import platte_tekst
from tests.rollen import boom, klein, lezer, meertalig

CIJFER = {
    "samenvatting": {"nl": "Zin."}, "soort": "reeks", "tekening": "lijn", "thema": "rust", "eenheid": "procent", "populatie": {"nl": "Wie."},
    "definitie": {"nl": "Wat."}, "waarden": [{"waarde": "9.7", "periode": "2014"}, {"waarde": "12.0", "periode": "2018"}],
}  # fmt: skip
EURO = {**CIJFER, "soort": "getal", "tekening": "tegel", "eenheid": "euro", "waarden": [{"waarde": "28334"}]}
GESCHAT = {**EURO, "eenheid": "trajecten", "benadering": True, "waarden": [{"waarde": "4000"}]}
LEEG = {**EURO, "waarden": []}
RECORDS = {
    "themas": {"rust": {"samenvatting": {"nl": "Zin."}}},
    "cijfers": {"deel": CIJFER, "bedrag": EURO, "geschat": GESCHAT, "leeg": LEEG},
    "begrippen": {
        "naft": {"afkorting": "NAFT", "kort": {"nl": "Kort."}, "definitie": {"nl": "Wat."}},
        "rust": {"kort": {"nl": "Kort."}, "definitie": {"nl": "Wat."}},
    },
}


@pytest.fixture(scope="module")
def reader():
    return lezer(klein(**RECORDS))


@pytest.mark.parametrize(
    ("getikt", "plat"),
    [
        ("Gewone tekst.", "Gewone tekst."),
        ("Een *woord* en **nog een**.", "Een woord en nog een."),
        ("Zie [het CLB](actoren:clb) of [buiten](https://x.be).", "Zie het CLB of buiten."),
        ("Een.\n\nTwee\nregels.", "Een. Twee regels."),
        ("Dit:\n\n- een\n- twee", "Dit: een twee"),
        ("Ooit {cijfer:deel:2014}, nu {cijfer:deel}.", "Ooit 9,7%, nu 12,0%."),
        ("Het kost {cijfer:bedrag} voor {cijfer:geschat}.", "Het kost € 28.334 voor 4.000."),
        ("Er zijn er {cijfer:leeg}.", "Er zijn er geen gegevens."),
        ("{begrip:naft} en {begrip:rust}.", "NAFT en Rust."),
    ],
)
def test_only_the_words_remain(reader, getikt, plat):
    assert platte_tekst(reader.bank, reader.interface, meertalig(getikt), "nl") == plat


@pytest.mark.parametrize("taal", ["nl", "fr", "en"])
@pytest.mark.parametrize(
    "getikt",
    [
        "{cijfer:deel} en {cijfer:bedrag}",
        "{cijfer:deel:2014}",
        "Zo: {cijfer:geschat}; {cijfer:leeg}",
        "*{begrip:naft}* {begrip:rust}",
        "a\n\n- b\n- c\n\nd",
        "L'école : « oui »",
    ],
)
def test_it_is_the_text_of_the_page(taal, getikt):
    reader = lezer(klein(**RECORDS), taal)
    text = meertalig(getikt).model_copy(update={"fr": getikt, "en": getikt})

    assert platte_tekst(reader.bank, reader.interface, text, taal) == boom(reader.md(text)).woorden.strip()
