"""One build, measured from outside: processor time, clock, memory and bytes."""

import os
import resource
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Meting:
    """What one run took.

    Attributes:
        cpu: seconds of processor time, of the program and all it started.
        klok: seconds by the clock.
        geheugen: the most memory one process held, in MB.
        bestanden: how many HTML pages came out.
        bytes: how many bytes came out.
    """

    cpu: float
    klok: float
    geheugen: float
    bestanden: int
    bytes: int


def meet(command: list[str], folder: Path, site: Path, extra: dict[str, str] | None = None) -> Meting:
    """Run a command in a folder and measure it.

    Raises:
        RuntimeError: with its last words, when it fails.
    """
    log = folder / "meting.log"
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1", **(extra or {})}
    start = time.perf_counter()
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=subprocess.STDOUT, env=env)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    clock = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: {log.read_text(encoding='utf-8')[-2000:]}")
    pages, size = _inhoud(site)
    return Meting(usage.ru_utime + usage.ru_stime, clock, _megabytes(usage), pages, size)


def _megabytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / 1024


def _inhoud(site: Path) -> tuple[int, int]:
    files = [p for p in site.rglob("*") if p.is_file()]
    return sum(p.name == "index.html" for p in files), sum(p.stat().st_size for p in files)
