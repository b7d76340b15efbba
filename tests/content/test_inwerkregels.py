"""Every fault in an onboarding path is named where it stands; and what it promises to meet is counted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.content.inwerkdekking import gemist, moet, ontmoet
from macros.content.inwerkregels import inwerkpad
from macros.content.keuzes import Checkvorm, Dekking
from macros.content.records.inwerkpad import Inwerkpad, Stap
from tests.content.pad import BESTAND, PAD, met_pad, pad

RECHTS = 'oordeel: juist\n                uitleg: {nl: "Zo begint'
OEFENEN = PAD[PAD.index("      - id: even-oefenen") :]


def vervang(old: str, new: str) -> str:
    assert old in PAD, old
    return PAD.replace(old, new, 1)


GEVALLEN = {
    "onbekende-verwijzing": vervang("begrippen/naft]\n        doen", "begrippen/naftt]\n        doen"),
    "onbekende-soort": vervang("lezen: [methodieken/praten]", "lezen: [methode/praten]"),
    "geen-verwijzing": vervang("lezen: [methodieken/praten]", "lezen: [praten]"),
    "korte-lijst": vervang("lezen: [methodieken/praten]", "lezen: []"),
    "ontbrekend-veld": vervang("        bespreken: {nl: Waarom?, fr: Pourquoi ?, en: Why?}\n", ""),
    "buiten-lijst": vervang("wanneer: week-1", "wanneer: week-2"),
    "pad-dubbel": PAD + OEFENEN.split("        vragen:")[0],
    "pad-dubbel--vraag-en-stap": vervang("id: woorden", "id: de-fasen"),
    "etappe-volgorde": vervang("wanneer: dag-1", "wanneer: weken-2-4"),
    "etappe-volgorde--twee-keer": vervang("wanneer: dag-1", "wanneer: week-1"),
    "stap-los": vervang("na: [waarvoor]", "na: [waarvor]"),
    "stap-onbereikbaar": vervang("na: [waarvoor]", "na: [even-oefenen]"),
    "stap-onbereikbaar--zichzelf": vervang("na: [waarvoor]", "na: [de-fasen]"),
    "stap-onbereikbaar--kring": vervang("        minuten: 20\n", "        minuten: 20\n        na: [de-fasen]\n"),
    "stap-zonder-rol": vervang("rol_in: [start]", "rol_in: [start, einde]"),
    "stap-zonder-minuten": vervang("minuten: 30", "minuten: 0"),
    "check-zonder-juist": vervang("                oordeel: juist\n", ""),
    "check-zonder-juist--deels": vervang("                oordeel: juist\n", "                oordeel: deels\n"),
    "check-meer-juist": vervang("            meer: true\n", ""),
    "check-weinig": vervang("              - {tekst: {nl: Praten, fr: Parler, en: Talking}, uitleg: {nl: Tussenin., fr: Entre les deux., en: In between.}, verder: methodieken/praten}\n", ""),
    "check-oordeel": vervang("uitleg: {nl: Hier begint het.", "oordeel: juist, uitleg: {nl: Hier begint het."),
    "check-oordeel--koppel": vervang("uitleg: {nl: De naam.", "oordeel: juist, uitleg: {nl: De naam."),
    "check-verwijst": vervang("en: That one learns.}, verder: actoren/leerling}", "en: That one learns.}, verder: dna/nabij}"),
    "check-verwijst--koppel": vervang("verder: begrippen/eenstapsregel", "verder: methodieken/praten"),
    "check-zonder-tekst": vervang("              - tekst: {nl: Straffen, fr: Punir, en: Punish}\n                uitleg", "              - uitleg"),
    "check-zonder-situatie": vervang("            situatie: {nl: Een leerling zwijgt al een week., fr: Un élève se tait depuis une semaine., en: A pupil has been silent for a week.}\n", ""),
    "check-situatie": vervang("            vorm: keuze\n", "            vorm: keuze\n            situatie: {nl: Stel., fr: Supposons., en: Suppose.}\n"),
    "check-zelfde": vervang("{nl: Straffen, fr: Punir, en: Punish}", "{nl: Luisteren, fr: Punir, en: Punish}"),
    "check-zelfde--koppel": vervang("verder: begrippen/eenstapsregel", "verder: begrippen/naft"),
    "pad-zonder-rol": vervang("actor: leerling", "actor: leerkracht").replace("        rol_in: [start]\n", ""),
    "pad-dekking": vervang("lezen: [dna/nabij, begrippen/naft]", "lezen: [begrippen/naft]"),
    "pad-dekking--rol": vervang("        rol_in: [start]\n", ""),
}  # fmt: skip


def test_a_good_path_has_no_fault(site):
    assert met_pad(site).problems() == []


@pytest.mark.parametrize("geval", GEVALLEN)
def test_a_fault_is_named_where_it_stands_with_how_to_mend_it(site, snapshot, geval):
    broken = met_pad(site, GEVALLEN[geval])

    snapshot(f"inwerken/{geval}", broken.meldingen())
    assert [p.kind for p in broken.problems()] == [geval.split("--")[0]]


def test_all_faults_of_a_path_are_told_in_one_run(site):
    text = PAD.replace("minuten: 30", "minuten: 999").replace("na: [waarvoor]", "na: [weg]").replace("            meer: true\n", "")

    assert [p.kind for p in met_pad(site, text).problems()] == ["stap-los", "stap-zonder-minuten", "check-meer-juist"]


def test_a_path_that_could_not_be_read_is_not_judged_on_its_steps(site):
    broken = met_pad(site, PAD.replace("nagekeken: 2026-01-31\n", "").replace("na: [waarvoor]", "na: [weg]"))

    assert [p.kind for p in broken.problems()] == ["ontbrekend-veld"]


def test_what_could_not_be_read_is_not_called_missing_from_a_path(site):
    """One unreadable phase gives one message, not one more for the path that reads it."""
    broken = met_pad(site).vervang("fasen/einde.yml", "nummer: 1", "nummer: een")

    assert [(p.place.file.split("/")[-1], p.kind) for p in broken.problems()] == [("einde.yml", "geen-heel-getal")]


class TestDekking:
    def test_everything_of_a_kind_must_be_met_and_of_roles_every_phase_with_tasks(self, site):
        bank = met_pad(site).bank()
        path = bank.een("inwerken", "nieuw", Inwerkpad)

        assert moet(bank, path, Dekking.FASEN) == ["start", "einde"]
        assert moet(bank, path, Dekking.ROLLEN) == ["start"]
        assert [gemist(bank, path, kind) for kind in path.dekt] == [[], [], []]

    def test_where_something_is_met_is_known_step_by_step(self, site):
        path = pad(site)

        assert ontmoet(path, Dekking.FASEN) == {"start": ["de-fasen"], "einde": ["de-fasen"]}
        assert ontmoet(path, Dekking.DNA) == {"nabij": ["waarvoor"]}
        assert ontmoet(path, Dekking.ROLLEN) == {"start": ["de-fasen"]}


@pytest.fixture(scope="module")
def heel(tmp_path_factory):
    """Gives the small path's site, read once; a function, since hypothesis prints what a test is given."""
    import shutil

    from tests.sites import FIXTURES, Site

    folder = shutil.copytree(FIXTURES / "gaaf", tmp_path_factory.mktemp("pad") / "gaaf")
    bank = met_pad(lambda _: Site(folder)).bank()
    return lambda: bank


@settings(max_examples=60)
@given(order=st.permutations(range(5)), waits=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=8))
def test_a_path_is_without_fault_exactly_when_every_step_waits_only_for_earlier_ones(heel, order, waits):
    """Whatever waits for whatever: no order of steps with a ring in it goes unnoticed."""
    bank = heel()
    base = bank.een("inwerken", "nieuw", Inwerkpad)
    names = [f"stap-{n}" for n in order]
    steps = tuple(_stap(base.etappes[0].stappen[0], name, tuple(f"stap-{b}" for a, b in waits if f"stap-{a}" == name)) for name in names)
    stage = base.etappes[0].model_copy(update={"stappen": steps})
    changed = base.model_copy(update={"etappes": (stage,), "dekt": ()})

    found = [p.kind for p in inwerkpad(bank, changed)]

    late = sum(1 for step in steps for wanted in step.na if names.index(wanted) >= names.index(step.id))
    assert found == ["stap-onbereikbaar"] * late


def _stap(base: Stap, name: str, na: tuple[str, ...]) -> Stap:
    return base.model_copy(update={"id": name, "na": na, "vragen": ()})


def test_every_form_of_question_is_in_the_small_path(site):
    assert {check.vorm for step in pad(site).stappen() for check in step.vragen} == set(Checkvorm)
    assert BESTAND.startswith("inwerken/")
