"""The report of all figures, per theme: drawing, values, what they count, how good they are, where from."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from macros.content.keuzes import Zekerheid
from macros.content.records.cijfer import Cijfer
from macros.content.records.publiek import Thema
from macros.content.records.record import Bronverwijzing
from macros.exports.pdf.document import Document, omslag
from macros.exports.pdf.schrijver import Schrijver
from macros.language.pdfadres import CIJFERS, pdf_adres


@dataclass(frozen=True)
class Beeld:
    """How a figure looks, made where drawings are made.

    Attributes:
        svg: the drawing alone, as a file; empty when there is nothing to draw.
        beschrijving: the drawing in words.
        onder: what is counted and when.
        koppen: the heads of the columns of its table.
        rijen: its values, each with as many texts as there are heads.
    """

    svg: str
    beschrijving: str
    onder: str
    koppen: tuple[str, ...] = ()
    rijen: tuple[tuple[str, ...], ...] = ()


Teken = Callable[[Cijfer, str], Beeld]
"""Draws a figure in a language."""


def cijferrapport(s: Schrijver, teken: Teken) -> Document:
    """Every figure of the site."""
    figures = s.bank.alle("cijfers", Cijfer)
    date = max(figure.nagekeken for figure in figures)
    groups = [(theme, [f for f in figures if f.thema == theme.id]) for theme in s.bank.alle("themas", Thema)]
    data = omslag(
        s,
        soort=s.t("site.naam"),
        titel=s.t("pdf.rapport"),
        adres=s.naar("cijfers/"),
        datum=date,
        woorden=("inhoud", "rapport.uitleg", "definitie", "kwaliteit", "waar-vragen", "niet-mengen"),
        themas=[_theme(s, theme, own, teken) for theme, own in groups if own],
        aantal=s.interface.aantal("pdf.aantal-cijfers", s.taal, len(figures)),
    )
    return Document(pdf_adres("rapporten", CIJFERS, s.taal), "cijfers", date, data)


def _theme(s: Schrijver, theme: Thema, figures: list[Cijfer], teken: Teken) -> dict[str, Any]:
    return {
        "id": theme.id,
        "titel": s.regel(theme.titel),
        "samenvatting": s.regel(theme.samenvatting),
        "cijfers": [_figure(s, figure, teken(figure, s.taal)) for figure in figures],
    }


def _figure(s: Schrijver, figure: Cijfer, image: Beeld) -> dict[str, Any]:
    sure = "" if figure.zekerheid is Zekerheid.HOOG else s.t(f"zekerheid.{figure.zekerheid}")
    return {
        "id": figure.id,
        "titel": s.regel(figure.titel),
        "adres": s.adres("cijfers", figure.id),
        "samenvatting": s.regel(figure.samenvatting),
        "onder": " · ".join(part for part in (image.onder, sure) if part),
        "svg": image.svg,
        "alt": image.beschrijving,
        "koppen": list(image.koppen),
        "rijen": [list(row) for row in image.rijen],
        "definitie": s.blokken(figure.definitie),
        "kwaliteit": [s.lijn(remark) for remark in figure.kwaliteit],
        "breuken": [s.regel(b.uitleg) for b in figure.breuken],
        "waar_vragen": s.blokken(figure.waar_vragen),
        "niet_mengen": s.namen("cijfers", figure.niet_mengen),
        "bronnen": s.bronnen(_sources(figure)),
    }


def _sources(figure: Cijfer) -> list[Bronverwijzing]:
    """The sources of a figure and of its values, each once."""
    found: dict[str, Bronverwijzing] = {}
    for ref in [*figure.bronnen, *(b for v in figure.waarden for b in v.bronnen)]:
        found.setdefault(ref.bron, ref)
    return list(found.values())
