"""Verbanden: what a record is tied to, in both directions, grouped by kind."""

from dataclasses import dataclass

from macros.content.edities import geldend, op_datum
from macros.content.kennisbank import Sleutel
from macros.content.keuzes import EditieAard
from macros.content.records.record import Record
from macros.content.soorten import ALLE
from macros.views.lezer import Lezer, sorteersleutel

_ELSEWHERE = {"bronnen", "overdrachten", "paragrafen", "rollen", "publieken"}
"""Kinds that a page shows in a place of their own."""
_IN_DE_VISIE = {"actoren", "dna", "fasen", "uitgangspunten"}
"""Kinds whose page lists the paragraphs of the vision that speak of them, so that chapters say nothing more."""
_AS = {"rollen": "actoren"}
_ORDER = {soort.naam: place for place, soort in enumerate(ALLE)}


@dataclass(frozen=True)
class Groep:
    """The records of one kind that a record is tied to."""

    soort: str
    ids: tuple[str, ...]


def verbanden(lezer: Lezer, soort: str, record: Record) -> list[Groep]:
    """The ties of a record, each once, in the order of kinds."""
    bank = lezer.bank
    own = _AS.get(soort, soort)
    tied: list[Sleutel] = [(ref.soort, ref.id) for ref in bank.uit(soort, record.id)]
    tied += bank.terug_records(soort, record.id)
    groups: dict[str, list[str]] = {}
    for kind, identity in dict.fromkeys(tied):
        if kind == "hoofdstukken" and own in _IN_DE_VISIE:
            continue
        if kind not in _ELSEWHERE and (kind, identity) != (own, record.id):
            groups.setdefault(kind, []).append(identity)
    return [Groep(kind, _ranked(lezer, kind, groups[kind])) for kind in sorted(groups, key=_ORDER.__getitem__)]


def _ranked(lezer: Lezer, soort: str, ids: list[str]) -> tuple[str, ...]:
    return tuple(sorted(ids, key=lambda identity: _rank(lezer, soort, identity)))


def _rank(lezer: Lezer, soort: str, identity: str) -> tuple[int, str]:
    record = lezer.record(soort, identity)
    return getattr(record, "nummer", 0), sorteersleutel(lezer.kaal(record.titel))


def paragrafen_over(lezer: Lezer, soort: str, identity: str) -> list[str]:
    """The paragraphs of the vision that speak of a record, as editie/paragraaf: per edition, in reading order.

    Those the record names itself, and those of the note that counts and of position papers; an older note or a
    draft says much the same again.
    """
    bank = lezer.bank
    found = {ref.id for ref in bank.uit(soort, identity) if ref.soort == "paragrafen"}
    current = {e.id for e in op_datum(bank, EditieAard.STANDPUNT)} | {e.id for e in [geldend(bank)] if e}
    for back in bank.terug(soort, identity):
        edition = back.record.id.split("/")[0]
        if back.soort == "hoofdstukken" and "paragrafen" in back.path and edition in current:
            found.add(f"{edition}/{_paragraph_at(back.record, back.path)}")
    return sorted((anchor for anchor in bank.paragrafen if anchor in found), key=lambda anchor: anchor.split("/")[0])


def _paragraph_at(record: Record, path: tuple[str | int, ...]) -> str:
    here: object = record
    for step in path[: path.index("paragrafen") + 2]:
        here = here[step] if isinstance(step, int) else getattr(here, step)  # type: ignore[index]
    return here.id  # type: ignore[attr-defined, no-any-return]
