"""Kaarten: records as cards, and what an editor may filter them by."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from macros.content.keuzes import Vorm
from macros.content.problems import suggestion
from macros.content.soorten import OP_NAAM
from macros.views.lezer import Lezer

SOORTEN = ("methodieken", "praktijken", "aanbod", "dna", "uitgangspunten", "fasen", "actoren")
"""Kinds that have a card."""
FILTERS = {
    "thema": "themas", "fase": "fasen", "doelgroep": "doelgroepen", "dna": "dna", "uitgangspunt": "uitgangspunten",
    "methodiek": "methodieken", "regio": "regios", "aanbieder": "aanbieders", "zorgfase": "zorgfasen",
}  # fmt: skip
"""Arguments of ``kaarten`` and the field each looks in."""


class OnbekendeKeuze(ValueError):
    """An editor asked a macro for something that does not exist; the text is for the editor.

    Attributes:
        herstel: what is allowed.
    """

    def __init__(self, wat: str, waarde: str, toegelaten: Iterable[str]) -> None:
        """Say what does not exist, with a suggestion; ``herstel`` lists what does."""
        allowed = list(toegelaten)
        near = suggestion(waarde, allowed)
        meant = f'; bedoelde je "{near}"?' if near else ""
        super().__init__(f'{wat} "{waarde}" bestaat niet{meant}')
        self.herstel = f"Toegelaten: {', '.join(allowed) or 'niets'}."


def kaarten(lezer: Lezer, soort: str, *, vorm: str | None = None, **filters: str) -> Markup:
    """Kaarten van een soort. Kies op thema, fase, doelgroep, dna, uitgangspunt, methodiek, regio, aanbieder, zorgfase of vorm.

    Raises:
        OnbekendeKeuze: for a kind, filter or value that does not exist.
    """
    if soort not in SOORTEN:
        raise OnbekendeKeuze("de soort", soort, SOORTEN)
    wanted = dict(_wanted(lezer, soort, filters if vorm is None else {**filters, "vorm": vorm}))
    shown = [r for r in lezer.alle(soort) if all(value in getattr(r, field) for field, value in wanted.items())]
    return lezer.toon("lijsten/kaarten.html", soort=soort, records=shown)


def _wanted(lezer: Lezer, soort: str, filters: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each field to look in with the value it must hold; every choice is judged, whatever records there are."""
    fields = OP_NAAM[soort].model.model_fields
    usable = {name: field for name, field in {**FILTERS, "vorm": "vormen"}.items() if field in fields}
    for name, value in filters.items():
        if name not in usable:
            raise OnbekendeKeuze("het argument", name, usable)
        known = [str(form) for form in Vorm] if name == "vorm" else lezer.bank.ids(usable[name])
        if value not in known:
            raise OnbekendeKeuze(f"de waarde van {name},", value, known)
        yield usable[name], value
