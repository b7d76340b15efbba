"""A data folder to a Kennisbank, or to every problem in it."""

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from macros.content import rules
from macros.content.fields import SLUG, slug_of
from macros.content.kennisbank import Herkomst, Kennisbank, Sleutel
from macros.content.problems import ContentError, Place, Problem, suggestion
from macros.content.read import Document, Path_, read_file
from macros.content.records.record import Record
from macros.content.soorten import ALLE, OP_NAAM, Soort
from macros.content.validate import validate

_OTHER = ("interface", "schema")
"""Folders under data/ that hold something else than records."""


@dataclass
class _Loading:
    """What has been read so far."""

    records: dict[str, dict[str, Record]] = field(default_factory=lambda: {s.naam: {} for s in ALLE})
    herkomst: dict[Sleutel, Herkomst] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    failed: set[Sleutel] = field(default_factory=set)

    def add(self, soort: Soort, identity: str, document: Document, path: Path_) -> None:
        key = (soort.naam, identity)
        if key in self.herkomst:
            first = self.herkomst[key].place()
            self.problems.append(Problem(document.place(path), "dubbel-id", {"naam": identity, "eerste": str(first)}))
            return
        self.herkomst[key] = Herkomst(document, path)
        record = validate(soort.model, identity, document, path)
        if record is None:
            self.failed.add(key)
        else:
            self.records[soort.naam][identity] = record


def load(folder: Path) -> Kennisbank:
    """Read every record under a data folder.

    Raises:
        ContentError: with every fault of every file, when there is any.
    """
    bank, problems = examine(folder)
    faults = [p for p in problems if p.severity == "fout"]
    if faults:
        raise ContentError(faults)
    return bank


def examine(folder: Path) -> tuple[Kennisbank, list[Problem]]:
    """Read every record and judge the whole; the Kennisbank holds what could be read."""
    loading = _Loading()
    for path in sorted(folder.rglob("*")):
        relative = PurePosixPath(path.relative_to(folder).as_posix())
        if path.is_file() and not _ignored(relative):
            _load_file(loading, path, relative, f"{folder.name}/{relative}")
    bank = Kennisbank(loading.records, loading.herkomst)
    problems = loading.problems + [p for d in loading.documents for p in d.problems]
    return bank, problems + list(rules.judge(bank, frozenset(loading.failed)))


def _ignored(relative: PurePosixPath) -> bool:
    return any(part.startswith(".") for part in relative.parts) or relative.parts[0] in _OTHER or relative.suffix == ".md"


def _load_file(loading: _Loading, path: Path, relative: PurePosixPath, shown: str) -> None:
    soort = next((s for s in ALLE if s.owns(relative)), None)
    listed = OP_NAAM.get(relative.stem) if len(relative.parts) == 1 and relative.suffix == ".yml" else None
    if soort is None and listed is None:
        loading.problems.append(_unknown(relative, shown))
        return
    if not all(SLUG.match(part) for part in relative.with_suffix("").parts):
        proposal = slug_of(relative.stem)
        loading.problems.append(Problem(Place(shown), "geen-slug", {"naam": relative.name, "voorstel": proposal}))
    document = read_file(path, shown)
    loading.documents.append(document)
    if document.value is None:
        if soort:
            loading.failed.add((soort.naam, soort.id_of(relative)))
    elif soort:
        _one(loading, soort, document, relative)
    elif listed:
        _several(loading, listed, document)


def _one(loading: _Loading, soort: Soort, document: Document, relative: PurePosixPath) -> None:
    if isinstance(document.value, dict) and "id" in document.value:
        place = document.place(("id",), key=True)
        document.problems.append(Problem(place, "id-in-bestand", {"naam": document.value["id"]}))
    loading.add(soort, soort.id_of(relative), document, ())


def _several(loading: _Loading, soort: Soort, document: Document) -> None:
    if not isinstance(document.value, list):
        data = {"verwacht": "een lijst", "kreeg": "velden", "voorbeeld": "Begin elk record met - id: …"}
        document.problems.append(Problem(document.place(()), "verkeerd-type", data))
        return
    for index, item in enumerate(document.value):
        identity = item.get("id") if isinstance(item, dict) else None
        if not isinstance(identity, str):
            data = {"naam": "id", "uitleg": "Elk record in een lijst heeft een id."}
            document.problems.append(Problem(document.place((index,)), "ontbrekend-veld", data))
        elif not SLUG.match(identity):
            data = {"naam": identity, "voorstel": slug_of(identity)}
            document.problems.append(Problem(document.place((index, "id")), "geen-id", data))
        else:
            loading.add(soort, identity, document, (index,))


def _unknown(relative: PurePosixPath, shown: str) -> Problem:
    names = [s.naam for s in ALLE if not s.patroon] + ["visie"]
    word = relative.parts[0].removesuffix(".yml").removesuffix(".yaml")
    data = {"naam": str(relative), "bedoelde": suggestion(word, names), "toegelaten": names}
    return Problem(Place(shown), "onbekend-bestand", data)
