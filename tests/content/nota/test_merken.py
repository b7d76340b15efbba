"""Ids live as long as what they name: through rewording, reordering, inserting and dropping."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content.nota.indeling import deel_in
from macros.content.nota.merken import Bekend, merk
from macros.content.nota.verslag import Verslag
from macros.content.problems import ContentError
from tests.content.edities import hoofdstuk, paragraaf
from tests.content.nota.hulp import blokken


def gemerkt(tekst, bekend=None):
    parts = deel_in(blokken(tekst), "nota.md", Verslag())
    return parts, merk(parts, bekend or Bekend(), "nota.md")


def ids(parts):
    return [part.id for chapter in parts for part in (chapter, *chapter.onderdelen())]


def fout(tekst):
    with pytest.raises(ContentError) as error:
        gemerkt(tekst)
    (problem,) = error.value.problems
    return problem


def test_ids_are_made_of_titles_and_lines_are_counted():
    parts, _ = gemerkt("# 1. Een gedeelde visie\n\nVooraf.\n\n## Élke vraag!\n\nA.\n\nB.\n\n# 2. Geld\n\nC.")

    assert ids(parts) == ["een-gedeelde-visie", "inleiding-een-gedeelde-visie-1", "elke-vraag", "elke-vraag-1", "elke-vraag-2", "geld", "geld", "geld-1"]


def test_the_same_title_in_two_chapters_gets_two_ids():
    parts, _ = gemerkt("# 1. School\n\n## Aanvullend\n\nA.\n\n# 2. Hulp\n\n## Aanvullend\n\nB.\n\n# 3. Hulp\n\n## Aanvullend\n\nC.")

    assert [p.id for c in parts for p in c.paragrafen] == ["aanvullend", "hulp-aanvullend", "hulp-nr2-aanvullend"]


def test_a_title_that_a_page_needs_itself_is_no_id():
    parts, _ = gemerkt("# 1. Een\n\n## Bronnen\n\nA.\n\n## Noot 1\n\nB.\n\n# 2. Editie\n\nC.")

    assert [p.id for p in parts[0].paragrafen] == ["een-bronnen", "een-noot-1"]
    assert parts[1].id == "editie-nr2"


def test_a_title_of_signs_only_still_gets_an_id():
    parts, _ = gemerkt("# 1. ???\n\n## !!!\n\nA.\n\n# 2. …\n\nB.")

    assert [c.id for c in parts] == ["hoofdstuk", "hoofdstuk-nr2"]
    assert [c.ankers() for c in parts] == [["hoofdstuk", "hoofdstuk-1"], ["hoofdstuk-nr2", "hoofdstuk-nr2-1"]]


def test_an_id_from_the_note_itself_is_taken_over():
    parts, _ = gemerkt("# 1. Een\n\n## Titel {#mijn-id}\n\nTekst. {#mijn-zin}")

    assert ids(parts)[1:] == ["mijn-id", "mijn-zin"]


@pytest.mark.parametrize(
    ("tekst", "kind", "regel"),
    [
        ("# 1. Een\n\n## A {#x}\n\nEén.\n\n## B {#x}\n\nTwee.", "nota-dubbel-id", 7),
        ("# 1. Een\n\n## A {#Geen_Id}\n\nEén.", "geen-id", 3),
        ("# 1. Een\n\n## A {#bronnen}\n\nEén.", "id-bezet", 3),
    ],
)
def test_an_id_that_cannot_be_is_refused_at_its_line(tekst, kind, regel):
    problem = fout(tekst)

    assert (problem.kind, problem.place.line) == (kind, regel)


OUD = [
    hoofdstuk(
        "2020/begin", 1, paragraaf("vraag", "Wie een vraag heeft, wordt altijd gehoord.", "Niemand wordt vooraf uitgesloten van steun.", titel="De vraag")
    ),
    hoofdstuk("2020/geld", 2, paragraaf("middelen", "De overheid betaalt wat nodig is voor elk traject.")),
]


def test_the_same_note_keeps_every_id():
    note = "# 1. Begin\n\n## De vraag\n\nWie een vraag heeft, wordt altijd gehoord.\n\nNiemand wordt vooraf uitgesloten van steun.\n\n# 2. Geld\n\nDe overheid betaalt wat nodig is voor elk traject."

    parts, outcome = gemerkt(note, Bekend(OUD))

    assert ids(parts) == ["begin", "vraag", "vraag-1", "vraag-2", "geld", "middelen", "middelen-1"]
    assert (outcome.nieuw, outcome.weg, outcome.verhuisd) == ([], {}, {})


def test_what_moves_to_another_chapter_takes_its_id_along_and_says_where_it_stood():
    note = "# 1. Begin\n\n## De vraag\n\nWie een vraag heeft, wordt altijd gehoord.\n\n# 2. Geld\n\nDe overheid betaalt wat nodig is voor elk traject.\n\nNiemand wordt vooraf uitgesloten van steun."

    parts, outcome = gemerkt(note, Bekend(OUD))

    assert parts[1].ankers() == ["middelen", "middelen-1", "vraag-2"]
    assert outcome.verhuisd == {"begin": ["vraag-2"]}


def test_an_id_that_was_spent_is_never_given_again():
    note = "# 1. Begin\n\n## De vraag\n\nWie een vraag heeft, wordt altijd gehoord.\n\nIets dat er nooit eerder stond komt nu hier."

    parts, outcome = gemerkt(note, Bekend(OUD, verbruikt=frozenset({"vraag", "vraag-1", "vraag-2", "vraag-3"})))

    assert parts[0].ankers() == ["vraag", "vraag-1", "vraag-4"]
    assert outcome.weg == {"begin": ["vraag-2"], "geld": ["middelen", "middelen-1"]}


def test_where_all_words_are_other_words_the_place_decides():
    note = "# 1. Heel anders\n\n## Nieuwe kop\n\nGeen woord hetzelfde.\n\nHier evenmin.\n\n# 2. Centen\n\nWat het kost."

    parts, outcome = gemerkt(note, Bekend(OUD, op_plaats=True))

    assert ids(parts) == ["begin", "vraag", "vraag-1", "vraag-2", "geld", "middelen", "middelen-1"]
    assert outcome.behouden == 5


def test_by_place_a_part_with_another_number_of_paragraphs_gets_new_ids():
    parts, outcome = gemerkt("# 1. Anders\n\n## A\n\nEen.\n\n## B\n\nTwee.", Bekend(OUD, op_plaats=True, verbruikt=frozenset({"vraag", "vraag-1"})))

    assert parts[0].ankers() == ["a", "a-1", "b", "b-1"]
    assert outcome.weg["begin"] == ["vraag", "vraag-1", "vraag-2"]


# an edit script: a note of distinct sentences, changed at random, again and again

WOORDEN = [a + b + c for a in ("ba", "do", "mi", "ru") for b in ("ken", "lor", "sta", "vel", "pon") for c in ("de", "gen", "sel", "tem", "rik")]


class Nota:
    """A note that changes, and remembers which sentence is which."""

    def __init__(self, toeval: random.Random) -> None:
        self.toeval = toeval
        self.teller = 0
        self.hoofdstukken = [[[self.zin() for _ in range(toeval.randint(1, 3))] for _ in range(toeval.randint(1, 3))] for _ in range(3)]

    def zin(self) -> list:
        self.teller += 1
        return [self.teller, [self.toeval.choice(WOORDEN) for _ in range(14)]]

    def tekst(self) -> str:
        rows = []
        for n, chapter in enumerate(self.hoofdstukken, 1):
            rows.append(f"# {n}. Hoofdstuk {WOORDEN[n]}")
            for m, paragraph in enumerate(chapter):
                rows += [f"## Titel {WOORDEN[20 + 7 * n + m]}", *(" ".join(words) + "." for _, words in paragraph)]
        return "\n\n".join(rows)

    def volgorde(self) -> list[int]:
        return [name for chapter in self.hoofdstukken for paragraph in chapter for name, _ in paragraph]

    def verander(self, wat: str) -> None:
        kies = self.toeval.choice
        paragraph = kies(kies(self.hoofdstukken))
        place = self.toeval.randrange(len(paragraph))
        if wat == "herschrijf":
            paragraph[place][1][self.toeval.randrange(14)] = "anders"
        elif wat == "voeg in":
            paragraph.insert(place, self.zin())
        elif wat == "schrap" and len(paragraph) > 1:
            del paragraph[place]
        elif wat == "schud":
            self.toeval.shuffle(paragraph)
        elif wat == "verhuis" and len(paragraph) > 1:
            kies(kies(self.hoofdstukken)).append(paragraph.pop(place))
        elif wat == "wissel":
            self.toeval.shuffle(kies(self.hoofdstukken))


STAPPEN = st.lists(st.lists(st.sampled_from(["herschrijf", "voeg in", "schrap", "schud", "verhuis", "wissel"]), min_size=1, max_size=3), min_size=1, max_size=4)


def als_records(parts):
    """The chapters as an edition holds them."""
    return [
        hoofdstuk(
            f"2020/{c.id}",
            n,
            *({"id": p.id, "titel": {"nl": p.titel}, "alineas": [{"id": a.id, "tekst": {"nl": a.tekst}} for a in p.alineas]} for p in c.paragrafen),
            titel=c.titel,
        )
        for n, c in enumerate(parts, 1)
    ]


@given(st.integers(0, 2**32), STAPPEN)
def test_ids_stay_with_their_sentences_through_any_script_of_changes(zaad, stappen):
    nota = Nota(random.Random(zaad))
    parts, _ = gemerkt(nota.tekst())
    naam = dict(zip(nota.volgorde(), [line.id for c in parts for line in c.alineas()], strict=True))
    verbruikt = {anchor for c in parts for anchor in c.ankers()}

    for veranderingen in stappen:
        for verandering in veranderingen:
            nota.verander(verandering)
        parts, outcome = gemerkt(nota.tekst(), Bekend(als_records(parts), verbruikt=frozenset(verbruikt)))
        now = dict(zip(nota.volgorde(), [line.id for c in parts for line in c.alineas()], strict=True))
        every = [anchor for c in parts for anchor in c.ankers()]

        assert len(set(every)) == len(every), "een id staat twee keer"
        assert {name: now[name] for name in now if name in naam} == {name: naam[name] for name in naam if name in now}
        assert not {now[name] for name in now if name not in naam} & verbruikt, "een oud id wees naar iets nieuws"
        assert set(outcome.nieuw) == set(every) - verbruikt
        naam |= now
        verbruikt |= set(every)
