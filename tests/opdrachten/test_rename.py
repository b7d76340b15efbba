"""``naft rename``: everything that names a record follows, or nothing changes."""

import inspect
import json
import shutil

import pytest

from macros.content.doorverwijzing import lees as doorverwijzingen
from macros.macroverwijzingen import VERWIJST
from macros.opdrachten import rename as hernoemen
from macros.pagemacros import MACROS
from macros.views.kaarten import FILTERS
from tests.opdrachten.naft import Naft
from tests.sites import PROJECT, Site

PAGINA = """\
---
title: Een pagina
---
Zie {{ begrip("naft") }}, {{ begrip("naft", "naft") }}, {{ cijfer("aandeel", "wel") }} en {{ cijfer(id='aandeel') }}.
{{ kaarten("methodieken", thema="school", fase="start") }}
{{ rollenmatrix(actoren="school, leerling", fasen="start, einde") }}
{{ vergelijk("school", "leerling") }} {{ pdf("methodieken", "praten") }}
[een](methodieken/praten.md) [twee](/methodieken/praten/#stappen) [drie](begrippen.md#naft) [vier](methodieken/?fase=start&thema=school)
[geen](methodieken/praten-over.md) naft praten
"""


@pytest.fixture
def naft(site):
    made = Naft(site("gaaf"))
    made.pagina("index.md", PAGINA)
    made.pagina("methodieken/index.md", "[een](praten.md) [twee](./praten/) [drie](praten-over.md)\n")
    (made.site.folder / "redirects.csv").write_text("oud,nieuw\n/gesprek/,/methodieken/praten/\n/hulp/,/vragen/#een\n")
    return made


def pagina(naft, name="index.md"):
    return (naft.site.folder / "docs" / name).read_text(encoding="utf-8")


def verbanden(naft, record):
    return sorted((row["veld"], row["record"]) for row in json.loads(naft("show", record, "--json"))["verwezen_door"])


def test_a_method_is_renamed_with_its_file_every_reference_and_its_address(naft):
    before = verbanden(naft, "methodieken/praten")

    said = naft("rename", "methodieken", "praten", "samen-praten")

    assert naft.code == 0
    assert "methodieken/praten heet nu methodieken/samen-praten" in said
    assert verbanden(naft, "methodieken/samen-praten") == before
    assert naft.site.problems() == []
    assert not (naft.site.data / "methodieken/praten.yml").exists()
    assert "na: [samen-praten]" in naft.site.lees("methodieken/luisteren.yml")
    assert "[een](methodieken/samen-praten.md) [twee](/methodieken/samen-praten/#stappen)" in pagina(naft)
    assert '{{ pdf("methodieken", "samen-praten") }}' in pagina(naft)
    assert "[geen](methodieken/praten-over.md) naft praten" in pagina(naft)
    assert pagina(naft, "methodieken/index.md") == "[een](samen-praten.md) [twee](./samen-praten/) [drie](praten-over.md)\n"
    assert [(line.oud, line.nieuw) for line in doorverwijzingen(naft.site.folder)[0]] == [
        ("/gesprek/", "/methodieken/samen-praten/"),
        ("/hulp/", "/vragen/#een"),
        ("/methodieken/praten/", "/methodieken/samen-praten/"),
    ]
    assert doorverwijzingen(naft.site.folder)[1] == []


def test_only_the_names_change_and_no_other_sign(naft):
    text = naft.site.lees("methodieken/luisteren.yml")

    naft("rename", "methodieken", "praten", "samen-praten")

    assert naft.site.lees("methodieken/luisteren.yml") == text.replace("na: [praten]", "na: [samen-praten]")


def test_marks_and_links_inside_texts_follow_in_every_language(naft):
    naft("rename", "begrippen", "naft", "naadloos-traject")
    naft("rename", "cijfers", "aandeel", "deel")
    naft("rename", "methodieken", "luisteren", "horen")

    text = naft.site.lees("methodieken/praten.yml")
    assert text.count("{begrip:naadloos-traject}") == 3
    assert text.count("{cijfer:deel:wel}") == 3
    assert text.count("(methodieken:horen)") == 3
    assert '{{ begrip("naadloos-traject") }}, {{ begrip("naadloos-traject", "naft") }}, {{ cijfer("deel", "wel") }} en {{ cijfer(id=\'deel\') }}' in pagina(
        naft
    )
    assert "[drie](begrippen.md#naadloos-traject)" in pagina(naft)
    assert naft.site.problems() == []


def test_an_actor_takes_its_roles_along(naft):
    naft("rename", "actoren", "school", "de-school")

    assert naft.code == 0
    assert (naft.site.data / "rollen/de-school.yml").exists()
    assert '{{ rollenmatrix(actoren="de-school, leerling", fasen="start, einde") }}' in pagina(naft)
    assert '{{ vergelijk("de-school", "leerling") }}' in pagina(naft)
    assert 'thema="school"' in pagina(naft)
    assert naft.site.problems() == []


def test_a_record_in_a_list_is_renamed_where_it_stands(naft):
    naft("rename", "regios", "rand", "buitenkant")

    assert "- id: buitenkant\n" in naft.site.lees("regios.yml")
    assert naft.site.problems() == []


def test_filters_in_calls_and_addresses_follow(naft):
    naft("rename", "fasen", "start", "begin")

    assert 'kaarten("methodieken", thema="school", fase="begin")' in pagina(naft)
    assert "methodieken/?fase=begin&thema=school" in pagina(naft)


def test_going_back_leaves_the_address_free_again(naft):
    naft("rename", "methodieken", "praten", "samen-praten")
    naft("rename", "methodieken", "samen-praten", "praten")

    lines, problems = doorverwijzingen(naft.site.folder)
    assert problems == []
    assert ("/methodieken/samen-praten/", "/methodieken/praten/") in [(line.oud, line.nieuw) for line in lines]
    assert "/methodieken/praten/" not in [line.oud for line in lines]


def test_translations_that_were_up_to_date_still_are(naft):
    naft("translations", "update", "--datum", "2026-02-01")
    naft("rename", "begrippen", "naft", "naadloos-traject")

    table = json.loads(naft("translations", "--json"))
    assert [row["tekst"] for row in table if row["stand"] == "verouderd"] == []
    assert naft("translations", "update", "--proef").startswith("0 nieuw genoteerd, 0 bijgewerkt, 0 weggehaald.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("methodieken", "praten", "luisteren"), '"luisteren" bestaat al bij methodieken: data/methodieken/luisteren.yml'),
        (("methodieken", "praten", "Samen Praten"), 'bedoelde je "samen-praten"?'),
        (("methodieken", "prten", "x"), 'bedoelde je "praten"?'),
        (("metodieken", "praten", "x"), 'bedoelde je "methodieken"?'),
        (("edities", "2020", "2021"), "een editie houdt haar naam"),
        (("rollen", "school", "x"), "naft rename actoren school x"),
        (("hoofdstukken", "2020/begin", "2021/begin"), "een hoofdstuk blijft bij zijn editie"),
        (("regios", "rand", "midden"), '"midden" bestaat al bij regios: data/regios.yml:1'),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(naft, words, said):
    before = naft.bestanden()

    told = naft("rename", *words)

    assert naft.code == 1
    assert said in told
    assert "Er is niets geschreven." in told
    assert naft.bestanden() == before


def test_a_file_that_is_in_the_way_is_not_overwritten(naft):
    naft.site.schrijf("methodieken/stil.yml", naft.site.lees("methodieken/luisteren.yml").replace("in_naft_tekst", "onbekend"))

    assert "fouten staan eerst in de weg" in naft("rename", "methodieken", "praten", "stil")
    assert naft.code == 1


def test_a_trial_names_the_files_and_writes_nothing(naft):
    before = naft.bestanden()

    said = naft("rename", "methodieken", "praten", "samen-praten", "--proef")

    assert naft.code == 0
    assert "  docs/index.md\n" in said
    assert naft.bestanden() == before


def test_a_page_that_someone_saves_meanwhile_stops_it_all(naft, monkeypatch):
    real = hernoemen._beproef

    def slow(*args):
        real(*args)
        naft.pagina("index.md", PAGINA + "Nog iets.\n")

    monkeypatch.setattr(hernoemen, "_beproef", slow)

    said = naft("rename", "methodieken", "praten", "samen-praten")

    assert naft.code == 1
    assert "docs/index.md:1:1: iemand anders wijzigde dit bestand" in said
    assert (naft.site.data / "methodieken/praten.yml").exists()
    assert pagina(naft).endswith("Nog iets.\n")


def test_every_argument_of_a_macro_that_may_name_a_record_is_in_the_table():
    """An argument called like a kind, or id, names a record; the others are words, counts and forms."""
    free = {
        "soort", "als", "keuze", "plaats", "woord", "detail", "richting", "vorm", "rijen", "kolommen", "tel", "filters", "niveau",
    }  # fmt: skip
    for name, macro in MACROS.items():
        known = set(VERWIJST.get(name, {}))
        unsaid = [p for p in list(inspect.signature(macro).parameters)[1:] if p not in free and p not in known]
        assert unsaid == [], name
    assert VERWIJST["kaarten"] is FILTERS


@pytest.mark.parametrize(("soort", "oud"), [("begrippen", "clb"), ("actoren", "clb")])
def test_records_that_are_named_all_over_the_shipped_data_can_be_renamed(tmp_path, soort, oud):
    for name in ("data", "docs"):
        shutil.copytree(PROJECT / name, tmp_path / name, ignore=shutil.ignore_patterns("assets"))
    shutil.copy(PROJECT / "redirects.csv", tmp_path)
    naft = Naft(Site(tmp_path))
    count, stand = len(verbanden(naft, f"{soort}/{oud}")), naft("translations", "update", "--proef")

    naft("rename", soort, oud, "heel-anders")

    assert naft.code == 0
    assert count > 3
    assert len(verbanden(naft, f"{soort}/heel-anders")) == count
    assert naft("translations", "update", "--proef") == stand
