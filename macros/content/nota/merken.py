"""Merken: an id for every part of a note, kept for as long as the part lives, and never given twice."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from macros.content.edities import ankers, is_bezet, plekken
from macros.content.fields import is_slug, slug_of
from macros.content.gelijkenis import koppel, woorden
from macros.content.nota.fouten import weiger
from macros.content.nota.indeling import Alinea, Deel, Paragraaf
from macros.content.records.visie import Afdeling, Hoofdstuk

_LENGTH = 60


@dataclass(frozen=True)
class Bekend:
    """The ids an edition has now.

    Attributes:
        hoofdstukken: its chapters; of an edition before it, when this one is new.
        op_plaats: whether the place decides and not the text: true when the words are all other words,
            as when a note's own text replaces our restatement of it.
        verbruikt: ids that were given out once, whether they live or not.
    """

    hoofdstukken: Sequence[Hoofdstuk] = ()
    op_plaats: bool = False
    verbruikt: frozenset[str] = frozenset()


@dataclass
class Uitslag:
    """What became of the ids.

    Attributes:
        behouden: how many parts kept theirs.
        nieuw: the ids that are new.
        hoofdstukken: the old slug for every new one that comes from it.
        weg: old ids that no part has any more, by the slug of their old chapter.
        verhuisd: old ids that now stand in another chapter, by the slug of their old chapter.
    """

    behouden: int = 0
    nieuw: list[str] = field(default_factory=list)
    hoofdstukken: dict[str, str] = field(default_factory=dict)
    weg: dict[str, list[str]] = field(default_factory=dict)
    verhuisd: dict[str, list[str]] = field(default_factory=dict)


def merk(chapters: list[Deel], bekend: Bekend, bestand: str) -> Uitslag:
    """Give every part of a note its id; those of ``bekend`` stay with the parts they belong to.

    Raises:
        ContentError: for an id in the note itself that stands twice or is no id.
    """
    giving = _Uitgifte(set(bekend.verbruikt), bestand)
    for chapter in chapters:
        for part in (chapter, *chapter.onderdelen()):
            if part.id:
                giving.eigen(part)
    old = list(bekend.hoofdstukken)
    pairs = _chapter_pairs(old, chapters, bekend.op_plaats)
    if bekend.op_plaats:
        _keep_by_place(giving, pairs)
    else:
        _keep_by_text(giving, old, chapters, pairs)
    _fill(giving, chapters, {id(new): chapter.slug for chapter, new in pairs})
    return _result(giving, old, chapters, pairs)


@dataclass
class _Uitgifte:
    """Gives out ids, each once."""

    gebruikt: set[str]
    bestand: str
    gegeven: dict[str, int] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)

    def eigen(self, part: Deel | Paragraaf | Alinea) -> None:
        """An id the note itself gives."""
        if not is_slug(part.id):
            raise weiger(self.bestand, "geen-id", part.regel, naam=part.id, bedoelde=slug_of(part.id))
        if is_bezet(part.id):
            raise weiger(self.bestand, "id-bezet", part.regel, naam=part.id)
        if part.id in self.gegeven:
            raise weiger(self.bestand, "nota-dubbel-id", part.regel, naam=part.id, eerste=self.gegeven[part.id])
        self.gegeven[part.id] = part.regel
        self.gebruikt.add(part.id)

    def houd(self, part: Deel | Paragraaf | Alinea, identity: str) -> None:
        """An id the part had before; unless the note gives it another, or gives this one away."""
        if not part.id and identity not in self.gegeven:
            part.id = identity
            self.gegeven[identity] = part.regel
            self.gebruikt.add(identity)
            self.kept.add(identity)

    def nieuw(self, *voorstellen: str) -> str:
        """The first proposal that was never given out; else the first with a number behind it."""
        options = [cut for text in voorstellen if (cut := _cut(text))] or ["deel"]
        numbered = (f"{options[0]}-nr{n}" for n in range(2, len(self.gebruikt) + 3))
        free = next(option for option in (*options, *numbered) if option not in self.gebruikt and not is_bezet(option))
        self.gebruikt.add(free)
        self.gegeven[free] = 0
        return free


def _cut(text: str) -> str:
    """A slug of a bearable length, cut between words."""
    slug = slug_of(text)
    return slug if len(slug) <= _LENGTH else slug[: _LENGTH + 1].rpartition("-")[0] or slug[:_LENGTH]


def _chapter_pairs(old: list[Hoofdstuk], new: list[Deel], by_place: bool) -> list[tuple[Hoofdstuk, Deel]]:
    """Which old chapter each new one comes from: by number, or by title, then by text."""
    if by_place:
        numbers = {str(chapter.nummer): chapter for chapter in old}
        return [(numbers[part.nummer], part) for part in new if part.nummer in numbers]
    titles = {woorden(chapter.titel.nl): chapter for chapter in reversed(old)}
    pairs: list[tuple[Hoofdstuk, Deel]] = []
    for part in new:
        found = titles.pop(woorden(part.titel), None)
        pairs += [(found, part)] if found else []
    rest_old = [c for c in old if all(c is not taken for taken, _ in pairs)]
    rest_new = [p for p in new if all(p is not taken for _, taken in pairs)]
    texts = [" ".join(line.tekst.nl for line in chapter.alle_alineas()) for chapter in rest_old]
    by_text = koppel(texts, [" ".join(line.tekst for line in part.alineas()) for part in rest_new])
    return pairs + [(rest_old[i], rest_new[j]) for j, i in by_text.items()]


def _keep_by_place(giving: _Uitgifte, pairs: list[tuple[Hoofdstuk, Deel]]) -> None:
    """Where a part has as many paragraphs as before, each keeps the ids of the one that stood there."""
    for chapter, part in pairs:
        _same_place(giving, chapter, part)
        sections = {section.nummer: section for section in chapter.afdelingen}
        for new in part.delen:
            old = sections.get(new.nummer)
            if old:
                giving.houd(new, old.id)
                _same_place(giving, old, new)


def _same_place(giving: _Uitgifte, old: Hoofdstuk | Afdeling, new: Deel) -> None:
    for line, made in zip(old.inleiding, new.inleiding, strict=False):
        giving.houd(made, line.id)
    if len(old.paragrafen) != len(new.paragrafen):
        return
    for before, after in zip(old.paragrafen, new.paragrafen, strict=True):
        giving.houd(after, before.id)
        for line, made in zip(before.alineas, after.alineas, strict=False):
            giving.houd(made, line.id)


def _keep_by_text(giving: _Uitgifte, old: list[Hoofdstuk], new: list[Deel], pairs: list[tuple[Hoofdstuk, Deel]]) -> None:
    """A text keeps its id wherever it went; a title keeps its id with its texts, else by its words."""
    before = [place for chapter in old for place in plekken(chapter)]
    after = [line for chapter in new for line in chapter.alineas()]
    found = koppel([place.alinea.tekst.nl for place in before], [line.tekst for line in after])
    origin = {id(after[j]): before[i] for j, i in found.items()}
    for j, i in sorted(found.items()):
        giving.houd(after[j], before[i].alinea.id)
    votes: list[tuple[int, int, Paragraaf, str]] = []
    for rank, paragraph in enumerate(p for c in new for d in (c, *c.delen) for p in d.paragrafen):
        homes = Counter(o.paragraaf.id for line in paragraph.alineas if (o := origin.get(id(line))) and o.paragraaf)
        votes += [(-count, rank, paragraph, home) for home, count in homes.items()]
    for _, _, paragraph, home in sorted(votes, key=lambda vote: vote[:2]):
        giving.houd(paragraph, home)
    for chapter, part in pairs:
        _keep_titles(giving, chapter, part)


def _keep_titles(giving: _Uitgifte, chapter: Hoofdstuk, part: Deel) -> None:
    titles = {woorden(p.titel.nl): p.id for p in chapter.alle_paragrafen() if p.titel}
    sections = {woorden(section.titel.nl): section.id for section in chapter.afdelingen}
    for place in (part, *part.delen):
        for paragraph in place.paragrafen:
            same = titles.get(woorden(paragraph.titel)) if paragraph.titel else None
            if same:
                giving.houd(paragraph, same)
    for section in part.delen:
        same = sections.get(woorden(section.titel))
        if same:
            giving.houd(section, same)


def _fill(giving: _Uitgifte, chapters: list[Deel], slugs: dict[int, str]) -> None:
    """Give the parts that have none yet an id made of their title."""
    taken: set[str] = set(slugs.values())
    for chapter in chapters:
        own = slugs.get(id(chapter)) or chapter.id or _slug_beside(taken, chapter.titel)
        chapter.id = own
        taken.add(own)
        for part in (chapter, *chapter.delen):
            alone = len(part.paragrafen) == 1 and not part.paragrafen[0].titel
            if part is not chapter and not part.id:
                part.id = giving.nieuw(f"afdeling-{part.titel}" if alone else part.titel, f"{own}-{part.titel}")
            _fill_lines(giving, part.inleiding, f"inleiding-{part.id}")
            for paragraph in part.paragrafen:
                name = paragraph.titel or part.titel
                paragraph.id = paragraph.id or giving.nieuw(name, f"{own}-{name}")
                _fill_lines(giving, paragraph.alineas, paragraph.id)


def _slug_beside(taken: set[str], title: str) -> str:
    base = _cut(title) or "hoofdstuk"
    options = [base, *(f"{base}-nr{n}" for n in range(2, len(taken) + 4))]
    return next(option for option in options if option not in taken and not is_bezet(option))


def _fill_lines(giving: _Uitgifte, lines: list[Alinea], home: str) -> None:
    """Number the new lines of a paragraph on from the highest number it ever had."""
    lead = f"{home}-"
    used = [int(rest) for known in giving.gebruikt if known.startswith(lead) and (rest := known[len(lead) :]).isdigit()]
    number = max(used, default=0)
    for line in lines:
        if not line.id:
            number += 1
            line.id = giving.nieuw(f"{home[: _LENGTH - 5]}-{number}")


def _result(giving: _Uitgifte, old: list[Hoofdstuk], new: list[Deel], pairs: list[tuple[Hoofdstuk, Deel]]) -> Uitslag:
    homes = {anchor: chapter.id for chapter in new for anchor in chapter.ankers()}
    outcome = Uitslag(len(giving.kept), [anchor for anchor in homes if anchor not in giving.kept])
    outcome.hoofdstukken = {part.id: chapter.slug for chapter, part in pairs}
    successor = {chapter.slug: part.id for chapter, part in pairs}
    for chapter in old:
        for anchor in ankers(chapter, vervallen=False):
            if anchor not in homes:
                outcome.weg.setdefault(chapter.slug, []).append(anchor)
            elif homes[anchor] != successor.get(chapter.slug):
                outcome.verhuisd.setdefault(chapter.slug, []).append(anchor)
    return outcome
