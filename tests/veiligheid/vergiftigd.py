"""Vergiftigd: a whole knowledge base in which every text field of every kind of record says the same thing.

The fields come from the record types, so a new field joins by itself. The check is passed over on
purpose: what it refuses must come out as text all the same.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from macros.content.fields import Meertalig
from macros.content.invoer import Invoer
from macros.content.kennisbank import Kennisbank
from macros.content.relaties import model_in
from macros.content.soorten import ALLE
from macros.content.velden import Veld, velden
from tests.content import pad
from tests.content.hulp import BESTAND, HULP

TEKSTVELDEN = (Invoer.REGEL, Invoer.TEKST, Invoer.NAAM, Invoer.WOORD, Invoer.ADRES)
Pad = tuple[str, ...]
_GEWOON = {
    Invoer.DATUM: date(2026, 1, 31), Invoer.PERIODE: "2020", Invoer.GETAL: Decimal(1), Invoer.NUMMER: 1, Invoer.JA_NEE: True, Invoer.ID: "een",
}  # fmt: skip
STAP = """\
- id: vraag
  titel: {nl: De vraag, fr: La question, en: The question}
  nagekeken: 2026-01-31
  bronnen: [{bron: nota}]
  nummer: 1
  wie: [school]
  uitleg: {nl: Bel., fr: Appelez., en: Call.}
"""


def grondstof(site) -> Kennisbank:
    """A record of every kind: the flawless site with the small helper, path and step beside it."""
    made = site.schrijf(BESTAND, HULP).schrijf(pad.BESTAND, pad.PAD).schrijf("begrippen/derde.yml", pad.DERDE).schrijf("aanmeldstappen.yml", STAP)
    return made.bank()


def tekstvelden() -> set[tuple[str, Pad]]:
    """Every text field of every kind of record, as its kind and its path of names."""
    return {(soort.naam, path) for soort in ALLE for path, _ in _tekstvelden(velden(soort.model), ())}


def _tekstvelden(found: tuple[Veld, ...], path: Pad) -> Iterator[tuple[Pad, Veld]]:
    for veld in found:
        here = (*path, veld.naam)
        if veld.invoer in TEKSTVELDEN:
            yield here, veld
        yield from _tekstvelden(veld.velden, here)


class Gif:
    """Says one thing everywhere, and remembers where. About half of the fields have no English, so that Dutch stands in.

    Attributes:
        gezegd: which text fields were filled.
    """

    def __init__(self, lading: str) -> None:
        self.lading = lading
        self.gezegd: set[tuple[str, Pad]] = set()

    def bank(self, bank: Kennisbank) -> Kennisbank:
        """A copy in which every text is the same one; the first record of each kind has no empty text field."""
        self._ids = {soort: list(found) for soort, found in bank.records.items()}
        made = {
            soort.naam: {
                identity: self._model(record, velden(soort.model), soort.naam, (), vol=index == 0)
                for index, (identity, record) in enumerate(bank.records[soort.naam].items())
            }
            for soort in ALLE
        }
        return Kennisbank(made, bank.herkomst)

    def _model(self, model: BaseModel, found: tuple[Veld, ...], soort: str, path: Pad, *, vol: bool) -> BaseModel:
        changed = {}
        for veld in found:
            value, here = getattr(model, veld.naam), (*path, veld.naam)
            filled = vol and value in (None, ()) and _houdt_tekst(veld)
            if filled:
                changed[veld.naam] = self._nieuw(type(model), veld, soort, here)
            elif value not in (None, ()) and _houdt_tekst(veld):
                changed[veld.naam] = self._anders(value, veld, soort, here, vol)
        return model.model_copy(update=changed)

    def _anders(self, value: Any, veld: Veld, soort: str, path: Pad, vol: bool) -> Any:
        if isinstance(value, tuple):
            return tuple(self._anders(item, veld, soort, path, vol and index == 0) for index, item in enumerate(value))
        return self._model(value, veld.velden, soort, path, vol=vol) if veld.velden else self._tekst(veld, soort, path)

    def _tekst(self, veld: Veld, soort: str, path: Pad) -> Any:
        self.gezegd.add((soort, path))
        if veld.invoer is Invoer.ADRES:
            return "https://naft.example/?x={{7*1000003}}&y=#import;&lt;script&gt;"
        if veld.invoer is Invoer.WOORD:
            return self.lading
        return Meertalig.model_construct(nl=self.lading, fr=self.lading, en=None if len(path[-1]) % 2 else self.lading)

    def _nieuw(self, model: type[BaseModel], veld: Veld, soort: str, path: Pad) -> Any:
        made = self._groep(model_in(model.model_fields[veld.naam].annotation), veld, soort, path) if veld.velden else self._tekst(veld, soort, path)
        return (made,) if veld.lijst else made

    def _groep(self, model: type[BaseModel], veld: Veld, soort: str, path: Pad) -> BaseModel:
        values = {}
        for inner in veld.velden:
            here = (*path, inner.naam)
            if _houdt_tekst(inner):
                values[inner.naam] = self._nieuw(model, inner, soort, here)
            elif inner.verplicht:
                value = self._verplicht(model, inner)
                values[inner.naam] = (value,) if inner.lijst else value
        return model.model_construct(**values)

    def _verplicht(self, model: type[BaseModel], veld: Veld) -> Any:
        if veld.verwijst:
            return self._ids[veld.verwijst][0]
        return _enum(model.model_fields[veld.naam].annotation) if veld.keuzes else _GEWOON[veld.invoer]


def _houdt_tekst(veld: Veld) -> bool:
    return veld.invoer in TEKSTVELDEN or any(_houdt_tekst(inner) for inner in veld.velden)


def _enum(annotation: Any) -> Any:
    """The first choice of the list an annotation holds."""
    if hasattr(annotation, "__members__"):
        return next(iter(annotation))
    parts = get_args(annotation)[:1] if get_origin(annotation) is Annotated else [part for part in get_args(annotation) if part is not NoneType]
    return next(found for part in parts if (found := _enum(part)))
