"""Ongestoord: reading without the collector of garbage, which would walk all that was read again and again and find nothing."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def ongestoord() -> Iterator[None]:
    """While this lasts, nothing is looked for that could be thrown away; what was made counts as old after it."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.unfreeze()  # all of it to the oldest generation, without a look at any: as young things it would be walked through at once
            gc.enable()
