"""Who reads along knows which field of which record a page rests on, and which of that is no longer true after a change."""

import pytest

from macros.content.load import load
from macros.content.meelezen import INHOUD, MeelezendeBank, Notities, veranderd
from macros.content.records.methodiek import Methodiek
from macros.content.records.record import Record

PRATEN = ("methodieken", "praten")


@pytest.fixture
def bank(gaaf):
    return MeelezendeBank(gaaf, Notities())


def genoteerd(bank, doe) -> set[tuple[str, ...]]:
    """What is noted while something is done."""
    bank.notities.nu = found = set()
    doe()
    return found


def test_a_record_is_what_it_is_and_says_the_same(bank, gaaf):
    read, plain = bank.een(*PRATEN, Methodiek), gaaf.een(*PRATEN, Methodiek)

    assert isinstance(read, Methodiek)
    assert (read, read.id, read.titel, read.model_dump()) == (plain, plain.id, plain.titel, plain.model_dump())
    assert read in [plain]
    assert len({read, bank.een(*PRATEN, Methodiek)}) == 1


def test_a_field_that_is_read_is_noted_and_no_other(bank):
    record = bank.een(*PRATEN, Methodiek)

    assert genoteerd(bank, lambda: record.samenvatting.nl) == {(*PRATEN, "samenvatting")}
    assert genoteerd(bank, lambda: record.id) == set()
    assert genoteerd(bank, lambda: getattr(record, "nummer", 0)) == set(), "no method has a number: that follows from its kind"
    assert genoteerd(bank, lambda: len(record.model_dump_json())) == {(*PRATEN, "*")}


def test_who_asks_for_all_of_a_kind_rests_on_which_there_are_and_on_what_is_read_of_them(bank):
    found = genoteerd(bank, lambda: [record.titel for record in bank.alle("methodieken", Record)])

    assert found == {("methodieken", "*"), *(("methodieken", identity, "titel") for identity in bank.gewoon.ids("methodieken"))}


def test_who_asks_what_points_to_a_record_or_to_what_it_points_is_noted(bank):
    assert genoteerd(bank, lambda: bank.terug_records("doelgroepen", "leerling")) == {("terug", "doelgroepen", "leerling")}
    assert genoteerd(bank, lambda: bank.uit(*PRATEN)) == {("uit", *PRATEN)}
    assert genoteerd(bank, lambda: bank.helemaal(*PRATEN)) == {(*PRATEN, "*")}
    assert genoteerd(bank, lambda: bank.heeft(*PRATEN)) == {PRATEN}


def na(site, gaaf, name, old, new):
    """The notes that are no longer true after one place in a file changed."""
    return veranderd(gaaf, load(site("gaaf").vervang(name, old, new).data))


ALTIJD = {("*", "*"), (INHOUD, "methodieken"), (*PRATEN, "*")}


def test_after_a_text_only_that_field_is_no_longer_true(site, gaaf):
    text = gaaf.een(*PRATEN, Methodiek).samenvatting.nl

    assert na(site, gaaf, "methodieken/praten.yml", text, "Anders.") == ALTIJD | {(*PRATEN, "samenvatting")}


def test_after_a_title_the_order_of_the_kind_is_no_longer_true_either(site, gaaf):
    text = gaaf.een(*PRATEN, Methodiek).titel.nl

    assert na(site, gaaf, "methodieken/praten.yml", text, "Anders") >= {(*PRATEN, "titel"), ("methodieken", "*")}


def test_after_a_relation_both_ends_are_no_longer_true(site, gaaf):
    found = na(site, gaaf, "methodieken/praten.yml", "doelgroepen: [leerling]", "doelgroepen: [klas]")

    assert found >= {("terug", "doelgroepen", "leerling"), ("terug", "doelgroepen", "klas"), ("uit", *PRATEN), (*PRATEN, "doelgroepen")}
    assert ("methodieken", "*") not in found


def test_a_record_that_is_gone_is_missed_by_whoever_asked_for_it(site, gaaf):
    changed = site("gaaf")
    (changed.data / "hiaten" / sorted(path.name for path in (changed.data / "hiaten").iterdir())[0]).unlink()
    gone = set(gaaf.ids("hiaten")) - set((new := load(changed.data)).ids("hiaten"))

    found = veranderd(gaaf, new)

    assert len(gone) == 1
    assert found >= {("hiaten", *gone), ("hiaten", "*"), ("hiaten", *gone, "*"), ("hiaten", *gone, "titel"), (INHOUD, "hiaten")}


def test_nothing_changed_is_nothing_noted(site, gaaf):
    assert veranderd(gaaf, load(site("gaaf").data)) == set()
