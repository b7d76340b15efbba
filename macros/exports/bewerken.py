"""Bewerken: change a few texts in a YAML file and leave every other sign of it as it stands.

Works from the places that ``read`` noted, so comments, order, quotes and line ends of the rest stay. What
comes out is read back: it says exactly what was asked, or nothing is given back at all.
"""

import copy
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from macros.content.fields import LANGUAGES
from macros.content.ontleden import Path_
from macros.content.problems import ContentError, Problem
from macros.content.read import Document, read_text
from macros.exports.canoniek import canoniek

_BARE = re.compile(r"[^\W_][\w ’.;()/-]*[\w’.;()]|[^\W_]")
_WORDS_FOR_OTHERS = {"null", "yes", "no", "true", "false", "on", "off", "y", "n"}


@dataclass(frozen=True)
class _Edit:
    """Signs ``start`` to ``end`` of the file become ``text``."""

    start: int
    end: int
    text: str


def bewerk(document: Document, texts: Mapping[Path_, str]) -> str:
    """The text of a file with some texts replaced, or a language added beside those that are there.

    Args:
        document: the file as read.
        texts: the new text by its path; the last step of a path is a language.

    Raises:
        ContentError: when a place cannot be changed without touching what stands around it.
    """
    ordered = sorted(texts, key=lambda path: (str(path[:-1]), LANGUAGES.index(str(path[-1]))))
    edits = [_edit(document, path, texts[path], texts) for path in ordered]
    expected = copy.deepcopy(document.value)
    for path, text in texts.items():
        _at(expected, path[:-1])[path[-1]] = text
    return _checked(document, _applied(document.text, edits), expected, ordered)


def voeg_nazicht_toe(document: Document, path: Path_, nazicht: Mapping[str, str]) -> str:
    """The text of a file in which a record says once more who read a translation over.

    Args:
        document: the file as read.
        path: where in it the record stands.
        nazicht: taal, door and datum.

    Raises:
        ContentError: as ``bewerk``.
    """
    item = "{" + ", ".join(f"{key}: {_flow(value)}" for key, value in nazicht.items()) + "}"
    expected = copy.deepcopy(document.value)
    record = _at(expected, path)
    record.setdefault("nagelezen", [])
    record["nagelezen"].append(dict(nazicht))
    had = len(record["nagelezen"]) > 1
    edit = _appended(document, (*path, "nagelezen"), item) if had else _new_list(document, path, item)
    return _checked(document, _applied(document.text, [edit]), expected, [(*path, "nagelezen")])


def _edit(document: Document, path: Path_, value: str, texts: Mapping[Path_, str]) -> _Edit:
    flow = _in_flow(document, path)
    if path in document.spans:
        start, end = _span(document, path)
        return _Edit(start, end, _flow(value) if flow else _block(document, path, path[-1], value))
    before = LANGUAGES[: LANGUAGES.index(str(path[-1]))]
    sibling = next((*path[:-1], code) for code in reversed(before) if (*path[:-1], code) in document.spans)
    end = _span(document, sibling)[1]
    if flow:
        return _Edit(end, end, f", {path[-1]}: {_flow(value)}")
    end = _end_of_line(document.text, end)
    indent = " " * (document.keys[sibling][1] - 1)
    return _Edit(end, end, f"{_newline(document)}{indent}{path[-1]}: {_block(document, sibling, path[-1], value)}")


def _new_list(document: Document, path: Path_, item: str) -> _Edit:
    sibling = (*path, "nagekeken")
    end = _span(document, sibling)[1]
    if _in_flow(document, sibling):
        return _Edit(end, end, f", nagelezen: [{item}]")
    end, indent, newline = _end_of_line(document.text, end), " " * (document.keys[sibling][1] - 1), _newline(document)
    return _Edit(end, end, f"{newline}{indent}nagelezen:{newline}{indent}  - {item}")


def _appended(document: Document, path: Path_, item: str) -> _Edit:
    end = max(stop for spot, (_, stop) in document.spans.items() if spot[: len(path)] == path)
    if _sign_at(document, path) == "[":
        at = document.text.index("]", end)
        return _Edit(at, at, f", {item}")
    at, indent = _end_of_line(document.text, end), " " * (document.values[path][1] - 1)
    return _Edit(at, at, f"{_newline(document)}{indent}- {item}")


def _applied(text: str, edits: list[_Edit]) -> str:
    """From the end to the begin, so that places stay right; of two at one place, the first asked stands first."""
    for _, edit in sorted(enumerate(edits), key=lambda pair: (pair[1].start, pair[0]), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _checked(document: Document, text: str, expected: Any, paths: list[Path_]) -> str:
    """The new text, if it says what was meant."""
    again = read_text(text, document.file)
    if again.problems or again.value != expected:
        raise ContentError(Problem(document.place(path), "niet-te-bewerken") for path in paths)
    return text


def _at(value: Any, path: Path_) -> Any:
    for step in path:
        value = value[step]
    return value


def _span(document: Document, path: Path_) -> tuple[int, int]:
    """From which sign to which a text runs, without the line ends behind a block."""
    start, end = document.spans[path]
    return start, start + len(document.text[start:end].rstrip())


def _in_flow(document: Document, path: Path_) -> bool:
    """Whether a text stands between braces or brackets."""
    return any(_sign_at(document, path[:depth]) in "{[" for depth in range(len(path)))


def _sign_at(document: Document, path: Path_) -> str:
    line, column = document.values[path]
    at = 0
    for _ in range(line - 1):
        at = document.text.index("\n", at) + 1
    return document.text[at + column - 1]


def _end_of_line(text: str, at: int) -> int:
    found = text.find("\n", at)
    end = len(text) if found < 0 else found
    return end - 1 if text[end - 1 : end] == "\r" else end


def _newline(document: Document) -> str:
    return "\r\n" if "\r\n" in document.text else "\n"


def _block(document: Document, sibling: Path_, key: str | int, value: str) -> str:
    """A text as this project writes it behind a key, with what follows the first line indented as its neighbours are."""
    indent = " " * (document.keys[sibling][1] - 1)
    first, *more = canoniek({str(key): value}).rstrip("\n").split("\n")
    lines = [first.removeprefix(f"{key}:").lstrip(" "), *(indent + line if line else "" for line in more)]
    return _newline(document).join(lines)


def _flow(value: str) -> str:
    """A text between braces: bare when nothing in it could be read as YAML, else in quotes."""
    if _BARE.fullmatch(value) and value.lower() not in _WORDS_FOR_OTHERS:
        return value
    return json.dumps(value, ensure_ascii=False)
