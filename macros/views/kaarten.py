"""Kaarten: records as cards, and what an editor may filter them by."""

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from macros.content.problems import suggestion
from macros.content.records.record import Record
from macros.views.lezer import Lezer

SOORTEN = ("methodieken", "praktijken", "aanbod", "dna", "uitgangspunten", "fasen", "actoren")
"""Kinds that have a card."""
FILTERS = {
    "thema": "themas", "fase": "fasen", "doelgroep": "doelgroepen", "dna": "dna", "uitgangspunt": "uitgangspunten",
    "methodiek": "methodieken", "regio": "regios", "aanbieder": "aanbieders", "zorgfase": "zorgfasen",
}  # fmt: skip
"""Arguments of ``kaarten`` and the field each looks in."""


class OnbekendeKeuze(ValueError):
    """An editor asked a macro for something that does not exist; the text is for the editor."""

    def __init__(self, wat: str, waarde: str, toegelaten: Iterable[str]) -> None:
        allowed = list(toegelaten)
        near = suggestion(waarde, allowed)
        meant = f'; bedoelde je "{near}"?' if near else ""
        super().__init__(f'{wat} "{waarde}" bestaat niet{meant}')
        self.herstel = f"Toegelaten: {', '.join(allowed)}."


def kaarten(lezer: Lezer, soort: str, *, vorm: str | None = None, **filters: str) -> Markup:
    """Cards of a kind, narrowed by theme, phase, target group and so on.

    Raises:
        OnbekendeKeuze: for a kind, filter or value that does not exist.
    """
    if soort not in SOORTEN:
        raise OnbekendeKeuze("de soort", soort, SOORTEN)
    shown = [record for record in lezer.alle(soort) if _fits(lezer, record, vorm, filters)]
    return lezer.toon("lijsten/kaarten.html", soort=soort, records=shown)


def _fits(lezer: Lezer, record: Record, vorm: str | None, filters: dict[str, str]) -> bool:
    for name, value in filters.items():
        field = FILTERS.get(name)
        if field is None:
            raise OnbekendeKeuze("het argument", name, [*FILTERS, "vorm"])
        if not lezer.bank.heeft(field, value):
            raise OnbekendeKeuze(f"de waarde van {name},", value, lezer.bank.ids(field))
    wanted: list[tuple[str, Any]] = [(FILTERS[name], value) for name, value in filters.items()]
    if vorm is not None:
        wanted.append(("vormen", vorm))
    return all(value in getattr(record, field, ()) for field, value in wanted)
