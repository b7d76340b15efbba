"""Edge: writes what the exports make into the built site."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from macros import omleiding
from macros.bouw import Bouw
from macros.exports import aanbiedersblad, cijfers, citaten, feed, gegevens, kopregels, png, rollen, verschillen
from macros.exports.beheer import pagina as beheer
from macros.exports.pdf import alles as pdfs


def bestanden(bouw: Bouw) -> Iterator[tuple[str, bytes]]:
    """Every exported file: its name under the site, and its content."""
    yield from gegevens.bestanden(bouw.bank)
    drawn = partial(png.bewaard, folder=bouw.project / ".cache" / "png")
    yield from cijfers.bestanden(bouw.bank, bouw.interface, site=bouw.site, raster=drawn)
    yield from rollen.bestanden(bouw.bank, bouw.interface)
    yield from citaten.bestanden(bouw.bank, bouw.interface, bouw.site)
    yield from verschillen.bestanden(bouw.bank)
    yield from aanbiedersblad.bestanden(bouw.bank)
    yield from kopregels.in_de_site()
    yield from beheer.bestanden(bouw.bank, bouw.interface, gebouwd=bouw.project / "beheer" / "gebouwd", opslag=bouw.opslag, site=bouw.site)
    yield from feed.bestanden(bouw.bank, bouw.interface, bouw.site)
    real, kept = not _op_deze_machine(bouw.site), bouw.project / ".cache" / "pdf"
    yield from pdfs.bestanden(bouw.bank, bouw.interface, site=bouw.site, echt=real, bewaar=kept)


def _op_deze_machine(site: str) -> bool:
    """Whether a site is only being written (``mkdocs serve``): its address would stand in every PDF."""
    return urlsplit(site).hostname in (None, "localhost", "127.0.0.1", "0.0.0.0", "::1")


def schrijf(bouw: Bouw, site: Path) -> None:
    """Write every exported file under the site."""
    for name, content in bestanden(bouw):
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    bouw.problems += omleiding.schrijf(bouw.project, site, bouw.lezers)
