"""The fonts of the PDFs: they come with packages, so that every machine sets the same pages."""

from importlib.metadata import distribution
from pathlib import Path

_SERIF = ("Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt")
_SANS = ("Regular", "Italic", "SemiBold", "SemiBoldItalic", "Bold", "BoldItalic")
LICENTIES = "downloads/lettertypes.txt"
"""Where the licences of the fonts stand on the site."""


def bestanden() -> list[Path]:
    """The font files that the templates use, and no others."""
    serif = [_bestand("font-source-serif-pro", f"SourceSerifPro-{cut}.ttf") for cut in _SERIF]
    return serif + [_bestand("ttf-opensans", f"OpenSans-{cut}.ttf") for cut in _SANS]


def licenties() -> bytes:
    """The names of the fonts with the whole text of their licences."""
    texts = {
        "Source Serif Pro": _bestand("font-source-serif-pro", "LICENSE.txt"),
        "Open Sans": _bestand("ttf-opensans", "LICENSE"),
    }
    told = [f"{name}\n\n{path.read_text(encoding='utf-8').strip()}\n" for name, path in texts.items()]
    return "\n\n".join(told).encode()


def _bestand(pakket: str, naam: str) -> Path:
    """A file that an installed package brought along."""
    found = next(path for path in distribution(pakket).files or () if path.name == naam)
    return Path(str(found.locate()))
