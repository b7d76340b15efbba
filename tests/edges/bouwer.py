"""Bouwer: MkDocs, begun once and forked for each build, so that a test waits for the build and not for Python to begin.

A build is a process of its own, that can be killed like any other.
"""

import atexit
import json
import os
import select
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.sites import PROJECT


class Bouwer:
    """The process that forks; it does one build at a time."""

    def __init__(self) -> None:
        self._temp = TemporaryDirectory()
        self.uit = Path(self._temp.name, "uit.txt")
        command = [sys.executable, "-c", "from tests.edges.bouwer import wacht_op_werk; wacht_op_werk()"]
        self._proces = subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def begin(self, folder: Path, *opties: str) -> int:
        """Start a build of the project in a folder.

        Returns:
            the number of its process; ``einde`` waits for it.
        """
        self._proces.stdin.write(json.dumps({"map": str(folder), "opties": ["build", *opties], "uit": str(self.uit)}) + "\n")
        self._proces.stdin.flush()
        return self._antwoord()

    def einde(self) -> int:
        """How the build ended that was begun last: its exit code, below zero when it was killed."""
        return self._antwoord()

    def bouw(self, folder: Path, *opties: str) -> tuple[int, str]:
        """Build the project in a folder: the exit code, and all it said."""
        self.begin(folder, *opties)
        return self.einde(), self.uit.read_text(encoding="utf-8")

    def _antwoord(self) -> int:
        ready, _, _ = select.select([self._proces.stdout], [], [], 120)
        assert ready, f"geen antwoord in twee minuten: {self.uit.read_text(encoding='utf-8')[-2000:]}"
        return int(self._proces.stdout.readline())

    def stop(self) -> None:
        """End the process."""
        self._proces.stdin.close()
        self._proces.wait(10)
        self._proces.stdout.close()
        self._temp.cleanup()


@cache
def bouwer() -> Bouwer:
    """The one of this worker."""
    made = Bouwer()
    atexit.register(made.stop)
    return made


def wacht_op_werk() -> None:
    """What the forking process does: a build for each line it gets."""
    from mkdocs.__main__ import cli

    import macros.hooks  # noqa: F401  # all that a build imports

    for line in sys.stdin:
        work = json.loads(line)
        number = os.fork()
        if number == 0:
            _word_een_bouw(work["map"], work["uit"])
            cli(work["opties"])  # ends the process, as it does on a command line
        print(number, flush=True)
        _, status = os.waitpid(number, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _word_een_bouw(folder: str, uit: str) -> None:
    nothing, told = os.open(os.devnull, os.O_RDONLY), os.open(uit, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for old, new in ((nothing, 0), (told, 1), (told, 2)):
        os.dup2(old, new)
    os.chdir(folder)
    sys.path[0] = folder
    sys.argv = ["mkdocs"]
