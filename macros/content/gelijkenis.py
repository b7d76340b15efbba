"""Gelijkenis: which texts are the same text after a rewording, and what changed word by word."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

DREMPEL = 0.6
"""How alike two texts must be, from 0 to 1, to count as one text that was reworded."""
_VENSTER = 100
_VEEL = 250_000
_TOKEN = re.compile(r"\w+|[^\w\s]|\s+")
_WOORD = re.compile(r"\w+")


class Teken(StrEnum):
    """What happened to a piece of text."""

    GELIJK = "gelijk"
    WEG = "weg"
    BIJ = "bij"


@dataclass(frozen=True)
class Stuk:
    """A piece of a text that stayed, went or came."""

    teken: Teken
    tekst: str


def woorden(tekst: str) -> tuple[str, ...]:
    """The words of a text, without case or signs."""
    return tuple(_WOORD.findall(tekst.casefold()))


def gelijkenis(een: Sequence[str], ander: Sequence[str]) -> float:
    """How much two rows of words are alike, from 0 to 1."""
    if not een and not ander:
        return 1.0
    shared = (Counter(een) & Counter(ander)).total()
    if 2 * shared < DREMPEL * (len(een) + len(ander)):
        return 0.0  # the true value can only be lower still
    return SequenceMatcher(None, een, ander, autojunk=False).ratio()


def koppel(oud: Sequence[str], nieuw: Sequence[str], drempel: float = DREMPEL) -> dict[int, int]:
    """Pair new texts with the old ones they come from, each at most once.

    Equal words go together first, in order; then the likest, and of equals the nearest in place.

    Returns:
        the place of the old text for each new one that has one.
    """
    before = [woorden(text) for text in oud]
    after = [woorden(text) for text in nieuw]
    pairs = _equal(before, after)
    taken = set(pairs.values())
    scored: list[tuple[float, int, int, int]] = []
    wide = len(before) * len(after) <= _VEEL
    for j, words in enumerate(after):
        for i, others in enumerate(before):
            if j in pairs or i in taken or not (wide or abs(i - j) <= _VENSTER):
                continue
            score = gelijkenis(others, words)
            if score >= drempel:
                scored.append((-score, abs(i - j), i, j))
    for _, _, i, j in sorted(scored):
        if i not in taken and j not in pairs:
            pairs[j] = i
            taken.add(i)
    return pairs


def _equal(before: list[tuple[str, ...]], after: list[tuple[str, ...]]) -> dict[int, int]:
    places: dict[tuple[str, ...], list[int]] = {}
    for i, words in enumerate(before):
        places.setdefault(words, []).append(i)
    return {j: places[words].pop(0) for j, words in enumerate(after) if places.get(words)}


def woordverschil(oud: str, nieuw: str) -> list[Stuk]:
    """What went and what came between two texts, word by word."""
    before, after = _TOKEN.findall(oud), _TOKEN.findall(nieuw)
    found: list[Stuk] = []
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Stuk(Teken.GELIJK, "".join(before[a1:a2])))
            continue
        for sign, piece in ((Teken.WEG, "".join(before[a1:a2])), (Teken.BIJ, "".join(after[b1:b2]))):
            if piece:
                found.append(Stuk(sign, piece))
    return _joined(found)


def _joined(found: list[Stuk]) -> list[Stuk]:
    """Changes with only a space between them read as one change."""
    rows: list[Stuk] = []
    for index, piece in enumerate(found):
        between = piece.teken is Teken.GELIJK and not piece.tekst.strip() and 0 < index < len(found) - 1
        rows += [Stuk(Teken.WEG, piece.tekst), Stuk(Teken.BIJ, piece.tekst)] if between else [piece]
    merged: list[Stuk] = []
    run: dict[Teken, str] = {}
    for piece in [*rows, Stuk(Teken.GELIJK, "")]:
        if piece.teken is not Teken.GELIJK:
            run[piece.teken] = run.get(piece.teken, "") + piece.tekst
            continue
        merged += [Stuk(sign, run[sign]) for sign in (Teken.WEG, Teken.BIJ) if sign in run]
        run = {}
        if piece.tekst:
            merged.append(piece)
    return merged


def vaste_volgorde(plaatsen: Sequence[int]) -> set[int]:
    """The indexes of the longest row of places that still rises: whoever is outside it was moved."""
    best: list[tuple[int, int | None]] = []
    for index, place in enumerate(plaatsen):
        longest, before = 0, None
        for earlier in range(index):
            if plaatsen[earlier] < place and best[earlier][0] > longest:
                longest, before = best[earlier][0], earlier
        best.append((longest + 1, before))
    if not best:
        return set()
    here: int | None = max(range(len(best)), key=lambda i: (best[i][0], -i))
    kept: set[int] = set()
    while here is not None:
        kept.add(here)
        here = best[here][1]
    return kept
