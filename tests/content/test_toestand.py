"""How the knowledge base stands is counted from the records themselves."""

from datetime import date

from macros.content.cijferwaarden import is_leeg
from macros.content.records.cijfer import Cijfer
from macros.content.rolmatrix import gaten
from macros.content.toestand import toestand
from macros.content.vertaling.eenheid import eenheden
from macros.content.vertaling.stand import Stand, beoordeel

DAG = date(2026, 2, 1)
LUISTEREN = "methodieken/luisteren.yml"


def test_every_record_is_counted_once(gaaf):
    found = toestand(gaaf)

    assert found.records == len(list(gaaf.elk())) > 0
    assert found.aantallen["methodieken"] == len(gaaf.ids("methodieken"))


def test_what_is_open_is_what_the_records_leave_open(gaaf):
    found = toestand(gaaf)

    assert set(found.hiaten) == set(gaaf.ids("hiaten"))
    assert set(found.tegenspraken) == set(gaaf.ids("tegenspraken"))
    assert list(found.matrixgaten) == gaten(gaaf)
    assert 0 < len(found.matrixgaten) < found.matrixcellen
    assert set(found.lege_cijfers) == {f.id for f in gaaf.alle("cijfers", Cijfer) if is_leeg(f)} != set()


def test_a_record_that_turns_uncertain_is_named(site):
    made = site("gaaf")
    before = toestand(made.bank())
    key = ("methodieken", "praten")
    made.voeg_toe("methodieken/praten.yml", "zekerheid: laag\n")

    assert key not in before.onzeker
    assert set(toestand(made.bank()).onzeker) == {*before.onzeker, key}


def test_a_figure_is_late_from_the_day_after_it_was_expected(site):
    made = site("gaaf")
    made.voeg_toe("cijfers/gesprekken.yml", "verwacht: 2026-02-01\n")
    bank = made.bank()

    assert toestand(bank, vandaag=DAG).late_cijfers == ()
    assert toestand(bank, vandaag=date(2026, 2, 2)).late_cijfers == (("gesprekken", DAG),)
    assert toestand(bank).late_cijfers == ()


def test_translations_are_counted_per_language_and_state(site):
    made = site("gaaf")
    lines = {v.plek: v.nu(DAG) for v in beoordeel(eenheden(made.bank()), {}) if v.tekst}
    made.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")
    bank = made.bank()
    units = list(eenheden(bank))

    counts = toestand(bank, beoordeel(units, lines)).vertalingen

    assert counts["fr"][Stand.VEROUDERD] == 1
    assert sum(counts["en"].values()) == len(units)


def test_the_version_of_the_data_is_what_the_records_say_and_not_how_it_is_written(site):
    made = site("gaaf")
    first = made.bank().vingerafdruk()
    made.schrijf(LUISTEREN, "# een opmerking\n" + made.lees(LUISTEREN))
    written = made.bank().vingerafdruk()
    made.vervang(LUISTEREN, "Goed luisteren.", "Goed luisteren!")

    assert written == first
    assert made.bank().vingerafdruk() != first
