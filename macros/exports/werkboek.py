"""Werkboek: sheets of text to an XLSX file, the same bytes for the same content."""

import io
from dataclasses import dataclass
from datetime import datetime

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]


@dataclass(frozen=True)
class Blad:
    """One sheet of text.

    Attributes:
        naam: its tab.
        rijen: its cells row by row, the heads first.
        breedtes: the width of each column, in letters.
        vast: how many rows and columns stay in sight.
        filter: whether the heads carry a filter.
    """

    naam: str
    rijen: list[list[str]]
    breedtes: tuple[int, ...]
    vast: tuple[int, int] = (1, 0)
    filter: bool = False


def werkboek(titel: str, datum: datetime, bladen: list[Blad]) -> bytes:
    """An XLSX file.

    Args:
        titel: the title in its properties.
        datum: the date in its properties; taken from the content, never from the clock.
        bladen: the sheets. Every cell is text: nothing in it is run as a formula or made a link.
    """
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"title": titel, "created": datum})
        body = {"text_wrap": True, "valign": "top"}
        head = {**body, "bold": True, "bg_color": "#DCEBEA", "border": 1, "border_color": "#BFB6A6"}
        for sheet in bladen:
            _write(book, sheet, book.add_format(head), book.add_format(body))
    return out.getvalue()


def _write(book: Workbook, blad: Blad, head: Format, body: Format) -> None:
    sheet = book.add_worksheet(blad.naam)
    for column, width in enumerate(blad.breedtes):
        sheet.set_column(column, column, width)
    for row, cells in enumerate(blad.rijen):
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text, head if row < blad.vast[0] or column < blad.vast[1] else body)
    sheet.freeze_panes(*blad.vast)
    if blad.filter and blad.rijen:
        sheet.autofilter(0, 0, len(blad.rijen) - 1, len(blad.rijen[0]) - 1)
