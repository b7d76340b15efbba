"""Edge: Wissel, the swap of a finished site for the one that stands. Nothing is lost halfway."""

import atexit
import logging
import os
import shutil
from pathlib import Path

from mkdocs.utils import CountHandler


class Wissel:
    """Builds go to a folder beside the site; only a whole one takes its place."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.zijmap = site.with_name(f".{site.name}.nieuw-{os.getpid()}")
        self.gooi_weg()
        atexit.register(self.gooi_weg)

    def gooi_weg(self) -> None:
        """Drop the new site; the old one stays."""
        shutil.rmtree(self.zijmap, ignore_errors=True)

    def wissel(self, *, strict: bool) -> Path:
        """Put the new site in place, unless a strict build is about to fail on a warning.

        Returns:
            where the site stands.
        """
        if strict and _warned():
            self.gooi_weg()
            return self.site
        old = self.site.with_name(f".{self.site.name}.oud-{os.getpid()}")
        if self.site.exists():
            self.site.rename(old)
        self.zijmap.rename(self.site)
        shutil.rmtree(old, ignore_errors=True)
        return self.site


def _warned() -> bool:
    """Whether MkDocs has counted a warning in this run."""
    handlers = [h for h in logging.getLogger("mkdocs").handlers if isinstance(h, CountHandler)]
    return any(count for handler in handlers for count in dict(handler.get_counts()).values())
