"""How big and how fast a role matrix of 40 actors × 12 phases is: python -m bench.matrix

Measured on two shared cores in November 2026: 57 KB of HTML, 3 KB gzip, 19 ms.
"""

import gzip
import statistics
import sys
from pathlib import Path
from time import process_time

from bench.synthetisch import rollenbank
from macros.language.interface import load_interface
from macros.views.lezer import Lezer
from macros.views.matrix.rollen import rollenmatrix

BUDGET_MS = 50


def main() -> None:
    lezer = Lezer(rollenbank(), load_interface(Path("data/interface")), "nl")
    html = str(rollenmatrix(lezer)).encode()
    times = []
    for _ in range(30):
        start = process_time()
        rollenmatrix(lezer)
        times.append((process_time() - start) * 1000)
    middle = statistics.median(times)
    print(f"{len(html):,} bytes, {len(gzip.compress(html, 9)):,} gzip, median {middle:.1f} ms (best {min(times):.1f}, worst {max(times):.1f})")
    if middle > BUDGET_MS:
        sys.exit(f"slower than {BUDGET_MS} ms")


if __name__ == "__main__":
    main()
