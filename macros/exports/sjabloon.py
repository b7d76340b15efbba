"""Sjabloon: a new record as the text of its file: what was filled in, and every other field explained in comments."""

from collections.abc import Iterator, Mapping
from typing import Any

from macros.content.fields import LANGUAGES
from macros.content.invoer import Invoer
from macros.content.soorten import Soort
from macros.content.velden import Veld, velden
from macros.exports.canoniek import canoniek

_WIDTH = 110


def sjabloon(soort: Soort, record: Mapping[str, Any], in_lijst: bool = False) -> str:
    """The text of a new record.

    Args:
        soort: its kind.
        record: what was filled in, by field; the id too when it stands in a list.
        in_lijst: whether it is an item of a list.
    """
    lines = list(_lines(soort, record))
    if in_lijst:
        lines = [f"- {line}" if number == 0 else f"  {line}" if line else "" for number, line in enumerate([f"id: {record['id']}", *lines])]
    return "\n".join(lines) + "\n"


def leeg(soort: Soort) -> str:
    """The text of a blank record: what must be there stands open, the rest behind a #."""
    lines = [*_comment(f"{soort.model.__name__}: {soort.wat}. Vul in wat je weet. Wat achter een # staat, is uitleg."), ""]
    for veld in velden(soort.model):
        lines += [*_comment(_uitleg(veld)), *(line if veld.verplicht else f"# {line}" for line in _voorbeeld(veld, 0))]
    return "\n".join(lines) + "\n"


def _lines(soort: Soort, record: Mapping[str, Any]) -> Iterator[str]:
    yield from _comment(f"{soort.model.__name__}: {soort.wat}. Wat achter een # staat, is uitleg: je mag die regels wissen.")
    yield ""
    for veld in velden(soort.model):
        yield from _comment(_uitleg(veld))
        if veld.naam in record:
            yield from canoniek({veld.naam: record[veld.naam]}).splitlines()
        else:
            yield from (f"# {line}" for line in _voorbeeld(veld, 0))


def _uitleg(veld: Veld) -> str:
    """What goes in a field, in one paragraph."""
    return f"{veld.naam}: {veld.uitleg} ({veld.nodig}. Invullen: {veld.hoe}.)"


def _comment(text: str) -> Iterator[str]:
    line = "#"
    for word in text.split():
        if len(line) + len(word) >= _WIDTH:
            yield line
            line = "#"
        line += f" {word}"
    yield line


def _voorbeeld(veld: Veld, depth: int) -> Iterator[str]:
    """A field as it would be written, with nothing in it."""
    pad = " " * depth
    if veld.invoer is Invoer.GROEP:
        yield f"{pad}{veld.naam}:"
        inner = [line for part in veld.velden for line in _voorbeeld(part, depth + 4)]
        lead = f"{pad}  - " if veld.lijst else f"{pad}    "
        yield from (lead + line.strip() if number == 0 else line for number, line in enumerate(inner))
    elif veld.talig and veld.lijst:
        yield f"{pad}{veld.naam}:"
        yield from (f"{pad}  {'- ' if code == LANGUAGES[0] else '  '}{code}:" for code in LANGUAGES)
    elif veld.talig:
        yield f"{pad}{veld.naam}:"
        yield from (f"{pad}  {code}:" for code in LANGUAGES)
    else:
        yield f"{pad}{veld.naam}:{' []' if veld.lijst else ''}"
