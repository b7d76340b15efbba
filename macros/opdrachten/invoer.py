"""Edge: what the verbs that read a file share: how much of it, and what to say when it is wrong."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from macros.content.nota.fouten import weiger
from macros.content.nota.importeren import GRENS
from macros.content.problems import ContentError

BESTAND = click.Path(path_type=Path, exists=True, dir_okay=False)
MAP = click.Path(path_type=Path, exists=True, file_okay=False)


def inhoud_van(path: Path) -> bytes:
    """The bytes of a file; not even read when it is too large for its kind.

    Raises:
        ContentError: when it is too large.
    """
    limit = GRENS.get(path.suffix.lower(), max(GRENS.values()))
    size = path.stat().st_size
    if size > limit:
        raise weiger(path.name, "nota-te-groot", mb=round(size / 1e6, 1), grens=limit // 1_000_000)
    return path.read_bytes()


@contextmanager
def vriendelijk() -> Iterator[None]:
    """What is wrong with the input is told to the editor, without a traceback; the exit code is 1."""
    try:
        yield
    except ContentError as error:
        click.echo(str(error), err=True)
        click.echo("\nEr is niets geschreven.", err=True)
        sys.exit(1)
