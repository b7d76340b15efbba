"""How soon a reader sees the page, beside the same words as bare HTML: python -m bench.lcp FOLDER OF A BUILT SITE

Both are opened for the first time in a real browser, over slow 4G (1.6 Mbit/s, 150 ms) on a processor that is four times slower,
in turns within one run.
"""

import argparse
import re
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import sync_playwright

from bench import tafel
from bench.bezochte import adressen
from tests.browser.server import geserveerd
from tests.chromium import CHROMIUM

UITKOMST = Path(__file__).with_name("lcp.md")
HOOGSTENS = 1.05
"""How much later than bare HTML a page may be seen."""
LIJN = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
VERTRAGING = 4
_LCP = """new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
  .observe({type: 'largest-contentful-paint', buffered: true}))"""
_ARTIKEL = re.compile(r"<main\b.*?</main>", re.DOTALL)
_TITEL = re.compile(r"<title>.*?</title>", re.DOTALL)


def kaal(page: str) -> str:
    """The words of a page with nothing that dresses them."""
    title, words = _TITEL.search(page), _ARTIKEL.search(page)
    assert title, "a page without a title"
    assert words, "a page without words"
    bare = re.sub(r"<(script|style)\b.*?</\1>", "", words[0], flags=re.DOTALL)
    return f'<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">{title[0]}</head><body>{bare}</body></html>'


def gezien(browser: Any, address: str) -> float:
    """Milliseconds until the largest piece of a page was painted, for who opens it for the first time."""
    context = browser.new_context(viewport={"width": 412, "height": 823}, device_scale_factor=1.75, is_mobile=True, has_touch=True)
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.emulateNetworkConditions", LIJN)
    wire.send("Emulation.setCPUThrottlingRate", {"rate": VERTRAGING})
    page.goto(address, wait_until="networkidle")
    took: float = page.evaluate(_LCP)
    context.close()
    return took


def meet(site: Path, keren: int) -> list[tuple[str, str, float, float]]:
    """What each page is, its language, and the middle of its times and of those of the same words bare."""
    found = []
    with TemporaryDirectory() as temp, sync_playwright() as playwright:
        (Path(temp) / "_headers").write_text("/*\n", encoding="utf-8")
        for _, _, path in adressen():
            target = Path(temp) / path / "index.html"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(kaal((site / path / "index.html").read_text(encoding="utf-8")), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        with geserveerd(site) as ours, geserveerd(Path(temp)) as bare:
            for what, taal, path in adressen():
                turns = [(gezien(browser, ours + path), gezien(browser, bare + path)) for _ in range(keren)]
                found.append((what, taal, median(a for a, _ in turns), median(b for _, b in turns)))
                print(*found[-1], file=sys.stderr, flush=True)
        browser.close()
    return found


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m bench.lcp", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("site", type=Path, help="the folder of a built site")
    options.add_argument("--keren", type=int, default=5, help="how often each page is opened (5)")
    given = options.parse_args()
    found = meet(given.site.resolve(), given.keren)
    rows = [
        (what, taal, f"{ours:.0f}", f"{bare:.0f}", f"{ours / bare:.2f} ×", "yes" if ours <= HOOGSTENS * bare else "**no**") for what, taal, ours, bare in found
    ]
    table = tafel.tabel(("page", "language", "LCP ms", "bare HTML ms", "ratio", f"≤ {HOOGSTENS} ×"), rows)
    text = f"# How soon a reader sees the page\n\n`python -m bench.lcp site`, {tafel.machine()}; the middle of {given.keren} runs.\n\n{table}"
    UITKOMST.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
