"""Edge: reading ahead: a second process reads files while this one still loads the models, and goes on while this one judges what was read."""

import marshal
import mmap
import os
import struct
import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from macros.content.bestanden import Bestand, recordbestanden
from macros.content.koppelingen import koppelingen
from macros.content.read import Document, read_file
from macros.content.voorraad import Stempel, Voorraad, stempel

VOORSPRONG = 4
"""How many files who reads ahead leaves to who comes after it: whoever reads the same file at the same moment does so for nothing."""
_GETAL = struct.Struct("=Q")
"""A place among the files, or how long what is told is."""
_VOORBIJ = 2**63
"""A place past every file."""


@dataclass
class Vooruit:
    """What was read ahead, for who goes along the files; nothing when nobody reads ahead.

    Attributes:
        voorraad: what was read: flawless files only, each with the stamp it had.
        verteld: where the second process tells what it read.
        plaats: at which file this process is, for the second one to read.
    """

    voorraad: Voorraad = field(default_factory=Voorraad)
    verteld: BinaryIO | None = None
    plaats: mmap.mmap | bytearray = field(default_factory=lambda: bytearray(_GETAL.size))
    _gehoord: int = 0

    def langs(self, files: Iterable[Bestand]) -> Iterator[Bestand]:
        """Pass files on one by one, each once it is in the voorraad, or when it must be read after all."""
        for place, file in enumerate(files):
            _GETAL.pack_into(self.plaats, 0, place)
            if file.getoond not in self.voorraad.documenten:
                self._luister()
            yield file

    def _luister(self) -> None:
        """Take in what was told since; of what is half told, the whole comes later."""
        if self.verteld is None:
            return
        new = os.pread(self.verteld.fileno(), os.fstat(self.verteld.fileno()).st_size - self._gehoord, self._gehoord)
        for told in _geheel(new):
            shown, stamp, text, value = marshal.loads(told)
            self.voorraad.documenten.setdefault(shown, (stamp, Document(shown, text, value)))
            self._gehoord += _GETAL.size + len(told)


def _geheel(told: bytes) -> Iterator[memoryview]:
    """What was told in full, each without its length before it."""
    rest = memoryview(told)
    while len(rest) >= _GETAL.size and len(rest) >= (end := _GETAL.size + _GETAL.unpack_from(rest)[0]):
        yield rest[_GETAL.size : end]
        rest = rest[end:]


@contextmanager
def lees_vooruit(folder: Path) -> Iterator[Vooruit]:
    """Read a data folder in a second process while the block runs, when there is a second processor and a process to be had."""
    told = _schrift()
    if told is None:
        yield Vooruit()
        return
    with told, mmap.mmap(-1, _GETAL.size) as place:
        child = os.fork()
        if not child:
            _vertel(folder, told, place)
        try:
            yield Vooruit(verteld=told, plaats=place)
        finally:
            _GETAL.pack_into(place, 0, _VOORBIJ)
            os.waitpid(child, 0)


def _schrift() -> BinaryIO | None:
    """Where the second process can tell what it read; None where there can be none: a process with threads cannot safely be doubled."""
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2 or threading.active_count() > 1:
        return None
    try:
        return tempfile.TemporaryFile(buffering=0)
    except OSError:  # a machine on which nothing may be written
        return None


def _vertel(folder: Path, told: BinaryIO, place: mmap.mmap) -> None:
    """In the second process: read, tell, and end. What goes wrong here goes wrong again where it can be said."""
    try:
        for read in _gelezen(folder, place):
            content = marshal.dumps(read)
            told.write(_GETAL.pack(len(content)) + content)
    except BaseException:
        os._exit(1)
    os._exit(0)


def _gelezen(folder: Path, place: mmap.mmap | bytearray) -> Iterator[tuple[str, Stempel, str, Any]]:
    """What each flawless file says, with its name and stamp; not of those that the other process is at, or past."""
    for number, (path, _, shown) in enumerate(recordbestanden(folder, dict(koppelingen(folder)))):
        if number < _GETAL.unpack_from(place)[0] + VOORSPRONG:
            continue
        stamp, document = stempel(path), read_file(path, shown)
        if not document.problems:
            yield shown, stamp, document.text, document.value
