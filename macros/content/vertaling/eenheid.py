"""Eenheid: one text to translate: a field of a record, a word of the interface, or a page."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from macros.content.fields import LANGUAGES
from macros.content.kennisbank import Herkomst, Kennisbank
from macros.content.ontleden import Path_
from macros.content.read import read_file
from macros.content.relaties import texts

BRON, *_ANDERE = LANGUAGES
VERTALINGEN = tuple(_ANDERE)
"""The languages that are translated into."""
INTERFACE, PAGINAS = "interface", "paginas"
"""The kinds of text that are no records: the words of the site itself, and the pages written by hand."""
_ONLY_DUTCH = re.compile(r"\A---\n(?:.*\n)*?enkel_nederlands:\s*true\s*\n(?:.*\n)*?---", re.ASCII)


@dataclass(frozen=True, slots=True)
class Eenheid:
    """One text in every language it is there in.

    Attributes:
        soort: the kind of record, or ``interface`` or ``paginas``.
        id: the record, the key of the word, or the page.
        veld: the field, as ``stappen.2``; empty for a word or a page.
        teksten: what it says, by language; Dutch is always there.
        herkomst: where it can be edited; None for a page, which is a file per language.
        nazicht: who read the translations of the whole record over, by language: a role and a date.
    """

    soort: str
    id: str
    veld: str
    teksten: Mapping[str, str]
    herkomst: Herkomst | None = None
    nazicht: Mapping[str, tuple[str, date]] = field(default_factory=dict)

    @property
    def plek(self) -> str:
        """Where it stands within its kind: ``rots-en-water:stappen.2``."""
        return f"{self.id}:{self.veld}" if self.veld else self.id

    @property
    def sleutel(self) -> str:
        """Its name everywhere: ``methodieken/rots-en-water:stappen.2``."""
        return f"{self.soort}/{self.plek}"

    @property
    def nl(self) -> str:
        """The Dutch text."""
        return self.teksten[BRON]


def eenheden(bank: Kennisbank, project: Path | None = None, zonder: Collection[str] = ()) -> Iterator[Eenheid]:
    """Everything that is to be translated: records, and with ``project`` its words and pages too.

    Args:
        bank: all records.
        project: the folder that holds ``data/interface`` and ``docs``.
        zonder: kinds of record to leave out.
    """
    for soort, record in ((soort, record) for soort, record in bank.elk() if soort not in zonder):
        origin = bank.herkomst[soort, record.id]
        review = {n.taal: (n.door, n.datum) for n in record.nagelezen}
        for path, text in texts(record):
            whole = (*origin.path, *path) if origin.path else path
            raw = origin.document.at(whole)
            if isinstance(raw, dict):  # a name that is the same in every language is not translated
                there = Herkomst(origin.document, whole)
                yield Eenheid(soort, record.id, _field(origin, path), dict(text.texts()), there, review)
    if project is not None:
        yield from woorden(project / "data" / "interface")
        yield from paginas(project / "docs")


def _field(origin: Herkomst, path: Path_) -> str:
    """A path as an editor counts: an item by its id, else by its number from one."""
    here: Any = origin.document.at(origin.path)
    names: list[str] = []
    for step in path:
        here = here[step]
        named = isinstance(step, int) and isinstance(here, dict) and isinstance(here.get("id"), str)
        names.append(here["id"] if named else str(step + 1) if isinstance(step, int) else step)
    return ".".join(names)


def woorden(folder: Path) -> Iterator[Eenheid]:
    """The words of the site itself."""
    for path in sorted(folder.glob("*.yml")):
        document = read_file(path, f"data/interface/{path.name}")
        for key, found in document.value.items() if isinstance(document.value, dict) else ():
            if isinstance(found, dict) and isinstance(found.get(BRON), str):
                said = {code: found[code] for code in LANGUAGES if isinstance(found.get(code), str)}
                yield Eenheid(INTERFACE, key, "", said, Herkomst(document, (key,)))


def paginas(folder: Path) -> Iterator[Eenheid]:
    """The pages written by hand; not those that say they are meant in Dutch only."""
    for path in sorted(folder.rglob("*.md")):
        if path.suffixes[:-1] and path.suffixes[-2][1:] in VERTALINGEN:
            continue
        text = path.read_text(encoding="utf-8")
        if not _ONLY_DUTCH.match(text):
            others = {code: path.with_suffix(f".{code}.md") for code in VERTALINGEN}
            said = {code: other.read_text(encoding="utf-8") for code, other in others.items() if other.exists()}
            name = path.relative_to(folder).with_suffix("").as_posix()
            yield Eenheid(PAGINAS, name, "", {BRON: text, **said})
