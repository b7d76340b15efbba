"""From a note to the files of an edition; and everything that is refused, with the words an editor reads."""

from pathlib import Path

import pytest

from macros.content.edities import ankers, hoofdstukken
from macros.content.load import load
from macros.content.nota.importeren import GRENS
from macros.content.nota.verslag import Rubriek
from macros.content.problems import ContentError
from macros.content.records.visie import Editie
from macros.views.lezer import Lezer
from macros.views.pagina import pagina
from tests.content.nota.hulp import KLEIN, maak, meldingen
from tests.sites import PROJECT, woorden

ECHT = next((path for path in [PROJECT.parent / "shared" / "bronnen" / "visienota-2022.txt"] if path.exists()), None)
KORT = "# 1. Een\n\n## De vraag\n\nWie een vraag heeft, wordt hier altijd gehoord.\n\nNiemand wordt vooraf uitgesloten van steun.\n\n# 2. Twee\n\nHet geld komt van de overheid."


@pytest.fixture
def uitgevoerd(site):
    """Imports a note into a site of the test's own, and reads the whole again."""
    project = site("gaaf")

    def run(inhoud, **velden):
        made = maak(project.bank(), inhoud, **velden)
        folder = project.data / "visie" / velden.get("editie", "2025")
        for path in folder.glob("*.yml") if folder.exists() else []:
            path.unlink()
        for name, text in made.bestanden.items():
            project.schrijf(f"visie/{folder.name}/{name}", text)
        return made, project

    return run


# the small note


def test_the_small_note_becomes_the_agreed_edition(gaaf, snapshot):
    made = maak(gaaf, KLEIN, velden={"datum": ""})

    snapshot("klein-verslag", made.verslag.tekst())
    snapshot("klein-editie", "\n".join(f"# {name}\n{text}" for name, text in made.bestanden.items()))
    assert made.verslag.aantallen == {"hoofdstukken": 3, "paragrafen": 6, "alinea's": 8, "voetnoten": 2}


def test_an_imported_edition_passes_the_check_and_shows_in_every_language(uitgevoerd):
    _, project = uitgevoerd(KLEIN, velden={"datum": ""})

    bank = project.bank()
    assert bank.een("edities", "2025", Editie).letterlijk
    for taal in ("nl", "fr", "en"):
        for chapter in hoofdstukken(bank, "2025"):
            assert "Samen" in pagina(Lezer(bank, woorden(), taal), "hoofdstukken", "2025/waarom-we-samen-lezen").inhoud
            assert pagina(Lezer(bank, woorden(), taal), "hoofdstukken", chapter.id).inhoud
        assert pagina(Lezer(bank, woorden(), taal), "edities", "2025").inhoud


def test_code_in_a_note_stays_words_up_to_the_page(uitgevoerd):
    _, project = uitgevoerd("# 1. Een <b>\n\n<script>alert(1)</script> {{ 7*7 }} {cijfer:x} \\textbf{a} #let x = 1 [x](javascript:alert(1))")

    html = str(pagina(Lezer(project.bank(), woorden(), "nl"), "hoofdstukken", "2025/een-b").inhoud)

    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} (cijfer:x) \\textbf{a} #let x = 1" in html
    assert 'href="javascript' not in html


def test_numbers_of_the_note_itself_are_its_own(uitgevoerd):
    _, project = uitgevoerd("# 1. Een\n\nNAFT bereikt 62% van de scholen en 450.000 leerlingen.")

    assert project.problems() == []


def test_the_note_of_2022_comes_out_whole(site, gaaf):
    if ECHT is None:
        pytest.skip("de tekst van de visienota van 2022 staat niet naast dit project")

    made = maak(gaaf, ECHT, bestand="visienota-2022.txt", editie="2022", velden={"datum": ""})

    assert made.verslag.aantallen == {"hoofdstukken": 13, "paragrafen": 53, "alinea's": 88, "voetnoten": 7}
    assert "datum: 2022-05" in made.bestanden["editie.yml"]
    assert meldingen(made.verslag, Rubriek.NIET_GEPLAATST) == ["vóór het eerste hoofdstuk: VISIENOTA", "vóór het eerste hoofdstuk: Mei 2022"]
    project = site("gaaf")
    for name, text in made.bestanden.items():
        project.schrijf(f"visie/2022/{name}", text)
    assert project.problems() == []
    bank = project.bank()
    assert all(pagina(Lezer(bank, woorden(), "fr"), "hoofdstukken", c.id).inhoud for c in hoofdstukken(bank, "2022"))


def test_the_literal_note_takes_over_every_address_of_our_restatement():
    if ECHT is None:
        pytest.skip("de tekst van de visienota van 2022 staat niet naast dit project")
    shipped = load(PROJECT / "data")
    before = {c.slug: ankers(c) for c in hoofdstukken(shipped, "2022")}

    made = maak(shipped, ECHT, bestand="visienota-2022.txt", editie="2022", overschrijf=True, velden={"bron": "", "datum": ""})

    assert {name.removesuffix(".yml") for name in made.bestanden} == {*before, "editie"}
    assert all(f"id: {anchor}\n" in made.bestanden[f"{slug}.yml"] for slug, found in before.items() for anchor in found)
    assert not any("\nvervallen:" in text for text in made.bestanden.values())
    assert "hertaling:" not in made.bestanden["editie.yml"]
    assert "uitgangspunten/krachtgericht" in made.bestanden["kenmerken.yml"]


# again


def test_an_edition_that_is_there_is_not_replaced_unasked(uitgevoerd):
    with pytest.raises(ContentError) as error:
        uitgevoerd(KORT, editie="2020")

    assert [p.kind for p in error.value.problems] == ["nota-bestaat"]


def test_importing_again_keeps_ids_translations_and_ties_of_what_did_not_change(uitgevoerd):
    _, project = uitgevoerd(KORT)
    chapter = "visie/2025/een.yml"
    project.vervang(
        chapter, "nl: Niemand wordt vooraf uitgesloten van steun.", "nl: Niemand wordt vooraf uitgesloten van steun.\n          fr: Personne n’est exclu."
    )
    project.vervang(chapter, "    alineas:", "    gaat_over:\n      - doelgroepen/leerling\n    alineas:")
    project.vervang("visie/2025/editie.yml", "status: ontwerp", "status: geldig")
    note = KORT.replace("\n\nWie een vraag", "\n\nDit is er nieuw bijgekomen vandaag.\n\nWie een vraag").replace("hier altijd", "voortaan altijd")

    made, project = uitgevoerd(note, overschrijf=True)

    text = made.bestanden["een.yml"]
    assert [line.strip() for line in text.splitlines() if "id: de-vraag-" in line] == ["- id: de-vraag-3", "- id: de-vraag-1", "- id: de-vraag-2"]
    assert "fr: Personne n’est exclu." in text
    assert "doelgroepen/leerling" in text
    assert "status: geldig" in made.bestanden["editie.yml"]
    assert "Opnieuw ingelezen: 1 nieuw, 0 vervallen." in made.bestanden["editie.yml"]
    assert project.problems() == []


def test_importing_the_same_note_again_changes_nothing(uitgevoerd):
    first, _ = uitgevoerd(KORT)
    second, _ = uitgevoerd(KORT, overschrijf=True)

    assert first.bestanden == second.bestanden


def test_what_is_dropped_keeps_an_address_that_says_so(uitgevoerd):
    uitgevoerd(KORT)

    made, project = uitgevoerd(KORT.replace("\n\nNiemand wordt vooraf uitgesloten van steun.", ""), overschrijf=True)

    assert "vervallen:\n  - id: de-vraag-2\n" in made.bestanden["een.yml"]
    html = str(pagina(Lezer(project.bank(), woorden(), "nl"), "hoofdstukken", "2025/een").inhoud)
    assert 'id="de-vraag-2"' in html
    assert "deze alinea staat niet meer in deze editie" in html
    again, _ = uitgevoerd(KORT.replace("\n\nNiemand wordt vooraf uitgesloten van steun.", "\n\nEen heel andere gedachte komt in de plaats."), overschrijf=True)
    assert "id: de-vraag-3" in again.bestanden["een.yml"]


def test_what_moves_keeps_its_old_address_with_the_way_to_the_new_one(uitgevoerd):
    uitgevoerd(KORT)
    moved = "\n\nNiemand wordt vooraf uitgesloten van steun."

    made, project = uitgevoerd(KORT.replace(moved, "") + moved, overschrijf=True)

    assert "vervallen:\n  - id: de-vraag-2\n    nu: 2025/de-vraag-2\n" in made.bestanden["een.yml"]
    assert "id: de-vraag-2" in made.bestanden["twee.yml"]
    assert project.problems() == []
    assert "deze alinea staat nu in" in str(pagina(Lezer(project.bank(), woorden(), "nl"), "hoofdstukken", "2025/een").inhoud)


def test_a_next_edition_takes_over_the_ids_of_the_one_before(uitgevoerd):
    uitgevoerd(KORT)

    made, _ = uitgevoerd(KORT.replace("# 1. Een", "# 1. Een\n\nVoortaan staat hier eerst een woord vooraf."), editie="2027", voorganger="2025")

    assert "id: de-vraag-1" in made.bestanden["een.yml"]
    assert "behouden, volgens hun tekst" in made.verslag.tekst()


# refused

WEIGER = {
    "nota-zonder-koppen": {"inhoud": "Alleen tekst, zonder titel."},
    "nota-dubbel-id": {"inhoud": "# 1. Een\n\n## A {#x}\n\nA.\n\n## B {#x}\n\nB."},
    "nota-dubbele-noot": {"inhoud": "# 1. Een\n\nA[^1].\n\n[^1]: Een.\n\n[^1]: Twee."},
    "nota-noot-los": {"inhoud": "# 1. Een\n\nA.\n\n[^1]: Niemand noemt deze noot, hoe lang ze ook uitvalt."},
    "nota-noot-ontbreekt": {"inhoud": "# 1. Een\n\nA[^1]."},
    "nota-stuk": {"inhoud": b"PK\x03\x04 stuk", "bestand": "nota.docx"},
    "nota-te-groot": {"inhoud": b"x" * (GRENS[".md"] + 1)},
    "nota-te-groot--word": {"inhoud": b"x" * (GRENS[".docx"] + 1), "bestand": "nota.docx"},
    "nota-soort": {"inhoud": b"%PDF-1.7", "bestand": "nota.pdf"},
    "nota-bestaat": {"inhoud": KORT, "editie": "2020"},
    "nota-bron": {"inhoud": KORT, "velden": {"bron": "weg"}},
    "nota-datum": {"inhoud": KORT, "editie": "lente", "velden": {"datum": ""}},
    "geen-utf8": {"inhoud": "# Café\n".encode("cp1252")},
    "leeg-bestand": {"inhoud": " \n\n"},
    "geen-id": {"inhoud": "# 1. Een\n\n## A {#Dit_niet}\n\nA."},
    "id-bezet": {"inhoud": "# 1. Een\n\n## A {#voetnoten}\n\nA."},
    "onbekende-verwijzing": {"inhoud": KORT, "voorganger": "1999"},
    "geen-periode": {"inhoud": KORT, "velden": {"datum": "lente"}},
}


@pytest.mark.parametrize("geval", WEIGER)
def test_what_cannot_become_an_edition_is_refused_in_words(gaaf, snapshot, geval):
    with pytest.raises(ContentError) as error:
        maak(gaaf, **WEIGER[geval])

    snapshot(f"weiger/{geval}", str(error.value))
    assert [p.kind for p in error.value.problems] == [geval.split("--")[0]]


def test_a_file_without_a_known_end_is_refused(gaaf):
    with pytest.raises(ContentError) as error:
        maak(gaaf, KORT, bestand=Path("nota").name)

    assert [p.kind for p in error.value.problems] == ["nota-soort"]
