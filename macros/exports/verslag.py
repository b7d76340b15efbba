"""Verslag: what the check found, as text for people, as JSON, and as annotations on a pull request."""

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from macros.content.problems import Problem

Verf = Callable[[str, str], str]
"""Gives a text the colour of a role: ``bestand``, ``fout``, ``let op``, ``herstel`` or ``goed``."""


def zonder_verf(text: str, _role: str) -> str:
    """No colour at all."""
    return text


def voor_mensen(problems: Sequence[Problem], records: int, verf: Verf = zonder_verf) -> Iterator[str]:
    """The lines a person reads: a heading per file, under it every fault with its place and how to mend it.

    Args:
        problems: in the order of files and places.
        records: how many records were read.
        verf: the colours.
    """
    for name, found in groupby(problems, key=lambda p: p.place.file):
        group = list(found)
        yield verf(name, "bestand") + f" ({geteld(group)})"
        for problem in group:
            lead = "" if problem.severity == "fout" else verf(f"{problem.severity}: ", "let op")
            yield f"{verf(str(problem.place), problem.severity)}: {lead}{problem.text}"
            yield from (f"    {verf(line, 'herstel')}" for line in problem.hint.splitlines())
        yield ""
    faults = [p for p in problems if p.severity == "fout"]
    if faults:
        files = len({p.place.file for p in faults})
        yield verf(f"{geteld(problems)} in {files} bestand{'' if files == 1 else 'en'}; {records} records nagekeken.", "fout")
    else:
        yield verf(f"In orde: {records} records, geen fouten.", "goed")


def geteld(problems: Sequence[Problem]) -> str:
    """How many faults and remarks there are, in words."""
    faults = sum(1 for p in problems if p.severity == "fout")
    told = [f"{faults} fout{'' if faults == 1 else 'en'}"] if faults else []
    rest = len(problems) - faults
    return " en ".join([*told, *([f"{rest} keer let op"] if rest else [])])


def als_json(problems: Sequence[Problem], records: int) -> str:
    """The same for other programs; ``ernst`` is fout or let op, ``soort`` names the kind of fault and does not change."""
    rows = [
        {
            "bestand": p.place.file, "regel": p.place.line, "kolom": p.place.column, "ernst": p.severity, "soort": p.kind,
            "melding": p.text, "herstel": p.hint,
        }
        for p in problems
    ]  # fmt: skip
    faults = sum(1 for p in problems if p.severity == "fout")
    return json.dumps({"records": records, "fouten": faults, "let_op": len(problems) - faults, "meldingen": rows}, ensure_ascii=False, indent=1)


def voor_github(problems: Sequence[Problem]) -> Iterator[str]:
    """A workflow command per fault, which GitHub shows beside the line in a pull request."""
    for p in problems:
        level = "error" if p.severity == "fout" else "warning"
        where = f"file={_eigenschap(p.place.file)},line={p.place.line},col={p.place.column},title={_eigenschap(f'naft check: {p.kind}')}"
        yield f"::{level} {where}::{_bericht(p.text + (chr(10) + p.hint if p.hint else ''))}"


def _bericht(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _eigenschap(text: str) -> str:
    return _bericht(text).replace(":", "%3A").replace(",", "%2C")
