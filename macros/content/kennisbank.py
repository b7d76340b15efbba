"""Kennisbank: all records, indexed, with their references resolved in both directions."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import InitVar, dataclass, field
from hashlib import sha256
from typing import Any, TypeVar, cast

from macros.content.fields import Meertalig
from macros.content.ontleden import Path_
from macros.content.problems import Place, Problem
from macros.content.read import Document
from macros.content.records.record import Record
from macros.content.records.visie import Afdeling, Alinea, Hoofdstuk, Paragraaf
from macros.content.relaties import Half, Verwijzing, inhoud

R = TypeVar("R", bound=Record)
Sleutel = tuple[str, str]
"""A record's soort and id."""
ALLES = "*"
"""In place of an id: all records of a soort."""
ALLES_WAT_ER_STAAT = re.compile("")
"""Found in every text."""
_CIJFERS = 12
"""How many hex digits a fingerprint of all records has."""


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Where a record was read: its document and the path in it."""

    document: Document
    path: Path_ = ()

    def place(self, path: Path_ = (), *, key: bool = False, piece: str = "") -> Place:
        """The place of a field of the record, or of words in it."""
        return self.document.place((*self.path, *path), key=key, piece=piece)


@dataclass(frozen=True, slots=True)
class Terug:
    """A reference seen from the other end: which record points here, from which field."""

    soort: str
    record: Record
    path: Path_

    @property
    def veld(self) -> str:
        """The top field that holds the reference."""
        return str(self.path[0])


@dataclass(frozen=True)
class PlaatsInVisie:
    """Where a paragraph of the vision stands."""

    hoofdstuk: Hoofdstuk
    paragraaf: Paragraaf | None
    alinea: Alinea | None
    nummer: str


@dataclass
class Kennisbank:
    """All records of the site. Filled once by ``load``; nothing changes it after that.

    Attributes:
        records: every record, by soort and id.
        herkomst: where each was read.
        onleesbaar: records that exist but could not be read, so that missing them is no new fault.
        halve: what was readable of those, by soort and id.
        paragrafen: every anchor of the vision, by editie/id.
    """

    records: dict[str, dict[str, Record]]
    herkomst: dict[Sleutel, Herkomst]
    onleesbaar: frozenset[Sleutel] = frozenset()
    halve: dict[Sleutel, Half] = field(default_factory=dict)
    _terug: dict[Sleutel, list[Terug]] = field(default_factory=lambda: defaultdict(list))
    _uit: dict[Sleutel, list[Verwijzing]] = field(default_factory=dict)
    _teksten: dict[Sleutel, list[tuple[Path_, Meertalig]]] = field(default_factory=dict)
    paragrafen: dict[str, PlaatsInVisie] = field(default_factory=dict)
    _op_volgorde: dict[str, list[Record]] = field(default_factory=dict, repr=False)
    _vingerafdruk: str = ""
    vorige: InitVar["Kennisbank | None"] = None

    def __post_init__(self, vorige: "Kennisbank | None") -> None:
        """Index the vision and every reference; what was read of the same records before is not looked for again."""
        for chapter in self.alle("hoofdstukken", Hoofdstuk):
            self.paragrafen.update(_paragraphs(chapter))
        for soort, found in self.records.items():
            for record in found.values():
                key = soort, record.id
                if vorige and vorige.records.get(soort, {}).get(record.id) is record:
                    self._uit[key], self._teksten[key] = vorige._uit[key], vorige._teksten[key]
                else:
                    self._uit[key], self._teksten[key] = inhoud(record)
                self._link(soort, record)

    def _link(self, soort: str, record: Record) -> None:
        for ref in self._uit[soort, record.id]:
            self._terug[ref.soort, ref.id].append(Terug(soort, record, ref.path))

    def alle(self, soort: str, model: type[R]) -> list[R]:
        """All records of a kind, in their own order (nummer), else by id."""
        found = self._op_volgorde.get(soort)
        if found is None:
            rows = self.records.get(soort, {}).values()
            found = self._op_volgorde[soort] = sorted(rows, key=lambda r: (getattr(r, "nummer", 0), r.id))
        return cast("list[R]", found.copy())

    def een(self, soort: str, identity: str, model: type[R]) -> R:
        """One record; KeyError when there is none (a programmer's error)."""
        return cast("R", self.records[soort][identity])

    def heeft(self, soort: str, identity: str) -> bool:
        """Whether a record (or a paragraph of the vision) exists."""
        return identity in (self.paragrafen if soort == "paragrafen" else self.records.get(soort, {}))

    def mist(self, soort: str, identity: str = ALLES) -> bool:
        """Whether a record (or any of its soort) is missing only because its file could not be read."""
        if soort == "paragrafen":
            return self.mist("hoofdstukken")
        if identity == ALLES:
            return any(kind == soort for kind, _ in self.onleesbaar)
        return not self.onleesbaar.isdisjoint({(soort, identity), (soort, ALLES)})

    def ids(self, soort: str) -> list[str]:
        """The ids of a kind."""
        return list(self.paragrafen if soort == "paragrafen" else self.records.get(soort, {}))

    def terug(self, soort: str, identity: str) -> list[Terug]:
        """Every reference to a record, in the order of kinds."""
        return self._terug.get((soort, identity), [])

    def terug_records(self, soort: str, identity: str) -> list[Sleutel]:
        """Who points to a record, each once."""
        return list(dict.fromkeys((back.soort, back.record.id) for back in self.terug(soort, identity)))

    def uit(self, soort: str, identity: str) -> list[Verwijzing]:
        """What a record points to."""
        return self._uit[soort, identity]

    def elk(self) -> Iterator[tuple[str, Record]]:
        """Every record with its soort."""
        for soort, found in self.records.items():
            for record in found.values():
                yield soort, record

    def vingerafdruk(self) -> str:
        """A short mark of what all records say: the same data has the same mark, wherever and however it is written."""
        if not self._vingerafdruk:
            mark = sha256()
            for soort, identity in sorted(self.herkomst.keys() - self.onleesbaar):
                mark.update(f"{soort}/{identity} {self.records[soort][identity].model_dump_json()}\n".encode())
            self._vingerafdruk = mark.hexdigest()[:_CIJFERS]
        return self._vingerafdruk

    def laat_los(self) -> None:
        """Let go of the plain values of every file, when the records are all that is needed: that halves the memory."""
        for origin in self.herkomst.values():
            origin.document.laat_los()

    def helemaal(self, soort: str, identity: str) -> None:
        """Say that something rests on all a record says; only who follows what is read takes note of it."""

    def verwijzingen(self) -> Iterator[tuple[str, str, Verwijzing]]:
        """Every reference with the soort and id of the record it stands in, of half records too."""
        for (soort, identity), found in self._uit.items():
            yield from ((soort, identity, ref) for ref in found)
        for (soort, identity), half in self.halve.items():
            yield from ((soort, identity, ref) for ref in half.verwijzingen)

    def teksten(self, met: re.Pattern[str] = ALLES_WAT_ER_STAAT) -> Iterator[tuple[str, str, Path_, str]]:
        """Every text in every language with the soort and id of its record and its path, of half records too.

        Args:
            met: only the texts in which this is found; it looks at a text alone, not at where that begins or ends.
        """
        has = met.search
        for (soort, identity), found in self._teksten.items():
            if not has(self._aaneen((soort, identity))):
                continue  # most records have none: one look instead of one at each text
            for path, value in found:
                yield from ((soort, identity, (*path, code), text) for code, text in value.texts() if has(text))
        for (soort, identity), half in self.halve.items():
            yield from ((soort, identity, path, text) for path, text in half.teksten if has(text))

    def _aaneen(self, key: Sleutel) -> str:
        """All texts of a record one after the other."""
        return "\0".join(text for _, value in self._teksten[key] for text in value.versies())

    def problem(self, soort: str, identity: str, path: Path_, kind: str, /, *, at: str = "", **data: Any) -> Problem:
        """A problem at a field of a record, or ``at`` words in its text."""
        return Problem(self.herkomst[soort, identity].place(path, piece=at), kind, data)


def _paragraphs(chapter: Hoofdstuk) -> dict[str, PlaatsInVisie]:
    """The anchors of a chapter by ``editie/id``, paragraphs first."""
    found: dict[str, PlaatsInVisie] = {}
    parts: list[tuple[Hoofdstuk | Afdeling, str]] = [(chapter, str(chapter.nummer)), *((a, a.nummer) for a in chapter.afdelingen)]

    def add(identity: str, *where: Any) -> None:
        found.setdefault(f"{chapter.editie}/{identity}", PlaatsInVisie(chapter, *where))

    for part, nummer in parts:
        for line in part.inleiding:
            add(line.id, None, line, nummer)
        for paragraph in part.paragrafen:
            add(paragraph.id, paragraph, None, nummer)
            for line in paragraph.alineas:
                add(line.id, paragraph, line, nummer)
    for dropped in chapter.vervallen:
        if dropped.nu is None:
            add(dropped.id, None, None, str(chapter.nummer))
    return found
