"""Edge: writes what the exports make into the built site."""

from collections.abc import Iterator
from pathlib import Path

from macros.bouw import Bouw
from macros.exports import citaten, gegevens, kopregels, verschillen


def bestanden(bouw: Bouw) -> Iterator[tuple[str, bytes]]:
    """Every exported file: its name under the site, and its content."""
    yield from gegevens.bestanden(bouw.bank)
    yield from citaten.bestanden(bouw.bank, bouw.interface, bouw.site)
    yield from verschillen.bestanden(bouw.bank)
    yield from kopregels.in_de_site()


def schrijf(bouw: Bouw, site: Path) -> None:
    """Write every exported file under the site."""
    for name, content in bestanden(bouw):
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
