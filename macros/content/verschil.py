"""Verschil: what is new, changed, moved or dropped between two editions of one kind."""

import re
from dataclasses import dataclass
from enum import StrEnum

from macros.content.edities import Plek, hoofdstukken, plekken
from macros.content.fields import Meertalig
from macros.content.gelijkenis import koppel, vaste_volgorde, woorden
from macros.content.kennisbank import Kennisbank
from macros.content.records.visie import Editie, Hoofdstuk

_CALL = re.compile(r"\{noot:[^{}]*\}")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")


class Lot(StrEnum):
    """What became of a paragraph."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    VERPLAATST = "verplaatst"
    VERVALLEN = "vervallen"
    GELIJK = "gelijk"


@dataclass(frozen=True)
class Verandering:
    """One paragraph of text, before and after.

    Attributes:
        oud: where it stood; None when it is new.
        nieuw: where it stands; None when it was dropped.
        gewijzigd: whether its words changed.
        verplaatst: whether it stands under another title, or in another order.
    """

    oud: Plek | None
    nieuw: Plek | None
    gewijzigd: bool = False
    verplaatst: bool = False

    @property
    def lot(self) -> Lot:
        """What became of it, in one word; a change of words weighs more than a move."""
        if self.oud is None:
            return Lot.NIEUW
        if self.nieuw is None:
            return Lot.VERVALLEN
        if self.gewijzigd:
            return Lot.GEWIJZIGD
        return Lot.VERPLAATST if self.verplaatst else Lot.GELIJK

    @property
    def plek(self) -> Plek:
        """Where to show it: its new place, else the one it had."""
        found = self.nieuw or self.oud
        assert found is not None
        return found

    @property
    def id(self) -> str:
        """Its id, the newest one."""
        return self.plek.alinea.id


@dataclass(frozen=True)
class Titelverandering:
    """A title that changed: of a chapter, a section or a paragraph."""

    id: str
    oud: Meertalig
    nieuw: Meertalig


@dataclass(frozen=True)
class Verschil:
    """Two editions of one kind side by side.

    Attributes:
        oud: the older edition.
        nieuw: the newer one.
        alineas: every paragraph of text of both, in the order of the newer, dropped ones after what stood before them.
        titels: the titles that changed.
    """

    oud: Editie
    nieuw: Editie
    alineas: tuple[Verandering, ...]
    titels: tuple[Titelverandering, ...]

    def aantal(self, lot: Lot) -> int:
        """How many paragraphs met a lot."""
        return sum(1 for found in self.alineas if found.lot is lot)


def vergelijk(bank: Kennisbank, oud: Editie, nieuw: Editie) -> Verschil:
    """Lay two editions side by side: same id is same paragraph, else the text decides."""
    chapters = (hoofdstukken(bank, oud.id), hoofdstukken(bank, nieuw.id))
    before, after = ([place for chapter in found for place in plekken(chapter)] for found in chapters)
    pairs = _pairs(before, after)
    kept = vaste_volgorde([pairs[j] for j in sorted(pairs)])
    steady = {j for rank, j in enumerate(sorted(pairs)) if rank in kept}
    changes = [_change(before[pairs[j]] if j in pairs else None, place, j not in steady) for j, place in enumerate(after)]
    return Verschil(oud, nieuw, tuple(_with_dropped(changes, before, pairs)), tuple(_titles(*chapters)))


def _pairs(before: list[Plek], after: list[Plek]) -> dict[int, int]:
    by_id = {place.alinea.id: i for i, place in enumerate(before)}
    pairs = {j: by_id[place.alinea.id] for j, place in enumerate(after) if place.alinea.id in by_id}
    taken = set(pairs.values())
    old = [i for i in range(len(before)) if i not in taken]
    new = [j for j in range(len(after)) if j not in pairs]
    found = koppel([before[i].alinea.tekst.nl for i in old], [after[j].alinea.tekst.nl for j in new])
    return pairs | {new[j]: old[i] for j, i in found.items()}


def _change(old: Plek | None, new: Plek, moved: bool) -> Verandering:
    if old is None:
        return Verandering(None, new)
    changed = woordelijk(old.alinea.tekst.nl) != woordelijk(new.alinea.tekst.nl)
    return Verandering(old, new, changed, moved or _home(old) != _home(new))


def zonder_noten(text: str) -> str:
    """A text without its footnote calls: away from its chapter they lead nowhere, and their numbers are not its words."""
    return _CALL.sub("", text)


def woordelijk(text: str) -> str:
    """The words of a text on one line: without its footnote calls, and without where its links lead."""
    return " ".join(_LINK.sub(r"\1", zonder_noten(text)).split())


def _home(place: Plek) -> tuple[str, str]:
    return place.hoofdstuk.slug, place.paragraaf.id if place.paragraaf else place.afdeling.id if place.afdeling else ""


def _with_dropped(changes: list[Verandering], before: list[Plek], pairs: dict[int, int]) -> list[Verandering]:
    """Put what was dropped behind the paragraph that stood before it."""
    stands = {i: j for j, i in pairs.items()}
    behind: dict[int, list[Verandering]] = {}
    last = -1
    for i, place in enumerate(before):
        last = stands.get(i, last)
        if i not in stands:
            behind.setdefault(last, []).append(Verandering(place, None))
    found = behind.get(-1, [])
    for j, change in enumerate(changes):
        found += [change, *behind.get(j, [])]
    return found


def _titles(old: list[Hoofdstuk], new: list[Hoofdstuk]) -> list[Titelverandering]:
    before = _titled(old)
    return [
        Titelverandering(identity, before[identity], title)
        for identity, title in _titled(new).items()
        if identity in before and woorden(before[identity].nl) != woorden(title.nl)
    ]


def _titled(chapters: list[Hoofdstuk]) -> dict[str, Meertalig]:
    found: dict[str, Meertalig] = {}
    for chapter in chapters:
        found[chapter.slug] = chapter.titel
        found |= {section.id: section.titel for section in chapter.afdelingen}
        found |= {p.id: p.titel for p in chapter.alle_paragrafen() if p.titel}
    return found
