"""Meelezen: a Kennisbank that notes what is read of it, so that a preview knows which pages a change touches.

A note is

- ``(soort, id, veld)`` for whoever read a field of a record, ``(soort, id, "*")`` for whoever read all of it,
- ``(soort, id)`` for whoever asked whether it is there,
- ``(soort, "*")`` for whoever asked which records of a kind there are, and in which order,
- ``("inhoud", soort)`` for whoever made something of all that the records of a kind say,
- ``("terug", soort, id)`` for whoever asked what points to a record, ``("uit", soort, id)`` to what it points,
- ``("*", "*")`` for whoever looked at everything.
"""

import re
from collections.abc import Iterator
from typing import Any, cast

from macros.content.kennisbank import ALLES, ALLES_WAT_ER_STAAT, Kennisbank, R, Terug
from macros.content.ontleden import Path_
from macros.content.records.record import Record
from macros.content.relaties import Verwijzing

Noot = tuple[str, ...]
INHOUD = "inhoud"
_ORDE = ("nummer", "titel")
"""Fields that say where a record comes among its kind."""


class Notities:
    """Where the notes go: ``nu`` is the set of whoever is reading now."""

    def __init__(self) -> None:
        self.nu: set[Noot] = set()


class Meegelezen:
    """A record as it is, that notes which of its fields are read."""

    __slots__ = ("_notities", "_record", "_sleutel")

    def __init__(self, record: Record, soort: str, notities: Notities) -> None:
        self._record, self._sleutel, self._notities = record, (soort, record.id), notities

    @property  # type: ignore[misc]  # so that ``isinstance`` says what the record is
    def __class__(self) -> type:
        return self._record.__class__

    @property
    def id(self) -> str:
        """Its name, which is in the question already."""
        return self._record.id

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._record, name)  # what no record of its kind has is told by the kind, not by the record
        self._notities.nu.add((*self._sleutel, name if name in self._record.__class__.model_fields else ALLES))
        return found

    def __eq__(self, other: object) -> bool:
        self._notities.nu.add((*self._sleutel, ALLES))
        return self._record == (other._record if type(other) is Meegelezen else other)

    def __hash__(self) -> int:
        self._notities.nu.add((*self._sleutel, ALLES))
        return hash(self._record)

    def __repr__(self) -> str:
        return repr(self._record)


class _Map(dict[str, Any]):
    """The records of one kind, or the paragraphs; every way of looking at them leaves a note."""

    def __init__(self, found: dict[str, Any], soort: str, notities: Notities) -> None:
        super().__init__(found)
        self.soort, self.notities = soort, notities

    def __getitem__(self, key: str) -> Any:
        self.notities.nu.add((self.soort, key))
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self.notities.nu.add((self.soort, str(key)))
        return super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.notities.nu.add((self.soort, key))
        return super().get(key, default)

    def __iter__(self) -> Iterator[str]:
        self._all()
        return super().__iter__()

    def __len__(self) -> int:
        self._all()
        return super().__len__()

    def keys(self) -> Any:
        self._all()
        return super().keys()

    def values(self) -> Any:
        self._all()
        return super().values()

    def items(self) -> Any:
        self._all()
        return super().items()

    def _all(self) -> None:
        self.notities.nu.add((self.soort, ALLES))


class MeelezendeBank(Kennisbank):
    """The same knowledge as a Kennisbank, with notes."""

    def __init__(self, bank: Kennisbank, notities: Notities) -> None:
        self.__dict__.update(bank.__dict__)
        self.gewoon = bank
        self.notities = notities
        self._gevolgd = {(soort, record.id): Meegelezen(record, soort, notities) for soort, record in bank.elk()}
        self.records = {soort: _Map({identity: self._gevolgd[soort, identity] for identity in found}, soort, notities) for soort, found in bank.records.items()}
        self.paragrafen = _Paragrafen(bank.paragrafen, "hoofdstukken", notities)

    def alle(self, soort: str, model: type[R]) -> list[R]:
        """See ``Kennisbank``."""
        self.notities.nu.add((soort, ALLES))
        return cast("list[R]", [self._gevolgd[soort, record.id] for record in self.gewoon.alle(soort, model)])

    def terug(self, soort: str, identity: str) -> list[Terug]:
        """See ``Kennisbank``."""
        found = self.gewoon.terug(soort, identity)
        self.notities.nu.add(("terug", soort, identity))
        return [Terug(back.soort, cast("Record", self._gevolgd[back.soort, back.record.id]), back.path) for back in found]

    def uit(self, soort: str, identity: str) -> list[Verwijzing]:
        """See ``Kennisbank``."""
        self.notities.nu.add(("uit", soort, identity))
        return self.gewoon.uit(soort, identity)

    def helemaal(self, soort: str, identity: str) -> None:
        """See ``Kennisbank``."""
        self.notities.nu.add((soort, identity, ALLES))

    def vingerafdruk(self) -> str:
        """See ``Kennisbank``."""
        self.notities.nu.add((ALLES, ALLES))
        return self.gewoon.vingerafdruk()

    def verwijzingen(self) -> Iterator[tuple[str, str, Verwijzing]]:
        """See ``Kennisbank``."""
        self.notities.nu.add((ALLES, ALLES))
        return self.gewoon.verwijzingen()

    def teksten(self, met: re.Pattern[str] = ALLES_WAT_ER_STAAT) -> Iterator[tuple[str, str, Path_, str]]:
        """See ``Kennisbank``."""
        self.notities.nu.add((ALLES, ALLES))
        return self.gewoon.teksten(met)


class _Paragrafen(_Map):
    """The paragraphs of the vision: which there are, and where, follows from all chapters together."""

    def _all(self) -> None:
        self.notities.nu.add((INHOUD, self.soort))

    def __getitem__(self, key: str) -> Any:
        self._all()
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self._all()
        return super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self._all()
        return super().get(key, default)


class Vergeetboek(dict[Any, Any]):
    """A memory that keeps only what rests on a whole kind, and notes that: anything else one page looked up would
    hide from another that it depends on it too."""

    def __init__(self, notities: Notities) -> None:
        super().__init__()
        self.notities = notities

    def __contains__(self, key: object) -> bool:
        if key == "termen":
            self.notities.nu.add((INHOUD, "begrippen"))
        elif isinstance(key, tuple) and key[0] == "alle":
            self.notities.nu.add((key[1], ALLES))
        else:
            return False
        return super().__contains__(key)


def veranderd(oud: Kennisbank, nieuw: Kennisbank) -> set[Noot]:
    """The notes that are no longer true of a newer Kennisbank. Empty when nothing changed."""
    found: set[Noot] = set()
    for soort in {*oud.records, *nieuw.records}:
        before, after = oud.records.get(soort, {}), nieuw.records.get(soort, {})
        for identity in {*before, *after}:
            old, new = before.get(identity), after.get(identity)
            if old is not new and old != new:
                found |= {(INHOUD, soort), (ALLES, ALLES), *_van_een(soort, identity, old, new)}
                refs = [set(_references(bank, soort, identity)) for bank in (oud, nieuw)]
                found |= {("terug", ref.soort, ref.id) for ref in refs[0] ^ refs[1]}
                found |= {("uit", soort, identity)} if refs[0] != refs[1] or old is None or new is None else set()
    return found


def _van_een(soort: str, identity: str, old: Record | None, new: Record | None) -> Iterator[Noot]:
    """The notes of one record that are no longer true."""
    yield soort, identity, ALLES
    if old is None or new is None:
        yield from ((soort, identity), (soort, ALLES))
    record = new or old
    for field in record.__class__.model_fields if record else ():
        if old is None or new is None or getattr(old, field) != getattr(new, field):
            yield soort, identity, field
            if field in _ORDE:
                yield soort, ALLES


def _references(bank: Kennisbank, soort: str, identity: str) -> list[Verwijzing]:
    return bank.uit(soort, identity) if identity in bank.records.get(soort, {}) else []
