"""From a saved record to a reloaded page in `make serve`: python -m bench.voorvertoning

Starts MkDocs' own server on the shipped site and on 1,000 made-up records, saves a change of a text, and
waits as a browser does until the server says that the page is new.
"""

import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.project import PROJECT, maak

KEREN = 5
_DOEL = re.compile(r"^(doel:\n  nl: )(?:[|>]-\n(?:(?:    .*)?\n)+?(?=\S|  \S)|.*\n)", re.MULTILINE)
"""The Dutch text of the aim of a method."""
_EPOCH = re.compile(rb"livereload\((\d+),")


def _vrije_poort() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _haal(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=600) as answer:  # our own server
        return bytes(answer.read())


def meet(project: Path, record: str, pagina: str) -> list[float]:
    """How many seconds from each save until the new page was served."""
    port = _vrije_poort()
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    log = (project / "serve.log").open("wb")
    server = subprocess.Popen(command, cwd=project, stdout=log, stderr=subprocess.STDOUT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    try:
        return [_een(f"http://127.0.0.1:{port}/", project / record, pagina, n) for n in range(KEREN)]
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


def _een(root: str, record: Path, pagina: str, n: int) -> float:
    page = _wacht(root + pagina)
    epoch = int(_EPOCH.search(page)[1])
    time.sleep(1)
    changed = _DOEL.sub(rf"\1Gewijzigd {n}.\n", record.read_text(encoding="utf-8"))
    start = time.perf_counter()
    record.write_text(changed, encoding="utf-8")
    while int(_haal(f"{root}livereload/{epoch}/0")) == epoch:
        pass
    fresh = _haal(root + pagina)
    if f"Gewijzigd {n}.".encode() not in fresh:
        raise RuntimeError(f"the change of {record} is not on {pagina}")
    return time.perf_counter() - start


def _wacht(address: str) -> bytes:
    for _ in range(600):
        try:
            return _haal(address)
        except OSError:
            time.sleep(0.5)
    raise TimeoutError(address)


def alle() -> Iterator[tuple[str, list[float]]]:
    """How many seconds each save took: with the shipped data, and with 1,000 made-up records."""
    with TemporaryDirectory() as temp:
        for name, count, record in (("shipped data", 0, "methodieken/rots-en-water"), ("1,000 records", 1000, "methodieken/verzonnen-00000")):
            project = maak(Path(temp, "project"), count, verscheept=not count)
            if (PROJECT / ".cache").exists():
                shutil.copytree(PROJECT / ".cache", project / ".cache")
            yield name, meet(project, f"data/{record}.yml", f"{record}/")


def main() -> None:
    for name, found in alle():
        print(f"{name:16} {statistics.median(found):5.1f} s (best {min(found):.1f}, worst {max(found):.1f})", flush=True)


if __name__ == "__main__":
    main()
