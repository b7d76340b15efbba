"""Edge: what the verbs on translations share: read everything, choose, and write all or nothing."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from macros.content.kennisbank import Kennisbank
from macros.content.load import load
from macros.content.problems import ContentError, Place, Problem, suggestion
from macros.content.vertaling import register
from macros.content.vertaling.eenheid import INTERFACE, PAGINAS, VERTALINGEN, Eenheid, eenheden
from macros.content.vertaling.register import MAP, Plek, Vermelding
from macros.content.vertaling.stand import Vertaling, beoordeel

TAALNAMEN = {"fr": "Frans", "en": "Engels"}


def datum_van(_context: click.Context, _option: click.Parameter, value: str | None) -> date:
    """A date as the records write it; today when none is given."""
    try:
        return date.fromisoformat(value) if value else date.today()
    except ValueError:
        raise click.BadParameter("geen datum; schrijf jaar-maand-dag, zoals 2026-11-28.") from None


@dataclass(frozen=True)
class Vertaalwerk:
    """Everything that is to be translated, and how it stands.

    Attributes:
        folder: the data folder.
        bank: all records.
        lines: the register.
        vertalingen: every text in every language.
    """

    folder: Path
    bank: Kennisbank
    lines: Mapping[Plek, Vermelding]
    vertalingen: list[Vertaling]

    def kies(self, names: Iterable[str], talen: Iterable[str] = ()) -> list[Vertaling]:
        """The translations that names stand for: a kind, a record, or one field of it.

        Raises:
            ContentError: with every name that stands for nothing.
        """
        asked, wanted = tuple(names), tuple(talen) or VERTALINGEN
        problems = [self._unknown(name) for name in asked if not any(_is_of(v.eenheid, name) for v in self.vertalingen)]
        if problems:
            raise ContentError(problems)
        return [v for v in self.vertalingen if v.taal in wanted and (not asked or any(_is_of(v.eenheid, name) for name in asked))]

    def _unknown(self, name: str) -> Problem:
        records = {f"{v.eenheid.soort}/{v.eenheid.id}" for v in self.vertalingen}
        known = {v.eenheid.sleutel for v in self.vertalingen} if ":" in name else records if "/" in name else {v.eenheid.soort for v in self.vertalingen}
        return Problem(Place(self.folder.name), "vertaling-onbekend", {"waarde": name, "bedoelde": suggestion(name, known)})


def _is_of(unit: Eenheid, name: str) -> bool:
    return name in (unit.soort, f"{unit.soort}/{unit.id}", unit.sleutel)


def lees(folder: Path) -> Vertaalwerk:
    """Read the data of a project, its words and its pages.

    Raises:
        ContentError: with every fault in them.
    """
    bank, lines = load(folder), register.lees(folder)
    return Vertaalwerk(folder, bank, lines, beoordeel(eenheden(bank, folder.parent), lines))


def plaats(v: Vertaling, folder: Path) -> Place:
    """Where an editor finds a translation, or the Dutch it should stand beside."""
    unit = v.eenheid
    if unit.herkomst is None:
        name = f"{unit.id}.{v.taal}.md" if v.tekst else f"{unit.id}.md"
        return Place(f"docs/{name}")
    return unit.herkomst.place((v.taal if v.tekst else "nl",))


def naam_van(soort: str) -> str:
    """A kind as a table names it."""
    return {INTERFACE: "woorden van de site", PAGINAS: "pagina's"}.get(soort, soort)


def registerbestanden(folder: Path, lines: Mapping[Plek, Vermelding]) -> dict[Path, str | None]:
    """What the files of the register become; None for a file that goes."""
    new = {folder / MAP / name: text for name, text in register.bestanden(lines).items()}
    gone: dict[Path, str | None] = {path: None for path in (folder / MAP).glob("*.tsv") if path not in new}
    return {**new, **gone}


def schrijf(files: Mapping[Path, str | None]) -> list[Path]:
    """Write every file that changes, or none of them: when one fails, what was there is put back.

    Returns:
        the files that changed.
    """
    before = {path: path.read_bytes() if path.exists() else None for path in files}
    after = {path: None if text is None else text.encode() for path, text in files.items()}
    changed = [path for path in files if before[path] != after[path]]
    done: list[Path] = []
    try:
        for path in changed:
            done.append(path)
            _put(path, after[path])
    except BaseException:
        for path in done:
            _put(path, before[path])
        raise
    return changed


def _put(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.nieuw")
    aside.write_bytes(content)
    os.replace(aside, path)
