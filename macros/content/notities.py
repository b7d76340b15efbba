"""Notities: the comments of a YAML file. They carry no meaning, and no layout may lose them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from macros.content.ontleden import Path_
from macros.content.read import Document

_COMMENT = re.compile(r"(?:^|(?<=[\s,\[\]{}]))#[^\r\n]*", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t\r]*\n")


@dataclass(frozen=True)
class Notities:
    """The comments of a file, each with its ``#``.

    Attributes:
        kop: those at the top, with an empty line between them and the first field.
        voor: those about a field or list item, by its path.
        einde: those after everything.
    """

    kop: tuple[str, ...] = ()
    voor: dict[Path_, list[str]] = field(default_factory=dict)
    einde: tuple[str, ...] = ()

    def alle(self) -> list[str]:
        """Every comment, in no order that matters."""
        return sorted([*self.kop, *self.einde, *(line for found in self.voor.values() for line in found)])


def notities(document: Document) -> Notities:
    """The comments of a file that was read without faults.

    A comment on a line of its own is about what follows, one behind a value about that value.
    """
    text = document.text
    nodes = _nodes(document)
    starts = [start for start, _ in nodes]
    head: list[tuple[int, str]] = []
    about: dict[Path_, list[str]] = {}
    tail: list[str] = []
    for at, comment in _comments(text):
        own_line = not text[text.rfind("\n", 0, at) + 1 : at].strip()
        place = bisect_left(starts, at) if own_line else bisect_right(starts, at) - 1
        if own_line and place == 0 and nodes:
            head.append((at, comment))
        elif own_line and place >= len(nodes):
            tail.append(comment)
        elif nodes:
            about.setdefault(nodes[max(place, 0)][1], []).append(comment)
    if head:
        top, first = _parted(head, text, starts[0])
        about.setdefault(nodes[0][1], [])[:0] = first
        return Notities(tuple(top), {path: found for path, found in about.items() if found}, tuple(tail))
    return Notities((), about, tuple(tail))


def _parted(head: list[tuple[int, str]], text: str, first: int) -> tuple[list[str], list[str]]:
    """The comments above the first field: those of the file, and behind the last empty line those of the field."""
    ends = [found.end() for found in _BLANK.finditer(text, head[0][0], first)]
    split = ends[-1] if ends else -1
    return [line for at, line in head if at < split], [line for at, line in head if at >= split]


def _nodes(document: Document) -> list[tuple[int, Path_]]:
    """Where each field and list item starts, in order; what starts at the same sign goes to the outer one."""
    lines = [0]
    for found in re.finditer("\n", document.text):
        lines.append(found.end())
    items = {path: spot for path, spot in document.values.items() if path and isinstance(path[-1], int)}
    starts = [(lines[line - 1] + column - 1, path) for path, (line, column) in {**items, **document.keys}.items()]
    return sorted(starts, key=lambda pair: (pair[0], len(pair[1])))


def _comments(text: str) -> Iterator[tuple[int, str]]:
    """Every comment with where it starts: whatever stands behind a # outside the words themselves."""
    at = 0
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        if isinstance(token, yaml.ScalarToken):
            start, end = token.start_mark.index, token.end_mark.index
            yield from _between(text, at, start)
            at = end
            if token.style in ("|", ">"):
                yield from _between(text, start, text.find("\n", start, end) + 1 or end)
    yield from _between(text, at, len(text))


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for found in _COMMENT.finditer(text, start, end):
        if found.start() > start or start == 0 or text[start - 1].isspace():
            yield found.start(), found[0].rstrip()
