"""YAML text to plain values, with the place of each for who asks.

Built from parser events, without YAML's resolvers: every scalar is text or nothing, so
``no``, ``12:30`` and ``012`` stay what the editor typed. Anchors, aliases and tags are
refused, a repeated key is named with both lines.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from macros.content.ontleden import CONTROL, DEPTH, EMPTY, GEZEGD, Ontleed, Path_, Plek, line_and_column, ontleed
from macros.content.problems import Place, Problem


def _niets() -> None:
    """In place of a default that would stand in the class, and so in the way of ``Document.__getattr__``."""


@dataclass
class Document:
    """One YAML file as read.

    Attributes:
        file: path as shown to editors, relative to the project.
        text: what the file says.
        value: dicts, lists, text and None; None too when the file could not be read. Who is done with it may let it and
            the text go (``laat_los``): they are read again when they are asked for.
        problems: what was wrong with the file itself.
        path: where the file is on disk; None for text that came from elsewhere.
    """

    file: str
    text: str = field(default_factory=str)
    value: Any = field(default_factory=_niets)
    problems: list[Problem] = field(default_factory=list)
    path: Path | None = field(default=None, repr=False, compare=False, kw_only=True)
    _ontleed: Ontleed | None = field(default=None, repr=False)
    _gemeld: set[Problem] = field(default_factory=set, repr=False)

    def laat_los(self) -> None:
        """Let the plain values go, and the text where it can be read again: the records hold what they say, and together they are as large."""
        if not self.problems:
            self._ontleed = None
            vars(self).pop("value", None)
            if self.path:
                vars(self).pop("text", None)

    def __getattr__(self, name: str) -> Any:
        """The value or the text of a flawless file that was let go."""
        if name == "value":
            self.value = _quickly(self.text)
        elif name == "text" and self.path:
            self.text = decoded(self.path.read_bytes(), self.file)[0]
        else:
            raise AttributeError(name)
        return vars(self)[name]

    @property
    def keys(self) -> dict[Path_, Plek]:
        """Where each key stands, by path."""
        return self._in_full().keys

    @property
    def values(self) -> dict[Path_, Plek]:
        """Where each value stands, by path."""
        return self._in_full().values

    @property
    def spans(self) -> dict[Path_, Plek]:
        """From which sign to which each text runs, by path."""
        return self._in_full().spans

    def _in_full(self) -> Ontleed:
        """Where everything stands: looked for when it is first asked."""
        if self._ontleed is None:
            self._ontleed = ontleed(self.text, self.file)
        return self._ontleed

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
        if piece and path in self.spans:
            start, end = self.spans[path]
            found = self.text.find(piece, start, end)
            if found >= 0:
                return Place(self.file, *line_and_column(self.text, found))
        sought = tuple(path)
        while sought:
            first, second = (self.keys, self.values) if key else (self.values, self.keys)
            spot = first.get(sought) or second.get(sought)
            if spot:
                return Place(self.file, *spot)
            sought = sought[:-1]
        return Place(self.file, *self.values.get((), (1, 1)))

    def at(self, path: Path_) -> Any:
        """The plain value at a path; KeyError or IndexError when there is none."""
        here = self.value
        for step in path:
            here = here[step]
        return here


def read_file(path: Path, shown: str) -> Document:
    """Read one file; whatever is wrong with it is in the document's problems.

    Args:
        path: where it is on disk.
        shown: how messages name it.
    """
    document = read_bytes(path.read_bytes(), shown)
    document.path = path
    return document


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
    try:
        return Document(shown, text, _quickly(text))
    except (_OddError, yaml.YAMLError):
        found = ontleed(text, shown)
        return Document(shown, text, found.value, found.problems, found)


class _OddError(Exception):
    """Something the quick reading leaves to the full one."""


def _quickly(text: str) -> Any:
    """The value of a flawless file.

    Raises:
        _OddError: for what is not plain text, lists and fields, each once: only the full reading can say what is wrong with it.
        yaml.YAMLError: for what is no YAML.
    """
    if CONTROL.search(text):
        raise _OddError
    following = yaml.CSafeLoader(text).get_event
    _expect(following, yaml.StreamStartEvent, yaml.DocumentStartEvent)
    value = _node(following(), following, 0)
    _expect(following, yaml.DocumentEndEvent, yaml.StreamEndEvent)
    if value is None:
        raise _OddError
    return value


def _expect(following: Callable[[], Any], *kinds: type[yaml.Event]) -> None:
    for kind in kinds:
        if type(following()) is not kind:
            raise _OddError


def _node(event: Any, following: Callable[[], Any], depth: int) -> Any:
    kind = type(event)
    if kind is yaml.ScalarEvent and depth <= DEPTH:
        text = _words(event)
        return None if text in EMPTY and not event.style else text
    if depth > DEPTH or kind not in (yaml.MappingStartEvent, yaml.SequenceStartEvent) or event.anchor or event.tag:
        raise _OddError
    return (_fields if kind is yaml.MappingStartEvent else _items)(following, depth + 1)


def _items(following: Callable[[], Any], depth: int) -> list[Any]:
    items: list[Any] = []
    while type(event := following()) is not yaml.SequenceEndEvent:
        items.append(_node(event, following, depth))
    return items


def _fields(following: Callable[[], Any], depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    while type(event := following()) is not yaml.MappingEndEvent:
        if type(event) is not yaml.ScalarEvent or event.value in found:
            raise _OddError
        found[_words(event)] = _node(following(), following, depth)
    return found


def _words(event: Any) -> str:
    if event.anchor or event.tag or (event.style == '"' and GEZEGD.search(event.value)):
        raise _OddError
    words: str = event.value
    return words
