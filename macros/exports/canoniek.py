"""Canoniek: plain values to YAML in the one layout this project writes, which ``read`` gives back unchanged."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

BREED = 110
"""How many signs a line may have before its text is folded."""
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\[\]{}\n\t]*")
_WORDS_FOR_OTHERS = {"", "~", "null", "yes", "no", "true", "false", "on", "off", "y", "n"}
"""Words that other readers of YAML take for something else than text."""


def canoniek(record: Mapping[str, Any]) -> str:
    """A record as the text of its file.

    Args:
        record: dicts, lists, text, numbers and booleans; what is None or an empty list is left out.
    """
    return "\n".join(_mapping(record, 0)) + "\n"


def _mapping(found: Mapping[str, Any], depth: int) -> Iterator[str]:
    for key, value in found.items():
        if value is not None and value != []:
            yield from _field(f"{_scalar(key, 0)}:", value, depth)


def _field(lead: str, value: Any, depth: int) -> Iterator[str]:
    """A key with its value: on one line where it fits, else on the lines below."""
    start = " " * depth + lead
    if isinstance(value, Mapping):
        yield start
        yield from _mapping(value, depth + 2)
    elif isinstance(value, list | tuple):
        short = _short_list(value)
        if short and len(start) + len(short) < BREED:
            yield f"{start} {short}"
        else:
            yield start
            yield from _sequence(value, depth + 2)
    else:
        first, *more = _text(value, depth, len(start) + 1)
        yield f"{start} {first}"
        yield from more


def _sequence(items: Any, depth: int) -> Iterator[str]:
    for item in items:
        if isinstance(item, Mapping):
            lines = list(_mapping(item, depth + 2))
            yield " " * depth + "- " + lines[0].lstrip() if lines else " " * depth + "- {}"
            yield from lines[1:]
        else:
            yield from _field("-", item, depth)


def _short_list(items: Any) -> str | None:
    """A list of ids and other bare words as [a, b]; None for anything that is not so simple."""
    words = [_scalar(item, 0) if isinstance(item, str) else str(item).lower() for item in items if not isinstance(item, Mapping | list | tuple)]
    simple = len(words) == len(items) and all(re.fullmatch(r"[\w/-]+", word) for word in words)
    return f"[{', '.join(words)}]" if simple else None


def _text(value: Any, depth: int, at: int) -> list[str]:
    """A scalar as one or more lines, the first of which goes behind its key."""
    if isinstance(value, bool):
        return ["true" if value else "false"]
    text = str(value)
    pad = " " * (depth + 2)
    if _blockable(text):
        return ["|-", *(pad + line if line else "" for line in text.split("\n"))]
    if "\n" not in text and at + len(text) > BREED and _foldable(text):
        return [">-", *(pad + line for line in _folded(text, BREED - len(pad)))]
    return [_scalar(text, at)]


def _blockable(text: str) -> bool:
    """Whether a text of more lines can stand as it is: no spaces at the edges that YAML would take for layout."""
    lines = text.split("\n")
    return len(lines) > 1 and bool(lines[0]) and bool(lines[-1]) and all(line == line.strip(" ") and _printable(line) for line in lines)


def _foldable(text: str) -> bool:
    return _printable(text) and all(text.split(" "))


def _folded(text: str, room: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and len(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _printable(text: str) -> bool:
    return all(_visible(sign) for sign in text)


def _visible(sign: str) -> bool:
    """Whether an editor can see a sign; the spaces of French typography count as seen."""
    return sign.isprintable() or sign in "\u00a0\u202f"


def _scalar(text: str, at: int) -> str:
    """A text on one line: bare when nothing in it could be read as YAML, else in quotes."""
    if _PLAIN.fullmatch(text) and not _tricky(text):
        return text
    if _printable(text) and ("'" not in text or '"' in text or "\\" in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escaped(sign) for sign in text) + '"'


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return "\\" + sign
    return sign if _visible(sign) else f"\\U{ord(sign):08X}"


def _tricky(text: str) -> bool:
    return text != text.strip(" \t\r\n") or text.lower() in _WORDS_FOR_OTHERS or ": " in text or " #" in text or text.endswith(":") or not _printable(text)
