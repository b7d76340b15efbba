"""A Word note, made here, as blocks; and Word files that are none."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn

from macros.content.nota.blokken import Nadruk, Soort
from macros.content.nota.verslag import Rubriek, Verslag
from macros.content.nota.word import lees
from macros.content.problems import ContentError
from tests.content.nota.hulp import meldingen


def als_bytes(document):
    held = BytesIO()
    document.save(held)
    return held.getvalue()


def gelezen(document):
    verslag = Verslag()
    return lees(als_bytes(document), "nota.docx", verslag), verslag


def fout(inhoud):
    with pytest.raises(ContentError) as error:
        lees(inhoud, "nota.docx", Verslag())
    (problem,) = error.value.problems
    return problem


def met_voetnoot(document, paragraph, tekst):
    """Give a paragraph a real Word footnote."""
    xml = f'<w:footnotes {nsdecls("w")}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>{tekst}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    part = Part(
        PackURI("/word/footnotes.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml", xml.encode(), document.part.package
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    call = OxmlElement("w:footnoteReference")
    call.set(qn("w:id"), "2")
    paragraph.add_run()._r.append(call)


def test_styles_tell_headings_lists_and_text():
    document = docx.Document()
    document.add_heading("De nota", 0)
    document.add_heading("1. Een", 1)
    document.add_paragraph("Tekst.")
    document.add_paragraph("punt", style="List Bullet")
    document.add_paragraph("stap", style="List Number")

    found, _ = gelezen(document)

    assert [(b.soort, b.tekst, b.niveau) for b in found] == [
        (Soort.KOP, "De nota", 0), (Soort.KOP, "1. Een", 1), (Soort.ALINEA, "Tekst.", 0), (Soort.LIJST, "punt", 0), (Soort.LIJST, "stap", 0),
    ]  # fmt: skip
    assert [p.genummerd for b in found for p in b.punten] == [False, True]


def test_a_dutch_word_names_its_styles_in_dutch():
    document = docx.Document()
    document.styles["Heading 1"].element.find(qn("w:name")).set(qn("w:val"), "Kop 1")
    paragraph = document.add_paragraph("Eén")
    paragraph.style = document.styles["Kop 1"]

    (found,), _ = gelezen(document)

    assert (found.soort, found.niveau) == (Soort.KOP, 1)


def test_make_up_and_hard_spaces_come_along():
    document = docx.Document()
    paragraph = document.add_paragraph("Een ")
    paragraph.add_run("vet").bold = True
    paragraph.add_run(" en ")
    paragraph.add_run("schuin").italic = True
    paragraph.add_run(" woord.\nOp een regel.")

    (found,), _ = gelezen(document)

    assert [(p.tekst, p.nadruk) for p in found.stukjes] == [
        ("Een ", Nadruk.GEEN), ("vet", Nadruk.VET), (" en ", Nadruk.GEEN), ("schuin", Nadruk.SCHUIN), (" woord. Op een regel.", Nadruk.GEEN),
    ]  # fmt: skip


def test_a_real_footnote_is_its_call_and_its_words():
    document = docx.Document()
    met_voetnoot(document, document.add_paragraph("Tekst"), "De noot.")

    tekst, noot = gelezen(document)[0]

    assert [p.noot for p in tekst.stukjes] == ["", "w2"]
    assert (noot.stukjes[0].noot, noot.tekst) == ("w2", "De noot.")


def test_a_number_typed_in_superscript_is_the_call_of_a_note():
    document = docx.Document()
    document.add_paragraph("Tekst").add_run("3").font.superscript = True

    (found,), _ = gelezen(document)

    assert [p.noot for p in found.stukjes] == ["", "3"]


def test_headers_footers_and_the_table_of_contents_are_not_read():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Nota 2025"
    document.sections[0].footer.paragraphs[0].text = "pagina 1"
    style = document.styles.add_style("toc 1", 1)
    document.add_paragraph("Eén\t3", style=style)
    document.add_paragraph("Tekst.")

    assert [b.tekst for b in gelezen(document)[0]] == ["Tekst."]


def test_what_was_struck_out_is_gone_and_what_was_added_counts():
    document = docx.Document()
    paragraph = document.add_paragraph("Blijft. ")
    for tag, words in (("w:ins", "Erbij."), ("w:del", "Weg.")):
        change = OxmlElement(tag)
        paragraph._p.append(change)
        change.append(paragraph.add_run(words)._r)

    found, verslag = gelezen(document)

    assert [b.tekst for b in found] == ["Blijft. Erbij."]
    assert meldingen(verslag, Rubriek.GELEZEN_ALS) == ["bijgehouden wijzigingen: wat toegevoegd is, telt; wat geschrapt is, niet"]


def test_tables_and_pictures_are_not_placed_and_told():
    document = docx.Document()
    document.add_table(1, 2).rows[0].cells[0].text = "in een cel"
    document.add_paragraph().add_run()._r.append(OxmlElement("w:drawing"))

    found, verslag = gelezen(document)

    assert [b.tekst for b in found if b.tekst] == []
    assert meldingen(verslag, Rubriek.NIET_GEPLAATST) == ["een tabel: in een cel", "een afbeelding"]


@pytest.mark.parametrize("inhoud", [b"geen zip", b"PK\x03\x04 bijna een zip", b"\xd0\xcf\x11\xe0 een wachtwoord"], ids=["tekst", "stuk", "wachtwoord"])
def test_what_is_no_word_file_is_refused(inhoud):
    problem = fout(inhoud)

    assert (problem.kind, problem.data["reden"]) == ("nota-stuk", "het is geen zip; misschien zit er een wachtwoord op")


@pytest.mark.parametrize("schade", ["weg", "geen xml", "afgekapt", "ander soort"])
def test_a_word_file_that_is_broken_inside_is_refused(schade):
    document = docx.Document()
    document.add_paragraph("Tekst.")
    held = BytesIO()
    with ZipFile(BytesIO(als_bytes(document))) as source, ZipFile(held, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                if schade == "weg":
                    continue
                content = {"geen xml": b"dit is geen xml", "afgekapt": content[: len(content) // 2]}.get(schade, content)
            if name == "[Content_Types].xml" and schade == "ander soort":
                content = content.replace(b"wordprocessingml.document.main", b"spreadsheetml.sheet.main")
            target.writestr(name, content)

    assert fout(held.getvalue()).kind == "nota-stuk"


def test_a_small_file_that_unpacks_into_a_huge_one_is_refused():
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"0" * 210_000_000)

    assert (len(held.getvalue()) < 1_000_000, fout(held.getvalue()).kind) == (True, "nota-te-groot")


def test_entities_inside_the_file_are_not_expanded():
    document = docx.Document()
    document.add_paragraph("MERK")
    held = BytesIO()
    bomb = b'<!DOCTYPE x [<!ENTITY a "bom"><!ENTITY b SYSTEM "file:///etc/hostname">]>'
    with ZipFile(BytesIO(als_bytes(document))) as source, ZipFile(held, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                head, _, body = content.partition(b"?>")
                content = head + b"?>" + bomb + body.replace(b"MERK", b"voor &a;&b; na")
            target.writestr(name, content)

    verslag = Verslag()
    words = " ".join(b.tekst for b in lees(held.getvalue(), "nota.docx", verslag))

    assert "bom" not in words
    assert "voor" in words
