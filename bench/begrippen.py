"""What it costs to link the terms of a page: python -m bench.begrippen [FOLDER OF A BUILT SITE]

Without a folder it takes the record pages, made on the spot. Measured on two shared cores in November 2026, on all pages of the
shipped site in three languages (633 pages of 15 KB): 0.50 ms, and 0.41 ms on the record pages alone;
the patterns are made once per build, in 0.16 s for three languages.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from macros.content.load import load
from macros.language.interface import load_interface
from macros.language.taal import BRONTAAL, TALEN
from macros.views.lezer import Lezer
from macros.views.pagina import MET_PAGINA, pagina

BUDGET_MS = 0.5
_ARTIKEL = re.compile(r"<article data-pagefind-body[^>]*>(.*)</article>.*?</main>", re.DOTALL)
_LINK = re.compile(r'<a class="begrip" aria-describedby="kort-[^"]*" href="[^"]*">(.*?)</a>', re.DOTALL)


def van_records(lezers: dict[str, Lezer]) -> Iterator[tuple[str, str]]:
    """The pages of records, as language and HTML."""
    for taal, lezer in lezers.items():
        for soort in MET_PAGINA:
            for identity in lezer.bank.ids(soort):
                yield taal, str(pagina(lezer, soort, identity).inhoud)


def van_site(site: Path) -> Iterator[tuple[str, str]]:
    """The pages of a built site, with the links to terms, and what they are described by, taken away again."""
    for path in sorted(site.rglob("index.html")):
        first = path.relative_to(site).parts[0]
        found = _ARTIKEL.search(path.read_text(encoding="utf-8"))
        if found:
            yield first if first in TALEN else BRONTAAL, _LINK.sub(r"\1", found[1].partition('<div class="begrip-kort"')[0])


def main() -> None:
    bank, interface = load(Path("data")), load_interface(Path("data/interface"))
    lezers = {taal: Lezer(bank, interface, taal) for taal in TALEN}
    pages = list(van_site(Path(sys.argv[1])) if len(sys.argv) > 1 else van_records(lezers))
    runs = []
    for _ in range(7):
        start = process_time()
        for taal, html in pages:
            lezers[taal].termen.koppel(html, taal, "~/begrippen/")
        runs.append((process_time() - start) / len(pages) * 1000)
    size = sum(len(html) for _, html in pages) / len(pages) / 1024
    print(f"{len(pages)} pages of {size:.1f} KB: the first time {runs[0]:.2f} ms per page, then {min(runs):.2f} ms")
    if min(runs) > BUDGET_MS:
        sys.exit(f"slower than {BUDGET_MS} ms")


if __name__ == "__main__":
    main()
