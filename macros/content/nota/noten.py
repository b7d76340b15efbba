"""Noten: footnotes of a note: where they are called, what they say, and which belongs to which."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from macros.content.nota.blokken import Blok, Soort, Stukje, Stukjes, plat, samengevoegd
from macros.content.nota.fouten import weiger
from macros.content.nota.verslag import Rubriek, Verslag, kort

_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_CALL = re.compile(r"<sup>\s*\[?\s*(\d{1,3}|[a-z]|\*{1,3})\s*\]?\s*</sup>|\[\^([^\]\s]{1,20})\]|([⁰¹²³⁴-⁹]{1,3})")
_BARE = re.compile(r"^\s*(\d{1,3})[.)]?\s+(?=\S)")


@dataclass
class Noten:
    """The footnotes of a note.

    Attributes:
        teksten: what each says, by mark; after ``haal_noten`` by number, in the order of their first call.
        regels: where each stands in the source.
    """

    teksten: dict[str, Stukjes] = field(default_factory=dict)
    regels: dict[str, int] = field(default_factory=dict)


def met_verwijzingen(stukjes: Stukjes) -> Stukjes:
    """Split the calls of footnotes (``<sup>1</sup>``, ``[^1]``, ¹) from the words around them."""
    found: list[Stukje] = []
    for piece in stukjes:
        end = 0
        for call in _CALL.finditer(piece.tekst):
            mark = call[1] or call[2] or call[3].translate(_SUPERSCRIPT)
            found += [replace(piece, tekst=piece.tekst[end : call.start()]), Stukje(call[0], noot=mark)]
            end = call.end()
        found.append(replace(piece, tekst=piece.tekst[end:]))
    return samengevoegd(tuple(found))


def haal_noten(blocks: list[Blok], bestand: str, verslag: Verslag) -> tuple[list[Blok], Noten]:
    """Take the footnotes out of the text, and tie each to its call.

    A note may stand far from its call. One whose superscript was lost is sought after a rule; a call
    whose superscript was lost is sought as a number behind a word, and both are reported.

    Raises:
        ContentError: for a call without a note, or a note without a call.
    """
    running, notes = _definitions(blocks, bestand)
    calls = _calls(running)
    for mark, line in calls.items():
        if mark not in notes.teksten:
            running = _found_after_rule(running, mark, notes, verslag)
        if mark not in notes.teksten:
            if not _is_number_sign(running, mark):
                raise weiger(bestand, "nota-noot-ontbreekt", line, nummer=mark)
            running = [_as_text(block, mark) for block in running]
    for mark in [mark for mark in notes.teksten if mark not in calls]:
        running = _found_call(running, mark, notes, bestand, verslag)
    return _numbered(running, notes, verslag)


def _numbered(blocks: list[Blok], notes: Noten, verslag: Verslag) -> tuple[list[Blok], Noten]:
    """Number the notes on from 1 in the order of their calls, and let each be called once."""
    numbers = {mark: str(n) for n, mark in enumerate(_calls(blocks), 1)}
    other = [mark for mark, number in numbers.items() if mark != number]
    if other:
        verslag.meld(Rubriek.VERBETERD, f"{len(other)} voetnoot/voetnoten anders genummerd, doorlopend van 1 tot {len(numbers)}")
    seen: set[str] = set()
    made = Noten({n: notes.teksten[mark] for mark, n in numbers.items()}, {n: notes.regels[mark] for mark, n in numbers.items()})
    return [_once(_mapped(block, lambda pieces: _renamed(pieces, numbers)), seen) for block in blocks], made


def _renamed(stukjes: Stukjes, numbers: dict[str, str]) -> Stukjes:
    return tuple(replace(piece, noot=numbers[piece.noot]) if piece.noot else piece for piece in stukjes)


def _definitions(blocks: list[Blok], bestand: str) -> tuple[list[Blok], Noten]:
    notes = Noten()
    running: list[Blok] = []
    for block in blocks:
        mark = _opens_with_mark(block)
        if mark is None:
            running.append(block)
            continue
        if mark in notes.teksten:
            raise weiger(bestand, "nota-dubbele-noot", block.regel, nummer=mark, eerste=notes.regels[mark])
        notes.teksten[mark] = _stripped(tuple(piece for piece in block.stukjes if piece.noot != mark))
        notes.regels[mark] = block.regel
    return running, notes


def _opens_with_mark(block: Blok) -> str | None:
    """The mark a paragraph begins with: then it is a footnote, and not its call."""
    if block.soort is not Soort.ALINEA:
        return None
    pieces = [piece for piece in block.stukjes if piece.noot or piece.tekst.strip()]
    return pieces[0].noot or None if pieces and len(pieces) > 1 else None


def _stripped(stukjes: Stukjes) -> Stukjes:
    first, *rest = stukjes or (Stukje(""),)
    return samengevoegd((replace(first, tekst=first.tekst.lstrip(" :")), *rest))


def _calls(blocks: list[Blok]) -> dict[str, int]:
    """Every mark that is called, with the line of its first call, in reading order."""
    found: dict[str, int] = {}
    for block in blocks:
        for piece in block.alle_stukjes:
            if piece.noot:
                found.setdefault(piece.noot, block.regel)
    return found


def _is_number_sign(blocks: list[Blok], mark: str) -> bool:
    """Whether a mark is only a superscript sign, as in m², and not written as a call."""
    pieces = [piece for block in blocks for piece in block.alle_stukjes if piece.noot == mark]
    return all(not piece.tekst.startswith(("<", "[")) for piece in pieces)


def _as_text(block: Blok, mark: str) -> Blok:
    def plain(pieces: Stukjes) -> Stukjes:
        return samengevoegd(tuple(replace(p, noot="") if p.noot == mark else p for p in pieces))

    return _mapped(block, plain)


def _mapped(block: Blok, change: Callable[[Stukjes], Stukjes]) -> Blok:
    points = tuple(replace(point, stukjes=change(point.stukjes)) for point in block.punten)
    return replace(block, stukjes=change(block.stukjes), punten=points)


def _found_after_rule(blocks: list[Blok], mark: str, notes: Noten, verslag: Verslag) -> list[Blok]:
    """A note whose superscript was lost: after a rule, a paragraph that begins with its number."""
    for index, block in enumerate(blocks):
        after_rule = index > 0 and blocks[index - 1].soort is Soort.LIJN
        opening = _BARE.match(plat(block.stukjes)) if block.soort is Soort.ALINEA and after_rule else None
        if opening and opening[1] == mark:
            first, *rest = block.stukjes
            notes.teksten[mark] = _stripped((replace(first, tekst=first.tekst[opening.end() :]), *rest))
            notes.regels[mark] = block.regel
            verslag.meld(Rubriek.GELEZEN_ALS, f"voetnoot {mark}, hoewel het cijfer niet verhoogd staat", block.regel)
            return blocks[:index] + blocks[index + 1 :]
    return blocks


def _found_call(blocks: list[Blok], mark: str, notes: Noten, bestand: str, verslag: Verslag) -> list[Blok]:
    """A call whose superscript was lost: the number right behind a word, if it stands so exactly once."""
    pattern = re.compile(rf"(?<=[^\W\d_]){re.escape(mark)}(?![\w.,]*\d)(?!\w)")
    places = [(i, j) for i, b in enumerate(blocks) for j, p in enumerate(b.stukjes) for _ in pattern.finditer(p.tekst)]
    if len(places) != 1:
        raise weiger(bestand, "nota-noot-los", notes.regels[mark], nummer=mark, tekst=kort(plat(notes.teksten[mark]), 40))
    (i, j), block = places[0], blocks[places[0][0]]
    piece = block.stukjes[j]
    found = pattern.search(piece.tekst)
    assert found is not None
    parts = (replace(piece, tekst=piece.tekst[: found.start()]), Stukje("", noot=mark), replace(piece, tekst=piece.tekst[found.end() :]))
    around = piece.tekst[max(0, found.start() - 30) : found.end()]
    verslag.meld(Rubriek.GELEZEN_ALS, f"een verwijzing naar voetnoot {mark}: {kort(around)}", block.regel)
    pieces = samengevoegd((*block.stukjes[:j], *parts, *block.stukjes[j + 1 :]))
    return [*blocks[:i], replace(block, stukjes=pieces), *blocks[i + 1 :]]


def _once(block: Blok, seen: set[str]) -> Blok:
    """A note that is called again is named in words: a page can lead back to one place only."""

    def told(pieces: Stukjes) -> Stukjes:
        found: list[Stukje] = []
        for piece in pieces:
            again = piece.noot and piece.noot in seen
            found.append(Stukje(f" (zie voetnoot {piece.noot})") if again else piece)
            seen.update([piece.noot] if piece.noot else [])
        return samengevoegd(tuple(found))

    return _mapped(block, told)
