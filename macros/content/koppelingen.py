"""Koppelingen: symbolic links that lead out of the project, or nowhere. What is published stands in the project itself."""

import os
from collections.abc import Iterator
from pathlib import Path

from macros.content.bestanden import ingangen
from macros.content.problems import Place, Problem


def koppelingen(folder: Path) -> Iterator[tuple[Path, Problem]]:
    """Every link under a folder that may not be followed, and why; hidden files, such as the locks of editors, are passed over.

    Args:
        folder: a folder of the project, which is the folder around it.
    """
    project = os.path.realpath(folder.parent)
    for place, path in sorted((place, entry.path) for place, entry in ingangen(str(folder)) if entry.is_symlink()):
        target = os.path.realpath(path)
        outside = target != project and not target.startswith(project.rstrip(os.sep) + os.sep)
        if outside or not os.path.exists(target):
            reason = "leidt buiten het project" if outside else "leidt nergens heen"
            yield Path(path), Problem(Place(f"{folder.name}/{place}"), "buiten-project", {"reden": reason})
