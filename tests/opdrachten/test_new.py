"""``naft new``: a record that passes the check at once, from flags or from questions."""

import pytest

from macros.content.notities import notities
from macros.content.read import read_text
from macros.content.records.methodiek import Methodiek
from macros.content.soorten import ALLE, OP_NAAM
from macros.content.velden import velden
from macros.exports.opmaak import opmaak
from macros.exports.sjabloon import sjabloon
from tests.opdrachten.naft import Naft

VLAGGEN = (
    "--titel", "Wandel & praat", "--bron", "nota", "--plaats", "§2", "--datum", "2026-11-28", "--veld", "samenvatting=Al wandelend.", "--veld", "samenvatting.fr=En marchant.",
    "--veld", "in_naft_tekst=false", "--veld", "doel=Rustig praten.", "--veld", "doelgroepen=leerling, klas", "--veld", "vormen=groep", "--niet-vragen",
)  # fmt: skip
ANTWOORDEN = "Stil zitten\n\nmorgen\n2026-11-28\nnotta\nnota\nmisschien\nn\nAl zittend.\n\n\nn\nRust.\n\n\nleerlin\nleerling\nalleen\ngroep, klas\n"


@pytest.fixture
def naft(site):
    return Naft(site("gaaf"))


def test_flags_make_a_record_with_every_field_explained(naft, snapshot):
    naft("new", "methodieken", *VLAGGEN)

    assert naft.code == 0
    assert naft.site.problems() == []
    made = naft.site.bank().een("methodieken", "wandel-praat", Methodiek)
    assert (made.samenvatting.fr, made.doelgroepen, made.in_naft_tekst) == ("En marchant.", ("leerling", "klas"), False)
    snapshot("new", naft.site.lees("methodieken/wandel-praat.yml"))


def test_the_explanation_carries_no_meaning(naft):
    naft("new", "methodieken", *VLAGGEN)
    before = naft.site.bank().records
    text = naft.site.lees("methodieken/wandel-praat.yml")
    naft.site.schrijf("methodieken/wandel-praat.yml", "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#")))

    assert naft.site.bank().records == before


def test_the_new_file_is_already_in_the_layout_of_the_project(naft):
    naft("new", "methodieken", *VLAGGEN)

    assert naft("format", naft.site.data / "methodieken/wandel-praat.yml").startswith("0 bestanden")


def test_questions_are_asked_until_the_answers_are_right(naft):
    said = naft("new", "methodieken", invoer=ANTWOORDEN)

    assert naft.code == 0, said
    assert "id: bestandsnaam en webadres [stil-zitten]" in said
    assert '"notta" bestaat niet bij bronnen; bedoelde je "nota"?' in said
    assert '"leerlin" bestaat niet bij doelgroepen; bedoelde je "leerling"?' in said
    assert '"alleen" staat niet in de lijst' in said
    assert naft.site.problems() == []
    assert naft.site.bank().een("methodieken", "stil-zitten", Methodiek).vormen == ("groep", "klas")


def test_stopping_halfway_writes_nothing(naft):
    before = naft.bestanden()

    said = naft("new", "methodieken", "stil", invoer="Stil\n")

    assert naft.code == 1
    assert "Afgebroken; er is niets geschreven." in said
    assert naft.bestanden() == before


def test_a_taken_id_is_refused_with_one_that_is_free(naft):
    said = naft("new", "methodieken", "praten", "--niet-vragen")

    assert naft.code == 1
    assert '"praten" bestaat al bij methodieken: data/methodieken/praten.yml:1:1' in said
    assert "bijvoorbeeld praten-2" in said


def test_an_id_that_is_none_gets_a_proposal(naft):
    assert 'bedoelde je "stil-zitten"?' in naft("new", "methodieken", "Stil Zitten", "--niet-vragen")


def test_what_is_missing_is_named_with_what_it_means(naft):
    said = naft("new", "methodieken", "stil", "--titel", "Stil", "--niet-vragen")

    assert naft.code == 1
    assert "    samenvatting: De methodiek in één zin." in said
    assert "    titel:" not in said


@pytest.mark.parametrize(
    ("vlag", "said"),
    [
        ("vormen=alleen", "staat niet in de lijst"),
        ("doelgroepen=niemand", '"niemand" bestaat niet bij doelgroepen'),
        ("doel=Een <script>.", "HTML mag niet"),
        ("doel=Het is 62% beter.", "een los cijfer in de tekst"),
        ("vreemd=x", 'onbekend veld "vreemd"'),
        ("vormen", "heeft geen ="),
    ],
)
def test_what_the_check_would_refuse_is_refused_and_nothing_is_written(naft, vlag, said):
    before = naft.bestanden()

    told = naft("new", "methodieken", *VLAGGEN, "--veld", vlag)

    assert naft.code == 1
    assert said in told
    assert naft.bestanden() == before


def test_a_trial_shows_the_file_and_writes_nothing(naft):
    before = naft.bestanden()

    assert "titel:\n  nl: Wandel & praat" in naft("new", "methodieken", *VLAGGEN, "--proef")
    assert naft.bestanden() == before


def test_a_kind_that_stands_in_one_file_gets_its_record_at_the_end_of_it(naft):
    before = naft.site.lees("themas.yml")

    naft("new", "themas", "--titel", "Rust", "--veld", "samenvatting=Over rust.", "--datum", "2026-11-28", "--niet-vragen")

    assert naft.code == 0
    assert naft.site.lees("themas.yml").startswith(before)
    assert "- id: rust\n  # Thema" in naft.site.lees("themas.yml")
    assert naft.site.problems() == []


def test_a_number_that_runs_on_is_filled_in(naft):
    said = naft(
        "new", "doelgroepen", "--titel", "Team", "--bron", "nota", "--veld", "samenvatting=Een team.", "--veld", "uitleg=Een team.", "--niet-vragen", "--proef"
    )

    highest = max(record.nummer for record in naft.site.bank().records["doelgroepen"].values())
    assert f"\nnummer: {highest + 1}\n" in said


def test_a_chapter_stands_in_its_edition(naft):
    assert 'bedoelde je "<editie>/slot"?' in naft("new", "hoofdstukken", "slot", "--niet-vragen")


@pytest.mark.parametrize("soort", ALLE, ids=lambda s: s.naam)
def test_of_every_kind_every_field_is_named_in_the_comments_and_the_layout_keeps_them(soort):
    text = sjabloon(soort, {"titel": "Een naam"})
    document = read_text(text, "x.yml")

    assert document.problems == []
    assert document.value == {"titel": "Een naam"}
    assert [veld.naam for veld in velden(soort.model) if f"# {veld.naam}: " not in text] == []
    assert notities(read_text(opmaak(document, soort), "x.yml")).alle() == notities(document).alle()


def test_an_uncommented_example_is_a_field():
    text = sjabloon(OP_NAAM["methodieken"], {"titel": "Een naam"})
    example = "# duur:\n#   nl:\n#   fr:\n#   en:\n"
    assert example in text

    assert set(read_text(text.replace(example, example.replace("# ", "").replace("#", "")), "x.yml").value["duur"]) == {"nl", "fr", "en"}
