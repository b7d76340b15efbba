"""Importeren: a note in, the files of an edition and a report out. Nothing is written here."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from macros.content.edities import ankers, hoofdstukken
from macros.content.kennisbank import Herkomst, Kennisbank
from macros.content.nota import markdown, word
from macros.content.nota.blokken import Blok
from macros.content.nota.datering import datum_in
from macros.content.nota.fouten import weiger
from macros.content.nota.indeling import Deel, deel_in
from macros.content.nota.merken import Bekend, Uitslag, merk
from macros.content.nota.noten import haal_noten
from macros.content.nota.schoonmaak import leesfouten, zonder_drukwerk, zonder_lijnen
from macros.content.nota.schrijven import Vorige, als_yaml, behouden, hoofdstuk
from macros.content.nota.verslag import Rubriek, Verslag, kort
from macros.content.problems import ContentError, Problem
from macros.content.read import read_text
from macros.content.records.bron import Bron
from macros.content.records.record import Record
from macros.content.records.visie import Editie, Hoofdstuk
from macros.content.validate import validate
from macros.content.visieregels import anchors, footnotes

GRENS = {".md": 2_000_000, ".txt": 2_000_000, ".docx": 20_000_000}
"""The kinds of file that can be read, and how many bytes each may have."""


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


@dataclass(frozen=True)
class Uitkomst:
    """What an import would write, by file name in the folder of the edition, and its report."""

    bestanden: dict[str, str]
    verslag: Verslag


def importeer(bank: Kennisbank, opdracht: Opdracht) -> Uitkomst:
    """Make an edition of a note.

    Args:
        bank: the records there are; it knows the edition when there already is one.
        opdracht: what to import.

    Raises:
        ContentError: with a message for the editor, when the note cannot become an edition as it is.
    """
    _judge(bank, opdracht)
    verslag = Verslag()
    blocks = lees(opdracht.bestand, opdracht.inhoud, verslag)
    found = datum_in([block.tekst for block in blocks[:40]])
    blocks, noten = haal_noten(zonder_drukwerk(blocks, verslag), opdracht.bestand, verslag)
    blocks = zonder_lijnen(blocks, verslag)
    chapters = deel_in(blocks, opdracht.bestand, verslag)
    leesfouten([b for chapter in chapters for line in chapter.alineas() for b in line.blokken], verslag)
    bekend, old = _known(bank, opdracht)
    uitslag = merk(chapters, bekend, opdracht.bestand)
    bron = _bron(bank, opdracht)
    vorige = Vorige(old)
    files = {f"{deel.id}.yml": als_yaml(hoofdstuk(deel, noten, vorige, uitslag, bron, opdracht.editie, opdracht.vandaag)) for deel in chapters}
    files["editie.yml"] = als_yaml(_editie(bank, opdracht, bron, found, uitslag))
    _valid(opdracht, files)
    _report(verslag, chapters, len(noten.teksten), uitslag, bekend, opdracht.editie)
    return Uitkomst(dict(sorted(files.items())), verslag)


def lees(bestand: str, inhoud: bytes, verslag: Verslag) -> list[Blok]:
    """The blocks of a file, by its kind.

    Raises:
        ContentError: for a kind that cannot be read, or a file that is too large, empty or broken.
    """
    kind = PurePosixPath(bestand).suffix.lower()
    if kind not in GRENS:
        raise weiger(bestand, "nota-soort", waarde=kind or bestand, toegelaten=list(GRENS))
    if len(inhoud) > GRENS[kind]:
        raise weiger(bestand, "nota-te-groot", mb=round(len(inhoud) / 1e6, 1), grens=GRENS[kind] // 1_000_000)
    if not inhoud.strip():
        raise weiger(bestand, "leeg-bestand")
    return (word.lees if kind == ".docx" else markdown.lees)(inhoud, bestand, verslag)


def _judge(bank: Kennisbank, opdracht: Opdracht) -> None:
    there = bank.heeft("edities", opdracht.editie) or bool(hoofdstukken(bank, opdracht.editie))
    if there and not opdracht.overschrijf:
        raise weiger(opdracht.bestand, "nota-bestaat", editie=opdracht.editie)
    if opdracht.voorganger and not bank.heeft("edities", opdracht.voorganger):
        data = {"waarde": opdracht.voorganger, "soort": "edities", "bekend": bank.ids("edities")}
        raise weiger(opdracht.bestand, "onbekende-verwijzing", **data)


def _known(bank: Kennisbank, opdracht: Opdracht) -> tuple[Bekend, list[Hoofdstuk]]:
    """The ids to keep, and the records whose words to keep with them."""
    old = hoofdstukken(bank, opdracht.editie)
    spent = frozenset(anchor for chapter in old for anchor in ankers(chapter))
    if old:
        edition = bank.records.get("edities", {}).get(opdracht.editie)
        return Bekend(old, isinstance(edition, Editie) and not edition.letterlijk, spent), old
    before = hoofdstukken(bank, opdracht.voorganger) if opdracht.voorganger else []
    return Bekend(before, False, frozenset(anchor for chapter in before for anchor in ankers(chapter))), []


def _bron(bank: Kennisbank, opdracht: Opdracht) -> str:
    edition = bank.records.get("edities", {}).get(opdracht.editie)
    own = edition.bronnen[0].bron if isinstance(edition, Editie) else f"visienota-{opdracht.editie}"
    chosen = opdracht.velden.get("bron") or own
    if not bank.heeft("bronnen", chosen):
        raise weiger(opdracht.bestand, "nota-bron", waarde=chosen)
    return chosen


def _editie(bank: Kennisbank, opdracht: Opdracht, bron: str, datum: str | None, uitslag: Uitslag) -> dict[str, Any]:
    """The record of the edition: what was given, else what was known, else what the note says."""
    edition = bank.records.get("edities", {}).get(opdracht.editie)
    old = edition if isinstance(edition, Editie) else None
    given = opdracht.velden
    date_ = given.get("datum") or (old.datum if old else None) or datum
    if date_ is None and not opdracht.editie[:4].isdigit():
        raise weiger(opdracht.bestand, "nota-datum")
    address = given.get("officieel") or (old.officieel if old else None) or bank.een("bronnen", bron, Bron).adres
    fields: dict[str, Any] = {
        "titel": {"nl": given["titel"]} if given.get("titel") else dict(old.titel.texts()) if old else {"nl": f"Visienota {opdracht.editie}"},
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


def _valid(opdracht: Opdracht, files: dict[str, str]) -> None:
    """Read back what would be written, and judge it as the check would."""
    records: dict[str, dict[str, Record]] = {"edities": {}, "hoofdstukken": {}}
    herkomst: dict[tuple[str, str], Herkomst] = {}
    problems: list[Problem] = []
    for name, text in files.items():
        document = read_text(text, f"data/visie/{opdracht.editie}/{name}")
        edition = name == "editie.yml"
        soort, model = ("edities", Editie) if edition else ("hoofdstukken", Hoofdstuk)
        identity = opdracht.editie if edition else f"{opdracht.editie}/{name.removesuffix('.yml')}"
        record = validate(model, identity, document) if document.value else None  # type: ignore[type-var]
        problems += document.problems
        if record:
            records[soort][identity] = record
            herkomst[soort, identity] = Herkomst(document)
    made = Kennisbank(records, herkomst)
    problems += [*anchors(made), *footnotes(made)]
    if problems:
        raise ContentError(problems)


def _report(verslag: Verslag, chapters: list[Deel], notes: int, uitslag: Uitslag, bekend: Bekend, editie: str) -> None:
    paragraphs = sum(len(part.paragrafen) for chapter in chapters for part in (chapter, *chapter.delen))
    lines = sum(1 for chapter in chapters for _ in chapter.alineas())
    verslag.aantallen = {"hoofdstukken": len(chapters), "paragrafen": paragraphs, "alinea's": lines, "voetnoten": notes}
    if not bekend.hoofdstukken:
        return
    how = "volgens hun plaats, omdat de tekst tot nu toe een hertaling was" if bekend.op_plaats else "volgens hun tekst"
    verslag.meld(Rubriek.IDS, f"{uitslag.behouden} adressen behouden, {how}")
    if uitslag.nieuw:
        verslag.meld(Rubriek.IDS, f"{len(uitslag.nieuw)} nieuw: {kort(', '.join(uitslag.nieuw), 160)}")
    slugs = set(uitslag.hoofdstukken.values())
    for slug, gone in uitslag.weg.items():
        if slug in slugs:
            verslag.meld(Rubriek.IDS, f"vervallen in {slug}, met een woord uitleg op de oude plaats: {', '.join(gone)}")
        else:
            verslag.meld(Rubriek.IDS, f"het hoofdstuk {slug} bestaat niet meer: zet /visie/{editie}/{slug}/ in redirects.csv")
    for slug, moved in uitslag.verhuisd.items():
        verslag.meld(Rubriek.IDS, f"verhuisd uit {slug}: {', '.join(moved)}")
