"""Edge: what a file of a translator would change, judged text by text. Nothing is applied that was not made for what stands here now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from macros.content.problems import Place, Problem
from macros.content.vertaling.eenheid import PAGINAS
from macros.content.vertaling.register import Plek, Vermelding
from macros.content.vertaling.stand import Stand, Vertaling
from macros.content.vertaling.vingerafdruk import vingerafdruk
from macros.exports.vertaalbestand.codes import verschil
from macros.exports.vertaalbestand.regel import Vertaalregel, merk
from macros.opdrachten.vertaalwerk import Vertaalwerk

OUDER = ("uitwissel-ouder", "uitwissel-intussen")
"""Faults that are nobody's mistake: the site went on while the translator worked."""


@dataclass
class Invoer:
    """What a file would change.

    Attributes:
        nieuw: texts that get another translation, with it.
        klopt: stale translations that the translator says still hold.
        gelezen: translations that stay as they are and count as done.
        open: how many texts are not translated, or not done yet.
        problems: what is wrong.
    """

    nieuw: list[tuple[Vertaling, str]] = field(default_factory=list)
    klopt: list[Vertaling] = field(default_factory=list)
    gelezen: list[Vertaling] = field(default_factory=list)
    open: int = 0
    problems: list[Problem] = field(default_factory=list)

    def regels(self, day: date, door: str) -> Mapping[Plek, Vermelding]:
        """The lines for the register: what is new or holds again, and with a reader also what was read."""
        read = (door, day) if door else None
        lines = {v.plek: Vermelding(vingerafdruk(v.eenheid.nl), vingerafdruk(text), day, day if door else None, door) for v, text in self.nieuw}
        lines.update({v.plek: v.nu(day, read) for v in self.klopt})
        if door:
            lines.update({v.plek: v.nu(v.vermelding.datum if v.vermelding else day, read) for v in self.gelezen})
        return lines


def beoordeel_invoer(work: Vertaalwerk, lines: list[Vertaalregel], taal: str, name: str) -> Invoer:
    """Lay every text of a file beside what stands here now.

    Args:
        work: everything as it stands.
        lines: the texts of the file.
        taal: its language.
        name: how messages call the file.
    """
    known = {v.eenheid.sleutel: v for v in work.vertalingen if v.taal == taal and v.eenheid.soort != PAGINAS}
    made, first = Invoer(), dict[str, int]()
    for line in lines:
        place, v = Place(name, line.lijn), known.get(line.sleutel)
        if line.sleutel in first:
            made.problems.append(Problem(place, "uitwissel-dubbel", {"naam": line.sleutel, "eerste": first[line.sleutel]}))
        elif v is None:
            made.problems.append(Problem(place, "uitwissel-onbekend", {"naam": line.sleutel}))
        else:
            _place(made, v, line, place)
        first.setdefault(line.sleutel, line.lijn)
    return made


def _place(made: Invoer, v: Vertaling, line: Vertaalregel, place: Place) -> None:
    said = _tidy(line.tekst)
    if not said:
        made.open += 1
        return
    same = v.tekst is not None and vingerafdruk(said) == vingerafdruk(v.tekst)
    faults = list(_faults(v, line, said, place, same))
    if faults:
        made.problems += faults
    elif not same:
        made.nieuw.append((v, said))
    elif not line.af:
        made.open += 1
    else:
        (made.klopt if v.stand is Stand.VEROUDERD else made.gelezen).append(v)


def _faults(v: Vertaling, line: Vertaalregel, said: str, place: Place, same: bool) -> Iterator[Problem]:
    """The first thing that is wrong with a text that came back."""
    name = v.eenheid.sleutel
    lost, added = verschil(v.eenheid.nl, said)
    if vingerafdruk(line.nl) != vingerafdruk(v.eenheid.nl):
        yield Problem(place, "uitwissel-ouder", {"naam": name, "nu": v.eenheid.nl})
    elif not same and line.was is not None and line.was != merk(v):
        yield Problem(place, "uitwissel-intussen", {"naam": name, "nu": v.tekst or ""})
    elif lost or added:
        yield Problem(place, "uitwissel-codes", {"naam": name, "weg": ", ".join(lost) or "niets", "bij": ", ".join(added) or "niets"})


def _tidy(text: str) -> str:
    """A text without the line ends and spaces that a program put around or behind it."""
    lines = [line.rstrip(" \t") for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return "\n".join(lines).strip()
