"""Ongestoord: reading without the collector of garbage, which would walk all that was read again and again and find nothing."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def ongestoord() -> Iterator[None]:
    """While this lasts, nothing is looked for that could be thrown away; after it all is as it was."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
