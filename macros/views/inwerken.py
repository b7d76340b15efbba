"""Inwerken: the paths at a glance, a path with its timeline, and a stage with everything to read, do, talk over and check."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from macros.content.inwerkdekking import moet, ontmoet
from macros.content.keuzes import Dekking, Wanneer
from macros.content.records.actor import Cel, Rol
from macros.content.records.inwerkpad import Etappe, Inwerkpad, Stap
from macros.language.adressen import GEMAAKT
from macros.language.duur import duur
from macros.views.lezer import Lezer
from macros.views.pdf import pdf_link
from macros.views.zelfcheck import zelfcheck

DAGEN = {Wanneer.DAG_1: (0, 0), Wanneer.WEEK_1: (0, 6), Wanneer.WEKEN_2_4: (7, 27), Wanneer.MAANDEN_2_3: (28, 90)}
"""The days a stage takes, counted from the first one, for those who fill in when they begin."""


@dataclass(frozen=True)
class Ontmoeting:
    """Something everyone must know, and the steps where a reader meets it: stage and step."""

    soort: str
    id: str
    stappen: tuple[tuple[Etappe, Stap], ...]


def inwerkpaden(lezer: Lezer) -> Markup:
    """De inwerkpaden naast elkaar, elk met zijn etappes op een tijdlijn, en het beheer van je voortgang."""
    return lezer.toon("inwerken/overzicht.html", paden=lezer.bank.alle("inwerken", Inwerkpad), etappe_adres=etappe_adres)


def pad(lezer: Lezer, record: Inwerkpad) -> Markup:
    """A path: its stages on a timeline with their steps, and where what everyone must know is met."""
    return lezer.toon("inwerken/pad.html", pad=record, dagen=DAGEN, duur=duur, etappe_adres=etappe_adres, dekking=dekking(lezer, record))


def etappe_adres(lezer: Lezer, record: Inwerkpad, etappe: Etappe, stap: Stap | None = None) -> str:
    """The address of a stage, or of a step in it."""
    anchor = f"#{stap.id}" if stap else ""
    return lezer.naar(GEMAAKT["etappes"].format(f"{record.id}/{etappe.wanneer}")) + anchor


def dekking(lezer: Lezer, record: Inwerkpad) -> list[tuple[Dekking, list[Ontmoeting]]]:
    """Per kind that a path promises to meet whole: each record (of roles, each phase), and where."""
    place = {step.id: (stage, step) for stage in record.etappes for step in stage.stappen}
    found = []
    for kind in record.dekt:
        met = ontmoet(record, kind)
        shown = "fasen" if kind is Dekking.ROLLEN else str(kind)
        found.append((kind, [Ontmoeting(shown, i, tuple(place[s] for s in met.get(i, ()))) for i in moet(lezer.bank, record, kind)]))
    return found


@dataclass(frozen=True)
class Etappepagina:
    """A stage as a page: plain title and description, and its HTML."""

    titel: str
    beschrijving: str
    inhoud: Markup


def etappepagina(lezer: Lezer, identity: str, noteer: Callable[[str, Markup], None]) -> Etappepagina:
    """The page of a stage, ``pad/wanneer``; ``noteer`` remembers a heading by its id."""
    path_id, when = identity.split("/")
    record = lezer.bank.een("inwerken", path_id, Inwerkpad)
    stage = record.etappe(when)
    title = lezer.t("inwerken.etappe", wanneer=lezer.t(f"wanneer.{stage.wanneer}"), titel=lezer.kaal(stage.titel))
    for step in stage.stappen:
        noteer(step.id, lezer.regel(step.titel))
    html = lezer.toon(
        "inwerken/etappe.html",
        pad=record,
        etappe=stage,
        titel=title,
        dagen=DAGEN,
        etappe_adres=etappe_adres,
        duur=duur,
        pdf_link=pdf_link,
        taken=lambda step: taken(lezer, record, step),
        zelfcheck=zelfcheck,
    )
    return Etappepagina(title, lezer.kaal(stage.doel), html)


def taken(lezer: Lezer, record: Inwerkpad, stap: Stap) -> list[Cel]:
    """The cells of the role matrix that a step goes through, in the order the step names them."""
    if not stap.rol_in:
        return []
    cells = {cell.fase: cell for cell in lezer.bank.een("rollen", record.actor, Rol).cellen}
    return [cells[phase] for phase in stap.rol_in]
