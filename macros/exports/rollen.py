"""The role matrix as files, cell by cell what the page shows: CSV, JSON and a workbook, in each language."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.records.actor import Actor, Cel, Taak
from macros.content.records.bron import Bron
from macros.content.records.fase import Fase
from macros.content.records.record import Bronverwijzing
from macros.content.rolmatrix import Rolmatrix, rolmatrix
from macros.exports.rekencel import tabel
from macros.exports.werkboek import Blad, werkboek
from macros.language.interface import Interface
from macros.language.platte_tekst import platte_tekst
from macros.language.taal import BRONTAAL, TALEN, vertaal

KOLOMMEN = (
    "actor_id", "actor", "fase_id", "fase", "rol_id", "rol", "rol_bronnen", "zekerheid_id", "zekerheid",
    "taak_nummer", "taak", "bron_ids", "bronnen",
)  # fmt: skip
"""The columns of the CSV: one line per task, and one per cell without a source."""
_BREEDTES = (14, 24, 12, 24, 18, 18, 30, 12, 14, 8, 60, 26, 50)
"""How wide each of them is in the workbook, in letters."""


@dataclass(frozen=True)
class Schrijver:
    """Writes the words of one matrix in one language."""

    bank: Kennisbank
    interface: Interface
    taal: str

    def t(self, sleutel: str) -> str:
        """An interface string."""
        return self.interface.tekst(sleutel, self.taal)

    def naam(self, text: Meertalig) -> str:
        """A line of text."""
        return vertaal(text, self.taal).tekst

    def tekst(self, text: Meertalig) -> str:
        """Running text as one line."""
        return platte_tekst(self.bank, self.interface, text, self.taal)

    def bron(self, ref: Bronverwijzing) -> str:
        """A source with the place in it."""
        title = self.naam(self.bank.een("bronnen", ref.bron, Bron).titel)
        return f"{title}, {self.naam(ref.plaats)}" if ref.plaats else title

    def bronnen(self, refs: tuple[Bronverwijzing, ...]) -> str:
        """Several sources on one line."""
        return "; ".join(self.bron(ref) for ref in refs)


def bestanden(bank: Kennisbank, interface: Interface) -> Iterator[tuple[str, bytes]]:
    """The files: name under the site, and content. Nothing when there is no matrix."""
    matrix = rolmatrix(bank)
    if not matrix.aantal:
        return
    for taal in TALEN:
        tail = "" if taal == BRONTAAL else f".{taal}"
        writer = Schrijver(bank, interface, taal)
        rows = regels(writer, matrix)
        columns = [{"kolom": name, "uitleg": writer.t(f"rollen.kolom.{name}")} for name in KOLOMMEN]
        yield f"data/rollenmatrix{tail}.csv", _csv(KOLOMMEN, rows)
        yield f"data/rollenmatrix-kolommen{tail}.csv", _csv(("kolom", "uitleg"), columns)
        yield f"data/rollenmatrix{tail}.json", _json(writer, matrix, columns)
        yield f"data/rollenmatrix{tail}.xlsx", _xlsx(writer, matrix, rows, columns)


def regels(schrijver: Schrijver, matrix: Rolmatrix) -> list[dict[str, str]]:
    """One line per task, actor by actor in the order of time; a cell without a source is a line without a task."""
    pairs = ((actor, fase) for actor in matrix.actoren for fase in matrix.fasen)
    return [row for actor, fase in pairs for row in _rows(schrijver, actor, fase, matrix.cel(actor.id, fase.id))]


def _rows(schrijver: Schrijver, actor: Actor, fase: Fase, cel: Cel | None) -> list[dict[str, str]]:
    empty = dict.fromkeys(KOLOMMEN, "")
    head = {**empty, "actor_id": actor.id, "actor": schrijver.naam(actor.titel)}
    head |= {"fase_id": fase.id, "fase": schrijver.naam(fase.titel)}
    if cel is None:
        return [{**head, "taak": schrijver.t("rollen.leeg")}]
    head |= {"rol_id": str(cel.rol), "rol": schrijver.t(f"rolsoort.{cel.rol}"), "rol_bronnen": schrijver.bronnen(cel.rol_bron)}
    head |= {"zekerheid_id": str(cel.zekerheid), "zekerheid": schrijver.t(f"zekerheid.{cel.zekerheid}")}
    return [{**head, **_task(schrijver, number, task)} for number, task in enumerate(cel.taken, 1)]


def _task(schrijver: Schrijver, number: int, task: Taak) -> dict[str, str]:
    ids = "; ".join(ref.bron for ref in task.bronnen)
    return {"taak_nummer": str(number), "taak": schrijver.tekst(task.tekst), "bron_ids": ids, "bronnen": schrijver.bronnen(task.bronnen)}


def _csv(columns: tuple[str, ...], rows: list[dict[str, str]]) -> bytes:
    """CSV in UTF-8 without a mark."""
    return tabel(columns, rows).encode()


def _json(schrijver: Schrijver, matrix: Rolmatrix, columns: list[dict[str, str]]) -> bytes:
    data = {
        "titel": schrijver.t("rollen.blad.matrix"),
        "taal": schrijver.taal,
        "toelichting": schrijver.t("rollen.reconstructie"),
        "nagekeken": str(_nagekeken(schrijver.bank)),
        "kolommen": columns,
        "actoren": [{"id": a.id, "naam": schrijver.naam(a.titel)} for a in matrix.actoren],
        "fasen": [{"id": f.id, "nummer": f.nummer, "naam": schrijver.naam(f.titel)} for f in matrix.fasen],
        "cellen": [_cell(schrijver, a, f, matrix.cel(a.id, f.id)) for a in matrix.actoren for f in matrix.fasen],
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def _cell(schrijver: Schrijver, actor: Actor, fase: Fase, cel: Cel | None) -> dict[str, object]:
    head: dict[str, object] = {"actor": actor.id, "fase": fase.id}
    if cel is None:
        return {**head, "rol": None, "zekerheid": None, "taken": []}
    return {
        **head,
        "rol": {"id": str(cel.rol), "naam": schrijver.t(f"rolsoort.{cel.rol}"), "bronnen": [_source(schrijver, r) for r in cel.rol_bron]},
        "zekerheid": {"id": str(cel.zekerheid), "naam": schrijver.t(f"zekerheid.{cel.zekerheid}")},
        "taken": [{"tekst": schrijver.tekst(t.tekst), "bronnen": [_source(schrijver, r) for r in t.bronnen]} for t in cel.taken],
    }


def _source(schrijver: Schrijver, ref: Bronverwijzing) -> dict[str, str]:
    found = {"id": ref.bron, "titel": schrijver.naam(schrijver.bank.een("bronnen", ref.bron, Bron).titel)}
    if ref.plaats:
        found["plaats"] = schrijver.naam(ref.plaats)
    if ref.opmerking:
        found["opmerking"] = schrijver.naam(ref.opmerking)
    return found


def _xlsx(schrijver: Schrijver, matrix: Rolmatrix, rows: list[dict[str, str]], columns: list[dict[str, str]]) -> bytes:
    tasks = [list(KOLOMMEN), *[list(row.values()) for row in rows]]
    meaning = [["kolom", "uitleg"], *[list(column.values()) for column in columns], ["", schrijver.t("rollen.reconstructie")]]
    sheets = [
        Blad(schrijver.t("rollen.blad.matrix"), _grid(schrijver, matrix), (24, *[38] * len(matrix.fasen)), vast=(1, 1)),
        Blad(schrijver.t("rollen.blad.taken"), tasks, _BREEDTES, filter=True),
        Blad(schrijver.t("rollen.blad.kolommen"), meaning, (18, 100)),
    ]
    return werkboek(schrijver.t("rollen.blad.matrix"), datetime.combine(_nagekeken(schrijver.bank), time()), sheets)


def _grid(schrijver: Schrijver, matrix: Rolmatrix) -> list[list[str]]:
    """The matrix as it stands on the page, each cell in lines."""
    head = [schrijver.t("rollen.wie"), *[schrijver.naam(fase.titel) for fase in matrix.fasen]]
    return [head, *[[schrijver.naam(a.titel), *[_lines(schrijver, matrix.cel(a.id, f.id)) for f in matrix.fasen]] for a in matrix.actoren]]


def _lines(schrijver: Schrijver, cel: Cel | None) -> str:
    if cel is None:
        return schrijver.t("rollen.leeg")
    named = f" [{schrijver.bronnen(cel.rol_bron)}]" if cel.rol_bron else ""
    first = f"{schrijver.t(f'rolsoort.{cel.rol}')}{named} ({schrijver.t(f'zekerheid.{cel.zekerheid}')})"
    return "\n".join([first, *[f"• {schrijver.tekst(t.tekst)} [{schrijver.bronnen(t.bronnen)}]" for t in cel.taken]])


def _nagekeken(bank: Kennisbank) -> date:
    """The day the newest role was last checked: the date of the files, so that they do not change by themselves."""
    return max(record.nagekeken for soort in ("rollen", "actoren") for record in bank.records.get(soort, {}).values())
