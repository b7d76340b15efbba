"""Koppelingen: symbolic links that lead out of the project, or nowhere. What is published stands in the project itself."""

import os
from collections.abc import Iterator
from pathlib import Path

from macros.content.problems import Place, Problem


def koppelingen(folder: Path) -> Iterator[tuple[Path, Problem]]:
    """Every link under a folder that may not be followed, and why; hidden files, such as the locks of editors, are passed over.

    Args:
        folder: a folder of the project, which is the folder around it.
    """
    project = os.path.realpath(folder.parent)
    for path in _links(str(folder)):
        target = os.path.realpath(path)
        outside = target != project and not target.startswith(project.rstrip(os.sep) + os.sep)
        if outside or not os.path.exists(target):
            shown = f"{folder.name}/{Path(path).relative_to(folder).as_posix()}"
            reason = "leidt buiten het project" if outside else "leidt nergens heen"
            yield Path(path), Problem(Place(shown), "buiten-project", {"reden": reason})


def _links(folder: str) -> Iterator[str]:
    with os.scandir(folder) as found:
        for entry in sorted(found, key=lambda e: e.name):
            if entry.name.startswith("."):
                continue
            if entry.is_symlink():
                yield entry.path
            elif entry.is_dir():
                yield from _links(entry.path)
