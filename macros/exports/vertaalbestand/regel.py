"""Vertaalregel: one text as it goes to a translator, and as it comes back."""

from dataclasses import dataclass

from macros.content.vertaling.stand import Stand, Vertaling
from macros.content.vertaling.vingerafdruk import vingerafdruk

GEEN = "-"
"""What stands in a file where there was no translation yet."""
_UITLEG = {
    Stand.ONTBREEKT: "Nog niet vertaald.",
    Stand.VEROUDERD: "Het Nederlands is veranderd sinds {datum}. Pas de vertaling aan, of keur ze goed als ze nog klopt.",
    Stand.NIET_BEVESTIGD: "Nog niet nagelezen door iemand die de taal spreekt.",
    Stand.IN_ORDE: "Nagelezen, en het Nederlands is niet veranderd.",
}
"""A translator from Dutch reads Dutch."""


@dataclass(frozen=True)
class Vertaalregel:
    """One text in a file for a translator.

    Attributes:
        sleutel: which text: ``methodieken/rots-en-water:stappen.2``.
        nl: the Dutch.
        tekst: the translation; empty when there is none, or none that is meant to be used.
        af: whether the translation counts as done; what goes out for a second look does not.
        was: fingerprint of the translation that was there when the file was made, or ``GEEN``; None when it is not known.
        bestand: the file it stands in, for the translator to see what belongs together.
        uitleg: what the translator should know.
        lijn: the line it came back at.
    """

    sleutel: str
    nl: str
    tekst: str = ""
    af: bool = False
    was: str | None = None
    bestand: str = ""
    uitleg: str = ""
    lijn: int = 1


def regel(v: Vertaling) -> Vertaalregel:
    """A translation as it goes out."""
    file = v.eenheid.herkomst.document.file if v.eenheid.herkomst else ""
    told = _UITLEG[v.stand].format(datum=v.vermelding.datum.isoformat() if v.vermelding else "")
    return Vertaalregel(v.eenheid.sleutel, v.eenheid.nl, v.tekst or "", v.stand is Stand.IN_ORDE, merk(v), file, told)


def merk(v: Vertaling) -> str:
    """The fingerprint of a translation as it is now."""
    return vingerafdruk(v.tekst) if v.tekst else GEEN
