"""Schoonmaak: what stands in a note only because it was printed: page numbers, headers, the table of contents."""

import re
from collections import Counter
from dataclasses import replace

from macros.content.nota.blokken import Blok, Nadruk, Soort, Stukje, samengevoegd
from macros.content.nota.verslag import Rubriek, Verslag, kort

VAAK = 3
"""From how many times on a short line is a page header."""
_SHORT = 90
_TITLE = 80
_PAGE = re.compile(r"[-–—\s]*(?:p(?:agina|\.)?\s*)?\d{1,3}(?:\s*(?:/|van|of)\s*\d{1,3})?[-–—\s]*", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:inhoud(?:s(?:opgave|tafel))?|table of contents|table des matières)\s*", re.IGNORECASE)
_LEADER = re.compile(r"(?:\.\s?){4,}\s*\d{1,3}|\t\d{1,3}")
_ENDS = tuple(".!?:;…”\"»)’'")
_FAULTS = (
    (re.compile(r"(?<=[a-zà-ÿ])[.!?,;](?=[A-ZÀ-Ý])|\.{3}(?=\w)"), "geen spatie na een leesteken"),
    (re.compile(r"\w/ \w|\w /\w"), "een spatie te veel bij een schuine streep"),
    (re.compile(r"\b[A-Z]{2,}\s-\w|\b[A-Z]{2,}-\s\w"), "een spatie te veel bij een koppelteken"),
    (re.compile(r"\w\(n\)"), "misschien (en) in plaats van (n)"),
    (re.compile(r"\ufffd"), "een teken dat niet gelezen kon worden"),
    (re.compile(r"\b\w*[a-zà-ÿ][A-ZÀ-Ý][a-zà-ÿ]\w*\b"), "een hoofdletter midden in een woord"),
)
"""What scanners get wrong; only pointed out, never mended."""


def zonder_drukwerk(blocks: list[Blok], verslag: Verslag) -> list[Blok]:
    """The blocks without page numbers, page headers and the table of contents; rules stay for now."""
    headers = _headers(blocks)
    found = _without_contents([_as_heading(block, verslag) for block in blocks], verslag)
    pages = [b for b in found if b.soort is not Soort.KOP and len(b.punten) < 2 and b.tekst and _PAGE.fullmatch(b.tekst)]
    if pages:
        verslag.meld(Rubriek.WEGGELATEN, f"{len(pages)} paginanummer(s)", pages[0].regel)
    for text, times in headers.items():
        verslag.meld(Rubriek.WEGGELATEN, f"kopregel, {times} keer: {text}")
    printed = {_bare(text) for text in headers}
    return [b for b in found if _numbered(b) or (b not in pages and _bare(b.tekst) not in printed)]


def zonder_lijnen(blocks: list[Blok], verslag: Verslag) -> list[Blok]:
    """The blocks without rules, and with sentences that a page break cut in two made one again."""
    rules = sum(1 for block in blocks if block.soort is Soort.LIJN)
    if rules:
        verslag.meld(Rubriek.WEGGELATEN, f"{rules} scheidingslijn(en)")
    made: list[Blok] = []
    for block in (b for b in blocks if b.soort is not Soort.LIJN and (b.tekst or b.punten)):
        last = made[-1] if made else None
        if last and _cut_in_two(last, block):
            made[-1] = replace(last, stukjes=samengevoegd((*last.stukjes, Stukje(" "), *block.stukjes)))
            verslag.meld(Rubriek.VERBETERD, f"een zin die in twee geknipt was: …{last.tekst[-30:]} | {kort(block.tekst, 30)}", block.regel)
        elif last and last.soort is block.soort is Soort.LIJST:
            made[-1] = replace(last, punten=last.punten + block.punten)
        else:
            made.append(block)
    return made


def leesfouten(blocks: list[Blok], verslag: Verslag) -> None:
    """Point out what a scanner may have read wrongly, and paragraphs that stop in mid-sentence."""
    for block in blocks:
        for pattern, what in _FAULTS:
            found = pattern.search(block.tekst)
            if found:
                around = block.tekst[max(0, found.start() - 20) : found.end() + 20]
                verslag.meld(Rubriek.NA_TE_KIJKEN, f"{what}: …{around}…", block.regel)
        if block.soort is Soort.ALINEA and not block.tekst.endswith(_ENDS):
            verslag.meld(Rubriek.NA_TE_KIJKEN, f"een alinea zonder leesteken op het einde: …{block.tekst[-40:]}", block.regel)


def _as_heading(block: Blok, verslag: Verslag) -> Blok:
    """A short line that is bold from end to end is a heading someone did not mark as one."""
    bold = block.soort is Soort.ALINEA and block.stukjes and all(p.nadruk is Nadruk.VET or not p.tekst.strip() for p in block.stukjes)
    words = block.tekst
    if not bold or len(words) > _TITLE or words.endswith((".", ":", ";", ",")) or any(p.noot for p in block.stukjes):
        return block
    verslag.meld(Rubriek.GELEZEN_ALS, f"een titel, omdat de regel helemaal vet staat: {kort(words)}", block.regel)
    return replace(block, soort=Soort.KOP, niveau=7)


def _without_contents(blocks: list[Blok], verslag: Verslag) -> list[Blok]:
    """Leave out the table of contents: what stands under its title, or looks like one."""
    found: list[Blok] = []
    inside = False
    for block in blocks:
        if block.soort is Soort.KOP:
            inside = bool(_CONTENTS.fullmatch(block.tekst))
            if inside:
                verslag.meld(Rubriek.WEGGELATEN, "de inhoudstafel", block.regel)
                continue
        led = len(_LEADER.findall(block.tekst)) if block.soort is not Soort.KOP else 0
        if not inside and not (led and led * 2 >= max(1, len(block.punten))):
            found.append(block)
    return found


def _headers(blocks: list[Blok]) -> dict[str, int]:
    """Short lines that come back again and again, whatever page number is in them."""
    lines = [b for b in blocks if b.soort in (Soort.ALINEA, Soort.KOP) and b.tekst and len(b.tekst) <= _SHORT and not _numbered(b)]
    times = Counter(_bare(b.tekst) for b in lines if not _PAGE.fullmatch(b.tekst))
    names = {_bare(b.tekst): b.tekst for b in reversed(lines)}
    return {names[bare]: n for bare, n in times.items() if n >= VAAK}


def _numbered(block: Blok) -> bool:
    """Whether a heading carries a number: then it is no page header, however often it comes."""
    return block.soort is Soort.KOP and bool(re.match(r"\d", block.tekst))


def _bare(text: str) -> str:
    return re.sub(r"\d+", "#", text.casefold())


def _cut_in_two(last: Blok, block: Blok) -> bool:
    both = last.soort is block.soort is Soort.ALINEA
    return both and not last.tekst.endswith((".", "!", "?")) and block.tekst[:1].islower() and not block.id
