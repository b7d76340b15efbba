"""Lighthouse, on a phone: python -m bench.lighthouse FOLDER OF A BUILT SITE

It comes from npm, so it asks Node.js 20 or newer; this script fetches the version that stands in bench/node. The scores of speed
depend on the machine (Lighthouse slows it down four times more), those of the other three do not.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from bench import tafel
from bench.bezochte import adressen
from tests.browser.server import geserveerd
from tests.chromium import CHROMIUM

NODE = Path(__file__).with_name("node")
UITKOMST = Path(__file__).with_name("lighthouse.md")
SOORTEN = {"performance": "speed", "accessibility": "accessibility", "best-practices": "best practices", "seo": "findability"}
_VLAGGEN = "--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run"


def installeer() -> Path:
    """The command of Lighthouse, fetched when it is not there yet.

    Raises:
        SystemExit: when there is no npm, or no network.
    """
    command = NODE / "node_modules" / ".bin" / "lighthouse"
    npm = shutil.which("npm")
    if not command.exists() and (not npm or subprocess.run([npm, "ci", "--silent"], cwd=NODE, check=False).returncode):
        sys.exit("Lighthouse comes from npm: install Node.js 20 or newer, with a network to fetch it over")
    return command


def meet(command: Path, address: str) -> dict[str, Any]:
    """The report of one page."""
    options = ["--output=json", "--quiet", f"--only-categories={','.join(SOORTEN)}", f"--chrome-flags={_VLAGGEN}"]
    done = subprocess.run([str(command), address, *options], check=True, capture_output=True, text=True, env={**os.environ, "CHROME_PATH": str(CHROMIUM)})
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def scores(report: dict[str, Any]) -> list[int]:
    """The four scores, out of 100."""
    return [round(report["categories"][name]["score"] * 100) for name in SOORTEN]


def gemist(report: dict[str, Any]) -> list[str]:
    """The checks that cost a page points, by name."""
    weighed = {ref["id"] for name in SOORTEN for ref in report["categories"][name]["auditRefs"] if ref["weight"]}
    return [f"{name} ({audit['score']:.2f}, {audit.get('displayValue') or audit['title']})" for name, audit in report["audits"].items()
            if name in weighed and audit["score"] is not None and audit["score"] < 1]  # fmt: skip


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m bench.lighthouse", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("site", type=Path, help="the folder of a built site")
    options.add_argument("--keren", type=int, default=3, help="how often each page is measured; the best run counts (3)")
    given = options.parse_args()
    command, rows, missed = installeer(), [], []
    with geserveerd(given.site.resolve()) as root:
        for what, taal, path in adressen():
            reports = [meet(command, root + path) for _ in range(given.keren)]
            best = max(reports, key=scores)
            rows.append((what, taal, *map(str, scores(best)), f"{best['audits']['largest-contentful-paint']['numericValue'] / 1000:.2f} s"))
            missed += [f"- {what}, {taal}: {', '.join(found)}" for found in [gemist(best)] if found]
            print(*rows[-1], *gemist(best), file=sys.stderr, flush=True)
    table = tafel.tabel(("page", "language", *SOORTEN.values(), "LCP"), rows)
    version = json.loads((NODE / "package.json").read_text(encoding="utf-8"))["dependencies"]["lighthouse"]
    lost = "\n## What cost points\n\n" + "\n".join(missed) + "\n" if missed else ""
    text = f"# Lighthouse {version}, mobile\n\n`python -m bench.lighthouse site`, {tafel.machine()}; the best of {given.keren} runs.\n\n{table}{lost}"
    UITKOMST.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
