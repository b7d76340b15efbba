"""The workbook of an onboarding path, read back: tagged, with everything to do, and the answers at the back."""

from itertools import pairwise

import pytest

from macros.content.load import load
from macros.content.records.inwerkpad import Inwerkpad
from macros.exports.pdf.inwerken import werkboekje
from macros.exports.pdf.schrijver import Schrijver
from macros.exports.pdf.zetter import Zetter
from macros.language.pdfadres import heeft_pdf
from tests.content.pad import PAD, met_pad
from tests.exports.pdf.terug import Teruggelezen
from tests.sites import PROJECT, woorden


def zet(bank, identity, taal="nl"):
    document = werkboekje(Schrijver(bank, woorden(), taal, "https://naft.example/"), bank.een("inwerken", identity, Inwerkpad))
    with Zetter() as setter:
        return document, Teruggelezen(setter.zet(document))


@pytest.fixture
def bank(site):
    return met_pad(site).bank()


@pytest.mark.parametrize(("taal", "lang"), [("nl", "nl-BE"), ("fr", "fr-BE"), ("en", "en-GB")])
def test_it_is_tagged_and_in_its_language_with_headings_in_order(bank, taal, lang):
    document, pdf = zet(bank, "nieuw", taal)

    assert document.pad == f"downloads/naft-inwerken-nieuw-{taal}.pdf"
    assert (pdf.getagd, pdf.ua, pdf.taal) == (True, True, lang)
    levels = [kop.niveau for kop in pdf.koppen()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert pdf.maat == (210, 297)


def test_it_holds_every_step_with_what_to_read_do_and_talk_over(bank):
    _, pdf = zet(bank, "nieuw")
    text = pdf.tekst()

    for part in ("Waarvoor", "De fasen", "Even oefenen", "Lees de bouwsteen.", "Wat raakt je?", "Vertelt wat er scheelt.", "± 1 uur 30 min."):
        assert part in text
    assert "https://naft.example/fasen/start/" not in pdf.links()
    assert {"https://naft.example/traject/start/", "https://naft.example/visie/2020/begin/#de-vraag"} <= set(pdf.links())
    assert {"dag-1", "week-1", "waarvoor", "de-fasen"} <= set(pdf.ankers())


def test_the_answers_stand_at_the_back_and_not_at_the_questions(bank):
    _, pdf = zet(bank, "nieuw")
    text = pdf.tekst()
    back = text.rindex("Antwoorden bij de zelfchecks")

    assert text.count("Dat verbindt niet.") == text.count("Niet te lang.") == 1
    assert text.index("Dat verbindt niet.") > back
    assert text.index("Straffen") < back
    assert text.index("Verzonnen oefening") < text.index("Een leerling zwijgt al een week.") < back


def test_what_an_editor_types_is_shown_and_never_run(site):
    hostile = PAD.replace("nl: Luisteren", 'nl: "#panic(1) $x$ [[a]]"')
    _, pdf = zet(met_pad(site, hostile).bank(), "nieuw")

    assert "#panic(1) $x$ [[a]]" in pdf.tekst()


def test_the_same_workbook_is_the_same_bytes(bank):
    assert zet(bank, "nieuw")[1].inhoud == zet(bank, "nieuw")[1].inhoud


def test_the_shipped_workbooks_hold_every_step_and_every_answer():
    bank = load(PROJECT / "data")
    for path in bank.alle("inwerken", Inwerkpad):
        assert heeft_pdf(bank, "inwerken", path.id)
        _, pdf = zet(bank, path.id)
        heads = [kop.tekst for kop in pdf.koppen()]
        assert [step.titel.nl for step in path.stappen() if step.titel.nl not in heads] == []
        assert [stage.titel.nl for stage in path.etappes if stage.titel.nl not in heads] == []
        assert all(step.id in pdf.ankers() for step in path.stappen())
