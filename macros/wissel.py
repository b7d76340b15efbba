"""Edge: Wissel, the swap of a finished site for the one that stands. Nothing is lost halfway.

Each build has a folder of its own beside the site (``.site.nieuw-…``) and holds a lock on it for as
long as it lives; the system lets go of the lock when a build is killed. So a next build knows which
folders are dead: a new site that never was finished is removed, an old one that was set aside and
never replaced is put back.
"""

import atexit
import logging
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EDQUOT, EEXIST, EFBIG, ENOSPC, ENOTEMPTY
from pathlib import Path
from tempfile import mkdtemp

from mkdocs.utils import CountHandler

from macros.ruil import ruil

if sys.platform != "win32":
    import fcntl

VOL = (ENOSPC, EDQUOT, EFBIG)
"""What the system says when a disk, a quota or a file is full."""
_BEZET = (EEXIST, ENOTEMPTY)
"""What the system says when a folder stands where another should come."""
_POGINGEN = 100
_EEN_DAG = 86_400


class Wissel:
    """Builds go to a folder beside the site; only a whole one takes its place."""

    def __init__(self, site: Path) -> None:
        self.site = site
        site.parent.mkdir(parents=True, exist_ok=True)
        self._herstel()
        self.zijmap, self._slot = self._maak()
        atexit.register(self.gooi_weg)

    def _maak(self) -> tuple[Path, int | None]:
        """A new folder beside the site, and the lock that says it is in use."""
        while True:
            made = Path(mkdtemp(prefix=f".{self.site.name}.nieuw-", dir=self.site.parent))
            try:
                lock = _neem_slot(made)
            except BlockingIOError:  # another build is clearing it away: it was seen before it was locked
                continue
            with suppress(FileNotFoundError):  # the same, and already gone
                made.chmod(0o755)  # mkdtemp lets only its owner in; a web server must read the site
                return made, lock
            _laat_los(lock)

    def _herstel(self) -> None:
        """Put back or remove what builds left that are no more."""
        for old in sorted(self._naast("oud")):
            with _als_dood(old) as dead:
                if dead and not self.site.exists():
                    with suppress(OSError):  # another build was first
                        old.rename(self.site)
                elif dead:
                    shutil.rmtree(old, ignore_errors=True)
        for unfinished in self._naast("nieuw"):
            with _als_dood(unfinished) as dead:
                if dead:
                    shutil.rmtree(unfinished, ignore_errors=True)

    def _naast(self, soort: str) -> list[Path]:
        return list(self.site.parent.glob(f".{self.site.name}.{soort}-*"))

    def gooi_weg(self) -> None:
        """Drop what stands beside the site; the site stays."""
        shutil.rmtree(self.zijmap, ignore_errors=True)
        _laat_los(self._slot)
        self._slot = None

    def wissel(self, *, strict: bool) -> Path:
        """Put the new site in place, unless a strict build is about to fail on a warning.

        Returns:
            where the site stands.
        """
        keeps = strict and _warned()
        # In one step: a reader, and a build that is killed here, find the old site or the new one.
        if not keeps and not (self.site.exists() and ruil(self.zijmap, self.site)):
            self._in_twee_stappen()
        self.gooi_weg()
        return self.site

    def _in_twee_stappen(self) -> None:
        """Rename twice. Killed in between, the old site waits for the next build to put it back."""
        aside = self.site.with_name(f".{self.site.name}.oud-{os.getpid()}")
        for left in reversed(range(_POGINGEN)):
            with suppress(FileNotFoundError):
                self.site.rename(aside)
            try:
                self.zijmap.rename(self.site)
                break
            except OSError as error:
                if error.errno not in _BEZET or not left:  # it cannot be done at all: put back what stood
                    with suppress(OSError):
                        aside.rename(self.site)
                    raise
            shutil.rmtree(aside, ignore_errors=True)  # another build put its site here in the meantime: once more
        shutil.rmtree(aside, ignore_errors=True)


def _neem_slot(folder: Path) -> int | None:
    """Lock a folder for as long as this process lives; None when it is gone or the system cannot lock.

    Raises:
        BlockingIOError: another process holds the lock.
    """
    if sys.platform == "win32":
        return None
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        if isinstance(error, BlockingIOError):
            raise
        return None
    return handle


def _laat_los(lock: int | None) -> None:
    if lock is not None:
        os.close(lock)


@contextmanager
def _als_dood(folder: Path) -> Iterator[bool]:
    """Whether no build uses a folder any more; no build can begin to use it until this is left.

    Where folders cannot be locked: after a day.
    """
    if sys.platform == "win32":
        yield folder.exists() and time.time() - folder.stat().st_mtime > _EEN_DAG
        return
    try:
        lock = _neem_slot(folder)
    except BlockingIOError:
        yield False
        return
    try:
        yield lock is not None
    finally:
        _laat_los(lock)


def schijf_vol(error: BaseException) -> bool:
    """Whether a build stopped because nothing more could be written."""
    return isinstance(error, OSError) and error.errno in VOL


def _warned() -> bool:
    """Whether MkDocs has counted a warning in this run."""
    handlers = [h for h in logging.getLogger("mkdocs").handlers if isinstance(h, CountHandler)]
    return any(count for handler in handlers for count in dict(handler.get_counts()).values())
