"""What was measured, as tables in Markdown, with the goals beside it."""

import math
import os
import platform
from collections.abc import Iterable
from datetime import date
from importlib.metadata import version

from bench.bouwen import GESNOEID, KAAL, NIEUW, ONZE, Uitkomst
from tests.browser.gewicht import BUDGET


def machine() -> str:
    """What kind of machine this is, and when: nothing that names it."""
    system = platform.freedesktop_os_release()["PRETTY_NAME"] if hasattr(platform, "freedesktop_os_release") else platform.system()
    return (
        f"{date.today().isoformat()} · {os.cpu_count()} cores ({platform.machine()}), {system} · Python {platform.python_version()}, "
        f"MkDocs {version('mkdocs')}, Material {version('mkdocs-material')}"
    )


def tabel(kop: Iterable[str], rijen: Iterable[Iterable[object]]) -> str:
    """A table in Markdown, numbers to the right."""
    head = list(kop)
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *[[str(cell) for cell in row] for row in rijen]]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def bouwtabel(gemeten: list[Uitkomst]) -> str:
    """A row per build."""
    head = ("records", "what", "pages", "CPU s", "CPU ms/page", "clock s", "peak MB", "site MB")
    return tabel(
        head,
        (
            (
                f"{u.aantal:,}", u.wat, f"{u.meting.bestanden:,}", f"{u.meting.cpu:.1f}", f"{u.per_pagina:.1f}",
                f"{u.meting.klok:.1f}", f"{u.meting.geheugen:.0f}", f"{u.meting.bytes / 1e6:.1f}",
            )
            for u in gemeten
        ),
    )  # fmt: skip


def exponent(gemeten: list[Uitkomst], wat: str) -> float | None:
    """How processor time grows with pages between the two largest sizes: 1 is in proportion."""
    mine = sorted((u.meting.bestanden, u.meting.cpu) for u in gemeten if u.wat == wat)[-2:]
    if len(mine) < 2:
        return None
    (few, short), (many, long) = mine
    return math.log(long / short) / math.log(many / few)


def bouwdoelen(gemeten: list[Uitkomst]) -> list[tuple[str, str, str, bool]]:
    """Every goal of a build that was measured: what, the goal, the outcome, and whether it is reached."""
    by = {(u.aantal, u.wat): u for u in gemeten}
    found: list[tuple[str, str, str, bool]] = []
    pruned, plain = (by.get((1000, wat)) for wat in (GESNOEID, KAAL))
    for which in (ONZE, NIEUW):
        ours = by.get((1000, which))
        if ours and pruned:
            ratio = ours.per_pagina / pruned.per_pagina
            found.append((f"CPU per page against pruned Material, 1,000 records: {which}", "≤ 0.6 ×", f"{ratio:.2f} ×", ratio <= 0.6))
        if ours and plain:
            ratio = ours.meting.cpu / plain.meting.cpu
            found.append((f"against plain Material with one language, 1,000 records: {which}", "≤ 0.7 ×", f"{ratio:.2f} ×", ratio <= 0.7))
    for count, (page, size) in ((u.aantal, u.zwaarste) for u in gemeten if u.zwaarste):
        what = f"bytes of the heaviest page for a first visitor, {count:,} records, without headers: `/{page}`"
        found.append((what, f"≤ {BUDGET['overgebracht']:,}", f"{size:,}", size <= BUDGET["overgebracht"]))
    power = exponent(gemeten, ONZE)
    if power is not None:
        found.append(("CPU grows with pages to the power", "≤ 1.05", f"{power:.2f}", power <= 1.05))
    if (5000, ONZE) in by:
        most = by[5000, ONZE].meting.geheugen
        found.append(("peak memory, 5,000 records", "≤ 400 MB", f"{most:.0f} MB", most <= 400))
    return found


def doeltabel(doelen: list[tuple[str, str, str, bool]]) -> str:
    """A row per goal."""
    return tabel(("goal", "asked", "measured", ""), ((what, asked, got, "yes" if good else "**no**") for what, asked, got, good in doelen))
