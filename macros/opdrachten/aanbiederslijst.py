"""Edge: a spreadsheet of providers, read with the place of every cell; nothing is judged twice."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from macros.content.aanbiederkolommen import KOLOMMEN, TALIG, VERPLICHT
from macros.content.fields import slug_of
from macros.content.ontleden import Path_
from macros.content.problems import Place, Problem, suggestion
from macros.content.read import Document
from macros.exports.rekencel import uit_rekencel

_SCHEIDING = {";": "puntkomma", ",": "komma", "\t": "tab"}


@dataclass(frozen=True)
class Rij:
    """One row: its line in the file and its cells by column, without the empty ones."""

    regel: int
    cellen: dict[str, str]

    @property
    def id(self) -> str:
        """The id of the provider: as given, else made from the name."""
        return self.cellen.get("id") or slug_of(self.cellen.get("naam", ""))


@dataclass
class Lijst:
    """A file as read.

    Attributes:
        bestand: how messages name it.
        kolommen: the columns in their order.
        rijen: the rows that have something in them.
        problems: what is wrong with the file itself.
    """

    bestand: str
    kolommen: list[str] = field(default_factory=list)
    rijen: list[Rij] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def plaats(self, regel: int, kolom: str = "") -> Place:
        """The place of a cell: the line, and the number of the column."""
        return Place(self.bestand, regel, self.kolommen.index(kolom) + 1 if kolom in self.kolommen else 1)


class Rijdocument(Document):
    """A record that came from a row: its places are cells, so that every message points into the spreadsheet."""

    def __init__(self, lijst: Lijst, rij: Rij, value: dict[str, object]) -> None:
        """A row with the record made of it."""
        super().__init__(lijst.bestand, value=value)
        self._lijst, self._rij = lijst, rij

    def place(self, path: Path_, *, key: bool = False, piece: str = "") -> Place:
        """The cell that a field of the record came from."""
        return self._lijst.plaats(self._rij.regel, _kolom(path))


def _kolom(path: Path_) -> str:
    name = str(path[0]) if path else "naam"
    language = str(path[1]) if len(path) > 1 else "nl"
    renamed = {"titel": "naam", "id": "naam", "bronnen": "plaats" if "plaats" in path else "bron"}
    return f"{name}_{language}" if name in TALIG and language in ("fr", "en") else renamed.get(name, name)


def lees(raw: bytes, shown: str) -> Lijst:
    """Read a CSV file with ``;``, ``,`` or tabs.

    Args:
        raw: the bytes of the file.
        shown: how messages name it.
    """
    made = Lijst(shown)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        made.problems.append(Problem(Place(shown, line), "csv-geen-utf8"))
        return made
    sign = max(_SCHEIDING, key=text.split("\n", 1)[0].count)
    rows = _regels(made, text, sign)
    made.kolommen = [name.strip().lower() for name in next(rows, (1, []))[1]]
    made.problems += _kop(made)
    if not made.problems:
        for line, cells in rows:
            _voeg_toe(made, line, cells, sign)
        if not made.rijen and not made.problems:
            made.problems.append(Problem(Place(shown), "csv-leeg"))
    return made


def _regels(made: Lijst, text: str, sign: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the line each begins on; stops at the first that is no CSV."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error:
            made.problems.append(Problem(Place(made.bestand, line), "csv-ongeldig"))
            return


def _kop(made: Lijst) -> Iterator[Problem]:
    if not any(made.kolommen):
        yield Problem(Place(made.bestand), "csv-leeg")
        return
    meant: set[str | None] = set()
    for index, name in enumerate(made.kolommen):
        place = Place(made.bestand, 1, index + 1)
        if name not in KOLOMMEN:
            near = suggestion(name, KOLOMMEN)
            meant.add(near)
            yield Problem(place, "csv-kolom-onbekend", {"naam": name, "bedoelde": near, "toegelaten": KOLOMMEN})
        elif name in made.kolommen[:index]:
            yield Problem(place, "csv-kolom-dubbel", {"naam": name})
    for name, meaning in VERPLICHT.items():
        if name not in made.kolommen and name not in meant:
            yield Problem(Place(made.bestand), "csv-kolom-ontbreekt", {"naam": name, "uitleg": meaning})


def _voeg_toe(made: Lijst, line: int, cells: list[str], sign: str) -> None:
    if not any(cell.strip() for cell in cells):
        return
    if len(cells) != len(made.kolommen):
        data = {"aantal": len(cells), "verwacht": len(made.kolommen), "teken": _SCHEIDING[sign]}
        made.problems.append(Problem(Place(made.bestand, line), "csv-breedte", data))
        return
    row = Rij(line, {name: _schoon(cell) for name, cell in zip(made.kolommen, cells, strict=True) if cell.strip()})
    made.problems += _vreemd(made, row)
    first = next((known for known in made.rijen if known.id == row.id), None)
    if first:
        made.problems.append(Problem(made.plaats(line, "naam"), "csv-rij-dubbel", {"naam": row.id, "eerste": first.regel}))
    made.rijen.append(row)


def _schoon(cell: str) -> str:
    return uit_rekencel(cell).replace("\r\n", "\n").replace("\t", " ").strip()


def _vreemd(made: Lijst, row: Rij) -> Iterator[Problem]:
    """Signs nobody sees, which often come along when something is pasted."""
    for name, text in row.cellen.items():
        odd = next((sign for sign in text if not sign.isprintable() and sign not in "\n\u00a0\u202f"), None)
        if odd:
            yield Problem(made.plaats(row.regel, name), "stuurteken", {"teken": f"U+{ord(odd):04X}"})
