"""The downloads of every figure, and all figures together as open data."""

from collections.abc import Callable, Iterator

from macros.content.kennisbank import Kennisbank
from macros.content.records.cijfer import Cijfer
from macros.exports import png as _png
from macros.exports.cijferjson import als_json, velden
from macros.exports.cijfertabel import KOLOMMEN, als_belgische_csv, als_csv, rijen
from macros.exports.datapakket import BESCHRIJVING, beschrijving, datapackage, inpakken, leesmij
from macros.language.downloads import naam
from macros.language.interface import Interface
from macros.language.taal import TALEN
from macros.views.citaat import citaten
from macros.views.figuren.los import svg_los
from macros.views.lezer import Lezer

Raster = Callable[[str], bytes]
"""Makes an image of an SVG."""


def bestanden(bank: Kennisbank, interface: Interface, *, site: str = "", raster: Raster = _png.png) -> Iterator[tuple[str, bytes]]:
    """Every file about figures: its name under the site, and its content.

    Args:
        bank: all records.
        interface: the interface strings, for the words in drawings and readmes.
        site: the address of the site, such as ``https://…/``, printed under drawings and in citations.
        raster: makes the PNG of a drawing; drawing them all takes seconds, so an edge may keep them.
    """
    lezers = {taal: Lezer(bank, interface, taal, site) for taal in TALEN}
    figures = bank.alle("cijfers", Cijfer)
    for figure in figures:
        for name, content in van_een(lezers, figure, raster).items():
            yield f"cijfers/{figure.id}/{name}", content
    yield from _samen(bank, interface, figures, site)


def van_een(lezers: dict[str, Lezer], cijfer: Cijfer, raster: Raster = _png.png) -> dict[str, bytes]:
    """The files of one figure by name; the zip holds all the others, with a readme."""
    first = next(iter(lezers.values()))
    rows = rijen(cijfer)
    plain = als_csv(rows)
    files = {
        naam(cijfer.id, "csv"): plain,
        naam(cijfer.id, "be.csv"): als_belgische_csv(rows),
        naam(cijfer.id, "json"): als_json(velden(first.bank, cijfer, site=first.site)),
    }
    for taal, lezer in lezers.items():
        drawing = svg_los(lezer, cijfer)
        files[naam(cijfer.id, "svg", taal)] = drawing.encode()
        files[naam(cijfer.id, "png", taal)] = raster(drawing)
    described = datapackage(first.interface, cijfer.id, cijfer.titel.nl, {naam(cijfer.id, "csv"): (KOLOMMEN, plain)})
    quoted = {taal: str(citaten(lezer, cijfer)[0].tekst.striptags()) for taal, lezer in lezers.items()}
    readme = leesmij(first.interface, cijfer, quoted, [*files, "datapackage.json"])
    packed = inpakken({"README.txt": readme, **files, "datapackage.json": als_json(described)})
    return {**files, naam(cijfer.id, "zip"): packed}


def _samen(bank: Kennisbank, interface: Interface, figures: list[Cijfer], site: str) -> Iterator[tuple[str, bytes]]:
    values = als_csv(row for figure in figures for row in rijen(figure))
    described = als_csv((beschrijving(figure) for figure in figures), BESCHRIJVING)
    tables = {"cijfers.csv": (KOLOMMEN, values), "cijfers-beschrijving.csv": (BESCHRIJVING, described)}
    title = f"{interface.tekst('site.naam', 'nl')}: {interface.tekst('soort.cijfers', 'nl')}"
    yield "data/cijfers.csv", values
    yield "data/cijfers-beschrijving.csv", described
    yield "data/cijfers.json", als_json([velden(bank, figure, site=site) for figure in figures])
    yield "data/datapackage.json", als_json(datapackage(interface, "naft-cijfers", title, tables))
