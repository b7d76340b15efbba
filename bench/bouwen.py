"""Whole builds side by side: this site in three languages, and plain Material with the same pages in one."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from bench import kaal, meten, project
from bench.meten import Meting
from bench.properdocs import ProperDocs
from tests.browser.gewicht import gewogen
from tests.browser.veeg import paden

ONZE = "deze site, drie talen"
"""Every page from nothing; the PNG of a figure is kept from a build before, as it is on any machine that built once."""
NIEUW = "dezelfde, met elke PNG nieuw"
"""The first build of all: it makes an image of each figure in each language too, which Material has nothing like."""
GEWOGEN = 1000
"""With how many records every page is weighed."""
GESNOEID = "Material met prune, één taal"
KAAL = "Material, één taal"
PROPERDOCS = "deze site met ProperDocs"
MKDOCS = [sys.executable, "-m", "mkdocs", "build"]


@dataclass(frozen=True)
class Uitkomst:
    """What one build took.

    Attributes:
        aantal: how many made-up records the project has.
        wat: which of the builds it was.
        meting: what it took.
        zwaarste: the page that costs a first visitor most, with its bytes without headers; None when that was not looked for.
    """

    aantal: int
    wat: str
    meting: Meting
    zwaarste: tuple[str, int] | None = None

    @property
    def per_pagina(self) -> float:
        """Milliseconds of processor time for a page."""
        return self.meting.cpu / self.meting.bestanden * 1000


def _zwaarste(site: Path) -> tuple[str, int]:
    heaviest = max(gewogen(site, paden(site)), key=lambda page: page.samen)
    return heaviest.pad, heaviest.samen


def meet(aantal: int, werk: Path, *, ongesnoeid: bool, properdocs: ProperDocs | None) -> list[Uitkomst]:
    """Build everything for a number of records, one after the other, each from nothing.

    Args:
        aantal: how many made-up records.
        werk: a folder to work in; what is built there is removed again.
        ongesnoeid: whether to build Material with its whole navigation on every page, which grows with the square.
        properdocs: the other generator, where it is installed.
    """
    ours = project.maak(werk / "onze", aantal)
    site = ours / "site"
    made = [Uitkomst(aantal, NIEUW, meten.meet([*MKDOCS, "--strict"], ours, site))]
    shutil.rmtree(site)
    taken = meten.meet([*MKDOCS, "--strict"], ours, site)
    made.append(Uitkomst(aantal, ONZE, taken, _zwaarste(site) if aantal == GEWOGEN else None))
    for name, prune in ((GESNOEID, True), (KAAL, False)):
        if prune or ongesnoeid:
            plain = werk / "kaal"
            kaal.maak(site, plain, prune=prune)
            made.append(Uitkomst(aantal, name, meten.meet(MKDOCS, plain, plain / "site")))
            shutil.rmtree(plain)
    if properdocs:
        shutil.rmtree(site)
        made.append(Uitkomst(aantal, PROPERDOCS, meten.meet([*properdocs.opdracht, "build", "--strict"], ours, site, properdocs.omgeving)))
    shutil.rmtree(ours)
    return made
