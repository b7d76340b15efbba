"""The small Markdown as plain values: nothing is lost, and nothing becomes more than text."""

from hypothesis import given
from hypothesis import strategies as st

from macros.exports.pdf.knopen import blokken, lijn, link, tekst


def vul(naam, wat):
    return {"k": naam, "n": wat}


def adresseer(soort, identity):
    return f"https://naft.example/{soort}/{identity}/"


def lees(text):
    return blokken(text, vul, adresseer)


def alle_tekst(knopen):
    found = ""
    for knoop in knopen:
        if isinstance(knoop, list):
            found += alle_tekst(knoop)
        else:
            found += knoop.get("t", "") + alle_tekst(knoop.get("c", []))
    return found


def test_plain_text_is_one_paragraph_per_blank_line():
    assert lees("Een regel\ndie doorloopt.\n\nNog een.") == [
        {"k": "p", "c": [tekst("Een regel die doorloopt.")]},
        {"k": "p", "c": [tekst("Nog een.")]},
    ]


def test_emphasis_lists_links_and_marks_become_nodes():
    assert lees("Een *woord*, **vet**{noot:4}.") == [
        {
            "k": "p",
            "c": [tekst("Een "), {"k": "em", "c": [tekst("woord")]}, tekst(", "), {"k": "sterk", "c": [tekst("vet")]}, {"k": "noot", "n": "4"}, tekst(".")],
        }
    ]
    assert lees("- een\n- twee") == [{"k": "ul", "c": [[{"k": "p", "c": [tekst("een")]}], [{"k": "p", "c": [tekst("twee")]}]]}]
    assert lees("[daar](https://b.example/) en [hier](methodieken:praten)") == [
        {"k": "p", "c": [link("https://b.example/", [tekst("daar")]), tekst(" en "), link("https://naft.example/methodieken/praten/", [tekst("hier")])]}
    ]


def test_a_link_that_is_not_safe_keeps_only_its_words():
    assert lees("[klik](javascript:alert(1))") == [{"k": "p", "c": [tekst("klik")]}]


def test_a_line_holds_the_pieces_of_every_block():
    assert alle_tekst(lijn("Eerst.\n\n- een\n- twee", vul, adresseer)) == "Eerst. een twee "


@given(st.text(alphabet="abc #@$\\_*<>-\n1.", max_size=60))
def test_whatever_is_typed_no_letter_is_lost(text):
    assert [sign for sign in alle_tekst(lees(text)) if sign in "abc"] == [sign for sign in text if sign in "abc"]
