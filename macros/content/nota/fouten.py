"""What stops an import: always a problem with a place and a message, never a half-written edition."""

from typing import Any

from macros.content.problems import ContentError, Place, Problem


def weiger(bestand: str, kind: str, regel: int = 1, **data: Any) -> ContentError:
    """The error that stops an import."""
    return ContentError([Problem(Place(bestand, max(regel, 1)), kind, data)])
