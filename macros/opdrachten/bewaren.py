"""Edge: files that change together: all or none, and none that someone else changed meanwhile."""

import base64
import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from macros.content.problems import ContentError, Place, Problem

LOGBOEK = ".naft-wijziging.json"
"""What the files held before, while they are being replaced: whoever comes after a crash puts it back."""


@dataclass
class Wijzigingen:
    """Changes to files, gathered first and written at once.

    Attributes:
        project: the folder of the project; messages name files from there.
        gelezen: what each file held when it was read; None when it was not there.
        nieuw: what each will hold; None when it goes.
    """

    project: Path
    gelezen: dict[Path, bytes | None] = field(default_factory=dict)
    nieuw: dict[Path, bytes | None] = field(default_factory=dict)

    def gelezen_als(self, path: Path, content: str | bytes | None) -> None:
        """Remember what a file held when it was read; writing is refused when it holds something else by then."""
        self.gelezen.setdefault(path, content.encode() if isinstance(content, str) else content)

    def inhoud(self, path: Path) -> str:
        """What a file will hold, as far as is known now."""
        if path not in self.nieuw:
            self.gelezen_als(path, path.read_bytes())
        found = self.nieuw.get(path, self.gelezen.get(path))
        return (found or b"").decode("utf-8")

    def zet(self, path: Path, text: str) -> None:
        """Give a file other words; no change when they are those it had."""
        self.gelezen_als(path, path.read_bytes() if path.exists() else None)
        if self.gelezen[path] == text.encode():
            self.nieuw.pop(path, None)
        else:
            self.nieuw[path] = text.encode()

    def verplaats(self, old: Path, new: Path) -> None:
        """Give a file another name."""
        text = self.inhoud(old)
        self.gelezen_als(new, new.read_bytes() if new.exists() else None)
        self.nieuw[old], self.nieuw[new] = None, text.encode()

    def schrijf(self) -> list[str]:
        """Write every change, or none.

        Returns:
            the files that changed, as messages name them.

        Raises:
            ContentError: when a file is no longer what it was when it was read.
        """
        changed = [self._shown(path) for path in sorted(self.gelezen) if _now(path) != self.gelezen[path]]
        if changed:
            raise ContentError(Problem(Place(name), "intussen-gewijzigd") for name in changed)
        if not self.nieuw:
            return []
        log = self.project / LOGBOEK
        _write(log, json.dumps({self._shown(path): _packed(self.gelezen[path]) for path in self.nieuw}).encode())
        try:
            for path, content in self.nieuw.items():
                _write(path, content)
        except BaseException:
            herstel(self.project, rust=0)
            raise
        log.unlink()
        return [self._shown(path) for path in sorted(self.nieuw)]

    def _shown(self, path: Path) -> str:
        return path.relative_to(self.project).as_posix()


def herstel(project: Path, rust: float = 10) -> list[str]:
    """Put back what an interrupted command left half done.

    Args:
        project: the folder of the project.
        rust: seconds without a sign of life, before a command counts as interrupted and not as busy.

    Returns:
        the files that were put back.
    """
    log = project / LOGBOEK
    if not log.exists() or time.time() - log.stat().st_mtime < rust:
        return []
    before = json.loads(log.read_text(encoding="utf-8"))
    for name, packed in before.items():
        _write(project / name, None if packed is None else base64.b64decode(packed))
    log.unlink()
    return sorted(before)


def _packed(content: bytes | None) -> str | None:
    return None if content is None else base64.b64encode(content).decode()


def _now(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _write(path: Path, content: bytes | None) -> None:
    """Give a file its content in one step, so that nobody ever reads half of it."""
    if content is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.nieuw")
    try:
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    finally:
        aside.unlink(missing_ok=True)


def bestanden(folder: Path, suffix: str) -> Iterator[Path]:
    """The files in a folder that an editor sees, in order."""
    for path in sorted(folder.rglob(f"*{suffix}")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts):
            yield path
