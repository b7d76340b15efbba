"""Vertalingen: the page that says how every translation stands."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from macros.content.vertaling.eenheid import INTERFACE, PAGINAS, VERTALINGEN
from macros.content.vertaling.stand import Stand, Vertaling
from macros.views.lezer import Lezer

STANDEN = (Stand.IN_ORDE, Stand.NIET_BEVESTIGD, Stand.VEROUDERD, Stand.ONTBREEKT)
"""As the table shows them."""


@dataclass(frozen=True)
class Taalstand:
    """How one language stands.

    Attributes:
        taal: the language.
        rijen: per kind its name and counts.
        samen: the counts of all.
        open: what is stale or missing, by the name of the page or record it belongs to.
    """

    taal: str
    rijen: Sequence[tuple[str, Mapping[Stand, int]]]
    samen: Mapping[Stand, int]
    open: Sequence[tuple[Markup, Mapping[Stand, int]]]

    @property
    def aantal(self) -> int:
        """How many texts there are."""
        return sum(self.samen.values())


def vertalingen(lezer: Lezer) -> Markup:
    """Hoe de vertalingen ervoor staan: per taal en per soort geteld, met wat verouderd is of ontbreekt."""
    lezer.bank.teksten()  # rests on every text there is: a preview takes note of that
    found = [_taalstand(lezer, taal, [v for v in lezer.vertalingen if v.taal == taal]) for taal in VERTALINGEN]
    return lezer.toon("vertalingen/overzicht.html", talen=found, standen=STANDEN)


def _taalstand(lezer: Lezer, taal: str, found: list[Vertaling]) -> Taalstand:
    rows: dict[str, Counter[Stand]] = {}
    todo: dict[tuple[str, str], Counter[Stand]] = {}
    for v in found:
        rows.setdefault(v.eenheid.soort, Counter())[v.stand] += 1
        if v.stand in (Stand.VEROUDERD, Stand.ONTBREEKT):
            todo.setdefault((v.eenheid.soort, v.eenheid.id), Counter())[v.stand] += 1
    named = [(soortnaam(lezer, soort), count) for soort, count in rows.items()]
    return Taalstand(taal, named, _total(rows.values()), [(_naam(lezer, *key), count) for key, count in todo.items()])


def _total(counts: Iterable[Counter[Stand]]) -> Counter[Stand]:
    return sum(counts, Counter[Stand]())


def soortnaam(lezer: Lezer, soort: str) -> str:
    """A kind of text in the reader's language."""
    own = {INTERFACE: "vertalingen.woorden", PAGINAS: "vertalingen.paginas"}.get(soort)
    return lezer.t(own or f"soort.{soort}")


def _naam(lezer: Lezer, soort: str, identity: str) -> Markup:
    """A record as a link where it has an address, else the name editors know."""
    if soort in (INTERFACE, PAGINAS) or not lezer.heeft_adres(soort):
        return Markup("{}: <code>{}</code>").format(soortnaam(lezer, soort), identity)
    return Markup("{}: {}").format(soortnaam(lezer, soort), lezer.link(soort, identity))
