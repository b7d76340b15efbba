"""How long the whole set of PDFs takes, set from nothing: python -m bench.pdf

Measured on two shared cores in November 2026: 162 documents, 13.5 MB, 8 s of processor time, 5.5 s by the clock.
"""

import sys
from pathlib import Path
from time import perf_counter, process_time

from macros.content.load import load
from macros.exports.pdf.alles import bestanden
from macros.language.interface import load_interface

BUDGET_S = 10


def main() -> None:
    bank, interface = load(Path("data")), load_interface(Path("data/interface"))
    clock, processor = perf_counter(), process_time()
    files = dict(bestanden(bank, interface, site="https://naft.example/"))
    clock, processor = perf_counter() - clock, process_time() - processor
    print(f"{len(files)} files, {sum(map(len, files.values())):,} bytes, {processor:.1f} s of processor time, {clock:.1f} s")
    if clock > BUDGET_S:
        sys.exit(f"slower than {BUDGET_S} s")


if __name__ == "__main__":
    main()
