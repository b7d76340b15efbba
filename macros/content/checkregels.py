"""What must hold for one self-check: it has an answer, and only what its form knows."""

from collections.abc import Iterator
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import Checkvorm, Oordeel
from macros.content.ontleden import Path_
from macros.content.problems import Problem
from macros.content.records.inwerkpad import Zelfcheck

RIJEN = (Checkvorm.VOLGORDE, Checkvorm.KOPPEL)
"""Forms in which every answer has a place, instead of being right or wrong."""
_SOORT = {Checkvorm.WIE: "actoren", Checkvorm.KOPPEL: "begrippen"}
"""The kind each answer of a form is: its name stands for the answer."""
_ZONDER_OORDEEL = {
    Checkvorm.VOLGORDE: "de volgorde in het bestand is de juiste",
    Checkvorm.KOPPEL: "elk begrip hoort bij zijn eigen betekenis",
}


def checks(bank: Kennisbank, pad: str, where: Path_, check: Zelfcheck) -> Iterator[Problem]:
    """Every fault of a self-check.

    Args:
        bank: all records.
        pad: the id of the path it stands in.
        where: its place in that record.
        check: the self-check.
    """

    def problem(path: Path_, kind: str, **data: Any) -> Problem:
        return bank.problem("inwerken", pad, (*where, *path), kind, **data)

    def line(path: Path_) -> int:
        return bank.herkomst["inwerken", pad].place((*where, *path)).line

    yield from (problem(path, kind, vorm=str(check.vorm), **data) for path, kind, data in _form(check))
    yield from (problem(path, kind, vraag=check.vraag.nl, **data) for path, kind, data in _verdicts(check))
    seen: dict[str, int] = {}
    for i, key in enumerate(_keys(check)):
        if key in seen:
            yield problem(("antwoorden", i), "check-zelfde", waarde=key, eerste=line(("antwoorden", seen[key])))
        seen.setdefault(key, i)


Fout = tuple[Path_, str, dict[str, Any]]


def _form(check: Zelfcheck) -> Iterator[Fout]:
    """What a form needs and does not have, or has and does not know."""
    count = len(check.antwoorden)
    if check.vorm in RIJEN and count < 3:
        yield ("antwoorden",), "check-weinig", {"minstens": 3, "aantal": count}
    if check.vorm is Checkvorm.CASUS and check.situatie is None:
        yield (), "check-zonder-situatie", {}
    if check.vorm is not Checkvorm.CASUS and check.situatie is not None:
        yield ("situatie",), "check-situatie", {}
    for i, answer in enumerate(check.antwoorden):
        kind = _SOORT.get(check.vorm)
        if kind and not answer.verder.startswith(f"{kind}/"):
            yield ("antwoorden", i, "verder"), "check-verwijst", {"soort": kind, "waarde": answer.verder}
        if check.vorm in (Checkvorm.KEUZE, Checkvorm.CASUS) and answer.tekst is None:
            yield ("antwoorden", i), "check-zonder-tekst", {}
        if check.vorm in RIJEN and answer.oordeel is not Oordeel.FOUT:
            yield ("antwoorden", i, "oordeel"), "check-oordeel", {"reden": _ZONDER_OORDEEL[check.vorm]}


def _verdicts(check: Zelfcheck) -> Iterator[Fout]:
    """A question without a right answer, or with more than it asks for."""
    if check.vorm in RIJEN:
        return
    right = [i for i, answer in enumerate(check.antwoorden) if answer.oordeel is Oordeel.JUIST]
    if not right:
        yield ("antwoorden",), "check-zonder-juist", {}
    if len(right) > 1 and not check.meer:
        yield ("antwoorden", right[1], "oordeel"), "check-meer-juist", {"aantal": len(right)}


def _keys(check: Zelfcheck) -> list[str]:
    """By what a reader tells answers apart: the words, or the record whose name is shown."""
    return [answer.tekst.nl if answer.tekst and check.vorm is not Checkvorm.KOPPEL else answer.verder for answer in check.antwoorden]
