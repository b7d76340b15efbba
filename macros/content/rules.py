"""What must hold between records: the rules one record cannot judge alone."""

from collections.abc import Callable, Iterator
from typing import Any

from macros.content.begripregels import spellings
from macros.content.cijferregels import REGELS as CIJFERREGELS
from macros.content.inwerkregels import inwerkpaden
from macros.content.kennisbank import Kennisbank
from macros.content.keuzehulpregels import keuzehulpen
from macros.content.problems import Problem, suggestion
from macros.content.records.record import Record
from macros.content.rolregels import cells, handovers
from macros.content.tekstregels import choices, loose_numbers, slots
from macros.content.visieregels import anchors, footnotes, opeenvolgend

Rule = Callable[[Kennisbank], Iterator[Problem]]
_FEW = 20
"""How many ids a message can list."""


def judge(bank: Kennisbank) -> Iterator[Problem]:
    """Every problem between records."""
    for rule in RULES:
        yield from rule(bank)


def dangling(bank: Kennisbank) -> Iterator[Problem]:
    """References to records, or kinds of record, that do not exist."""
    for soort, identity, ref in bank.verwijzingen():
        if ref.soort not in bank.records and ref.soort != "paragrafen":
            known = list(bank.records)
            data = {"waarde": ref.soort, "bedoelde": suggestion(ref.soort, known), "toegelaten": known}
            yield bank.problem(soort, identity, ref.path, "onbekende-soort", at=f"{ref.soort}:", **data)
        elif not bank.heeft(ref.soort, ref.id) and not bank.mist(ref.soort, ref.id):
            yield bank.problem(soort, identity, ref.path, "onbekende-verwijzing", at=f":{ref.id}", **_missing(bank, ref.soort, ref.id))


def _missing(bank: Kennisbank, soort: str, identity: str) -> dict[str, Any]:
    known = bank.ids(soort)
    listed = sorted(known) if len(known) <= _FEW else []
    return {"waarde": identity, "soort": soort, "bedoelde": suggestion(identity, known), "bekend": listed}


def cycles(bank: Kennisbank) -> Iterator[Problem]:
    """A chain that comes back to its start where none may: part-of, before/after, seen-through."""
    for soort, field in (("actoren", "deel_van"), ("methodieken", "na"), ("bronnen", "via"), ("cijfers", "noemer")):
        yield from _cycles_of(bank, soort, field)


def _cycles_of(bank: Kennisbank, soort: str, field: str) -> Iterator[Problem]:
    following: dict[str, tuple[str, ...]] = {}
    for identity, record in bank.records.get(soort, {}).items():
        value = getattr(record, field)
        following[identity] = value if isinstance(value, tuple) else (value,) if value else ()
    told: set[frozenset[str]] = set()
    for start in following:
        ring = _ring(start, following)
        if ring and frozenset(ring) not in told:
            told.add(frozenset(ring))
            yield bank.problem(soort, start, (field,), "kring", pad=" → ".join([*ring, ring[0]]))


def _ring(start: str, following: dict[str, tuple[str, ...]]) -> list[str] | None:
    """The shortest walk from a record back to itself."""
    walks = [[start]]
    seen = {start}
    while walks:
        walk = walks.pop(0)
        for step in following.get(walk[-1], ()):
            if step == start:
                return walk
            if step not in seen:
                seen.add(step)
                walks.append([*walk, step])
    return None


def numbering(bank: Kennisbank) -> Iterator[Problem]:
    """Numbers that must run on without gaps: where the sources count."""
    for soort, first in (("dna", 1), ("engagementen", 1), ("uitgangspunten", 1), ("fasen", 0), ("zorgfasen", 0)):
        if not bank.mist(soort):
            found = [(record.id, ("nummer",), record.nummer) for record in bank.alle(soort, Record)]  # type: ignore[attr-defined]
            yield from opeenvolgend(bank, soort, found, first)


RULES: tuple[Rule, ...] = (
    dangling, loose_numbers, choices, slots, cycles, numbering, cells, handovers, footnotes, anchors, *CIJFERREGELS, keuzehulpen, inwerkpaden,
    spellings,
)  # fmt: skip
