"""Beeld: how a figure looks on paper, drawn by the views that draw it for the site."""

from macros.content.kennisbank import Kennisbank
from macros.content.records.cijfer import Cijfer
from macros.exports.pdf.cijfers import Beeld, Teken
from macros.language.interface import Interface
from macros.language.taal import TALEN
from macros.views.figuren.beschrijving import beschrijving
from macros.views.figuren.figuur import vorm_van
from macros.views.figuren.los import svg_los
from macros.views.figuren.rijen import kolommen, onder, rijen
from macros.views.lezer import Lezer


def tekenaar(bank: Kennisbank, interface: Interface) -> Teken:
    """Draws figures with the words of a site."""
    lezers = {taal: Lezer(bank, interface, taal) for taal in TALEN}
    return lambda cijfer, taal: beeld(lezers[taal], cijfer)


def beeld(l: Lezer, cijfer: Cijfer) -> Beeld:
    """A figure in one language: its drawing and the same values as a table."""
    told = onder(l, cijfer)
    if vorm_van(l, cijfer) == "leeg":
        return Beeld("", beschrijving(l, cijfer), told)
    columns = kolommen(cijfer) or ["wat"]
    heads = [l.t(f"figuur.kolom.{column}") for column in (*columns, "waarde")]
    rows = [[*(row.cel(l, column).striptags() for column in columns), row.getal] for row in rijen(l, cijfer)]
    return Beeld(svg_los(l, cijfer, kaal=True), beschrijving(l, cijfer), told, tuple(heads), tuple(tuple(row) for row in rows))
