"""Small notes for tests, and the way from text to an edition."""

from datetime import date
from pathlib import Path

from macros.content.nota.editie import Opdracht
from macros.content.nota.importeren import importeer
from macros.content.nota.markdown import lees
from macros.content.nota.verslag import Verslag
from tests.sites import FIXTURES

KLEIN = FIXTURES / "nota" / "kleine-nota.md"
DAG = date(2026, 1, 31)


def blokken(tekst):
    return lees(tekst.encode(), "nota.md", Verslag())


def opdracht(inhoud, *, bestand="nota.md", editie="2025", **velden):
    data = inhoud.read_bytes() if isinstance(inhoud, Path) else inhoud.encode() if isinstance(inhoud, str) else inhoud
    fields = {"bron": "nota", "datum": "2025-03"} | velden.pop("velden", {})
    return Opdracht(bestand, data, editie, DAG, fields, **velden)


def maak(bank, inhoud, **velden):
    return importeer(bank, opdracht(inhoud, **velden))


def meldingen(verslag, rubriek):
    return [m.tekst for m in verslag.meldingen if m.rubriek == rubriek]
