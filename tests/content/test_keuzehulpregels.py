"""Every fault in the graph of a helper is named where it stands; one fault never drags others along."""

import pytest

from macros.content.keuzehulpregels import PLEKKEN, UITKOMSTEN
from tests.content.hulp import BESTAND, HULP

STAP = "    stappen:\n      - tekst: {nl: Vraag het aan de school., fr: Demandez à l'école., en: Ask the school.}\n"
NU = "      - {id: nu, tekst: {nl: Nu, fr: Maintenant, en: Now}, uitleg: {nl: Vandaag., fr: Aujourd'hui., en: Today.}, naar: praten}\n"
STRAKS = "      - {id: straks, tekst: {nl: Straks, fr: Plus tard, en: Later}, naar: later}\n"
WANNEER = HULP[HULP.index("  - id: wanneer") : HULP.index("uitkomsten:")]
LATER = HULP[HULP.index("  - id: later") :]


def vervang(old: str, new: str) -> str:
    assert old in HULP, old
    return HULP.replace(old, new, 1)


GEVALLEN = {
    "keuze-begin": vervang("begin: wie", "begin: wi"),
    "keuze-begin--uitkomst": vervang("begin: wie", "begin: later"),
    "keuze-los": vervang("en: Today.}, naar: praten", "en: Today.}, naar: samen-praten"),
    "keuze-los--tikfout": vervang("en: Nobody}, naar: later", "en: Nobody}, naar: laterr"),
    "keuze-doodloper": vervang("    antwoorden:\n" + NU + STRAKS, ""),
    "keuze-doodloper--een-antwoord": vervang(NU, "").replace("en: One pupil}, naar: wanneer", "en: One pupil}, naar: praten"),
    "keuze-kring": vervang("en: Later}, naar: later", "en: Later}, naar: wie"),
    "keuze-kring--zichzelf": vervang("en: Elsewhere}, naar: wanneer", "en: Elsewhere}, naar: plek"),
    "keuze-dubbel": HULP + LATER,
    "keuze-dubbel--vraag-en-uitkomst": vervang("  - id: later", "  - id: plek"),
    "keuze-dubbel--antwoord": vervang("{id: nee, tekst: {nl: Elders", "{id: ja, tekst: {nl: Elders"),
    "keuze-onbereikbaar": vervang("uitkomsten:\n", WANNEER.replace("id: wanneer", "id: ooit") + "uitkomsten:\n"),
    "keuze-onbereikbaar--uitkomst": HULP + LATER.replace("id: later", "id: nooit"),
    "keuze-te-groot": vervang(
        "begin: wie\nvragen:\n",
        "begin: w0\nvragen:\n"
        + "".join(
            f"  - id: w{n}\n    titel: {{nl: W}}\n    antwoorden:\n"
            + "".join(f"      - {{id: a{m}, tekst: {{nl: A}}, naar: {f'w{n + 1}' if n < 2 else 'wie'}}}\n" for m in range(4))
            for n in range(3)
        ),
    ),
    "uitkomst-zonder-stap": vervang(STAP, ""),
    "uitkomst-zonder-wie": vervang("    bij_wie: [school]\n", ""),
    "zonder-bron": vervang("        bronnen: [{bron: krant}]\n", ""),
    "ontbrekend-veld--id": vervang("  - id: later\n    titel", "  - titel"),
    "buiten-lijst": vervang("strekking: eerst", "strekking: nooit"),
    "onbekende-verwijzing": vervang("bij_wie: [school]", "bij_wie: [skool]"),
}
SAMEN = {
    # an outcome with the id of a question is one that no answer can lead to
    "keuze-dubbel--vraag-en-uitkomst": ["keuze-los", "keuze-los", "keuze-dubbel"],
}


def test_a_good_helper_has_no_fault(site):
    assert site("gaaf").schrijf(BESTAND, HULP).problems() == []


@pytest.mark.parametrize("geval", GEVALLEN)
def test_a_fault_is_named_where_it_stands_with_how_to_mend_it(site, snapshot, geval):
    broken = site("gaaf").schrijf(BESTAND, GEVALLEN[geval])

    snapshot(f"keuzehulp/{geval}", broken.meldingen())
    kinds = sorted(p.kind for p in broken.problems())
    assert kinds == sorted(SAMEN.get(geval, [geval.split("--")[0]]))


def test_all_faults_of_a_helper_are_told_in_one_run(site):
    text = HULP.replace("begin: wie", "begin: wi").replace(STAP, "").replace("naar: praten", "naar: weg")
    kinds = [p.kind for p in site("gaaf").schrijf(BESTAND, text).problems()]

    assert kinds == ["keuze-begin", "keuze-los", "uitkomst-zonder-stap"]


def test_a_helper_that_could_not_be_read_is_not_judged_on_its_graph(site):
    broken = site("gaaf").schrijf(BESTAND, HULP.replace("nagekeken: 2026-01-31\n", ""))

    assert [p.kind for p in broken.problems()] == ["ontbrekend-veld"]


def test_the_limit_on_outcomes_is_what_the_stylesheet_can_pair():
    from tests.sites import PROJECT

    sheet = (PROJECT / "docs/assets/keuzehulp.css").read_text(encoding="utf-8")
    assert f".p{UITKOMSTEN}:target ~ .u{UITKOMSTEN}" in sheet
    assert f".p{UITKOMSTEN + 1}:target" not in sheet
    assert PLEKKEN > 0
