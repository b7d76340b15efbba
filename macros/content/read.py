"""YAML text to plain values with a line and column for each of them.

Built from parser events, without YAML's resolvers: every scalar is text or nothing, so
``no``, ``12:30`` and ``012`` stay what the editor typed. Anchors, aliases and tags are
refused, a repeated key is named with both lines.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from macros.content.problems import Place, Problem

Path_ = tuple[str | int, ...]
DEPTH = 24
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2028\u2029\ufeff]")
_EMPTY = {"", "~", "null"}


@dataclass
class Document:
    """One YAML file as read.

    Attributes:
        file: path as shown to editors, relative to the project.
        value: dicts, lists, text and None; None too when the file could not be read.
        keys: where each key stands, by path.
        values: where each value stands, by path.
        problems: what was wrong with the file itself.
    """

    file: str
    value: Any = None
    keys: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: Path_, *, key: bool = False) -> Place:
        """The place of a value (or its key), or of the nearest thing above it."""
        sought = tuple(path)
        while sought:
            first, second = (self.keys, self.values) if key else (self.values, self.keys)
            spot = first.get(sought) or second.get(sought)
            if spot:
                return Place(self.file, *spot)
            sought = sought[:-1]
        return Place(self.file, *self.values.get((), (1, 1)))


def read_file(path: Path, shown: str) -> Document:
    """Read one file; whatever is wrong with it is in the document's problems.

    Args:
        path: where it is on disk.
        shown: how messages name it.
    """
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        return Document(shown, problems=[Problem(Place(shown, line, column), "geen-utf8")])
    return read_text(text, shown)


def read_text(text: str, shown: str) -> Document:
    """Read YAML text; see ``read_file``."""
    document = Document(shown)
    fault = _unreadable(text, shown)
    if fault:
        document.problems.append(fault)
        return document
    try:
        _Builder(document).build(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.YAMLError as error:
        document.problems.append(_syntax(error, text, shown))
        document.value = None
    return document


def _unreadable(text: str, shown: str) -> Problem | None:
    if text.startswith("\ufeff"):
        return Problem(Place(shown), "bom")
    found = _CONTROL.search(text)
    if not found:
        return None
    line = text.count("\n", 0, found.start()) + 1
    column = found.start() - (text.rfind("\n", 0, found.start()) + 1) + 1
    return Problem(Place(shown, line, column), "stuurteken", {"teken": f"U+{ord(found[0]):04X}"})


def _syntax(error: yaml.YAMLError, text: str, shown: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    rows = text.split("\n")
    row = rows[line] if line < len(rows) else ""
    place = Place(shown, line + 1, column + 1)
    lead = row[: len(row) - len(row.lstrip())]
    if "\t" in lead or row[column : column + 1] == "\t":
        return Problem(place, "tab")
    reason = getattr(error, "problem", None) or str(error)
    return Problem(place, "yaml", {"reden": _REASONS.get(reason, reason)})


_REASONS = {
    "could not find expected ':'": "hier ontbreekt een dubbele punt",
    "mapping values are not allowed in this context": "een dubbele punt te veel; zet de tekst tussen aanhalingstekens",
    "did not find expected key": "de inspringing of een aanhalingsteken klopt niet",
    "did not find expected '-' indicator": "een streepje ontbreekt, of de inspringing klopt niet",
    "did not find expected ',' or ']'": "een komma of ] ontbreekt",
    "did not find expected ',' or '}'": "een komma of } ontbreekt",
    "found unexpected end of stream": "een aanhalingsteken is niet gesloten",
    "found character that cannot start any token": "dit teken kan hier niet staan; zet de tekst tussen aanhalingstekens",
    "did not find expected node content": "hier ontbreekt een waarde",
    "block sequence entries are not allowed in this context": "een lijst mag hier niet beginnen; zet ze op een nieuwe regel",
}


class _Builder:
    """Turns the event stream into values, one recursion per level."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def build(self, events: Iterator[Any]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._fault(event, "meer-documenten")
                    break
                self.document.value = self._node(next(events), events, ())
        if documents == 0 or (self.document.value is None and not self.document.problems):
            self.document.problems.append(Problem(Place(self.document.file), "leeg-bestand"))

    def _node(self, event: Any, events: Iterator[Any], path: Path_) -> Any:
        self._refuse(event)
        self.document.values[path] = (event.start_mark.line + 1, event.start_mark.column + 1)
        if len(path) > DEPTH:
            self._fault(event, "te-diep", grens=DEPTH)
            _skip(event, events)
            return None
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, path)
        if isinstance(event, yaml.ScalarEvent):
            return None if event.style is None and event.value in _EMPTY else event.value
        return None

    def _sequence(self, events: Iterator[Any], path: Path_) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events, (*path, len(items))))
        return items

    def _mapping(self, events: Iterator[Any], path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            name = self._key(event, events)
            here = (*path, name)
            spot = (event.start_mark.line + 1, event.start_mark.column + 1)
            if name in found:
                first = self.document.keys[here]
                self._fault(event, "dubbele-sleutel", naam=name, eerste=first[0], tweede=spot[0])
                self._node(next(events), events, (*path, name, "dubbel"))
                continue
            self.document.keys[here] = spot
            found[name] = self._node(next(events), events, here)
        return found

    def _key(self, event: Any, events: Iterator[Any]) -> str:
        self._refuse(event)
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        if not isinstance(event, yaml.AliasEvent):
            self._fault(event, "yaml", reden="een veldnaam is gewone tekst")
            _skip(event, events)
        return ""

    def _refuse(self, event: Any) -> None:
        if getattr(event, "anchor", None):
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self._fault(event, "anker", naam=f"{sign}{event.anchor}")
        if getattr(event, "tag", None):
            self._fault(event, "tag", naam=event.tag.replace("tag:yaml.org,2002:", "!!"))

    def _fault(self, event: Any, kind: str, **data: Any) -> None:
        mark = event.start_mark
        place = Place(self.document.file, mark.line + 1, mark.column + 1)
        self.document.problems.append(Problem(place, kind, data))


def _skip(event: Any, events: Iterator[Any]) -> None:
    """Eat the events of a node that is not wanted."""
    depth = isinstance(event, yaml.CollectionStartEvent)
    while depth:
        following = next(events)
        if isinstance(following, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(following, yaml.CollectionEndEvent):
            depth -= 1
