"""A data folder to a Kennisbank, or to every problem in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from macros.content import rules
from macros.content.bestanden import Bestand, recordbestanden
from macros.content.fields import is_slug, slug_of
from macros.content.kennisbank import ALLES, Herkomst, Kennisbank, Sleutel
from macros.content.koppelingen import koppelingen
from macros.content.ongestoord import ongestoord
from macros.content.ontleden import Path_
from macros.content.problems import ContentError, Place, Problem, in_order, suggestion
from macros.content.read import Document
from macros.content.records.record import Record
from macros.content.relaties import Half, half
from macros.content.soorten import ALLE, Soort, van_bestand
from macros.content.validate import validate
from macros.content.voorraad import Voorraad

Volg = Callable[[Sequence[Bestand]], Iterable[Bestand]]


@dataclass
class _Loading:
    """What has been read so far."""

    records: dict[str, dict[str, Record]] = field(default_factory=lambda: {s.naam: {} for s in ALLE})
    herkomst: dict[Sleutel, Herkomst] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    failed: set[Sleutel] = field(default_factory=set)
    halve: dict[Sleutel, Half] = field(default_factory=dict)
    voorraad: Voorraad = field(default_factory=Voorraad)

    def add(self, soort: Soort, identity: str, document: Document, path: Path_) -> None:
        key = (soort.naam, identity)
        if key in self.herkomst:
            first = self.herkomst[key].place(("id",) if path else ())
            place = document.place((*path, "id") if path else ())
            self.problems.append(Problem(place, "dubbel-id", {"naam": identity, "eerste": str(first)}))
            return
        self.herkomst[key] = Herkomst(document, path)
        kept = (document.file, *key)
        record = self.voorraad.records.get(kept) or validate(soort.model, identity, document, path)
        if record is None:
            self.failed.add(key)
            self.halve[key] = half(soort.model, document.at(path))
        else:
            self.records[soort.naam][identity] = self.voorraad.records[kept] = record


def load(folder: Path, voorraad: Voorraad | None = None, vorige: Kennisbank | None = None) -> Kennisbank:
    """Read every record under a data folder.

    Args:
        folder: the data folder.
        voorraad: what was read of it before; it is filled with what is read now.
        vorige: what an earlier reading came to.

    Raises:
        ContentError: with every fault of every file, when there is any.
    """
    bank, problems = examine(folder, voorraad, vorige)
    faults = [p for p in problems if p.severity == "fout"]
    if faults:
        raise ContentError(faults)
    return bank


def examine(folder: Path, voorraad: Voorraad | None = None, vorige: Kennisbank | None = None, volg: Volg = iter) -> tuple[Kennisbank, list[Problem]]:
    """Read every record and judge the whole; the Kennisbank holds what could be read. See ``load``.

    Args:
        folder: the data folder.
        volg: passes the files on one by one, for who wants to see how far it is.

    Returns:
        the Kennisbank and every problem, in the order of files and places.
    """
    with ongestoord():
        return _examined(folder, _Loading(voorraad=voorraad or Voorraad()), vorige, volg)


def _examined(folder: Path, loading: _Loading, vorige: Kennisbank | None, volg: Volg) -> tuple[Kennisbank, list[Problem]]:
    refused = dict(koppelingen(folder))
    loading.problems += refused.values()
    for bestand in volg(recordbestanden(folder, refused)):
        _load_file(loading, *bestand)
    bank = Kennisbank(loading.records, loading.herkomst, onleesbaar=frozenset(loading.failed), halve=loading.halve, vorige=vorige)
    problems = loading.problems + [p for d in loading.documents for p in d.problems] + list(rules.judge(bank))
    return bank, in_order(problems)


def _load_file(loading: _Loading, path: Path, relative: PurePosixPath, shown: str) -> None:
    soort, listed = van_bestand(relative)
    if soort is None and listed is None:
        loading.problems.append(_unknown(relative, shown))
        return
    wrong = next((part for part in relative.with_suffix("").parts if not is_slug(part)), None)
    if wrong:
        name = relative.name if wrong == relative.stem else wrong
        loading.problems.append(Problem(Place(shown), "geen-slug", {"naam": name, "bedoelde": slug_of(wrong)}))
    document = loading.voorraad.document(path, shown)
    loading.documents.append(document)
    if soort and document.value is None:
        loading.failed.add((soort.naam, soort.id_of(relative)))
    elif soort:
        _one(loading, soort, document, relative)
    elif listed:
        _several(loading, listed, document)


def _one(loading: _Loading, soort: Soort, document: Document, relative: PurePosixPath) -> None:
    if isinstance(document.value, dict) and "id" in document.value:
        document.problems.append(Problem(document.place(("id",), key=True), "id-in-bestand"))
    loading.add(soort, soort.id_of(relative), document, ())


def _several(loading: _Loading, soort: Soort, document: Document) -> None:
    if not isinstance(document.value, list):
        loading.failed.add((soort.naam, ALLES))
        if not document.problems:
            data = {"verwacht": "een lijst", "waarde": document.value, "voorbeeld": "Begin elk record met - id: …"}
            document.problems.append(Problem(document.place(()), "verkeerd-type", data))
        return
    for index, item in enumerate(document.value):
        identity = item.get("id") if isinstance(item, dict) else None
        if isinstance(identity, str) and is_slug(identity):
            loading.add(soort, identity, document, (index,))
            continue
        loading.failed.add((soort.naam, ALLES))
        document.problems.append(_without_id(document, index, identity))


def _without_id(document: Document, index: int, identity: object) -> Problem:
    if isinstance(identity, str):
        return Problem(document.place((index, "id")), "geen-id", {"naam": identity, "bedoelde": slug_of(identity)})
    return Problem(document.place((index,)), "ontbrekend-veld", {"naam": "id", "uitleg": "Elk record in een lijst heeft een eigen id."})


def _unknown(relative: PurePosixPath, shown: str) -> Problem:
    names = [s.naam for s in ALLE if not s.patroon] + ["visie"]
    near = suggestion(relative.parts[0] if len(relative.parts) > 1 else relative.stem, names)
    meant = _place_for(near, relative) if near else None
    return Problem(Place(shown), "onbekend-bestand", {"naam": str(relative), "bedoelde": meant, "toegelaten": names})


def _place_for(name: str, relative: PurePosixPath) -> str:
    """Where a file that stands wrong was probably meant to be."""
    if name == "visie":
        edition = relative.parts[1] if len(relative.parts) > 2 else "<editie>"
        return f"visie/{edition}/{relative.stem}.yml"
    return f"{name}/{relative.stem}.yml" if len(relative.parts) > 1 else f"{name}.yml"
