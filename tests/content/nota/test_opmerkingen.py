"""Remarks come back from a consultation copy, each with the paragraph it is about."""

from io import BytesIO

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from macros.content.nota.opmerkingen import lees
from macros.content.problems import ContentError
from macros.exports.consultatie import maak
from tests.sites import woorden


@pytest.fixture
def leesexemplaar(gaaf):
    return maak(gaaf, woorden(), "2020", "nl", "md").decode()


@pytest.fixture
def document(gaaf):
    return docx.Document(BytesIO(maak(gaaf, woorden(), "2020", "nl", "docx")))


def teruggekomen(bank, inhoud, bestand="antwoord.md"):
    if not isinstance(inhoud, str | bytes):
        held = BytesIO()
        inhoud.save(held)
        inhoud, bestand = held.getvalue(), "antwoord.docx"
    return [(o.plek, o.soort, o.wie, o.tekst) for o in lees(bank, bestand, inhoud.encode() if isinstance(inhoud, str) else inhoud)]


def bij(tekst, id, opmerking):
    """A copy with a remark written below a paragraph."""
    head, code, rest = tekst.partition(f"[{id}]")
    return head + code + rest.replace("> Opmerking:\n>", opmerking, 1)


def test_an_empty_copy_has_no_remarks(gaaf, leesexemplaar, document):
    assert teruggekomen(gaaf, leesexemplaar) == []
    assert teruggekomen(gaaf, document) == []


@pytest.mark.parametrize(
    ("geschreven", "gelezen"),
    [
        ("> Opmerking: te vaag", "te vaag"),
        ("> Opmerking:\n> te vaag\n> en te lang", "te vaag en te lang"),
        ("> Opmerking:\n>\nzonder teken ervoor", "zonder teken ervoor"),
        ("Opmerking: zonder pijltje", "zonder pijltje"),
        ("> opmerking : kleine letter", "kleine letter"),
    ],
)
def test_a_remark_is_read_however_it_was_typed(gaaf, leesexemplaar, geschreven, gelezen):
    assert teruggekomen(gaaf, bij(leesexemplaar, "2020/overleg-1", geschreven)) == [("2020/overleg-1", "opmerking", "antwoord.md", gelezen)]


def test_remarks_stand_in_the_order_of_the_note_and_say_where(gaaf, leesexemplaar):
    text = bij(bij(leesexemplaar, "2020/overleg-1", "> Opmerking: later"), "2020/opmaat", "> Opmerking: eerst")

    found = lees(gaaf, "antwoord.md", text.encode())

    assert [o.waar for o in found] == ["§1 Het begin, alinea 1 (2020/opmaat)", "§2.1 Overleg, alinea 1 (2020/overleg-1)"]


def test_a_remark_at_a_place_that_is_gone_is_not_lost(gaaf):
    assert teruggekomen(gaaf, "[2020/weg-1]\n\nTekst.\n\n> Opmerking: waar is dit?\n") == [("2020/weg-1", "opmerking", "antwoord.md", "waar is dit?")]


def test_remarks_in_word_stand_below_in_the_margin_or_in_the_text(gaaf, document):
    paragraphs = document.paragraphs
    at = next(i for i, p in enumerate(paragraphs) if p.text == "[2020/overleg-1]")
    document.add_comment(paragraphs[at + 1].runs, text="Met wie dan?", author="Lid A", initials="A")
    change = OxmlElement("w:ins")
    change.set(qn("w:author"), "Lid B")
    paragraphs[at + 1]._p.append(change)
    change.append(paragraphs[at + 1].add_run(" Altijd.")._r)
    paragraphs[at + 2].add_run("te kort")

    assert teruggekomen(gaaf, document) == [
        ("2020/overleg-1", "opmerking", "antwoord.docx", "te kort"),
        ("2020/overleg-1", "opmerking", "Lid A", "Met wie dan?"),
        ("2020/overleg-1", "toegevoegd", "Lid B", "Altijd."),
    ]


@pytest.mark.parametrize(
    ("bestand", "inhoud", "kind"),
    [
        ("brief.md", b"Beste, alles goed.", "opmerkingen-geen-codes"),
        ("brief.md", "Café".encode("cp1252"), "geen-utf8"),
        ("brief.docx", b"geen word", "nota-stuk"),
        ("brief.odt", b"PK", "nota-soort"),
    ],
)
def test_what_is_no_copy_is_refused_in_words(gaaf, snapshot, bestand, inhoud, kind):
    with pytest.raises(ContentError) as error:
        lees(gaaf, bestand, inhoud)

    snapshot(f"opmerkingen/{kind}", str(error.value))
    assert [p.kind for p in error.value.problems] == [kind]
