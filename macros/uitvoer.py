"""Edge: writes what the exports make into the built site."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from macros import meldpagina, omleiding
from macros.bouw import Bouw
from macros.exports import aanbiedersblad, cijfers, citaten, feed, gegevens, kopregels, png, rollen, toestand, verschillen, vertalingen
from macros.exports.beheer import pagina as beheer
from macros.exports.pdf import alles as pdfs
from macros.geheugen import Bestanden


def uitgaven(bouw: Bouw) -> dict[str, Bestanden]:
    """Every export by name. None does anything until its files are asked for."""
    bank, words, cache = bouw.bank, bouw.interface, bouw.project / ".cache"
    drawn, real = partial(png.bewaard, folder=cache / "png"), not _op_deze_machine(bouw.site)
    return {
        "gegevens": gegevens.bestanden(bank),
        "cijfers": cijfers.bestanden(bank, words, site=bouw.site, raster=drawn),
        "rollen": rollen.bestanden(bank, words),
        "citaten": citaten.bestanden(bank, words, bouw.site),
        "verschillen": verschillen.bestanden(bank),
        "vertalingen": vertalingen.bestanden(bank, bouw.vertalingen),
        "toestand": toestand.bestanden(bank, bouw.vertalingen, bouw.vandaag),
        "aanbiedersblad": aanbiedersblad.bestanden(bank),
        "kopregels": iter(kopregels.in_de_site()),
        "beheer": beheer.bestanden(bank, words, gebouwd=bouw.project / "beheer" / "gebouwd", opslag=bouw.opslag, site=bouw.site),
        "sjabloon": iter([(meldpagina.LEEG, meldpagina.leeg().encode())]),
        "feed": feed.bestanden(bank, words, bouw.site),
        "pdf": pdfs.bestanden(bank, words, site=bouw.site, echt=real, bewaar=cache / "pdf"),
    }


def bestanden(bouw: Bouw) -> Iterator[tuple[str, bytes]]:
    """Every exported file: its name under the site, and its content."""
    for name, files in uitgaven(bouw).items():
        yield from bouw.geheugen.geeft_uit(name, files) if bouw.geheugen else files


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
