"""What one actor does in each phase, on paper."""

from typing import Any

from macros.content.overgangen import geeft, krijgt
from macros.content.records.actor import Actor, Cel, Rol
from macros.content.records.fase import Fase
from macros.content.records.overdracht import Overdracht
from macros.content.records.record import Bronverwijzing
from macros.exports.pdf.document import Document, omslag
from macros.exports.pdf.knopen import Knoop, tekst
from macros.exports.pdf.schrijver import Schrijver
from macros.language.pdfadres import pdf_adres


def actor(s: Schrijver, record: Actor) -> Document:
    """The page of an actor: the tasks phase by phase, each with the number of its source."""
    role = s.bank.een("rollen", record.id, Rol)
    phases = s.bank.alle("fasen", Fase)
    sources = _Nummers(s)
    cells = [(phase, cell) for phase in phases for cell in role.cellen if cell.fase == phase.id]
    silent = [phase.id for phase in phases if phase.id not in {cell.fase for cell in role.cellen}]
    date = max(record.nagekeken, role.nagekeken)
    data = omslag(
        s,
        soort=s.t("pdf.rol"),
        titel=s.kaal(record.titel),
        adres=s.adres("actoren", record.id),
        datum=date,
        woorden=("taken", "stil", "reconstructie"),
        samenvatting=s.regel(record.samenvatting),
        groep=s.t(f"actorgroep.{record.groep}"),
        wie=[s.t("actor.wie"), s.blokken(record.uitleg)],
        fasen=[_phase(s, record, phase, cell, sources) for phase, cell in cells],
        stil=s.namen("fasen", silent),
        bronnen=sources.lijst,
    )
    return Document(pdf_adres("actoren", record.id, s.taal), "actor", date, data)


class _Nummers:
    """Sources with the numbers by which the tasks name them, in order of appearance."""

    def __init__(self, s: Schrijver) -> None:
        self.s = s
        self.lijst: list[list[Knoop]] = []
        self._seen: dict[Bronverwijzing, str] = {}

    def __call__(self, refs: tuple[Bronverwijzing, ...]) -> list[str]:
        for ref in refs:
            if ref not in self._seen:
                self.lijst.append(self.s.bron(ref))
                self._seen[ref] = str(len(self.lijst))
        return [self._seen[ref] for ref in refs]


def _phase(s: Schrijver, record: Actor, phase: Fase, cell: Cel, sources: _Nummers) -> dict[str, Any]:
    sure = "" if cell.zekerheid == "hoog" else s.t(f"zekerheid.{cell.zekerheid}")
    return {
        "id": phase.id,
        "nummer": str(phase.nummer),
        "titel": s.regel(phase.titel),
        "adres": f"{s.adres('actoren', record.id)}#{phase.id}",
        "rol": s.t(f"rolsoort.{cell.rol}"),
        "zekerheid": sure,
        "rol_bronnen": sources(cell.rol_bron),
        "taken": [{"tekst": s.lijn(task.tekst), "bronnen": sources(task.bronnen)} for task in cell.taken],
        "krijgt": [s.t("pdf.krijgt"), _handed(s, krijgt(s.bank, record.id, phase.id), "van")],
        "geeft": [s.t("pdf.geeft"), _handed(s, geeft(s.bank, record.id, phase.id), "aan")],
    }


def _handed(s: Schrijver, handovers: list[Overdracht], richting: str) -> list[list[Knoop]]:
    """What passes from hand to hand, with whom it comes from or goes to."""
    told = []
    for handover in handovers:
        others = handover.van if richting == "van" else handover.naar
        names: list[Knoop] = [tekst(f" ({s.t(f'pdf.{richting}')} ")]
        for identity in others:
            names += [tekst(", ")] if len(names) > 1 else []
            names.append(s.link("actoren", identity))
        told.append([*s.regel(handover.titel), *names, tekst(")")])
    return told
