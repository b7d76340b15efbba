"""An onboarding path as a workbook: to read from, to tick and to write in, with the answers at the back."""

from typing import Any

from macros.content.checkregels import RIJEN
from macros.content.keuzes import Checkvorm
from macros.content.records.actor import Rol
from macros.content.records.begrip import Begrip
from macros.content.records.inwerkpad import Checkantwoord, Etappe, Inwerkpad, Stap, Zelfcheck
from macros.content.records.record import Record
from macros.exports.pdf.document import Document, omslag
from macros.exports.pdf.knopen import Knoop, link, tekst
from macros.exports.pdf.schrijver import Schrijver
from macros.language.adressen import GEMAAKT
from macros.language.duur import duur
from macros.language.pdfadres import pdf_adres
from macros.views.zelfcheck import LETTERS, Rij, rijen, rijen_gehusseld

_WOORDEN = ("van-wie", "begin", "metgezel", "op-papier", "op-papier.uitleg", "antwoorden", "inhoud")


def werkboekje(s: Schrijver, pad: Inwerkpad) -> Document:
    """The workbook of a path."""
    data = omslag(
        s,
        soort=s.t("pdf.werkboekje"),
        titel=s.kaal(pad.titel),
        adres=s.adres("inwerken", pad.id),
        datum=pad.nagekeken,
        woorden=_WOORDEN,
        samenvatting=s.regel(pad.samenvatting),
        inleiding=s.blokken(pad.inleiding),
        voorstel=s.t("inwerken.voorstel"),
        kop={
            "lezen": s.t("inwerken.lezen"),
            "doen": s.t("inwerken.doen"),
            "bespreken": s.t("inwerken.bespreken"),
            "zelfcheck": s.t("inwerken.zelfcheck"),
            "lees": s.t("check.lees"),
        },
        etappes=[_stage(s, pad, stage) for stage in pad.etappes],
        bronnen=s.bronnen(pad.bronnen),
    )
    return Document(pdf_adres("inwerken", pad.id, s.taal), "inwerken", pad.nagekeken, data)


def _stage(s: Schrijver, pad: Inwerkpad, stage: Etappe) -> dict[str, Any]:
    address = s.naar(GEMAAKT["etappes"].format(f"{pad.id}/{stage.wanneer}"))
    return {
        "id": str(stage.wanneer),
        "wanneer": s.t(f"wanneer.{stage.wanneer}"),
        "titel": s.regel(stage.titel),
        "doel": s.regel(stage.doel),
        "duur": duur(s.interface, stage.minuten, s.taal),
        "adres": address,
        "stappen": [_step(s, pad, step) for step in stage.stappen],
    }


def _step(s: Schrijver, pad: Inwerkpad, step: Stap) -> dict[str, Any]:
    return {
        "id": step.id,
        "titel": s.regel(step.titel),
        "doel": s.regel(step.doel),
        "duur": duur(s.interface, step.minuten, s.taal),
        "lezen": [[_named(s, ref)] for ref in step.lezen],
        "taken": [_tasks(s, pad, phase) for phase in step.rol_in],
        "doen": s.blokken(step.doen),
        "bespreken": s.blokken(step.bespreken),
        "vragen": [_check(s, check) for check in step.vragen],
    }


def _tasks(s: Schrijver, pad: Inwerkpad, phase: str) -> dict[str, Any]:
    cell = next(c for c in s.bank.een("rollen", pad.actor, Rol).cellen if c.fase == phase)
    name = s.kaal(s.bank.een("fasen", phase, Record).titel)
    return {"titel": s.t("inwerken.taken", fase=name), "taken": [s.lijn(task.tekst) for task in cell.taken]}


def _check(s: Schrijver, check: Zelfcheck) -> dict[str, Any]:
    """A question: what is printed at its step, and what at the back."""
    if check.vorm in RIJEN:
        return {**_shared(s, check), **_rows(s, check)}
    hint = s.t("check.kies-papier-meer" if check.meer else "check.kies-papier")
    told = "casus" if check.vorm is Checkvorm.CASUS else "oordeel"
    answers = list(zip(LETTERS.lower(), check.antwoorden, strict=False))
    return {
        **_shared(s, check),
        "hint": hint,
        "opties": [{"merk": letter, "tekst": _answer(s, a)} for letter, a in answers],
        "betekenissen": [],
        "uitleg": [_told(s, a, letter, [tekst(s.t(f"check.{told}.{a.oordeel}")), tekst(" ")]) for letter, a in answers],
    }


def _shared(s: Schrijver, check: Zelfcheck) -> dict[str, Any]:
    return {
        "id": check.id,
        "rijen": check.vorm in RIJEN,
        "vraag": s.regel(check.vraag),
        "situatie": s.blokken(check.situatie),
        "verzonnen": s.t("check.verzonnen"),
    }


def _rows(s: Schrijver, check: Zelfcheck) -> dict[str, Any]:
    ordered = check.vorm is Checkvorm.VOLGORDE
    rows = rijen(check)
    meanings = [] if ordered else sorted(rows, key=lambda row: row.plaats)
    return {
        "hint": s.t(f"check.papier.{check.vorm}"),
        "opties": [{"merk": "", "tekst": _row_name(s, row, ordered)} for row in rijen_gehusseld(check)],
        "betekenissen": [{"merk": row.plaats, "tekst": _meaning(s, row.antwoord)} for row in meanings],
        "uitleg": [_told(s, row.antwoord, row.plaats, [{"k": "sterk", "c": _row_name(s, row, ordered)}, tekst(". ")]) for row in rows],
    }


def _row_name(s: Schrijver, row: Rij, ordered: bool) -> list[Knoop]:
    return _answer(s, row.antwoord) if ordered else _title(s, row.antwoord.verder)


def _told(s: Schrijver, answer: Checkantwoord, mark: str, opening: list[Knoop]) -> dict[str, Any]:
    return {"merk": mark, "tekst": [*opening, *s.lijn(answer.uitleg), tekst(" "), _named(s, answer.verder)]}


def _answer(s: Schrijver, answer: Checkantwoord) -> list[Knoop]:
    return s.regel(answer.tekst) if answer.tekst else _title(s, answer.verder)


def _meaning(s: Schrijver, answer: Checkantwoord) -> list[Knoop]:
    return s.regel(answer.tekst or s.bank.een("begrippen", answer.verder.partition("/")[2], Begrip).kort)


def _named(s: Schrijver, ref: str) -> Knoop:
    """A link to what a reference points to, by its title."""
    soort, _, identity = ref.partition("/")
    return link(s.adres(soort, identity), _title(s, ref))


def _title(s: Schrijver, ref: str) -> list[Knoop]:
    soort, _, identity = ref.partition("/")
    if soort != "paragrafen":
        return s.regel(s.bank.een(soort, identity, Record).titel)
    place = s.bank.paragrafen[identity]
    title = place.paragraaf.titel if place.paragraaf and place.paragraaf.titel else place.hoofdstuk.titel
    return [tekst(f"§{place.nummer} "), *s.regel(title)]
