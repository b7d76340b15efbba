"""The data floor: how long it takes to read, check and resolve all records, from nothing. Called in a process of its own."""

import sys
from pathlib import Path
from time import perf_counter, process_time

from macros.content.load import load


def main() -> None:
    clock, processor = perf_counter(), process_time()
    bank = load(Path(sys.argv[1]))
    clock, processor = perf_counter() - clock, process_time() - processor
    print(sum(map(len, bank.records.values())), f"{processor:.3f}", f"{clock:.3f}")


if __name__ == "__main__":
    main()
