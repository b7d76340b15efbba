"""Editie: what an import is asked, and the record of the edition that comes of it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.nota.fouten import weiger
from macros.content.nota.merken import Uitslag
from macros.content.nota.schrijven import behouden
from macros.content.records.bron import Bron
from macros.content.records.visie import Editie


@dataclass(frozen=True)
class Opdracht:
    """What to import, and as what.

    Attributes:
        bestand: the name of the file, for messages and to know its kind.
        inhoud: the file.
        editie: the id of the edition, which is also its address.
        vandaag: the day of the import.
        velden: fields of the edition the editor gives: titel, datum, status, aard, officieel, bron.
        overschrijf: whether an edition that is there may be replaced.
        voorganger: the edition whose ids to take over when this one is new.
    """

    bestand: str
    inhoud: bytes
    editie: str
    vandaag: date
    velden: dict[str, str] = field(default_factory=dict)
    overschrijf: bool = False
    voorganger: str | None = None


def bron_van(bank: Kennisbank, opdracht: Opdracht) -> str:
    """The id of the source of the edition.

    Raises:
        ContentError: when there is no such source.
    """
    edition = bank.records.get("edities", {}).get(opdracht.editie)
    own = edition.bronnen[0].bron if isinstance(edition, Editie) else f"visienota-{opdracht.editie}"
    chosen = opdracht.velden.get("bron") or own
    if not bank.heeft("bronnen", chosen):
        raise weiger(opdracht.bestand, "nota-bron", waarde=chosen)
    return chosen


def editievelden(bank: Kennisbank, opdracht: Opdracht, datum: str | None, uitslag: Uitslag) -> dict[str, Any]:
    """The record of the edition: what was given, else what was known, else what the note says.

    Args:
        bank: the records there are.
        opdracht: what to import.
        datum: the date the note carries, if it does.
        uitslag: what became of the ids.

    Raises:
        ContentError: when no one says when the note is from, or its source is unknown.
    """
    bron = bron_van(bank, opdracht)
    edition = bank.records.get("edities", {}).get(opdracht.editie)
    old = edition if isinstance(edition, Editie) else None
    given = opdracht.velden
    date_ = given.get("datum") or (old.datum if old else None) or datum
    if date_ is None and not opdracht.editie[:4].isdigit():
        raise weiger(opdracht.bestand, "nota-datum")
    address = given.get("officieel") or (old.officieel if old else None) or bank.een("bronnen", bron, Bron).adres
    title = {"nl": given.get("titel") or f"Visienota {opdracht.editie}"}
    fields: dict[str, Any] = {
        "titel": dict(old.titel.texts()) if old and not given.get("titel") else title,
        "nagekeken": opdracht.vandaag,
        **behouden(old, ("nagelezen", "trefwoorden")),
        "bronnen": [{"bron": bron}],
        **behouden(old, ("verwant",)),
        "aard": given.get("aard") or (old.aard.value if old else "visienota"),
        "datum": date_ or opdracht.editie[:4],
        "status": given.get("status") or (old.status.value if old else "ontwerp"),
        **behouden(old, ("geldig_vanaf", "onderschreven_door")),
        **({"officieel": address} if address else {}),
        **behouden(old, ("samenvatting", "errata")),
        "wijzigingen": [*behouden(old, ("wijzigingen",)).get("wijzigingen", []), *_logline(opdracht, old, uitslag)],
    }
    return {name: value for name, value in fields.items() if value != []}


def _logline(opdracht: Opdracht, old: Editie | None, uitslag: Uitslag) -> list[dict[str, Any]]:
    """What the changelog says of this import; nothing for a first one, or when nothing moved."""
    if old is None:
        return []
    if not old.letterlijk:
        words = "De letterlijke tekst van de nota vervangt de hertaling. De adressen bleven dezelfde."
        return [{"datum": opdracht.vandaag, "tekst": {"nl": words}}]
    gone = [anchor for anchors_ in uitslag.weg.values() for anchor in anchors_]
    if not uitslag.nieuw and not gone:
        return []
    return [{"datum": opdracht.vandaag, "tekst": {"nl": f"Opnieuw ingelezen: {len(uitslag.nieuw)} nieuw, {len(gone)} vervallen."}}]
