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
from macros.content.yamlfouten import noticed_late, reason_for

Path_ = tuple[str | int, ...]
DEPTH = 24
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
"""Signs that YAML refuses, or that an editor cannot see and that would break words or lines, or turn the order of letters."""
_GEZEGD = re.compile(f"{_CONTROL.pattern}|\r")
"""The same in a value, where a code between double quotes may say what cannot be typed."""
_EMPTY = {"", "~", "null"}


@dataclass
class Document:
    """One YAML file as read.

    Attributes:
        file: path as shown to editors, relative to the project.
        text: what the file says.
        value: dicts, lists, text and None; None too when the file could not be read.
        keys: where each key stands, by path.
        values: where each value stands, by path.
        spans: from which sign to which each text runs, by path.
        problems: what was wrong with the file itself.
    """

    file: str
    text: str = ""
    value: Any = None
    keys: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    spans: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _gemeld: set[Problem] = field(default_factory=set, repr=False)

    def meld(self, problem: Problem) -> None:
        """Keep a problem, once: a name that is the same in three languages has one place."""
        if problem not in self._gemeld:
            self._gemeld.add(problem)
            self.problems.append(problem)

    def place(self, path: Path_, *, key: bool = False, piece: str = "") -> Place:
        """The place of a value, or of the nearest thing above it.

        Args:
            path: the way to the value from the top of the file.
            key: the place of its name instead.
            piece: words inside the text there; their own place, if they stand there literally.
        """
        if not self.values and self.text:
            self._read_again()
        if piece and path in self.spans:
            start, end = self.spans[path]
            found = self.text.find(piece, start, end)
            if found >= 0:
                return Place(self.file, *_line_and_column(self.text, found))
        sought = tuple(path)
        while sought:
            first, second = (self.keys, self.values) if key else (self.values, self.keys)
            spot = first.get(sought) or second.get(sought)
            if spot:
                return Place(self.file, *spot)
            sought = sought[:-1]
        return Place(self.file, *self.values.get((), (1, 1)))

    def forget_places(self) -> None:
        """Let go of where everything stands: more than half of what a document weighs. ``place`` finds it again."""
        self.keys, self.values, self.spans = {}, {}, {}

    def _read_again(self) -> None:
        again = read_text(self.text, self.file)
        self.keys, self.values, self.spans = again.keys, again.values, again.spans

    def at(self, path: Path_) -> Any:
        """The plain value at a path; KeyError or IndexError when there is none."""
        here = self.value
        for step in path:
            here = here[step]
        return here


def _line_and_column(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def read_file(path: Path, shown: str) -> Document:
    """Read one file; whatever is wrong with it is in the document's problems.

    Args:
        path: where it is on disk.
        shown: how messages name it.
    """
    return read_bytes(path.read_bytes(), shown)


def read_bytes(raw: bytes, shown: str) -> Document:
    """Read what a file holds; see ``read_file``."""
    text, fault = decoded(raw, shown)
    return Document(shown, problems=[fault]) if fault else read_text(text, shown)


def decoded(raw: bytes, shown: str) -> tuple[str, Problem | None]:
    """Bytes as text, or why they are none, with the place of the first that is wrong."""
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        return "", _undecodable(raw, error, Place(shown, line, column))


def _undecodable(raw: bytes, error: UnicodeDecodeError, place: Place) -> Problem:
    """Why bytes are no UTF-8: cut off, or saved as something else."""
    if error.reason == "unexpected end of data" and error.end == len(raw):
        return Problem(place, "half-bewaard")
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Problem(place, "geen-utf8", {"lijkt_op": "UTF-16"})
    return Problem(place, "geen-utf8", {"lijkt_op": "Windows-1252, zoals oude programma's op Windows bewaren"})


def read_text(text: str, shown: str) -> Document:
    """Read YAML text; see ``read_file``."""
    document = Document(shown, text)
    fault = _unreadable(text, shown)
    if fault:
        document.problems.append(fault)
        return document
    try:
        _Builder(document).build(iter(yaml.CSafeLoader(text).get_event, None))
    except yaml.YAMLError as error:
        document.problems.append(_syntax(error, text, shown))
        document.value = None
    except _TooDeepError as error:
        document.problems.append(error.problem)
        document.value = None
    return document


def _unreadable(text: str, shown: str) -> Problem | None:
    if text.startswith("\ufeff"):
        return Problem(Place(shown), "bom")
    found = _CONTROL.search(text)
    if not found:
        return None
    place = Place(shown, *_line_and_column(text, found.start()))
    if found[0] == "\0":
        return Problem(place, "nulbytes")
    return Problem(place, "stuurteken", {"teken": f"U+{ord(found[0]):04X}"})


def _syntax(error: yaml.YAMLError, text: str, shown: str) -> Problem:
    reason = getattr(error, "problem", None) or ""
    began, noticed = getattr(error, "context_mark", None), getattr(error, "problem_mark", None)
    late = began and noticed and noticed_late(reason) and began.line < noticed.line
    mark = began if late else noticed or began
    line, column = (mark.line, mark.column) if mark else (0, 0)
    rows = text.split("\n")
    row = rows[line] if line < len(rows) else ""
    place = Place(shown, line + 1, column + 1)
    lead = row[: len(row) - len(row.lstrip())]
    if "\t" in lead or row[column : column + 1] == "\t":
        return Problem(place, "tab")
    return Problem(place, "yaml", {"reden": reason_for(reason)})


class _TooDeepError(Exception):
    """Stops the reading: what is nested without end would also take time without end."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


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
        if self.document.value is None and not self.document.problems:
            self.document.problems.append(Problem(Place(self.document.file), "leeg-bestand"))

    def _node(self, event: Any, events: Iterator[Any], path: Path_) -> Any:
        self._refuse(event)
        start = event.start_mark
        self.document.values[path] = (start.line + 1, start.column + 1)
        if len(path) > DEPTH:
            raise self._too_deep(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, path)
        if isinstance(event, yaml.ScalarEvent):
            end: Any = event.end_mark
            self.document.spans[path] = (start.index, end.index)
            self._zichtbaar(event)
            return None if not event.style and event.value in _EMPTY else event.value
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
                self._skip(next(events), events)
                continue
            self.document.keys[here] = spot
            found[name] = self._node(next(events), events, here)
        return found

    def _key(self, event: Any, events: Iterator[Any]) -> str:
        self._refuse(event)
        if isinstance(event, yaml.ScalarEvent):
            self._zichtbaar(event)
            return str(event.value)
        if not isinstance(event, yaml.AliasEvent):
            self._fault(event, "yaml", reden="een veldnaam is gewone tekst")
            self._skip(event, events)
        return ""

    def _skip(self, event: Any, events: Iterator[Any]) -> None:
        """Eat the events of a node that is not wanted."""
        depth = int(isinstance(event, yaml.CollectionStartEvent))
        while depth:
            following = next(events)
            if isinstance(following, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(following, yaml.CollectionEndEvent):
                depth -= 1
            if depth > DEPTH:
                raise self._too_deep(following)

    def _zichtbaar(self, event: Any) -> None:
        """Refuse a sign that only a code could say: ``"\\a"`` is in no file, and yet in the text."""
        found = _GEZEGD.search(event.value) if event.style == '"' else None
        if found:
            self._fault(event, "stuurteken", teken=f"U+{ord(found[0]):04X}")

    def _refuse(self, event: Any) -> None:
        if getattr(event, "anchor", None):
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self._fault(event, "anker", naam=f"{sign}{event.anchor}")
        if getattr(event, "tag", None):
            self._fault(event, "tag", naam=event.tag.replace("tag:yaml.org,2002:", "!!"))

    def _too_deep(self, event: Any) -> _TooDeepError:
        return _TooDeepError(self._problem(event, "te-diep", grens=DEPTH))

    def _fault(self, event: Any, kind: str, **data: Any) -> None:
        self.document.problems.append(self._problem(event, kind, **data))

    def _problem(self, event: Any, kind: str, **data: Any) -> Problem:
        mark = event.start_mark
        return Problem(Place(self.document.file, mark.line + 1, mark.column + 1), kind, data)
