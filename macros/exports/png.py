"""PNG from SVG, with fonts that come along: the same bytes on every machine."""

import os
from hashlib import sha256
from pathlib import Path

import resvg_py
import ttf_opensans  # type: ignore[import-untyped]  # it carries no types

MAAT = 2
"""Pixels of the image for each pixel of the drawing."""


def png(svg: str) -> bytes:
    """A drawing as an image at twice its size. Only Open Sans is used, never a font of the system."""
    fonts = [font.path for font in (ttf_opensans.OPENSANS_REGULAR, ttf_opensans.OPENSANS_SEMIBOLD, ttf_opensans.OPENSANS_BOLD)]
    return resvg_py.svg_to_bytes(
        svg_string=svg,
        zoom=MAAT,
        skip_system_fonts=True,
        font_files=[str(path) for path in fonts],
        font_family="Open Sans",
        sans_serif_family="Open Sans",
    )


def bewaard(svg: str, folder: Path) -> bytes:
    """The image of a drawing, kept in a folder so that the next build need not draw it again."""
    path = folder / f"{sha256(svg.encode()).hexdigest()}-{resvg_py.__version__}.png"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(f".{os.getpid()}")  # two builds at once never read half an image
        half.write_bytes(png(svg))
        half.replace(path)
    return path.read_bytes()
