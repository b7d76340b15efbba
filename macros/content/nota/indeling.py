"""Indeling: which heading is a chapter, which a section, which a paragraph; however uneven their levels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from macros.content.nota.blokken import Blok, Soort
from macros.content.nota.fouten import weiger
from macros.content.nota.klein import titel
from macros.content.nota.verslag import Rubriek, Verslag, kort

_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\S)")


@dataclass
class Alinea:
    """A paragraph of text on its way to an edition.

    Attributes:
        blokken: what it is made of: a paragraph, and the list it announces.
        id: its id; empty until it gets one.
    """

    blokken: list[Blok]
    id: str = ""

    @property
    def regel(self) -> int:
        """Where it begins in the source."""
        return self.blokken[0].regel

    @property
    def tekst(self) -> str:
        """Its words, without make-up."""
        return " ".join(block.tekst for block in self.blokken)


@dataclass
class Paragraaf:
    """A titled paragraph; without a title when its section or chapter is the title."""

    titel: str = ""
    regel: int = 0
    alineas: list[Alinea] = field(default_factory=list)
    id: str = ""


@dataclass
class Deel:
    """A chapter or a section: its number, title, introduction and paragraphs.

    Attributes:
        nummer: as the note writes it, such as 5 or 5.2.
        delen: the sections of a chapter.
    """

    nummer: str
    titel: str
    regel: int = 0
    inleiding: list[Alinea] = field(default_factory=list)
    paragrafen: list[Paragraaf] = field(default_factory=list)
    delen: list["Deel"] = field(default_factory=list)
    id: str = ""

    def alineas(self) -> Iterator[Alinea]:
        """Every paragraph of text in it, in reading order."""
        yield from self.inleiding
        for paragraph in self.paragrafen:
            yield from paragraph.alineas
        for part in self.delen:
            yield from part.alineas()

    def onderdelen(self) -> Iterator["Deel | Paragraaf | Alinea"]:
        """Everything in it that has an id of its own, in reading order; not itself."""
        for part in (self, *self.delen):
            if part is not self:
                yield part
            yield from part.inleiding
            for paragraph in part.paragrafen:
                yield paragraph
                yield from paragraph.alineas

    def ankers(self) -> list[str]:
        """The ids in it."""
        return [part.id for part in self.onderdelen()]


@dataclass(frozen=True)
class _Kop:
    """A heading with its number, if it has one."""

    blok: Blok
    nummer: str
    titel: str


def deel_in(blocks: list[Blok], bestand: str, verslag: Verslag) -> list[Deel]:
    """Order blocks into chapters, sections and paragraphs.

    Numbers decide when the note has them; else the levels of the headings do.

    Raises:
        ContentError: when there is no heading to begin a chapter with.
    """
    heads = {id(block): _head(block) for block in blocks if block.soort is Soort.KOP and block.tekst}
    if not heads:
        raise weiger(bestand, "nota-zonder-koppen")
    levels = None
    if not _is_numbered(list(heads.values())):
        levels = _levels([head.blok for head in heads.values()])
        heads = {key: _Kop(head.blok, "", titel(head.blok.stukjes)) for key, head in heads.items()}
    building = _Bouw(levels, verslag)
    for block in blocks:
        head = heads.get(id(block))
        if head:
            building.kop(head)
        elif block.soort is not Soort.KOP:
            building.tekst(block)
    building.sluit()
    if not building.hoofdstukken:
        raise weiger(bestand, "nota-zonder-koppen")
    return building.hoofdstukken


def _head(block: Blok) -> _Kop:
    words = titel(block.stukjes)
    found = _NUMBER.match(words)
    return _Kop(block, found[1], words[found.end() :]) if found else _Kop(block, "", words)


def _is_numbered(heads: list[_Kop]) -> bool:
    """Whether numbers tell the chapters: 1 and at least one more, or 1 above everything but a title."""
    chapters = [head for head in heads if head.nummer and "." not in head.nummer]
    if "1" not in {head.nummer for head in chapters}:
        return False
    above = [head for head in heads[1:] if not head.nummer and head.blok.niveau <= chapters[0].blok.niveau]
    return len({head.nummer for head in chapters}) > 1 or not above


def _levels(heads: list[Blok]) -> tuple[int, int]:
    """The levels of chapters and sections in a note without numbers; 99 for a level there is not."""
    used = sorted({head.niveau for head in heads})
    top = used[0]
    if len(used) > 1 and sum(1 for head in heads if head.niveau == top) == 1 and heads[0].niveau == top:
        used = used[1:]  # one heading above all others is the title of the note
    return used[0], used[1] if len(used) > 2 else 99


@dataclass
class _Bouw:
    """What has been built so far, and where the next block goes."""

    levels: tuple[int, int] | None
    verslag: Verslag
    hoofdstukken: list[Deel] = field(default_factory=list)
    chapter_level: int = 99
    chapter_number: str = ""
    paragraaf: Paragraaf | None = None
    voorwerk: list[Blok] = field(default_factory=list)

    @property
    def hier(self) -> Deel | None:
        """The chapter or section that is open."""
        chapter = self.hoofdstukken[-1] if self.hoofdstukken else None
        return chapter.delen[-1] if chapter and chapter.delen else chapter

    def kop(self, head: _Kop) -> None:
        """A heading opens a chapter, a section or a paragraph, or belongs to the title page."""
        kind = self._by_number(head) if self.levels is None else self._by_level(head)
        if kind == "voorwerk":
            self.voorwerk.append(head.blok)
            return
        self._close_paragraph()
        if kind == "hoofdstuk":
            self._chapter(head)
        elif kind == "afdeling":
            self._section(head)
        else:
            name = f"{head.nummer} {head.titel}".strip() if self.levels is None else head.titel
            self.paragraaf = Paragraaf(name, head.blok.regel, id=head.blok.id)

    def tekst(self, block: Blok) -> None:
        """Text goes to the open paragraph, else to the introduction of what is open."""
        if self.hier is None:
            self.voorwerk.append(block)
            return
        into = self.paragraaf.alineas if self.paragraaf else self.hier.inleiding
        last = into[-1] if into else None
        announced = last and last.blokken[-1].soort is Soort.ALINEA and last.tekst.endswith(":")
        if block.soort is Soort.LIJST and last and announced:
            last.blokken.append(block)
        else:
            into.append(Alinea([block], block.id))

    def sluit(self) -> None:
        """Close what is open, and say what stood before the first chapter."""
        self._close_paragraph()
        for block in self.voorwerk:
            self.verslag.meld(Rubriek.NIET_GEPLAATST, f"vóór het eerste hoofdstuk: {kort(block.tekst)}", block.regel)
        for chapter in self.hoofdstukken:
            for part in (chapter, *chapter.delen):
                _settle(part)
            self._drop_empty(chapter)

    def _by_number(self, head: _Kop) -> str:
        depth = head.nummer.count(".") + 1 if head.nummer else 0
        level = head.blok.niveau
        awaited = head.nummer == str(len(self.hoofdstukken) + 1) and level <= self.chapter_level + 1
        if depth == 1 and (awaited or level <= self.chapter_level):
            return "hoofdstuk"
        if not self.hoofdstukken:
            return "voorwerk"
        if depth == 2 and head.nummer.split(".")[0] == self.chapter_number:
            return "afdeling"
        return "hoofdstuk" if not depth and level <= self.chapter_level else "paragraaf"

    def _by_level(self, head: _Kop) -> str:
        chapters, sections = self.levels or (1, 99)
        level = head.blok.niveau
        if level < chapters:
            return "hoofdstuk" if self.hoofdstukken else "voorwerk"
        return "hoofdstuk" if level == chapters else "afdeling" if level == sections else "paragraaf"

    def _chapter(self, head: _Kop) -> None:
        number = str(len(self.hoofdstukken) + 1)
        if head.nummer != number:
            said = f"nummer {head.nummer}" if head.nummer else "geen nummer"
            self.verslag.meld(Rubriek.GELEZEN_ALS, f"hoofdstuk {number} (in de nota {said}): {kort(head.titel)}", head.blok.regel)
        self.chapter_level, self.chapter_number = head.blok.niveau, head.nummer or number
        self.hoofdstukken.append(Deel(number, head.titel, head.blok.regel, id=head.blok.id))

    def _section(self, head: _Kop) -> None:
        chapter = self.hoofdstukken[-1]
        number = f"{chapter.nummer}.{len(chapter.delen) + 1}"
        if head.nummer != number:
            said = f"nummer {head.nummer}" if head.nummer else "geen nummer"
            self.verslag.meld(Rubriek.GELEZEN_ALS, f"afdeling {number} (in de nota {said}): {kort(head.titel)}", head.blok.regel)
        chapter.delen.append(Deel(number, head.titel, head.blok.regel, id=head.blok.id))

    def _close_paragraph(self) -> None:
        if self.paragraaf is None:
            return
        if self.paragraaf.alineas and self.hier:
            self.hier.paragrafen.append(self.paragraaf)
        else:
            self.verslag.meld(Rubriek.NIET_GEPLAATST, f"een titel zonder tekst eronder: {kort(self.paragraaf.titel)}", self.paragraaf.regel)
        self.paragraaf = None

    def _drop_empty(self, chapter: Deel) -> None:
        for part in [part for part in chapter.delen if not part.paragrafen]:
            self.verslag.meld(Rubriek.NIET_GEPLAATST, f"een afdeling zonder tekst: {part.nummer} {kort(part.titel)}", part.regel)
            chapter.delen.remove(part)


def _settle(part: Deel) -> None:
    """Text without a title of its own is the one paragraph of its part; before titled ones it is an introduction."""
    if part.inleiding and not part.paragrafen and not part.delen:
        part.paragrafen, part.inleiding = [Paragraaf("", part.regel, part.inleiding)], []
