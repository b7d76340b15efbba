"""Codes: the parts of a text that a translator must keep as they are: marks, slots, and the addresses of links."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_CODE = re.compile(r"(?P<los>\{[a-z_]+(?::[^{}\s]+)?\})|(?P<open>\[)(?=[^\[\]]*\]\([^()\s]*\))|(?P<dicht>\]\([^()\s]*\))")


@dataclass(frozen=True)
class Code:
    """One part that stays.

    Attributes:
        tekst: how it is written in the text.
        soort: ``los`` stands alone; ``open`` and ``dicht`` are the two ends of a link.
        nummer: counts from one in the order of the text; both ends of a link have the same.
    """

    tekst: str
    soort: str
    nummer: int


def delen(text: str) -> Iterator[str | Code]:
    """A text as words and codes, in order; joined again they are the text."""
    end = count = link = 0
    for found in _CODE.finditer(text):
        kind = str(found.lastgroup)
        if kind == "dicht" and not link:
            continue
        if found.start() > end:
            yield text[end : found.start()]
        if kind != "dicht":
            count += 1
        link = count if kind == "open" else link
        yield Code(found[0], kind, link if kind == "dicht" else count)
        link = 0 if kind == "dicht" else link
        end = found.end()
    if end < len(text):
        yield text[end:]


def delen_als(nl: str, said: str) -> Iterator[str | Code]:
    """A translation as words and codes, each code with the number it has in the Dutch; what is not there counts on."""
    free: dict[str, list[int]] = {}
    for part in delen(nl):
        if isinstance(part, Code) and part.soort != "open":
            free.setdefault(part.tekst, []).append(part.nummer)
    found = list(delen(said))
    ours = {p.nummer: p.tekst for p in found if isinstance(p, Code) and p.soort != "open"}
    above = sum(len(numbers) for numbers in free.values())
    numbers = {n: free[text].pop(0) if free.get(text) else above + n for n, text in ours.items()}
    yield from (Code(p.tekst, p.soort, numbers.get(p.nummer, above + p.nummer)) if isinstance(p, Code) else p for p in found)


def verschil(nl: str, said: str) -> tuple[list[str], list[str]]:
    """The codes of the Dutch that a translation lost, and those it has too many of."""
    before, after = (Counter(part.tekst for part in delen(text) if isinstance(part, Code) and part.soort != "open") for text in (nl, said))
    return sorted((before - after).elements()), sorted((after - before).elements())
