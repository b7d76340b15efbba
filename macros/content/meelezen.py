"""Meelezen: a Kennisbank that notes what is read of it, so that a preview knows which pages a change touches.

A note is ``(soort, id)``, ``(soort, "*")`` for whoever looked at all of a kind, ``("*", "*")`` for whoever looked
at everything, and ``("terug", soort, id)`` for whoever asked what points to a record.
"""

import re
from collections.abc import Iterator
from typing import Any

from macros.content.kennisbank import ALLES, ALLES_WAT_ER_STAAT, Kennisbank, R, Terug
from macros.content.ontleden import Path_
from macros.content.relaties import Verwijzing

Noot = tuple[str, ...]


class Notities:
    """Where the notes go: ``nu`` is the set of whoever is reading now."""

    def __init__(self) -> None:
        self.nu: set[Noot] = set()


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
        self.records = {soort: _Map(found, soort, notities) for soort, found in bank.records.items()}
        self.paragrafen = _Paragrafen(bank.paragrafen, "hoofdstukken", notities)

    def alle(self, soort: str, model: type[R]) -> list[R]:
        """See ``Kennisbank``."""
        self.notities.nu.add((soort, ALLES))
        return self.gewoon.alle(soort, model)

    def terug(self, soort: str, identity: str) -> list[Terug]:
        """See ``Kennisbank``."""
        found = self.gewoon.terug(soort, identity)
        self.notities.nu.add(("terug", soort, identity))
        self.notities.nu.update((back.soort, back.record.id) for back in found)
        return found

    def uit(self, soort: str, identity: str) -> list[Verwijzing]:
        """See ``Kennisbank``."""
        self.notities.nu.add((soort, identity))
        return self.gewoon.uit(soort, identity)

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
        soort = "begrippen" if key == "termen" else key[1] if isinstance(key, tuple) and key[0] == "alle" else None
        if soort is None:
            return False
        self.notities.nu.add((soort, ALLES))
        return super().__contains__(key)


def veranderd(oud: Kennisbank, nieuw: Kennisbank) -> set[Noot]:
    """The notes that are no longer true of a newer Kennisbank. Empty when nothing changed."""
    found: set[Noot] = set()
    for soort in {*oud.records, *nieuw.records}:
        before, after = oud.records.get(soort, {}), nieuw.records.get(soort, {})
        for identity in {*before, *after}:
            old, new = before.get(identity), after.get(identity)
            if old is not new and old != new:
                found |= {(soort, identity), (soort, ALLES), (ALLES, ALLES)}
                found |= {("terug", ref.soort, ref.id) for bank in (oud, nieuw) for ref in _references(bank, soort, identity)}
    return found


def _references(bank: Kennisbank, soort: str, identity: str) -> list[Verwijzing]:
    return bank.uit(soort, identity) if identity in bank.records.get(soort, {}) else []

