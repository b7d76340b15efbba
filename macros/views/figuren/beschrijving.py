"""Beschrijving: a drawing told in words, made from the same values."""

from decimal import Decimal

from macros.content.cijferwaarden import afronding, bekend, gekozen, is_leeg, moment, ontbrekend, periode_van, reeks_van
from macros.content.keuzes import CijferSoort, Tekening
from macros.content.records.cijfer import Cijfer, Waarde
from macros.language.getallen import procent
from macros.views.figuren.pictogram import verhouding
from macros.views.figuren.rijen import naam, reeksen
from macros.views.lezer import Lezer
from macros.views.waarde import met_eenheid

VEEL = 8
"""From how many parts on only the highest and lowest are told."""


def beschrijving(l: Lezer, cijfer: Cijfer) -> str:
    """What a drawing shows, in one or more plain sentences."""
    if is_leeg(cijfer):
        return l.t("figuur.leeg")
    if cijfer.soort is CijferSoort.REEKS and len(bekend(cijfer)) > 1:
        return _series(l, cijfer)
    if cijfer.tekening is Tekening.PICTOGRAM:
        told = verhouding(l, cijfer)
        if told:
            return told.zin
    return _parts(l, cijfer)


def _parts(l: Lezer, cijfer: Cijfer) -> str:
    known = bekend(cijfer)
    if len(known) == 1:
        return f"{_name(l, cijfer, known[0])}: {_value(l, cijfer, known[0])}."
    if len(known) >= VEEL:
        low, high = _extremes(known)
        return l.t("figuur.zin.veel", aantal=len(known), hoogste=_named(l, cijfer, high), laagste=_named(l, cijfer, low))
    text = "; ".join(_named(l, cijfer, v) for v in known) + "."
    rounded = afronding(cijfer)
    if cijfer.soort is CijferSoort.AANDEEL:
        text = f"{l.t('figuur.zin.delen')} {text}"
    tail = " " + l.t("figuur.afronding", som=procent(rounded, l.taal)) if rounded else ""
    return text[:1].upper() + text[1:] + tail


def _series(l: Lezer, cijfer: Cijfer) -> str:
    known = bekend(cijfer)
    told = [_one(l, cijfer, reeks_van(known, key), name) for key, name in reeksen(l, cijfer).items()]
    gaps = ontbrekend(cijfer)
    if gaps:
        told.append(l.t("figuur.zin.gaten", perioden=_ranges(l, cijfer, gaps)))
    told += [l.t("figuur.zin.breuk", periode=l.periode(b.voor)) for b in cijfer.breuken]
    return " ".join(part for part in told if part)


def _one(l: Lezer, cijfer: Cijfer, values: list[Waarde], name: str) -> str:
    lead = f"{name[:1].upper()}{name[1:]}: " if name else ""
    if len(values) < 3:
        return lead + "; ".join(_when(l, cijfer, v) for v in values) + "." if values else ""
    low, high = _extremes(values)
    first, last = _when(l, cijfer, values[0]), _when(l, cijfer, values[-1])
    told = l.t("figuur.zin.reeks", eerste=first, laatste=last, laagste=_when(l, cijfer, low), hoogste=_when(l, cijfer, high))
    return lead + (told[:1].lower() + told[1:] if lead else told)


def _extremes(values: list[Waarde]) -> tuple[Waarde, Waarde]:
    ordered = sorted(values, key=lambda v: v.waarde or 0)
    return ordered[0], ordered[-1]


def _value(l: Lezer, cijfer: Cijfer, value: Waarde) -> str:
    shown = met_eenheid(l, cijfer, value.waarde or Decimal(0))
    return l.t("cijfer.ongeveer", n=shown) if cijfer.benadering else shown


def _name(l: Lezer, cijfer: Cijfer, value: Waarde) -> str:
    period = periode_van(cijfer, value)
    title = naam(l, cijfer, value)
    return f"{title} ({l.periode(period)})" if period and value.periode is None else title


def _named(l: Lezer, cijfer: Cijfer, value: Waarde) -> str:
    before = f"{l.kaal(value.reeks)}, " if value.reeks and (value.categorie or value.periode) else ""
    after = f" ({l.periode(value.periode)})" if value.periode and value.categorie else ""
    return f"{before}{naam(l, cijfer, value)}{after} {_value(l, cijfer, value)}"


def _when(l: Lezer, cijfer: Cijfer, value: Waarde) -> str:
    return f"{_value(l, cijfer, value)} ({l.periode(value.periode or '')})"


def _ranges(l: Lezer, cijfer: Cijfer, gaps: list[str]) -> str:
    """Missing periods, those that follow each other as one stretch."""
    runs: list[list[str]] = []
    for period in gaps:
        if runs and moment(period).plaats == moment(runs[-1][-1]).plaats + 1:
            runs[-1].append(period)
        else:
            runs.append([period])
    told = [l.periode(r[0]) if len(r) == 1 else l.t("figuur.span", van=l.periode(r[0]), tot=l.periode(r[-1])) for r in runs]
    return ", ".join(told)


def hoofdwaarde(l: Lezer, cijfer: Cijfer) -> str:
    """The value that stands for a figure on a card."""
    value = gekozen(cijfer)
    return _value(l, cijfer, value) if value else l.t("cijfer.geen")
