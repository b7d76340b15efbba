"""What is new, changed, moved or dropped between two small editions."""

from hypothesis import given
from hypothesis import strategies as st

from macros.content.verschil import Lot, vergelijk
from tests.content.edities import bank, editie, hoofdstuk, paragraaf

OUD, NIEUW = editie("2020"), editie("2025")


def verschil(oud, nieuw):
    """The comparison of two editions given as chapters of (slug, paragraphs)."""
    old = [hoofdstuk(f"2020/{slug}", n, *rows) for n, (slug, *rows) in enumerate(oud, 1)]
    new = [hoofdstuk(f"2025/{slug}", n, *rows) for n, (slug, *rows) in enumerate(nieuw, 1)]
    return vergelijk(bank(OUD, NIEUW, *old, *new), OUD, NIEUW)


def lot(found):
    return [(change.id, change.lot) for change in found.alineas]


def test_an_edition_does_not_differ_from_itself():
    found = verschil([("a", paragraaf("p", "Eén.", "Twee."))], [("a", paragraaf("p", "Eén.", "Twee."))])

    assert lot(found) == [("p-1", Lot.GELIJK), ("p-2", Lot.GELIJK)]
    assert found.titels == ()


def test_each_paragraph_is_new_changed_moved_dropped_or_the_same():
    found = verschil(
        [
            ("a", paragraaf("p", "Dit blijft zoals het is.", "Dit verandert straks een beetje.", "Dit verdwijnt helemaal.")),
            ("b", paragraaf("q", "Dit verhuist.")),
        ],
        [
            (
                "a",
                paragraaf(
                    "p",
                    "Dit blijft zoals het is.",
                    ("p-2", "Dit veranderde intussen een beetje."),
                    ("q-1", "Dit verhuist."),
                    ("p-9", "Iets wat er nooit stond."),
                ),
            )
        ],
    )

    assert lot(found) == [
        ("p-1", Lot.GELIJK), ("p-2", Lot.GEWIJZIGD), ("p-3", Lot.VERVALLEN), ("q-1", Lot.VERPLAATST), ("p-9", Lot.NIEUW),
    ]  # fmt: skip
    assert {lot: found.aantal(lot) for lot in Lot} == dict.fromkeys(Lot, 1)


def test_what_was_dropped_stands_behind_what_stood_before_it():
    found = verschil([("a", paragraaf("p", "Eerst.", "Dan.", "Ten slotte."))], [("a", paragraaf("p", ("p-1", "Eerst."), ("p-3", "Ten slotte.")))])

    assert [change.id for change in found.alineas] == ["p-1", "p-2", "p-3"]


def test_what_was_dropped_at_the_very_start_stands_first():
    found = verschil([("a", paragraaf("p", "Weg ermee.", "Blijft."))], [("a", paragraaf("p", ("p-2", "Blijft.")))])

    assert lot(found) == [("p-1", Lot.VERVALLEN), ("p-2", Lot.GELIJK)]


def test_one_paragraph_that_changes_places_does_not_move_the_others():
    old = [("a", paragraaf("p", "Een."), paragraaf("q", "Twee."), paragraaf("r", "Drie."))]
    new = [("a", paragraaf("q", "Twee."), paragraaf("r", "Drie."), paragraaf("p", "Een."))]

    assert lot(verschil(old, new)) == [("q-1", Lot.GELIJK), ("r-1", Lot.GELIJK), ("p-1", Lot.VERPLAATST)]


def test_a_chapter_put_in_between_does_not_move_the_chapters_after_it():
    found = verschil(
        [("a", paragraaf("p", "Een.")), ("b", paragraaf("q", "Twee."))],
        [("a", paragraaf("p", "Een.")), ("x", paragraaf("y", "Nieuw.")), ("b", paragraaf("q", "Twee."))],
    )

    assert lot(found) == [("p-1", Lot.GELIJK), ("y-1", Lot.NIEUW), ("q-1", Lot.GELIJK)]


def test_without_equal_ids_the_text_decides():
    found = verschil(
        [("a", paragraaf("p", "Elke school heeft een eigen vaste begeleider."))],
        [("a", paragraaf("z", "Elke school heeft een eigen vaste begeleider voortaan."))],
    )

    (change,) = found.alineas
    assert (change.lot, change.oud.alinea.id, change.nieuw.alinea.id) == (Lot.GEWIJZIGD, "p-1", "z-1")


def test_a_new_line_break_is_no_change_of_words():
    found = verschil([("a", paragraaf("p", "Eén zin\nop twee regels."))], [("a", paragraaf("p", "Eén zin op twee regels."))])

    assert lot(found) == [("p-1", Lot.GELIJK)]


def test_titles_that_changed_are_told_apart_from_their_texts():
    found = verschil([("a", paragraaf("p", "Zelfde.", titel="Vroeger"))], [("a", paragraaf("p", "Zelfde.", titel="Nu"))])

    assert [(t.id, t.oud.nl, t.nieuw.nl) for t in found.titels] == [("p", "Vroeger", "Nu")]
    assert lot(found) == [("p-1", Lot.GELIJK)]


WOORD = st.sampled_from(["school", "leerling", "klas", "ouders", "steun", "tijd"])
REGELS = st.lists(st.lists(WOORD, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=6)


@given(REGELS, REGELS)
def test_every_paragraph_of_both_editions_is_told_exactly_once(oud, nieuw):
    old, new = paragraaf("p", *oud), paragraaf("q", *nieuw)

    found = verschil([("a", old)], [("a", new)])

    assert sorted(c.oud.alinea.id for c in found.alineas if c.oud) == sorted(line["id"] for line in old["alineas"])
    assert [c.nieuw.alinea.id for c in found.alineas if c.nieuw] == [line["id"] for line in new["alineas"]]


def test_a_footnote_with_another_number_is_no_change_of_words():
    found = verschil([("a", paragraaf("p", "Een zin.{noot:1}"))], [("a", paragraaf("p", "Een zin.{noot:4}"))])

    assert lot(found) == [("p-1", Lot.GELIJK)]


def test_a_link_that_leads_elsewhere_is_no_change_of_words():
    found = verschil([("a", paragraaf("p", "Zie [hier](hoofdstukken:2020/a)."))], [("a", paragraaf("p", "Zie [hier](hoofdstukken:2025/a)."))])

    assert lot(found) == [("p-1", Lot.GELIJK)]
