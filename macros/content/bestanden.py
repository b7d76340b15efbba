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
    places = sorted(place.split("/") for place, entry in ingangen(str(folder)) if entry.is_file() and not place.endswith(".md"))
    found = [(folder.joinpath(*parts), "/".join(parts)) for parts in places if len(parts) == 1 or parts[0] not in _ANDERE]
    return [Bestand(path, PurePosixPath(place), f"{folder.name}/{place}") for path, place in found if path not in behalve]


def ingangen(folder: str, before: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """All but folders under a folder, by their place in it.

    A link to a folder is not gone into; what is hidden, such as the lock of an editor, is passed over.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from ingangen(entry.path, f"{before}{entry.name}/")
            else:
                yield before + entry.name, entry
