"""Edities: which edition of the vision counts now, in what order they came, and their anchors."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import EditieAard, EditieStatus
from macros.content.records.visie import Afdeling, Alinea, Editie, Hoofdstuk, Paragraaf

_BEZET = re.compile(r"bronnen|citaten-titel|editie|inhoud|op-deze-pagina|pdf|tegenspraken|verbanden|vervallen|voetnoten|zoek.*|(?:naar-)?noot-\d+")
"""Ids that a page uses for itself, and the name an edition's own file has."""


@dataclass(frozen=True)
class Plek:
    """A paragraph of text where it stands, with what it takes to name that place.

    Attributes:
        hoofdstuk: its chapter.
        nummer: the number of its chapter or section, such as 5.2.
        afdeling: its section, when the chapter has sections.
        paragraaf: its titled paragraph; None in an introduction.
        alinea: the paragraph of text itself.
        volgnummer: which one it is under that title, from 1.
    """

    hoofdstuk: Hoofdstuk
    nummer: str
    afdeling: Afdeling | None
    paragraaf: Paragraaf | None
    alinea: Alinea
    volgnummer: int


def op_datum(bank: Kennisbank, aard: EditieAard | None = None) -> list[Editie]:
    """The editions, oldest first; of one kind when asked."""
    found = [e for e in bank.alle("edities", Editie) if aard in (None, e.aard)]
    return sorted(found, key=lambda e: (e.datum, e.id))


def geldend(bank: Kennisbank) -> Editie | None:
    """The edition that counts: the newest valid vision note, else the newest edition there is."""
    notes = op_datum(bank, EditieAard.VISIENOTA)
    valid = [e for e in notes if e.status is EditieStatus.GELDIG]
    for found in (valid, notes, op_datum(bank)):
        if found:
            return found[-1]
    return None


def hoofdstukken(bank: Kennisbank, editie: str) -> list[Hoofdstuk]:
    """The chapters of an edition, in order."""
    return [c for c in bank.alle("hoofdstukken", Hoofdstuk) if c.editie == editie]


def is_letterlijk(bank: Kennisbank, chapter: Hoofdstuk) -> bool:
    """Whether a chapter is the note's own text, whose words are not ours to change."""
    return bank.heeft("edities", chapter.editie) and bank.een("edities", chapter.editie, Editie).letterlijk


def leesvolgorde(bank: Kennisbank) -> list[tuple[str, str]]:
    """Chapters and editions as (soort, id), in the order of the menu: what counts first, then back in time."""
    current = geldend(bank)
    others = [e for e in reversed(op_datum(bank)) if e != current]
    found: list[tuple[str, str]] = []
    for edition in ([current] if current else []) + others:
        chapters = [("hoofdstukken", c.id) for c in hoofdstukken(bank, edition.id)]
        own = [("edities", edition.id)]
        found += chapters + own if edition == current else own + chapters
    return found


def paren(bank: Kennisbank) -> list[tuple[Editie, Editie]]:
    """The pairs of editions that can be laid side by side, the older one first.

    Two of one kind always; a position paper with the vision note that stood when it came out.
    """
    order = op_datum(bank)
    pairs = [(a, b) for i, b in enumerate(order) for a in order[:i] if a.aard is b.aard]
    for edition in order:
        earlier = [e for e in order if e.aard is EditieAard.VISIENOTA and e.datum <= edition.datum]
        if edition.aard is EditieAard.STANDPUNT and earlier:
            pairs.append((earlier[-1], edition))
    return pairs


def plekken(chapter: Hoofdstuk) -> Iterator[Plek]:
    """Every paragraph of text of a chapter in reading order, with its place."""
    yield from _in(chapter, None, chapter, str(chapter.nummer))
    for section in chapter.afdelingen:
        yield from _in(chapter, section, section, section.nummer)


def _in(chapter: Hoofdstuk, section: Afdeling | None, part: Hoofdstuk | Afdeling, nummer: str) -> Iterator[Plek]:
    for n, line in enumerate(part.inleiding, 1):
        yield Plek(chapter, nummer, section, None, line, n)
    for paragraph in part.paragrafen:
        for n, line in enumerate(paragraph.alineas, 1):
            yield Plek(chapter, nummer, section, paragraph, line, n)


def is_bezet(identity: str) -> bool:
    """Whether an id is one that a chapter page uses for itself."""
    return bool(_BEZET.fullmatch(identity))


def ankers(chapter: Hoofdstuk, *, vervallen: bool = True) -> list[str]:
    """Every id a reader can point to in a chapter; those that were dropped too, unless told otherwise."""
    parts: list[Hoofdstuk | Afdeling] = [chapter, *chapter.afdelingen]
    found = [a.id for a in chapter.afdelingen]
    for part in parts:
        found += [line.id for line in part.inleiding]
        for paragraph in part.paragrafen:
            found += [paragraph.id, *(line.id for line in paragraph.alineas)]
    found += [dropped.id for dropped in chapter.vervallen if vervallen]
    return list(dict.fromkeys(found))
