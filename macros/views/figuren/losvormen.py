"""Every kind of drawing on a sheet, for files of their own."""

import re
from collections.abc import Callable
from decimal import ROUND_FLOOR, Decimal

from markupsafe import Markup

from macros.content.keuzes import Eenheid
from macros.views.figuren import delen, staven
from macros.views.figuren.blad import BINNEN, BREED, RAND, Blad, Tekst
from macros.views.figuren.geometrie import Vlak, n
from macros.views.figuren.lijn import lijn
from macros.views.figuren.pictogram import verhouding
from macros.views.figuren.rijen import eenheid, rijen
from macros.views.figuren.tekstmaat import breedte, regels


def _tegel(sheet: Blad) -> None:
    l, cijfer = sheet.l, sheet.cijfer
    for row in rijen(l, cijfer):
        if len(cijfer.waarden) > 1:
            sheet.alinea(row.naam, "gewoon", 15, 0)
        lead = l.t("cijfer.ongeveer", n="").strip() + " " if cijfer.benadering else ""
        x = RAND + breedte(lead, 18)
        sheet.y += 62
        if lead:
            sheet.teksten.append(Tekst(RAND, sheet.y, lead.strip(), "bij"))
        sheet.teksten.append(Tekst(x, sheet.y, row.getal, "groot"))
        if cijfer.eenheid not in (Eenheid.PROCENT, Eenheid.EURO):
            sheet.teksten.append(Tekst(x + breedte(row.getal, 60) + 10, sheet.y, eenheid(l, cijfer, row.waarde.waarde), "bij"))
        sheet.y += 18
        if cijfer.eenheid is Eenheid.PROCENT:
            sheet.vorm("balk", v=sheet.vlak(14), deel=row.waarde.waarde)
            sheet.y += 26
    sheet.alinea(l.kaal(cijfer.populatie), "gewoon", 15, 12)


def _staaf(sheet: Blad) -> None:
    l, cijfer = sheet.l, sheet.cijfer
    for group in staven.groepen(l, cijfer):
        if group.naam:
            sheet.alinea(group.naam, "vet", 15, 4)
        for bar in group.staven:
            period = bar.rij.waarde.periode if bar.rij.waarde.categorie else None
            name = f"{bar.rij.naam} ({l.periode(period)})" if period else bar.rij.naam
            top, lines = sheet.y, regels(name, 15, 190)
            for line in lines:
                sheet.y += 20
                sheet.teksten.append(Tekst(RAND, sheet.y - 5, line, "gewoon"))
            middle = (top + sheet.y) / 2
            sheet.teksten.append(Tekst(BREED - RAND, middle + 5, bar.rij.getal, "vet", "end"))
            field = Vlak(Decimal(RAND + 200), Decimal(str(middle - 8)), Decimal(BINNEN - 200 - 100), Decimal(16))
            sheet.vorm("balk", v=field, deel=bar.breedte, spoor=staven.van_honderd(cijfer))
            sheet.y += 9
    sheet.y += 8


def _delen(sheet: Blad) -> None:
    parts = delen.stukken(sheet.l, sheet.cijfer)
    round_ = sheet.cijfer.tekening == "donut"
    start = sheet.y
    if round_:
        sheet.vorm("donut", stukken=parts, grootste=delen.grootste(parts), x=RAND + 100, y=n(start + 100))
    else:
        sheet.vorm("gestapeld", stukken=parts, v=sheet.vlak(80))
    sheet.y = start + (max(0, 100 - 13 * len(parts)) if round_ else 98)
    for part in parts:
        _legende(sheet, part, RAND + 240 if round_ else RAND)
    sheet.y = max(sheet.y, start + 200 if round_ else 0) + 12


def _legende(sheet: Blad, part: delen.Stuk, x: float) -> None:
    sheet.y += 24
    sheet.vorm("staal", s=part, x=x, y=n(sheet.y - 14))
    sheet.teksten.append(Tekst(x + 26, sheet.y, f"{part.getal}  {part.naam}", "gewoon"))


def _lijn(sheet: Blad) -> None:
    drawn = lijn(sheet.l, sheet.cijfer)
    room = max(breedte(text, 13) for _, text in drawn.streepjes) + 10
    sheet.vorm("lijn", d=drawn, v=sheet.vlak(260, room), schaal=n(RAND + room - 10))
    sheet.y += 270
    for series in drawn.reeksen:
        if series.naam:
            sheet.y += 22
            sheet.vorm("streep", r=series, x=RAND, y=n(sheet.y - 5))
            sheet.teksten.append(Tekst(RAND + 42, sheet.y, series.naam, "gewoon"))
    if drawn.gaten:
        sheet.y += 22
        sheet.vorm("gat", x=RAND, y=n(sheet.y - 13))
        sheet.teksten.append(Tekst(RAND + 42, sheet.y, sheet.l.t("cijfer.geen"), "gewoon"))
    sheet.y += 14


def _veelvoud(sheet: Blad) -> None:
    panels = staven.panelen(sheet.l, sheet.cijfer)
    per_row = min((3, 2, 2)[staven.maat(panels) - 1], len(panels))
    width = (BINNEN - 24 * (per_row - 1)) / per_row
    for start in range(0, len(panels), per_row):
        for index, panel in enumerate(panels[start : start + per_row]):
            x = RAND + index * (width + 24)
            sheet.teksten.append(Tekst(x, sheet.y + 16, panel.naam, "vet"))
            sizes = (x, sheet.y + 24, width, 140)
            sheet.vorm("kolommen", p=panel, v=Vlak(*(Decimal(str(round(size, 2))) for size in sizes)))
        sheet.y += 184


def _pictogram(sheet: Blad) -> None:
    told = verhouding(sheet.l, sheet.cijfer)
    if told is None:
        return
    size = (Decimal(BINNEN * 20) / (told.kolommen * 10)).to_integral_value(ROUND_FLOOR) / 20  # whole pixels per dot in the PNG
    sheet.vorm("pictogram", p=told, x=RAND, y=n(sheet.y), maat=n(size))
    sheet.y += float(size) * told.regels * 10 + 14
    sheet.alinea(told.zin, "gewoon", 15, 12)


def _leeg(sheet: Blad) -> None:
    l, start = sheet.l, sheet.y
    sheet.y += 14
    sheet.alinea(l.t("figuur.leeg"), "vet", 18, 4, RAND + 18)
    if sheet.cijfer.waar_vragen:
        asked = re.sub(r"\s+", " ", Markup(str(l.md(sheet.cijfer.waar_vragen)).replace("</p>", "</p> ")).striptags())
        sheet.alinea(f"{l.t('waar-vragen')} {asked}", "gewoon", 15, 0, RAND + 18)
    sheet.y += 14
    sheet.vorm("leeg", x=RAND, y=n(start), b=BINNEN, h=n(sheet.y - start))
    sheet.y += 12


TEKENINGEN: dict[str, Callable[[Blad], None]] = {
    "tegel": _tegel, "staaf": _staaf, "gestapeld": _delen, "donut": _delen,
    "lijn": _lijn, "veelvoud": _veelvoud, "pictogram": _pictogram, "leeg": _leeg,
}  # fmt: skip
"""Each puts its drawing on a sheet and moves down past it."""
