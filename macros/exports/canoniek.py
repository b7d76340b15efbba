"""Canoniek: plain values to YAML in the one layout this project writes, which ``read`` gives back unchanged."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from macros.content.notities import Notities
from macros.content.ontleden import Path_

BREED = 110
"""How many signs a line may have before its text goes below its name. A text is never cut: a word changed is a line changed."""
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\[\]{}\n\t]*")
_NUMBER = re.compile(r"[-+.]?\d[\d_.]*(?:[eE][-+]?\d+)?|0[xo][\da-fA-F]+|[-+]?\.(?:inf|nan)", re.IGNORECASE | re.ASCII)
_SAFE_NUMBER = re.compile(r"(?!-0$)-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?", re.ASCII)
"""A number that every reader of YAML gives back as it was written; 5.10 would come back as 5.1."""
_WORDS_FOR_OTHERS = {"", "~", "null", "yes", "no", "true", "false", "on", "off", "y", "n"}
"""Words that other readers of YAML take for something else than text."""


def canoniek(record: Any, notities: Notities | None = None, *, alles: bool = False) -> str:
    """A record, or a list of them, as the text of its file.

    Args:
        record: dicts, lists, text, numbers and booleans.
        notities: the comments to keep; each stands on a line of its own above what it is about.
        alles: whether to write what is None or an empty list too, which is otherwise left out.
    """
    kept = notities or Notities()
    writer = _Writer(kept.voor, alles)
    lines = list(writer.mapping(record, 0, ()) if isinstance(record, Mapping) else writer.sequence(record, 0, ()))
    lines = lines or ["{}" if isinstance(record, Mapping) else "[]"]
    head = [*kept.kop, ""] if kept.kop else []
    return "\n".join([*head, *lines, *kept.einde]) + "\n"


class _Writer:
    """Writes values as lines, with the comments before them."""

    def __init__(self, notes: Mapping[Path_, list[str]], alles: bool) -> None:
        self.notes = notes
        self.alles = alles

    def mapping(self, found: Mapping[str, Any], depth: int, path: Path_) -> Iterator[str]:
        for key, value in found.items():
            if self.alles or (value is not None and value != []):
                yield from self._noted(value, depth, (*path, key))
                yield from self._field(f"{_scalar(key, 0)}:", value, depth, (*path, key))

    def sequence(self, items: Any, depth: int, path: Path_) -> Iterator[str]:
        for index, item in enumerate(items):
            here = (*path, index)
            yield from self._noted(item, depth, here)
            if isinstance(item, Mapping) and item:
                yield from self._item(list(self.mapping(item, depth + 2, here)), depth)
            else:
                yield from self._field("-", item, depth, here)

    def _item(self, lines: list[str], depth: int) -> Iterator[str]:
        """A group of fields behind a dash; what is noted about its first field stands above the dash."""
        while lines[0].lstrip().startswith("#"):
            yield " " * depth + lines.pop(0).lstrip()
        yield " " * depth + "- " + lines[0].lstrip()
        yield from lines[1:]

    def _noted(self, value: Any, depth: int, path: Path_) -> Iterator[str]:
        """The comments about a value, and about all within it when that has no lines of its own."""
        if not self.notes:
            return
        inside = not isinstance(value, Mapping) and (not isinstance(value, list | tuple) or bool(_short_list(value)))
        for about, lines in self.notes.items():
            if about == path or (inside and about[: len(path)] == path):
                yield from (" " * depth + line for line in lines)

    def _field(self, lead: str, value: Any, depth: int, path: Path_) -> Iterator[str]:
        """A key with its value: on one line where it fits, else on the lines below."""
        start = " " * depth + lead
        if isinstance(value, Mapping) and value:
            yield start
            yield from self.mapping(value, depth + 2, path)
        elif isinstance(value, list | tuple):
            short = _short_list(value)
            if short and len(start) + len(short) < BREED:
                yield f"{start} {short}"
            else:
                yield start
                yield from self.sequence(value, depth + 2, path)
        elif value is None:
            yield start
        else:
            first, *more = _text(value, depth, len(start) + 1)
            yield f"{start} {first}"
            yield from more


def _short_list(items: Any) -> str | None:
    """A list of ids and other bare words as [a, b]; None for anything that is not so simple."""
    words = [_scalar(item, 0) if isinstance(item, str) else str(item).lower() for item in items if not isinstance(item, Mapping | list | tuple | None)]
    simple = len(words) == len(items) and all(re.fullmatch(r"[\w/-]+", word) for word in words)
    return f"[{', '.join(words)}]" if simple else None


def _text(value: Any, depth: int, at: int) -> list[str]:
    """A scalar as one or more lines, the first of which goes behind its key."""
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if isinstance(value, Mapping):
        return ["{}"]
    text = str(value)
    pad = " " * (depth + 2)
    if _blockable(text):
        return ["|-", *(pad + line if line else "" for line in text.split("\n"))]
    if "\n" not in text and at + len(text) > BREED and _foldable(text):
        return [">-", pad + text]
    return [_scalar(text, at)]


def _blockable(text: str) -> bool:
    """Whether a text of more lines can stand as it is: no spaces at the edges that YAML would take for layout."""
    lines = text.split("\n")
    return len(lines) > 1 and bool(lines[0]) and bool(lines[-1]) and all(line == line.strip(" ") and _printable(line) for line in lines)


def _foldable(text: str) -> bool:
    return _printable(text) and all(text.split(" "))


def _printable(text: str) -> bool:
    return all(_visible(sign) for sign in text)


def _visible(sign: str) -> bool:
    """Whether an editor can see a sign; the spaces of French typography count as seen."""
    return sign.isprintable() or sign in "\u00a0\u202f"


def _scalar(text: str, at: int) -> str:
    """A text on one line: bare when nothing in it could be read as YAML, else in quotes."""
    if _SAFE_NUMBER.fullmatch(text) or (_PLAIN.fullmatch(text) and not _tricky(text)):
        return text
    if _printable(text) and ("'" not in text or '"' in text or "\\" in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escaped(sign) for sign in text) + '"'


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return "\\" + sign
    return sign if _visible(sign) else f"\\U{ord(sign):08X}"


def _tricky(text: str) -> bool:
    if _NUMBER.fullmatch(text) and not _SAFE_NUMBER.fullmatch(text):
        return True
    return text != text.strip(" \t\r\n") or text.lower() in _WORDS_FOR_OTHERS or ": " in text or " #" in text or text.endswith(":") or not _printable(text)
