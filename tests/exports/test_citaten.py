"""Citations beside every chapter page, for its dialog and for reference managers."""

import json

from macros.content.edities import ankers, hoofdstukken
from macros.exports.citaten import bestanden
from tests.sites import woorden


def test_every_chapter_has_its_three_files_in_every_language(gaaf):
    found = dict(bestanden(gaaf, woorden(), "https://kennisbank.example/"))

    chapters = hoofdstukken(gaaf, "2020")
    assert set(found) == {f"{root}visie/{c.id}/citaten.{kind}" for c in chapters for root in ("", "fr/", "en/") for kind in ("json", "bib", "ris")}
    held = json.loads(found["fr/visie/2020/vervolg/citaten.json"])
    rows = held["citaten"]
    assert set(rows) == {"", *ankers(chapters[1])}
    assert held["woorden"]["sluit"] == "Fermer"
    assert set(rows["overleg"]) == {"plaats", "adres", "kort", "apa", "bibtex", "ris"}


def test_the_files_for_reference_managers_hold_every_place_once(gaaf):
    found = dict(bestanden(gaaf, woorden(), "https://kennisbank.example/"))
    count = len(ankers(hoofdstukken(gaaf, "2020")[1])) + 1

    assert found["visie/2020/vervolg/citaten.bib"].decode().count("@misc{") == count
    assert found["visie/2020/vervolg/citaten.ris"].decode().count("TY  - ") == count
