"""Voorraad: what was read of a data folder before, so that a preview reads only what changed."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from macros.content.read import Document, read_file

if TYPE_CHECKING:  # whoever reads ahead has no records yet, and need not wait for their models
    from macros.content.records.record import Record

Stempel = tuple[int, int]
"""When a file was last written, in nanoseconds, and how many bytes it has."""


def stempel(path: Path) -> Stempel:
    """What tells that a file changed."""
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def stempels(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """The same of every file in a folder."""
    return tuple((path.name, *stempel(path)) for path in sorted(folder.glob("*")) if path.is_file())


@dataclass
class Voorraad:
    """Documents and records of an earlier reading; only flawless ones are kept.

    Attributes:
        documenten: each file as shown, with its stamp.
        records: each record by the file it stands in, its soort and its id.
    """

    documenten: dict[str, tuple[Stempel, Document]] = field(default_factory=dict)
    records: "dict[tuple[str, str, str], Record]" = field(default_factory=dict)

    def document(self, path: Path, shown: str) -> Document:
        """The document of a file: the one that was kept, when the file is still the same."""
        stamp = stempel(path)
        kept = self.documenten.get(shown)
        if kept and kept[0] == stamp and not kept[1].problems:
            return kept[1]
        if kept:
            for key in [key for key in self.records if key[0] == shown]:
                del self.records[key]
        self.documenten[shown] = stamp, read_file(path, shown)
        return self.documenten[shown][1]
