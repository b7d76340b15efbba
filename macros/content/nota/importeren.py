"""Importeren: a note in, the files of an edition and a report out. Nothing is written here."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from macros.content.edities import ankers, hoofdstukken
from macros.content.kennisbank import Herkomst, Kennisbank
from macros.content.nota.blokken import Blok
from macros.content.nota.datering import datum_in
from macros.content.nota.editie import Opdracht, bron_van, editievelden
from macros.content.nota.fouten import weiger
from macros.content.nota.indeling import Deel, deel_in
from macros.content.nota.markdown import lees as lees_markdown
from macros.content.nota.merken import Bekend, Uitslag, merk
from macros.content.nota.noten import haal_noten
from macros.content.nota.schoonmaak import leesfouten, zonder_drukwerk, zonder_lijnen
from macros.content.nota.schrijven import Schrijver, Vorige, als_yaml
from macros.content.nota.verslag import Rubriek, Verslag, kort
from macros.content.nota.word import lees as lees_word
from macros.content.problems import ContentError, Problem
from macros.content.read import read_text
from macros.content.records.record import Record
from macros.content.records.visie import Editie, Hoofdstuk
from macros.content.validate import validate
from macros.content.visieregels import anchors, footnotes

GRENS = {".md": 2_000_000, ".txt": 2_000_000, ".docx": 20_000_000}
"""The kinds of file that can be read, and how many bytes each may have."""


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
    writing = Schrijver(Vorige(old), uitslag, bron_van(bank, opdracht), opdracht.editie, opdracht.vandaag)
    files = {f"{deel.id}.yml": als_yaml(writing.hoofdstuk(deel, noten)) for deel in chapters}
    files["editie.yml"] = als_yaml(editievelden(bank, opdracht, found, uitslag))
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
    return lees_word(inhoud, bestand, verslag) if kind == ".docx" else lees_markdown(inhoud, bestand, verslag)


def _judge(bank: Kennisbank, opdracht: Opdracht) -> None:
    there = bank.heeft("edities", opdracht.editie) or bool(hoofdstukken(bank, opdracht.editie))
    if there and not opdracht.overschrijf:
        raise weiger(opdracht.bestand, "nota-bestaat", editie=opdracht.editie)
    if opdracht.voorganger and not bank.heeft("edities", opdracht.voorganger):
        raise weiger(opdracht.bestand, "onbekende-verwijzing", waarde=opdracht.voorganger, soort="edities", bekend=bank.ids("edities"))


def _known(bank: Kennisbank, opdracht: Opdracht) -> tuple[Bekend, list[Hoofdstuk]]:
    """The ids to keep, and the records whose words to keep with them."""
    old = hoofdstukken(bank, opdracht.editie)
    spent = frozenset(anchor for chapter in old for anchor in ankers(chapter))
    if old:
        edition = bank.records.get("edities", {}).get(opdracht.editie)
        return Bekend(old, isinstance(edition, Editie) and not edition.letterlijk, spent), old
    before = hoofdstukken(bank, opdracht.voorganger) if opdracht.voorganger else []
    return Bekend(before, False, frozenset(anchor for chapter in before for anchor in ankers(chapter))), []


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
        record = validate(model, identity, document) if document.value else None
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
