"""Edge: reading ahead: a second process reads files while this one still loads the models that judge them."""

import marshal
import mmap
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from macros.content.bestanden import recordbestanden
from macros.content.koppelingen import koppelingen
from macros.content.read import Document, read_file
from macros.content.voorraad import Stempel, Voorraad, stempel


def lees_vooruit(folder: Path) -> Callable[[], Voorraad]:
    """Begin to read a data folder in a second process.

    Returns:
        what ends that and gives what it read so far: flawless files only, each with the stamp it had. Empty where there is
        no second processor or process to be had; who loads the folder reads the rest.
    """
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2 or threading.active_count() > 1:
        return Voorraad  # a process with threads cannot safely be doubled
    enough = mmap.mmap(-1, 1)
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _vertel(folder, writing, enough)
    os.close(writing)
    return lambda: _ontvangen(reading, child, enough)


def _vertel(folder: Path, writing: int, enough: mmap.mmap) -> None:
    """In the second process: read, tell, and end. What goes wrong here goes wrong again where it can be said."""
    try:
        with open(writing, "wb") as out:
            out.write(marshal.dumps(list(_gelezen(folder, enough))))
    except BaseException:
        os._exit(1)
    os._exit(0)


def _gelezen(folder: Path, enough: mmap.mmap) -> Iterator[tuple[str, Stempel, str, object]]:
    """What each flawless file says, with its name and stamp, until it is enough."""
    for path, _, shown in recordbestanden(folder, dict(koppelingen(folder))):
        if enough[0]:
            return
        stamp, document = stempel(path), read_file(path, shown)
        if not document.problems:
            yield shown, stamp, document.text, document.value


def _ontvangen(reading: int, child: int, enough: mmap.mmap) -> Voorraad:
    """Say that it is enough, and keep what was read."""
    enough[0] = 1
    with open(reading, "rb") as coming:
        told = coming.read()
    _, status = os.waitpid(child, 0)
    read = [] if status else marshal.loads(told)
    return Voorraad({shown: (stamp, Document(shown, text, value)) for shown, stamp, text, value in read})
