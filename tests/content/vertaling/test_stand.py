"""How a translation stands, whatever happens to the Dutch, the translation, or the place of both."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from macros.content.load import load
from macros.content.records.record import Record
from macros.content.vertaling.eenheid import Eenheid, eenheden
from macros.content.vertaling.stand import Stand, beoordeel, herbeoordeel, verouderd

DAG = date(2026, 1, 31)


def tekst(plek, nl, fr=None, **rest):
    identity, _, field = plek.partition(":")
    return Eenheid("methodieken", identity, field, {"nl": nl} | ({"fr": fr} if fr else {}), **rest)


def genoteerd(*units, **lezing):
    return {v.plek: v.nu(DAG, *lezing.values()) for v in beoordeel(units, {}) if v.tekst}


def frans(units, lines):
    return [v for v in beoordeel(units, lines) if v.taal == "fr"]


def standen(units, lines):
    return [v.stand for v in frans(units, lines)]


def test_a_text_without_translation_is_missing():
    assert standen([tekst("a:titel", "Een")], {}) == [Stand.ONTBREEKT]


def test_a_translation_of_the_same_dutch_is_unconfirmed_until_someone_read_it():
    unit = tekst("a:titel", "Een", "Un")

    assert standen([unit], genoteerd(unit)) == [Stand.NIET_BEVESTIGD]
    assert standen([unit], genoteerd(unit, door=("leerkracht Frans", DAG))) == [Stand.IN_ORDE]


def test_when_the_dutch_changes_it_is_stale_and_its_date_is_that_of_the_dutch_it_follows():
    lines = genoteerd(tekst("a:titel", "Een", "Un"), door=("leerkracht Frans", DAG))
    now = [tekst("a:titel", "Eén", "Un")]

    assert standen(now, lines) == [Stand.VEROUDERD]
    assert verouderd(beoordeel(now, lines), "fr") == {("Eén", "Un"): DAG}
    assert verouderd(beoordeel(now, lines), "en") == {}


def test_a_typing_mend_in_a_stale_translation_does_not_make_it_follow():
    """What grew old stays old until someone says that it follows again."""
    lines = genoteerd(tekst("a:titel", "Een", "Un"))

    assert standen([tekst("a:titel", "Twee", "Un !")], lines) == [Stand.VEROUDERD]


def test_a_translation_that_changed_after_it_was_read_is_no_longer_confirmed():
    lines = genoteerd(tekst("a:titel", "Een", "Un"), door=("leerkracht Frans", DAG))

    assert standen([tekst("a:titel", "Een", "Une")], lines) == [Stand.NIET_BEVESTIGD]


def test_a_record_read_as_a_whole_counts_for_each_text_that_was_there_then():
    before, after = {"fr": ("vertaler", date(2026, 1, 30))}, {"fr": ("vertaler", date(2026, 2, 1))}
    lines = genoteerd(tekst("a:titel", "Een", "Un"))

    assert standen([tekst("a:titel", "Een", "Un", nazicht=after)], lines) == [Stand.IN_ORDE]
    assert standen([tekst("a:titel", "Een", "Un", nazicht=before)], lines) == [Stand.NIET_BEVESTIGD]
    assert standen([tekst("a:titel", "Eén", "Un", nazicht=after)], lines) == [Stand.VEROUDERD]


def test_a_line_put_before_others_in_a_list_makes_none_of_them_stale():
    lines = genoteerd(tekst("a:stappen.1", "Een", "Un"), tekst("a:stappen.2", "Twee", "Deux"))
    now = [tekst("a:stappen.1", "Nul", "Zéro"), tekst("a:stappen.2", "Een", "Un"), tekst("a:stappen.3", "Twee", "Deux")]

    assert standen(now, lines) == [Stand.NIET_BEVESTIGD] * 3
    assert [v.genoteerd for v in frans(now, lines)] == [False, True, True]


def test_a_text_that_moved_and_changed_is_still_seen_to_be_stale():
    lines = genoteerd(tekst("a:stappen.1", "Een", "Un"), tekst("a:stappen.2", "Twee", "Deux"))
    now = [tekst("a:stappen.1", "Nul", "Zéro"), tekst("a:stappen.2", "Eén", "Un"), tekst("a:stappen.3", "Twee", "Deux")]

    assert standen(now, lines) == [Stand.NIET_BEVESTIGD, Stand.VEROUDERD, Stand.NIET_BEVESTIGD]


def test_a_renamed_record_keeps_what_was_noted():
    lines = genoteerd(tekst("oud:titel", "Een", "Un"), door=("vertaler", DAG))

    assert [(v.stand, v.vanwaar) for v in frans([tekst("nieuw:titel", "Een", "Un")], lines)] == [(Stand.IN_ORDE, "oud:titel")]


ZIN = st.sampled_from(["Een", "Twee", "Drie", "Vier"])
LIJST = st.lists(st.tuples(ZIN, ZIN), min_size=1, max_size=5)


@given(texts=LIJST, order=st.randoms())
def test_no_reordering_makes_anything_stale(texts, order):
    before = [tekst(f"a:stappen.{n}", nl, f"fr {fr}") for n, (nl, fr) in enumerate(texts)]
    shuffled = list(texts)
    order.shuffle(shuffled)
    after = [tekst(f"a:stappen.{n}", nl, f"fr {fr}") for n, (nl, fr) in enumerate(shuffled)]

    assert all(v.genoteerd and v.stand is not Stand.VEROUDERD for v in frans(after, genoteerd(*before)))


@given(texts=LIJST, which=st.data())
def test_of_texts_that_stay_where_they_are_exactly_those_whose_dutch_changed_are_stale(texts, which):
    changed = which.draw(st.sets(st.integers(0, len(texts) - 1)))
    before = [tekst(f"a{n}:titel", f"{nl} {n}", f"fr {fr} {n}") for n, (nl, fr) in enumerate(texts)]
    after = [tekst(u.plek, u.nl + (" anders" if n in changed else ""), u.teksten["fr"]) for n, u in enumerate(before)]

    found = standen(after, genoteerd(*before))

    assert {n for n, stand in enumerate(found) if stand is Stand.VEROUDERD} == changed


def test_every_text_of_a_whole_site_has_a_name_of_its_own(gaaf):
    names = [unit.sleutel for unit in eenheden(gaaf)]

    assert len(names) == len(set(names)) > 50
    assert "methodieken/luisteren:doel" in names
    assert "regios/rand:uitleg" in names
    assert not any(name.startswith("regios/rand:titel.") for name in names)


def test_words_and_pages_of_the_site_are_texts_too_but_not_pages_meant_in_dutch_only(site):
    made = site("gaaf").schrijf("interface/site.yml", "site.naam: {nl: Naam, fr: Nom, en: Name}\n")
    docs = made.folder / "docs" / "map"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("---\ntitle: A\n---\n\nNederlands\n", encoding="utf-8")
    (docs / "index.fr.md").write_text("Frans\n", encoding="utf-8")
    (docs / "gids.md").write_text("---\ntitle: B\nenkel_nederlands: true\n---\n\nenkel hier\n", encoding="utf-8")

    found = {u.sleutel: sorted(u.teksten) for u in eenheden(made.bank(), made.folder) if u.soort in ("interface", "paginas")}

    assert found == {"interface/site.naam": ["en", "fr", "nl"], "paginas/map/index": ["fr", "nl"]}


def test_judging_only_the_kinds_that_changed_gives_what_judging_everything_gives(site, gaaf):
    methods = [v for v in beoordeel(eenheden(gaaf), {}) if (v.eenheid.soort, v.taal) == ("methodieken", "fr") and v.tekst]
    lines = {("methodieken", "fr", v.eenheid.plek): v.nu(DAG) for v in methods}
    before = beoordeel(eenheden(gaaf), lines)
    now = load(site("gaaf").vervang("methodieken/praten.yml", gaaf.een("methodieken", "praten", Record).samenvatting.nl, "Anders.").data)
    same = set(now.records) - {"methodieken"}

    again = herbeoordeel(before, eenheden(now, zonder=same), lines, tuple(now.records))

    plain = [(v.taal, v.eenheid.sleutel, v.stand, v.vermelding) for v in beoordeel(eenheden(now), lines)]
    assert [(v.taal, v.eenheid.sleutel, v.stand, v.vermelding) for v in again] == plain
    assert Stand.VEROUDERD in {stand for _, _, stand, _ in plain}
