"""What must hold in the vision: footnotes, anchors, and numbers that run on."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from macros.content import markup
from macros.content.edities import ankers, is_bezet
from macros.content.kennisbank import Kennisbank, Sleutel
from macros.content.ontleden import Path_
from macros.content.problems import Problem
from macros.content.records.record import Record
from macros.content.records.visie import Afdeling, Hoofdstuk

_ROEPT_NOOT = re.compile(r"\{noot:")


def opeenvolgend(bank: Kennisbank, soort: str, found: Iterable[tuple[str, Path_, int]], eerste: int = 1) -> Iterator[Problem]:
    """The first number that breaks a row.

    Args:
        bank: all records.
        soort: the kind they stand in.
        found: id, path and number, in order.
        eerste: where the row starts.
    """
    for expected, (identity, path, number) in enumerate(found, eerste):
        if number != expected:
            yield bank.problem(soort, identity, path, "nummering", verwacht=expected, kreeg=number)
            return


def footnotes(bank: Kennisbank) -> Iterator[Problem]:
    """Footnotes that are called but not there, that nothing calls, or that are numbered wrongly."""
    called: dict[Sleutel, set[str]] = defaultdict(set)
    for soort, identity, path, text in bank.teksten(_ROEPT_NOOT):
        if (soort, identity) not in bank.halve:
            there = _notes_of(bank.records[soort][identity])
            for number in markup.notes(text):
                called[soort, identity].add(number)
                if number not in there:
                    yield bank.problem(soort, identity, path, "noot-onbekend", at=f"{{noot:{number}}}", nummer=number)
    for soort, record in bank.elk():
        there = _notes_of(record)
        for number in there.keys() - called[soort, record.id]:
            yield bank.problem(soort, record.id, ("voetnoten", there[number]), "noot-zonder-verwijzing", nummer=number)
    if not bank.mist("hoofdstukken"):
        yield from _note_numbers(bank)


def _notes_of(record: Record) -> dict[str, int]:
    """The footnotes of a record: where each number stands in its list."""
    return {str(note.nummer): index for index, note in enumerate(getattr(record, "voetnoten", ()))}


def _note_numbers(bank: Kennisbank) -> Iterator[Problem]:
    """Notes are numbered on through the chapters of an edition."""
    for edition in bank.ids("edities"):
        chapters = [c for c in bank.alle("hoofdstukken", Hoofdstuk) if c.editie == edition]
        notes = [(c.id, ("voetnoten", i, "nummer"), n.nummer) for c in chapters for i, n in enumerate(c.voetnoten)]
        yield from opeenvolgend(bank, "hoofdstukken", notes)


def anchors(bank: Kennisbank) -> Iterator[Problem]:
    """Paragraph ids that stand twice in one edition."""
    first: dict[tuple[str, str], str] = {}
    for chapter in bank.alle("hoofdstukken", Hoofdstuk):
        for path, identity in _anchors_of(chapter):
            place = bank.herkomst["hoofdstukken", chapter.id].place(path)
            if is_bezet(identity):
                yield Problem(place, "id-bezet", {"naam": identity})
            key = (chapter.editie, identity)
            if key in first:
                yield Problem(place, "dubbel-id", {"naam": identity, "eerste": first[key]})
            first.setdefault(key, str(place))


def _anchors_of(chapter: Hoofdstuk) -> Iterator[tuple[Path_, str]]:
    yield from _anchors_in(chapter, ())
    for index, section in enumerate(chapter.afdelingen):
        base: Path_ = ("afdelingen", index)
        yield (*base, "id"), section.id
        yield from _anchors_in(section, base)
    here = set(ankers(chapter, vervallen=False))
    for index, dropped in enumerate(chapter.vervallen):
        if dropped.nu is None or dropped.id in here:
            yield ("vervallen", index, "id"), dropped.id


def _anchors_in(part: Hoofdstuk | Afdeling, base: Path_) -> Iterator[tuple[Path_, str]]:
    for i, line in enumerate(part.inleiding):
        yield (*base, "inleiding", i, "id"), line.id
    for i, paragraph in enumerate(part.paragrafen):
        yield (*base, "paragrafen", i, "id"), paragraph.id
        for j, line in enumerate(paragraph.alineas):
            yield (*base, "paragrafen", i, "alineas", j, "id"), line.id
