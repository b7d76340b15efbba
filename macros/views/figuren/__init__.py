"""Figuren: figures as HTML and SVG, from templates, without a chart library."""

from macros.views.figuren.figuur import teken

__all__ = ["teken"]
