"""Steun: what a position paper takes up from a vision note, what is new in it, and what it leaves."""

from dataclasses import dataclass

from macros.content.edities import Plek, hoofdstukken, plekken
from macros.content.kennisbank import Kennisbank
from macros.content.records.dna import Bouwsteen
from macros.content.records.visie import Editie, Hoofdstuk, Paragraaf


@dataclass(frozen=True)
class Bouwsteensteun:
    """A building block, and what of the older edition it rests on.

    Attributes:
        bouwsteen: the building block.
        uitgangspunten: the ids of the principles it rests on.
        paragrafen: the paragraphs it rests on besides, as editie/paragraaf.
        alineas: its paragraphs in the newer edition.
    """

    bouwsteen: Bouwsteen
    uitgangspunten: tuple[str, ...]
    paragrafen: tuple[str, ...]
    alineas: tuple[Plek, ...]


@dataclass(frozen=True)
class Steun:
    """A position paper laid beside a vision note.

    Attributes:
        oud: the vision note.
        nieuw: the position paper.
        bouwstenen: the building blocks it names, with what they rest on.
        alineas: every paragraph of the position paper, with the older paragraphs that said it before.
        niet_herhaald: the older paragraphs nothing rests on, by chapter.
    """

    oud: Editie
    nieuw: Editie
    bouwstenen: tuple[Bouwsteensteun, ...]
    alineas: tuple[tuple[Plek, tuple[str, ...]], ...]
    niet_herhaald: tuple[tuple[Hoofdstuk, tuple[Paragraaf, ...]], ...]

    def nieuwe(self) -> list[Plek]:
        """The paragraphs that no older paragraph said before."""
        return [place for place, rests in self.alineas if not rests]

    def voortgezette(self) -> list[tuple[Plek, tuple[str, ...]]]:
        """The paragraphs that carry on what was said before, with where."""
        return [(place, rests) for place, rests in self.alineas if rests]

    def aantal_niet_herhaald(self) -> int:
        """How many older paragraphs nothing rests on."""
        return sum(len(found) for _, found in self.niet_herhaald)


def steun(bank: Kennisbank, oud: Editie, nieuw: Editie) -> Steun:
    """What a position paper carries on from a vision note."""
    places = [place for chapter in hoofdstukken(bank, nieuw.id) for place in plekken(chapter)]
    lines = tuple((place, _within(place.alinea.steunt_op, oud)) for place in places)
    blocks = tuple(_block(bank, oud, block, places) for block in _blocks(bank, places))
    used = {ref for _, rests in lines for ref in rests}
    used |= {ref for block in blocks for ref in block.paragrafen}
    used |= {f"{oud.id}/{principle}" for block in blocks for principle in block.uitgangspunten}
    left = [(c, tuple(p for p in c.alle_paragrafen() if not _named(c, p, used))) for c in hoofdstukken(bank, oud.id)]
    return Steun(oud, nieuw, blocks, lines, tuple((c, found) for c, found in left if found))


def _within(refs: tuple[str, ...], edition: Editie) -> tuple[str, ...]:
    return tuple(ref for ref in refs if ref.split("/")[0] == edition.id)


def _blocks(bank: Kennisbank, places: list[Plek]) -> list[Bouwsteen]:
    """The building blocks the position paper speaks of."""
    named = {ref for place in places if place.paragraaf for ref in place.paragraaf.gaat_over}
    return [block for block in bank.alle("dna", Bouwsteen) if f"dna/{block.id}" in named]


def _block(bank: Kennisbank, oud: Editie, block: Bouwsteen, places: list[Plek]) -> Bouwsteensteun:
    principles = tuple(p for p in block.uitgangspunten if bank.heeft("paragrafen", f"{oud.id}/{p}"))
    own = tuple(p for p in places if p.paragraaf and f"dna/{block.id}" in p.paragraaf.gaat_over)
    return Bouwsteensteun(block, principles, _within(block.paragrafen, oud), own)


def _named(chapter: Hoofdstuk, paragraph: Paragraaf, used: set[str]) -> bool:
    """Whether a paragraph, or a line of it, is among those that are rested on."""
    return any(f"{chapter.editie}/{identity}" in used for identity in (paragraph.id, *(line.id for line in paragraph.alineas)))
