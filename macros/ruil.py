"""Edge: Ruil, two folders that change places at once where the system can; two renames elsewhere."""

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


def ruil(een: Path, ander: Path) -> bool:
    """Let two folders on one disk change names in one step: at no moment is either name missing.

    Returns:
        False when this system or this disk cannot; then nothing has changed.
    """
    call = _systeem()
    return call is not None and call(os.fsencode(een), os.fsencode(ander)) == 0


def _systeem() -> Callable[[bytes, bytes], int] | None:
    """The call of Linux (renameat2) or of macOS (renamex_np); None elsewhere."""
    with suppress(AttributeError, OSError, TypeError):
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            exchange = library.renameat2
            return lambda a, b: exchange(_AT_FDCWD, a, _AT_FDCWD, b, _RENAME_EXCHANGE)
        if sys.platform == "darwin":
            swap = library.renamex_np
            return lambda a, b: swap(a, b, _RENAME_SWAP)
    return None
