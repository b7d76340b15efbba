"""Bestanden: which files of a data folder hold records, where they stand and how messages name them."""

import os
from collections.abc import Container, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

_ANDERE = ("interface", "schema", "vertalingen")
"""Folders under data/ that hold something else than records."""


class Bestand(NamedTuple):
    """A file that should hold records."""

    path: Path
    """Where it is on disk."""
    plaats: PurePosixPath
    """Where it stands under the data folder."""
    getoond: str
    """How messages name it: from the project, with its data folder."""


def recordbestanden(folder: Path, behalve: Container[Path] = ()) -> list[Bestand]:
    """Every file that should hold records, in the order they are read.

    Args:
        folder: the data folder.
        behalve: paths that are passed over.
    """
    places = sorted(place.split("/") for place in _onder(str(folder), ""))
    found = [(folder.joinpath(*parts), "/".join(parts)) for parts in places]
    return [Bestand(path, PurePosixPath(place), f"{folder.name}/{place}") for path, place in found if path not in behalve]


def _onder(folder: str, before: str) -> Iterator[str]:
    """The files in a folder and the folders below it; a link to a folder is not gone into."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if before or entry.name not in _ANDERE:
                    yield from _onder(entry.path, f"{before}{entry.name}/")
            elif entry.is_file() and not entry.name.endswith(".md"):
                yield before + entry.name
