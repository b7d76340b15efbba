"""What must hold between records: the rules one record cannot judge alone."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal

from macros.content import markup, rolregels
from macros.content.kennisbank import Kennisbank, Sleutel
from macros.content.keuzes import CijferSoort
from macros.content.problems import Problem, suggestion
from macros.content.read import Path_
from macros.content.records.cijfer import Cijfer
from macros.content.records.visie import Hoofdstuk
from macros.content.relaties import texts

Rule = Callable[[Kennisbank], Iterator[Problem]]


def judge(bank: Kennisbank, failed: frozenset[Sleutel]) -> Iterator[Problem]:
    """Every problem between records.

    Args:
        bank: what could be read.
        failed: records that exist but could not be read, so that pointing to them is no fault.
    """
    yield from dangling(bank, failed)
    for rule in RULES:
        yield from rule(bank)


def dangling(bank: Kennisbank, failed: frozenset[Sleutel]) -> Iterator[Problem]:
    """References to records that do not exist."""
    broken_vision = any(soort == "hoofdstukken" for soort, _ in failed)
    for soort, record in bank.elk():
        for ref in bank.uit(soort, record.id):
            excused = (ref.soort, ref.id) in failed or (ref.soort == "paragrafen" and broken_vision)
            if not bank.heeft(ref.soort, ref.id) and not excused:
                near = suggestion(ref.id, bank.ids(ref.soort))
                data = {"waarde": ref.id, "soort": ref.soort, "bedoelde": near}
                yield bank.problem(soort, record.id, ref.path, "onbekende-verwijzing", **data)


_PERCENT = r"\d+(?:[.,]\d+)?\s?(?:%|procent\b|percent\b|pour\s?cent\b)"
_LARGE = r"(?<![\d/.,-])\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?![\d])"
_LOOSE = re.compile(rf"{_PERCENT}|{_LARGE}|(?<![\w/.-])\d+,\d+|(?<![\w/.-])(?!(?:19|20)\d\d(?!\d))\d{{4,}}")
_FIGURES = ("cijfers", "bronnen")


def loose_numbers(bank: Kennisbank) -> Iterator[Problem]:
    """Percentages and large numbers in prose, which belong in a cijfer."""
    for soort, record in bank.elk():
        if soort in _FIGURES:
            continue
        for path, value in texts(record):
            yield from _loose_in(bank, soort, record.id, path, value.texts())


def _loose_in(bank: Kennisbank, soort: str, identity: str, path: Path_, found: list[tuple[str, str]]) -> Iterator[Problem]:
    for code, text in found:
        bare = re.sub(r"\]\([^)]*\)", "]", markup.MARK.sub("", text))
        number = _LOOSE.search(bare)
        if number:
            yield bank.problem(soort, identity, (*path, code), "los-getal", waarde=number[0])


def cycles(bank: Kennisbank) -> Iterator[Problem]:
    """A chain that comes back to its start where none may: part-of, before/after, seen-through."""
    for soort, field in (("actoren", "deel_van"), ("methodieken", "na"), ("bronnen", "via"), ("cijfers", "noemer")):
        yield from _cycles_of(bank, soort, field)


def _cycles_of(bank: Kennisbank, soort: str, field: str) -> Iterator[Problem]:
    records = bank.records.get(soort, {})
    following: dict[str, tuple[str, ...]] = {}
    for identity, record in records.items():
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
    for soort in ("dna", "engagementen", "uitgangspunten", "fasen", "zorgfasen"):
        found = sorted(bank.records.get(soort, {}).values(), key=lambda r: getattr(r, "nummer", 0))
        first = 0 if soort in ("fasen", "zorgfasen") else 1
        for expected, record in enumerate(found, first):
            got = getattr(record, "nummer", 0)
            if got != expected:
                yield bank.problem(soort, record.id, ("nummer",), "nummering", verwacht=expected, kreeg=got)
                break


def footnotes(bank: Kennisbank) -> Iterator[Problem]:
    """Footnotes that are called but not there, or there but not called; anchors used twice."""
    for chapter in bank.alle("hoofdstukken", Hoofdstuk):
        there = {str(note.nummer): index for index, note in enumerate(chapter.voetnoten)}
        called: set[str] = set()
        for path, value in texts(chapter):
            for code, text in value.texts():
                for number in markup.notes(text):
                    called.add(number)
                    if number not in there:
                        yield bank.problem("hoofdstukken", chapter.id, (*path, code), "noot-onbekend", nummer=number)
        for number in there.keys() - called:
            yield bank.problem("hoofdstukken", chapter.id, ("voetnoten", there[number]), "noot-zonder-verwijzing", nummer=number)


def anchors(bank: Kennisbank) -> Iterator[Problem]:
    """Paragraph ids that stand twice in one edition."""
    first: dict[tuple[str, str], str] = {}
    for chapter in bank.alle("hoofdstukken", Hoofdstuk):
        for path, identity in _anchors_of(chapter):
            place = bank.herkomst["hoofdstukken", chapter.id].place(path)
            key = (chapter.editie, identity)
            if key in first:
                yield Problem(place, "dubbel-id", {"naam": identity, "eerste": first[key]})
            first.setdefault(key, str(place))


def _anchors_of(chapter: Hoofdstuk) -> Iterator[tuple[Path_, str]]:
    parts: list[tuple[Path_, object]] = [((), chapter)]
    parts += [(("afdelingen", i), a) for i, a in enumerate(chapter.afdelingen)]
    for base, part in parts:
        if base:
            yield (*base, "id"), part.id  # type: ignore[attr-defined]
        for i, line in enumerate(part.inleiding):  # type: ignore[attr-defined]
            yield (*base, "inleiding", i, "id"), line.id
        for i, paragraph in enumerate(part.paragrafen):  # type: ignore[attr-defined]
            yield (*base, "paragrafen", i, "id"), paragraph.id
            for j, line in enumerate(paragraph.alineas):
                yield (*base, "paragrafen", i, "alineas", j, "id"), line.id


MARGIN = Decimal("0.5")
"""How far parts may add up beside 100 through rounding, in percentage points."""


def shares(bank: Kennisbank) -> Iterator[Problem]:
    """Parts of a whole that do not add up to 100 within rounding."""
    for figure in bank.alle("cijfers", Cijfer):
        values = [v.waarde for v in figure.waarden if v.waarde is not None]
        if figure.soort is CijferSoort.AANDEEL and figure.eenheid == "procent" and values:
            total = sum(values, Decimal(0))
            if abs(total - 100) > MARGIN:
                yield bank.problem("cijfers", figure.id, ("waarden",), "som", som=total, marge=MARGIN)


RULES: tuple[Rule, ...] = (loose_numbers, cycles, numbering, rolregels.cells, rolregels.handovers, footnotes, anchors, shares)
