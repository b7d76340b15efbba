"""The fonts of the PDFs: they come with packages, so that every machine sets the same pages."""

import importlib.metadata
from pathlib import Path

import font_source_serif_pro
import ttf_opensans

_SERIF = ("Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt")
_SANS = ("Regular", "Italic", "SemiBold", "SemiBoldItalic", "Bold", "BoldItalic")
LICENTIES = "downloads/lettertypes.txt"
"""Where the licences of the fonts stand on the site."""


def bestanden() -> list[Path]:
    """The font files that the templates use, and no others."""
    serif = Path(font_source_serif_pro.font_directory)
    sans = Path(ttf_opensans.__file__).parent / "ttf"
    return [serif / f"SourceSerifPro-{cut}.ttf" for cut in _SERIF] + [sans / f"OpenSans-{cut}.ttf" for cut in _SANS]


def licenties() -> bytes:
    """The names of the fonts with the whole text of their licences."""
    serif = Path(font_source_serif_pro.font_directory, "LICENSE.txt").read_text(encoding="utf-8")
    found = [f for f in importlib.metadata.files("ttf-opensans") or () if f.name == "LICENSE"]
    sans = "\n".join(f.read_text(encoding="utf-8") for f in found)
    return f"Source Serif Pro\n\n{serif.strip()}\n\n\nOpen Sans\n\n{sans.strip()}\n".replace("\r\n", "\n").encode()
