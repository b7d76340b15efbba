"""Verslag: what the import did, left out, and doubts; in Dutch, for the editor who runs it."""

from dataclasses import dataclass, field
from enum import StrEnum


class Rubriek(StrEnum):
    """What a line of the report is about, in the order it is told."""

    WEGGELATEN = "Weggelaten"
    VERBETERD = "Verbeterd"
    GELEZEN_ALS = "Gelezen als"
    NIET_GEPLAATST = "Niet geplaatst"
    NA_TE_KIJKEN = "Kijk dit na"
    IDS = "Adressen"


@dataclass(frozen=True)
class Melding:
    """A line of the report: what, and where in the source (0 when that has no lines)."""

    rubriek: Rubriek
    tekst: str
    regel: int = 0


@dataclass
class Verslag:
    """The report of one import.

    Attributes:
        meldingen: everything there is to tell.
        aantallen: what came out, by name.
    """

    meldingen: list[Melding] = field(default_factory=list)
    aantallen: dict[str, int] = field(default_factory=dict)

    def meld(self, rubriek: Rubriek, tekst: str, regel: int = 0) -> None:
        """Add a line."""
        self.meldingen.append(Melding(rubriek, tekst, regel))

    def tekst(self, hoogstens: int = 12) -> str:
        """The report as text.

        Args:
            hoogstens: how many lines of one kind are written out; of the others only the number.
        """
        rows = [", ".join(f"{n} {what}" for what, n in self.aantallen.items()) + "."] if self.aantallen else []
        for rubriek in Rubriek:
            found = [m for m in self.meldingen if m.rubriek is rubriek]
            if found:
                rows += ["", f"{rubriek}:", *(_row(m) for m in found[:hoogstens])]
                if len(found) > hoogstens:
                    rows.append(f"  … en nog {len(found) - hoogstens}.")
        return "\n".join(rows)


def kort(tekst: str, lengte: int = 60) -> str:
    """A text cut to what fits on a line."""
    bare = " ".join(tekst.split())
    return bare if len(bare) <= lengte else f"{bare[: lengte - 1]}…"


def _row(melding: Melding) -> str:
    where = f" (regel {melding.regel})" if melding.regel else ""
    return f"  - {melding.tekst}{where}"
