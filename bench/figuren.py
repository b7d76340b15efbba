"""How long a figure takes to draw, and how much HTML it is: python bench/figuren.py [taal].

A chart is the drawing with its text alternative and legend; a figure is that with title, table, notes and sources.
The promise is under 1 ms for a chart and under 3 KB for what is drawn of it, its words aside
(tests/views/figuren/test_gewicht.py holds the bytes).
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from macros.content.load import load
from macros.content.records.cijfer import Cijfer
from macros.language.interface import load_interface
from macros.views.figuren import teken
from macros.views.figuren.figuur import tekening
from macros.views.figuren.los import svg_los
from macros.views.lezer import Lezer

PROJECT = Path(__file__).parents[1]
KEREN = 50


def duur(call: Callable[[], object]) -> float:
    """The best of five, in milliseconds a call."""
    call()
    runs = []
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(KEREN):
            call()
        runs.append((time.perf_counter() - start) / KEREN * 1000)
    return min(runs)


def main() -> None:
    taal = sys.argv[1] if len(sys.argv) > 1 else "nl"
    l = Lezer(load(PROJECT / "data"), load_interface(PROJECT / "data" / "interface"), taal)
    print(f"{'cijfer':36}{'tekening':>10}{'ms':>7}{'bytes':>7} |{'figuur ms':>10}{'bytes':>7} |{'los ms':>7}{'bytes':>7}")
    for figure in l.bank.alle("cijfers", Cijfer):
        chart, whole, alone = tekening(l, figure), teken(l, figure), svg_los(l, figure)
        print(
            f"{figure.id:36}{figure.tekening:>10}{duur(lambda f=figure: tekening(l, f)):7.2f}{len(chart.encode()):7} |"
            f"{duur(lambda f=figure: teken(l, f)):10.2f}{len(whole.encode()):7} |"
            f"{duur(lambda f=figure: svg_los(l, f)):7.2f}{len(alone.encode()):7}"
        )


if __name__ == "__main__":
    main()
