"""The shipped data: whole, counted, translated, sourced, and in our own words."""

import re
import time
from functools import cache
from pathlib import Path

import pytest

from macros.content.cijferwaarden import bekend
from macros.content.load import examine
from macros.content.records.actor import Actor, Rol
from macros.content.records.bron import Bron
from macros.content.records.cijfer import Cijfer
from macros.content.records.visie import Hoofdstuk
from macros.content.relaties import texts
from tests.sites import PROJECT

DATA = PROJECT / "data"
BRONNEN = PROJECT.parent / "shared" / "bronnen"
RUN = 12
"""So many words in a row are a copied sentence."""
WORD = re.compile(r"[0-9A-Za-zÀ-ÿ]+")


@pytest.fixture(scope="module")
def found():
    return examine(DATA)


@pytest.fixture(scope="module")
def bank(found):
    return found[0]


@pytest.fixture(scope="module")
def nota(bank):
    """The chapters of the edition of 2022."""
    return [c for c in bank.alle("hoofdstukken", Hoofdstuk) if c.editie == "2022"]


def test_the_data_has_no_fault(found):
    assert [str(p) for p in found[1] if p.severity == "fout"] == []


def test_every_file_of_the_data_was_read(bank):
    read = {place.document.file for place in bank.herkomst.values()}
    files = {f"data/{p.relative_to(DATA).as_posix()}" for p in DATA.rglob("*.yml") if p.relative_to(DATA).parts[0] not in ("interface", "schema")}

    assert files == read


def test_the_nota_has_its_thirteen_chapters_and_every_paragraph(nota):
    assert [c.nummer for c in nota] == list(range(1, 14))
    assert sum(len(c.alle_paragrafen()) for c in nota) == 53


def test_the_paragraphs_stand_in_the_chapters_where_the_nota_has_them(nota):
    assert [len(c.alle_paragrafen()) for c in nota] == [1, 1, 5, 3, 22, 5, 2, 3, 4, 2, 2, 2, 1]


def test_the_introductions_of_the_nota_are_there(nota):
    with_words_before = {c.nummer for c in nota if c.inleiding} | {c.nummer for c in nota if any(a.inleiding for a in c.afdelingen)}

    assert {4, 5, 9} <= with_words_before


def test_the_seven_footnotes_of_the_nota_are_there(nota):
    assert [n.nummer for c in nota for n in c.voetnoten] == list(range(1, 8))


def test_chapter_two_leads_to_the_six_regulations(bank):
    targets = {ref.id for ref in bank.uit("hoofdstukken", "2022/naadloze-flexibele-trajecten") if ref.soort == "bronnen" and ref.veld != "bronnen"}

    assert len(targets) == 6


@pytest.mark.parametrize(("soort", "count"), [("uitgangspunten", 16), ("dna", 4), ("engagementen", 3), ("fasen", 6)])
def test_what_the_sources_count_is_counted_here_too(bank, soort, count):
    assert len(bank.ids(soort)) == count


def test_each_principle_rests_on_a_paragraph_of_its_own(bank):
    anchors = [ref.id for identity in bank.ids("uitgangspunten") for ref in bank.uit("uitgangspunten", identity) if ref.veld == "paragraaf"]

    assert len(anchors) == len(set(anchors)) == 16
    assert all(bank.paragrafen[anchor].nummer.startswith("5") for anchor in anchors)


def test_every_kind_that_the_site_needs_has_records(bank):
    needed = {"bronnen", "edities", "doelgroepen", "doelen", "zorgfasen", "actoren", "rollen", "methodieken", "praktijken", "aanbod", "aanbieders", "regios",
              "cijfers", "tegenspraken", "hiaten", "begrippen", "tijdlijn", "vragen", "publieken", "themas"}  # fmt: skip

    assert [soort for soort in sorted(needed) if not bank.ids(soort)] == []
    assert len(bank.ids("methodieken")) >= 13
    assert len(bank.ids("begrippen")) >= 22


def test_every_text_is_there_in_three_languages(bank):
    lacking = [(soort, record.id, path) for soort, record in bank.elk() for path, value in texts(record) if None in (value.fr, value.en)]

    assert lacking == []


def test_no_long_text_was_left_in_dutch_but_names(bank):
    """A name is written once, for all languages; every other text has three."""
    left = []
    for soort, record in bank.elk():
        origin = bank.herkomst[soort, record.id]
        for path, value in texts(record):
            once = isinstance(origin.document.at((*origin.path, *path)), str)
            left += [(soort, record.id, path, code) for code, text in value.texts() if code != "nl" and not once and len(text) > 25 and text == value.nl]

    assert left == []


def test_a_translation_points_to_the_same_records_as_the_dutch(bank):
    """A link, figure, term or note that is lost in translation is a lost statement."""
    uneven = []
    for soort, record in bank.elk():
        by_text: dict[tuple[str | int, ...], dict[str, list[str]]] = {}
        for ref in bank.uit(soort, record.id):
            if ref.path[-1] in ("nl", "fr", "en"):
                by_text.setdefault(ref.path[:-1], {"nl": [], "fr": [], "en": []})[str(ref.path[-1])].append(f"{ref.soort}/{ref.id}")
        uneven += [(soort, record.id, path) for path, per in by_text.items() if not sorted(per["nl"]) == sorted(per["fr"]) == sorted(per["en"])]

    assert uneven == []


def test_every_source_can_be_found_or_says_why_not(bank):
    nowhere = [s.id for s in bank.alle("bronnen", Bron) if not s.adres and not (s.toelichting or s.via)]

    assert nowhere == []


def test_a_source_that_was_not_seen_says_through_which_it_is_known_or_why_it_is_named(bank):
    unexplained = [s.id for s in bank.alle("bronnen", Bron) if s.gezien in ("via-andere-bron", "niet-gezien") and not (s.via or s.toelichting)]

    assert unexplained == []


def test_every_figure_that_has_a_number_has_a_source_and_one_without_says_so(bank):
    for figure in bank.alle("cijfers", Cijfer):
        assert figure.bronnen
        if not bekend(figure):
            assert figure.zekerheid == "niet-gevonden", figure.id


def test_every_cell_of_the_matrix_has_tasks_with_sources(bank):
    for role in bank.alle("rollen", Rol):
        assert all(task.bronnen for cell in role.cellen for task in cell.taken)
    assert {a.id for a in bank.alle("actoren", Actor) if a.in_matrix} == set(bank.ids("rollen"))


def test_reading_and_judging_takes_less_than_a_second_of_work():
    """Measured as work, not as time on the clock; the bound is generous, because machines differ."""
    spent = []
    for _ in range(2):
        start = time.process_time()
        examine(DATA)
        spent.append(time.process_time() - start)

    assert min(spent) < 2


@cache
def runs_of_the_sources() -> dict[tuple[str, ...], str]:
    found = {}
    for path in sorted(BRONNEN.glob("*.txt")):
        words = WORD.findall(path.read_text(encoding="utf-8").lower())
        found |= {tuple(words[i : i + RUN]): path.name for i in range(len(words) - RUN + 1)}
    return found


def copied(text: str) -> list[str]:
    words = WORD.findall(text.lower())
    runs = runs_of_the_sources()
    return [" ".join(run) for i in range(len(words) - RUN + 1) if (run := tuple(words[i : i + RUN])) in runs]


@pytest.mark.skipif(not BRONNEN.is_dir(), reason="de bronteksten (../shared/bronnen) staan niet in deze map: er is niets om mee te vergelijken")
class TestEigenWoorden:
    def test_the_comparison_would_find_a_copied_sentence(self):
        source = (BRONNEN / "visienota-2022.txt").read_text(encoding="utf-8")
        words = WORD.findall(source)[500:520]

        assert copied(" ".join(words).upper())

    def test_no_sentence_of_the_sources_is_copied_in_a_record(self, bank):
        assert [(soort, identity, path, runs[0]) for soort, identity, path, text in bank.teksten() if (runs := copied(text))] == []

    @pytest.mark.parametrize("path", sorted((PROJECT / "docs").rglob("*.md")), ids=lambda p: p.relative_to(PROJECT).as_posix())
    def test_no_sentence_of_the_sources_is_copied_on_a_page(self, path: Path):
        assert copied(path.read_text(encoding="utf-8")) == []
