"""The full reading of a YAML file: every value with its place, and all that is wrong with it.

Only needed for who wants a place: most files are flawless and nobody asks where in them something stands; ``read.py`` reads those
in a quarter of the time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from macros.content.problems import Place, Problem
from macros.content.yamlfouten import noticed_late, reason_for

Path_ = tuple[str | int, ...]
Plek = tuple[int, int]
"""A line and a column, from one; or, for a span, from which sign to which."""
DEPTH = 24
CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
"""Signs that YAML refuses, or that an editor cannot see and that would break words or lines, or turn the order of letters."""
GEZEGD = re.compile(f"{CONTROL.pattern}|\r")
"""The same in a value, where a code between double quotes may say what cannot be typed."""
EMPTY = {"", "~", "null"}


@dataclass
class Ontleed:
    """What the full reading of a file gives.

    Attributes:
        value: dicts, lists, text and None; None too when the file could not be read.
        keys: where each key stands, by path.
        values: where each value stands, by path.
        spans: from which sign to which each text runs, by path.
        problems: what is wrong with the file itself.
    """

    value: Any = None
    keys: dict[Path_, Plek] = field(default_factory=dict)
    values: dict[Path_, Plek] = field(default_factory=dict)
    spans: dict[Path_, Plek] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def ontleed(text: str, shown: str) -> Ontleed:
    """Read YAML text in full.

    Args:
        text: what the file says.
        shown: how messages name the file.
    """
    found = Ontleed()
    fault = _unreadable(text, shown)
    if fault:
        found.problems.append(fault)
        return found
    try:
        _Builder(found, shown).build(iter(yaml.CSafeLoader(text).get_event, None))
    except yaml.YAMLError as error:
        found.problems.append(_syntax(error, text, shown))
        found.value = None
    except _TooDeepError as error:
        found.problems.append(error.problem)
        found.value = None
    return found


def line_and_column(text: str, at: int) -> Plek:
    """Where the sign at an index stands."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def _unreadable(text: str, shown: str) -> Problem | None:
    if text.startswith("\ufeff"):
        return Problem(Place(shown), "bom")
    found = CONTROL.search(text)
    if not found:
        return None
    place = Place(shown, *line_and_column(text, found.start()))
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

    def __init__(self, found: Ontleed, shown: str) -> None:
        self.found, self.shown = found, shown

    def build(self, events: Iterator[Any]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._fault(event, "meer-documenten")
                    break
                self.found.value = self._node(next(events), events, ())
        if self.found.value is None and not self.found.problems:
            self.found.problems.append(Problem(Place(self.shown), "leeg-bestand"))

    def _node(self, event: Any, events: Iterator[Any], path: Path_) -> Any:
        self._refuse(event)
        start = event.start_mark
        self.found.values[path] = (start.line + 1, start.column + 1)
        if len(path) > DEPTH:
            raise self._too_deep(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, path)
        if isinstance(event, yaml.ScalarEvent):
            end: Any = event.end_mark
            self.found.spans[path] = (start.index, end.index)
            self._zichtbaar(event)
            return None if not event.style and event.value in EMPTY else event.value
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
                first = self.found.keys[here]
                self._fault(event, "dubbele-sleutel", naam=name, eerste=first[0], tweede=spot[0])
                self._skip(next(events), events)
                continue
            self.found.keys[here] = spot
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
        found = GEZEGD.search(event.value) if event.style == '"' else None
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
        self.found.problems.append(self._problem(event, kind, **data))

    def _problem(self, event: Any, kind: str, **data: Any) -> Problem:
        mark = event.start_mark
        return Problem(Place(self.shown, mark.line + 1, mark.column + 1), kind, data)
