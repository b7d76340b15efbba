"""Edge: how far a long piece of work is, for who waits for it."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import click

from macros.voortgang import GEDULD

T = TypeVar("T")


def voortgang(items: Sequence[T], label: str = "Gegevens lezen", klok: Callable[[], float] = time.monotonic, naar: Any = None) -> Iterator[T]:
    """Pass items on; when all of them will take longer than GEDULD seconds, a bar on stderr says how far it is.

    Nothing is shown where nobody watches: stderr that is no terminal.
    """
    stream = naar or sys.stderr
    begin, count = klok(), len(items)
    shown = None
    for done, item in enumerate(items):
        if shown is not None:
            shown.update(1)
        elif done and stream.isatty() and _lasts(klok() - begin, done, count):
            shown = click.progressbar(length=count, label=label, file=stream, update_min_steps=max(1, count // 50))
            shown.render_progress()
            shown.update(done)
        yield item
    if shown is not None:
        shown.update(1)
        shown.render_finish()


def _lasts(spent: float, done: int, count: int) -> bool:
    """Whether the whole will take longer than anyone should wait without a word."""
    return spent > GEDULD / 10 and spent / done * count > GEDULD
