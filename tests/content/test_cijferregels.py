"""Every rule for figures: what an editor reads when a figure does not hold together, and where it stands."""

from datetime import date

import pytest

from macros.content import cijferregels
from macros.content.kennisbank import Herkomst, Kennisbank
from macros.content.messages import MESSAGES
from macros.content.read import read_text
from macros.content.records.cijfer import Cijfer
from macros.content.validate import validate
from tests.cijfers import bron, cijfer

NIEUW = getattr(cijferregels, "NIEUWE_BERICHTEN", {})
KOP = """titel: Proef
nagekeken: 2026-01-31
bronnen: [{bron: nota}]
samenvatting: {nl: Wat het zegt.}
thema: gesprek
populatie: {nl: Iedereen.}
definitie: {nl: Wie meetelt.}
"""
REEKS = "soort: reeks\ntekening: lijn\neenheid: leerlingen\n"
AANDEEL = "soort: aandeel\ntekening: gestapeld\neenheid: procent\n"
VERDELING = "soort: verdeling\ntekening: staaf\neenheid: leerlingen\n"
GETAL = "soort: getal\ntekening: tegel\neenheid: leerlingen\n"
MAANDEN = "soort: maanden\ntekening: staaf\neenheid: aanmeldingen\n"

SLECHT = {
    "delen-te-veel": AANDEEL + "waarden:\n  - {waarde: 60, categorie: a}\n  - {waarde: 50, categorie: b}\n",
    "delen-te-weinig": AANDEEL + "waarden:\n  - {waarde: 60.1, categorie: a}\n  - {waarde: 39.7, categorie: b}\n",
    "waarde-dubbel": REEKS + "waarden:\n  - {waarde: 1, periode: 2019-2020}\n  - {waarde: 2, periode: 2019-2020}\n",
    "waarde-dubbel--categorie": VERDELING + "waarden:\n  - {waarde: 1, categorie: a}\n  - {waarde: 2, categorie: a}\n",
    "waarde-dubbel--sleutel": VERDELING + "waarden:\n  - {waarde: 1, categorie: a, sleutel: x}\n  - {waarde: 2, categorie: b, sleutel: x}\n",
    "negatief": GETAL + "waarden: [{waarde: -3}]\n",
    "procent-buiten": GETAL.replace("leerlingen", "procent") + "waarden: [{waarde: 100.1}]\n",
    "procent-buiten--onder-nul": GETAL.replace("leerlingen", "procent") + "waarden: [{waarde: -0.1}]\n",
    "niet-geheel": GETAL + "waarden: [{waarde: 12.5}]\n",
    "eenheid-past-niet": AANDEEL.replace("procent", "weken") + "waarden:\n  - {waarde: 3, categorie: a}\n  - {waarde: 4, categorie: b}\n",
    "tekening-past-niet": VERDELING.replace("staaf", "donut") + "waarden: [{waarde: 3, categorie: a}]\n",
    "zonder-periode": REEKS + "waarden: [{waarde: 3}]\n",
    "zonder-categorie": VERDELING + "waarden: [{waarde: 3}]\n",
    "geen-maanden": MAANDEN + "waarden:\n  - {waarde: 3, categorie: januari}\n  - {waarde: 4, categorie: februari}\n",
    "geen-maanden--jaar": MAANDEN + "waarden: [{waarde: 3, periode: 2026}]\n",
    "een-waarde": GETAL + "waarden:\n  - {waarde: 3}\n  - {waarde: 4}\n",
    "breuk-buiten": REEKS
    + "waarden:\n  - {waarde: 1, periode: 2019-2020}\n  - {waarde: 2, periode: 2020-2021}\nbreuken: [{voor: 2019-2020, uitleg: {nl: Anders.}}]\n",
    "bron-zonder-jaar": REEKS.replace("soort", "bronnen: [{bron: los}]\nsoort", 1) + "waarden: [{waarde: 3, periode: 2019-2020}]\n",
    "zonder-waar-vragen": GETAL,
    "zin-zonder-getal": GETAL + "zin: {nl: Er zijn er veel.}\nwaarden: [{waarde: 3}]\n",
    "zin-zonder-periode": GETAL + "zin: {nl: 'In {periode} waren er {waarde}.'}\nwaarden: [{waarde: 3}]\n",
}


def problemen(text, vandaag=None, *others):
    """The problems of one figure, read from a file of its own."""
    head = KOP.replace("bronnen: [{bron: nota}]\n", "") if "bronnen: [{bron: los}]" in text else KOP
    document = read_text(head + text, "data/cijfers/proef.yml")
    figure = validate(Cijfer, "proef", document)
    assert figure, document.problems
    records = {"bronnen": {"nota": bron("nota"), "los": bron("los", datum=None)}, "cijfers": {r.id: r for r in (figure, *others)}}
    bank = Kennisbank(records, {("cijfers", "proef"): Herkomst(document)})
    return list(cijferregels.regels(bank, vandaag))


def tekst(problem) -> str:
    sentence, hint = {**MESSAGES, **NIEUW}[problem.kind]
    meant = problem.data.get("bedoelde")
    data = {
        **problem.data,
        "toegelaten": ", ".join(problem.data.get("toegelaten", ())),
        "bedoelde": f'; bedoelde je "{meant}"?' if meant else "",
    }
    return f"{problem.place}: {problem.severity}: {sentence.format(**data)}\n    {hint.format(**data)}"


@pytest.mark.parametrize("naam", SLECHT)
def test_a_wrong_figure_gives_one_message_with_its_place(snapshot, naam):
    found = problemen(SLECHT[naam])
    assert [p.kind for p in found] == [naam.split("--")[0]]
    snapshot(f"cijfer--{naam}", tekst(found[0]))


def test_every_message_of_a_rule_is_shown_by_a_case():
    cases = {naam.split("--")[0] for naam in SLECHT}
    assert set(NIEUW) <= cases


@pytest.mark.parametrize(
    "waarden",
    [
        AANDEEL + "waarden:\n" + "".join(f"  - {{waarde: {v}, categorie: d{v}}}\n" for v in ("33.3", "34.3", "18.2", "14.1")),
        GETAL.replace("leerlingen", "halve-dagen") + "waarden: [{waarde: 29.8}]\n",
        GETAL.replace("leerlingen", "euro") + "waarden: [{waarde: 48.32}]\n",
        GETAL.replace("leerlingen", "procent") + "waarden: [{waarde: 0}]\n",
        MAANDEN + "waarden:\n" + "".join(f"  - {{waarde: 3, categorie: m{m}}}\n" for m in range(12)),
        REEKS + "waarden:\n  - {waarde: 1, periode: 2019-2020}\n  - {waarde: 2, periode: 2019-2020, reeks: oud}\n",
        REEKS + "waarden:\n  - {waarde: 1, periode: 2019-2020}\n  - {periode: 2020-2021}\n",
    ],
)
def test_a_figure_that_holds_together_gives_no_message(waarden):
    assert problemen(waarden) == []


def test_parts_of_a_count_must_add_up_to_their_whole():
    whole = cijfer("geheel", [{"waarde": "1130"}])
    parts = AANDEEL.replace("procent", "leerlingen") + "noemer: geheel\nwaarden:\n  - {waarde: 988, categorie: a}\n  - {waarde: 142, categorie: b}\n"
    assert problemen(parts, None, whole) == []
    assert [p.kind for p in problemen(parts.replace("142", "120"), None, whole)] == ["delen-te-weinig"]
    assert [p.kind for p in problemen(parts.replace("142", "160"), None, whole)] == ["delen-te-veel"]


@pytest.mark.parametrize(("vandaag", "kinds"), [(date(2026, 3, 2), ["verouderd"]), (date(2026, 3, 1), []), (None, [])])
def test_a_figure_is_out_of_date_from_the_day_after_its_expected_update(vandaag, kinds):
    found = problemen(GETAL + "verwacht: 2026-03-01\nwaarden: [{waarde: 3}]\n", vandaag)
    assert [p.kind for p in found] == kinds
    assert all((p.severity, p.place.line) == ("let op", 11) for p in found)


@pytest.mark.parametrize(
    ("waarde", "kind"),
    [
        ("NaN", "geen-getal"),
        ("Infinity", "geen-getal"),
        ("veel", "geen-getal"),
        ("1e3", "geen-getal"),
        ("34,3", "komma-getal"),
        ("''", "geen-getal"),
    ],
)
def test_what_is_no_number_is_told_where_it_stands(site, waarde, kind):
    copy = site().schrijf("cijfers/proef.yml", KOP + GETAL + f"waarden:\n  - waarde: {waarde if waarde != '34,3' else repr(waarde)}\n")
    found = [p for p in copy.problems() if p.place.file == "data/cijfers/proef.yml"]
    assert [(p.kind, p.place.line, p.place.column) for p in found] == [(kind, 12, 13)]
