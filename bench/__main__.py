"""Every measurement of building, in one run: make bench, or python -m bench --n 100,1000

Builds this site with made-up records in three languages, and beside it plain Material with the same pages as ready
Markdown in one language, with and without pruned navigation, and this site with ProperDocs. Machines differ, and so
do the hours of one machine: read processor time, and the ratios within a run.
"""

import argparse
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from bench import bouwen, project, properdocs, tafel, voorvertoning

UITKOMSTEN = Path(__file__).with_name("uitkomsten.md")
VLOER_S, CHECK_S, VERSCHEEPT_S, DUIZEND_S = 1.0, 1.5, 1.5, 3.0


def _opties() -> argparse.Namespace:
    options = argparse.ArgumentParser(prog="python -m bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--n", default="100,1000,5000", help="how many records, with commas between (100,1000,5000)")
    options.add_argument("--ongesnoeid", type=int, default=1000, metavar="N", help="Material without prune up to this many records (1000)")
    options.add_argument("--zonder-properdocs", action="store_true", help="do not install and measure ProperDocs")
    options.add_argument("--zonder-voorvertoning", action="store_true", help="do not measure from save to reload")
    options.add_argument("--schrijf", type=Path, default=UITKOMSTEN, help="where the outcome goes (bench/uitkomsten.md)")
    return options.parse_args()


def _ander(folder: Path) -> properdocs.ProperDocs | None:
    try:
        return properdocs.installeer(folder)
    except subprocess.CalledProcessError:
        print("ProperDocs is not to be had here: left out", file=sys.stderr)
        return None


def _vloer(werk: Path) -> list[tuple[str, str, str, bool]]:
    """The data floor at 1,000 records, and the command an editor checks them with: each the middle of five, in turns."""
    data = str(project.maak(werk / "vloer", 1000) / "data")
    command = [sys.executable, "-m", "bench.vloer", data]
    floors, checks = [], []
    for _ in range(5):
        floors.append(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())
        began = perf_counter()
        subprocess.run([sys.executable, "-m", "macros.cli", "check", "--map", data], check=True, capture_output=True)
        checks.append(perf_counter() - began)
    took, waited = median(float(cpu) for _, cpu, _ in floors), median(checks)
    return [
        (f"data floor: read, check, resolve {floors[0][0]} records (CPU)", f"≤ {VLOER_S} s", f"{took:.2f} s", took <= VLOER_S),
        (f"naft check of the same, from start to end (clock, {min(checks):.2f} to {max(checks):.2f})", f"≤ {CHECK_S} s", f"{waited:.2f} s", waited <= CHECK_S),
    ]


def main() -> None:
    options = _opties()
    counts = [int(n) for n in options.n.split(",")]
    other = None if options.zonder_properdocs else _ander(project.PROJECT / ".cache" / "properdocs")
    made: list[bouwen.Uitkomst] = []
    with TemporaryDirectory() as temp:
        for count in counts:
            print(f"{count:,} records …", file=sys.stderr, flush=True)
            made += bouwen.meet(count, Path(temp), ongesnoeid=count <= options.ongesnoeid, properdocs=other)
        goals = [*tafel.bouwdoelen(made), *_vloer(Path(temp))]
    if not options.zonder_voorvertoning:
        goals += [
            (f"save to reloaded page, {name} (clock, middle of {voorvertoning.KEREN})", f"≤ {most} s", f"{median(took):.2f} s", median(took) <= most)
            for (name, took), most in zip(voorvertoning.alle(), (VERSCHEEPT_S, DUIZEND_S), strict=True)
        ]
    text = f"# What it costs to build\n\n`make bench`, {tafel.machine()}.\n\n{tafel.bouwtabel(made)}\n{tafel.doeltabel(goals)}"
    print(text)
    options.schrijf.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
