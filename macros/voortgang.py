"""Edge: Voortgang, one line that says how far a long build is, for who waits at a terminal."""

import os
import sys
import time
from collections.abc import Callable
from typing import Any

GEDULD, PAUZE = 2.0, 0.2
"""Seconds of building without a word, and between two looks of the line."""
_WIS = "\r\x1b[K"


class Voortgang:
    """Says on one line of stderr how far a build is. Nothing is said of a short one, nor where nobody watches.

    Attributes:
        totaal: how many steps the pages take together; unknown while it is zero.
        gedaan: how many of them are done.
    """

    def __init__(self, klok: Callable[[], float] = time.monotonic, naar: Any = None) -> None:
        self.totaal = self.gedaan = 0
        self._klok, self._naar = klok, naar or sys.stderr
        self._volgende = klok() + GEDULD
        self._kijkt = self._naar.isatty() and not os.environ.get("CI")
        self._staat = False

    def stap(self) -> None:
        """A page came one step further."""
        self.gedaan += 1
        if self._kijkt and self.totaal and self._klok() >= self._volgende:
            self._toon(f"Pagina's maken: {min(100, 100 * self.gedaan // self.totaal)}%")

    def werk(self, wat: str) -> None:
        """Something else begins that may take long."""
        if self._kijkt and self._klok() >= self._volgende:
            self._toon(wat)

    def klaar(self) -> None:
        """Take the line away."""
        if self._staat:
            self._naar.write(_WIS)
            self._naar.flush()
            self._staat = False

    def _toon(self, wat: str) -> None:
        # The cursor goes back to the start, so that what MkDocs has to say comes in place of the line.
        self._naar.write(f"{_WIS}{wat}\r")
        self._naar.flush()
        self._staat, self._volgende = True, self._klok() + PAUZE
