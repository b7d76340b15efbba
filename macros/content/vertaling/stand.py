"""Stand: how each translation stands beside its Dutch text."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from macros.content.vertaling.eenheid import PAGINAS, VERTALINGEN, Eenheid
from macros.content.vertaling.register import Plek, Vermelding
from macros.content.vertaling.vingerafdruk import vingerafdruk


class Stand(StrEnum):
    """How a translation stands; the order is that of what asks for work most."""

    ONTBREEKT = "ontbreekt"
    VEROUDERD = "verouderd"
    NIET_BEVESTIGD = "niet-bevestigd"
    IN_ORDE = "in-orde"


@dataclass(frozen=True, slots=True)
class Vertaling:
    """One text in one language.

    Attributes:
        eenheid: the text.
        taal: the language.
        stand: how it stands.
        vermelding: what was noted of it; None when nothing was, and so its age cannot be told.
        nagelezen: the role and date of who read this very wording over.
        vanwaar: the place where its line stands, when the text moved since.
    """

    eenheid: Eenheid
    taal: str
    stand: Stand
    vermelding: Vermelding | None = None
    nagelezen: tuple[str, date] | None = None
    vanwaar: str | None = None

    @property
    def tekst(self) -> str | None:
        """The translation."""
        return self.eenheid.teksten.get(self.taal)

    @property
    def plek(self) -> Plek:
        """Where its line belongs."""
        return self.eenheid.soort, self.taal, self.eenheid.plek

    @property
    def genoteerd(self) -> bool:
        """Whether a later change of the Dutch would be seen."""
        return self.vermelding is not None

    def nu(self, day: date, read: tuple[str, date] | None = None) -> Vermelding:
        """The line that says: this translation follows the Dutch as it is now."""
        door, wanneer = read or ("", None)
        return Vermelding(vingerafdruk(self.eenheid.nl), vingerafdruk(self.tekst or ""), day, wanneer, door)


def beoordeel(units: Iterable[Eenheid], lines: Mapping[Plek, Vermelding]) -> list[Vertaling]:
    """Every text in every language with how it stands: by language, in the order of the texts."""
    per_kind: dict[str, list[Eenheid]] = defaultdict(list)
    for unit in units:
        per_kind[unit.soort].append(unit)
    noted: dict[tuple[str, str], dict[str, Vermelding]] = defaultdict(dict)
    for (soort, taal, place), row in lines.items():
        noted[soort, taal][place] = row
    return [
        _judged(unit, taal, place)
        for taal in VERTALINGEN
        for soort, mine in per_kind.items()
        for unit, place in zip(mine, _matched(mine, noted[soort, taal], taal), strict=True)
    ]


def herbeoordeel(vorige: Iterable[Vertaling], units: Iterable[Eenheid], lines: Mapping[Plek, Vermelding], soorten: Sequence[str]) -> list[Vertaling]:
    """The same as ``beoordeel`` of everything, when only the kinds of some texts changed.

    Args:
        vorige: how every text stood, by the same lines.
        units: every text of each kind that changed.
        lines: what was noted.
        soorten: every kind, in order.
    """
    changed = list(units)
    again = {unit.soort for unit in changed}
    found: dict[tuple[str, str], list[Vertaling]] = defaultdict(list)
    for v in (*(v for v in vorige if v.eenheid.soort not in again), *beoordeel(changed, lines)):
        found[v.taal, v.eenheid.soort].append(v)
    return [v for taal in VERTALINGEN for soort in soorten for v in found[taal, soort]]


Gevonden = tuple[str, Vermelding] | None
"""The line that is about a text, with the place it stands at."""


@dataclass(frozen=True)
class _Rule:
    """A way to find the line about a text: what must be the same of both.

    Attributes:
        of_text: what is looked at of a text, given the fingerprints of its Dutch and its translation.
        of_line: the same of a line, given its place.
    """

    of_text: Callable[[Eenheid, str, str], Hashable]
    of_line: Callable[[str, Vermelding], Hashable]


_RULES = (
    # nothing changed
    _Rule(lambda unit, nl, said: (unit.plek, nl, said), lambda place, row: (place, row.nl, row.vertaling)),
    # moved: the same Dutch with the same translation, anywhere in the kind (a list in another order, a record renamed)
    _Rule(lambda unit, nl, said: (nl, said), lambda place, row: (row.nl, row.vertaling)),
    # the translation changed
    _Rule(lambda unit, nl, said: (unit.plek, nl), lambda place, row: (place, row.nl)),
    # moved, and the Dutch changed: the same translation somewhere in the record
    _Rule(lambda unit, nl, said: (unit.id, said), lambda place, row: (place.split(":", 1)[0], row.vertaling)),
    # the same place, whatever changed
    _Rule(lambda unit, nl, said: unit.plek, lambda place, row: place),
)
"""Tried one after another; a line is about one text only."""


def _matched(units: list[Eenheid], noted: dict[str, Vermelding], taal: str) -> list[Gevonden]:
    """The line about each text, or None."""
    left = dict(noted)
    found: list[Gevonden] = [None] * len(units)
    for rule in _RULES:
        known: dict[Hashable, list[str]] = defaultdict(list)
        for place, row in left.items():
            known[rule.of_line(place, row)].append(place)
        for number, unit in enumerate(units if known else ()):
            if found[number] is None and taal in unit.teksten:
                places = known.get(rule.of_text(unit, *_marks(unit, taal)))
                if places:
                    place = places.pop(0)
                    found[number] = (place, left.pop(place))
    return found


def _marks(unit: Eenheid, taal: str) -> tuple[str, str]:
    return vingerafdruk(unit.nl), vingerafdruk(unit.teksten[taal])


def _judged(unit: Eenheid, taal: str, found: Gevonden) -> Vertaling:
    if taal not in unit.teksten:
        return Vertaling(unit, taal, Stand.ONTBREEKT)
    if found is None:
        return _read_or_not(unit, taal, unit.nazicht.get(taal))
    place, row = found
    moved = place if place != unit.plek else None
    nl, said = _marks(unit, taal)
    if row.nl != nl:
        return Vertaling(unit, taal, Stand.VEROUDERD, row, vanwaar=moved)
    return _read_or_not(unit, taal, _reader(unit, taal, row) if row.vertaling == said else None, row, moved)


def _reader(unit: Eenheid, taal: str, row: Vermelding) -> tuple[str, date] | None:
    """Who read this wording: of the text itself, or of its whole record on or after the day it was noted."""
    if row.nagelezen:
        return row.door, row.nagelezen
    whole = unit.nazicht.get(taal)
    return whole if whole and whole[1] >= row.datum else None


def _read_or_not(unit: Eenheid, taal: str, read: tuple[str, date] | None, row: Vermelding | None = None, moved: str | None = None) -> Vertaling:
    return Vertaling(unit, taal, Stand.IN_ORDE if read else Stand.NIET_BEVESTIGD, row, read, moved)


def anders(before: Iterable[Vertaling], after: Iterable[Vertaling]) -> set[tuple[str, ...]]:
    """What no longer holds between two readings of the same register, as notes of ``meelezen``: pages that grew old or young, and all together."""
    old, new = ({(v.taal, v.eenheid.sleutel): (v.stand, v.eenheid.soort, v.eenheid.id) for v in found} for found in (before, after))
    changed = {key for key in {*old, *new} if old.get(key) != new.get(key)}
    pages = {(PAGINAS, f"{key[0]}/{found[2]}") for key in changed if (found := new.get(key) or old[key])[1] == PAGINAS}
    return pages | ({("*", "*")} if changed else set())


def nagelezen(found: Iterable[Vertaling], taal: str) -> dict[tuple[str, str], tuple[str, date]]:
    """Who read a record over last, by soort and id: only where every text of it was read, and still is what was read."""
    reads: dict[tuple[str, str], list[tuple[str, date] | None]] = defaultdict(list)
    for v in found:
        if v.taal == taal:
            reads[v.eenheid.soort, v.eenheid.id].append(v.nagelezen)
    whole = {key: [read for read in each if read] for key, each in reads.items() if all(each)}
    return {key: max(each, key=lambda read: read[1]) for key, each in whole.items()}


def verouderd(found: Iterable[Vertaling], taal: str) -> dict[tuple[str, str], date]:
    """Stale texts of a language as (Dutch, translation), with the day the Dutch they follow was noted."""
    return {(v.eenheid.nl, v.tekst or ""): v.vermelding.datum for v in found if v.taal == taal and v.stand is Stand.VEROUDERD and v.vermelding}
