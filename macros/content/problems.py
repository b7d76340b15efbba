"""Content errors as values: a place, a kind and the data; their text is made in ``messages``."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from macros.content.messages import hint, sentence


@dataclass(frozen=True, order=True)
class Place:
    """Where an editor must look: a file relative to the project, and a line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """File, line and column, as editors click on them."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Problem:
    """One fault in the content.

    Attributes:
        place: where it stands.
        kind: a key of ``messages.MESSAGES``.
        data: what the message names (the value found, what is allowed, a suggestion).
        severity: ``fout`` stops a build, ``let op`` does not.
    """

    place: Place
    kind: str
    data: dict[str, Any] = field(default_factory=dict, hash=False)
    severity: str = "fout"

    @property
    def text(self) -> str:
        """The Dutch sentence for the editor, without the place."""
        return sentence(self.kind, self.data)

    @property
    def hint(self) -> str:
        """How to mend it, in Dutch; empty when the sentence says it all."""
        return hint(self.kind, self.data)

    def __str__(self) -> str:
        """Place and sentence, with the hint indented under them."""
        lead = "" if self.severity == "fout" else f"{self.severity}: "
        line = f"{self.place}: {lead}{self.text}"
        return f"{line}\n    {self.hint}" if self.hint else line


class ContentError(Exception):
    """All faults of one run together; its text is what the editor reads."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep each problem once, in the order of places."""
        self.problems = tuple(in_order(problems))
        super().__init__("\n".join(map(str, self.problems)))


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Problems by place, each once: a name or page that is the same in three languages has each fault once."""
    distinct = {(p.place, p.text): p for p in problems}
    return sorted(distinct.values(), key=lambda p: (p.place, p.kind))


def suggestion(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word most like ``word``, or None when none is near."""
    near = get_close_matches(str(word), list(allowed), n=1, cutoff=0.6)
    return near[0] if near else None
