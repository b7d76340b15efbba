"""Edge: writes what the exports make into the built site."""

from pathlib import Path

from macros.bouw import Bouw
from macros.exports.gegevens import bestanden


def schrijf(bouw: Bouw, site: Path) -> None:
    """Write every exported file under the site."""
    for name, content in bestanden(bouw.bank):
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
