"""Velden: what an editor may fill in, read from the record types.

The one description of the fields that schema, guide, forms and ``naft new`` are made from; nothing of it is written twice.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

from annotated_types import MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.content.fields import Verwijst
from macros.content.invoer import Invoer
from macros.content.records.record import Record
from macros.content.uitleg import uitleg

_HOOFDLETTERS = {"dna": "DNA", "naft": "NAFT"}


@dataclass(frozen=True)
class Veld:
    """One field of a record or of a group in it.

    Attributes:
        naam: the name in the YAML.
        invoer: how it is filled in; of one item, when it is a list.
        uitleg: what goes in it, in Dutch, from the model.
        lijst: whether it holds several.
        minstens: how many a list holds at least; 0 when it may be left out.
        verplicht: whether it must be there.
        standaard: what it is when left out, as written in YAML; None when that is nothing.
        keuzes: what may be chosen, when it is a keuze.
        verwijst: the soort it points to (``*`` is any, written soort/id), when it is a verwijzing.
        groep: the name of the group of fields, when it is one.
        velden: the fields of that group.
    """

    naam: str
    invoer: Invoer
    uitleg: str
    lijst: bool = False
    minstens: int = 0
    verplicht: bool = False
    standaard: str | bool | None = None
    keuzes: tuple[str, ...] = ()
    verwijst: str = ""
    groep: str = ""
    velden: tuple["Veld", ...] = ()

    @property
    def label(self) -> str:
        """Its name as a person writes it."""
        words = [_HOOFDLETTERS.get(word, word) for word in self.naam.split("_")]
        return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])

    @property
    def talig(self) -> bool:
        """Whether it is written in three languages."""
        return self.invoer in (Invoer.REGEL, Invoer.TEKST, Invoer.NAAM)

    @property
    def hoe(self) -> str:
        """How it is filled in, in Dutch: what stands there, and whether it must."""
        how = self.invoer.uitleg
        if self.keuzes:
            how = f"kies uit {', '.join(self.keuzes)}"
        elif self.verwijst:
            how = "soort/id van een record" if self.verwijst == "*" else f"het id van een record bij {self.verwijst}"
        return f"een lijst; elk: {how}" if self.lijst else how

    @property
    def nodig(self) -> str:
        """Whether it must be there, and what it is when left out, in Dutch."""
        need = f"verplicht, minstens {self.minstens}" if self.verplicht and self.minstens else "verplicht" if self.verplicht else "mag weg"
        return f"{need}; zonder is het {str(self.standaard).lower()}" if self.standaard is not None else need


@cache
def velden(model: type[BaseModel]) -> tuple[Veld, ...]:
    """The fields of a record type or group, in their order; the id of a record is its file name and no field."""
    return tuple(_veld(model, name, field) for name, field in model.model_fields.items() if name != "id" or not issubclass(model, Record))


def verwijzingen(model: type[BaseModel]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every field that points to a record, as its path of names and the soort it points to."""
    return _verwijzingen(velden(model), ())


def _verwijzingen(found: tuple[Veld, ...], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    for veld in found:
        if veld.verwijst:
            yield (*path, veld.naam), veld.verwijst
        yield from _verwijzingen(veld.velden, (*path, veld.naam))


def _veld(model: type[BaseModel], name: str, field: FieldInfo) -> Veld:
    inner, marks, many = _open(field.annotation, list(field.metadata))
    least = next((mark.min_length for mark in marks if isinstance(mark, MinLen)), 0)
    target = next((mark.soort for mark in marks if isinstance(mark, Verwijst)), "")
    kind = next((mark for mark in marks if isinstance(mark, Invoer)), None)
    choices = tuple(str(choice) for choice in inner) if isinstance(inner, type) and issubclass(inner, StrEnum) else ()
    group = inner if kind is None and isinstance(inner, type) and issubclass(inner, BaseModel) else None
    return Veld(
        name,
        kind or _otherwise(target, choices, group, name),
        uitleg(model, name),
        lijst=many,
        minstens=least,
        verplicht=field.is_required(),
        standaard=_default(field),
        keuzes=choices,
        verwijst=target,
        groep=group.__name__ if group else "",
        velden=velden(group) if group else (),
    )


def _open(annotation: Any, marks: list[Any]) -> tuple[Any, list[Any], bool]:
    """What an annotation holds, seen through options and tuples, with its marks and whether it is a list."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _open(parts[0], [*marks, *parts[1:]])
    if origin is tuple:
        inner, found, _ = _open(parts[0], marks)
        return inner, found, True
    if NoneType in parts:
        return _open(next(part for part in parts if part is not NoneType), marks)
    return annotation, marks, False


def _otherwise(target: str, choices: tuple[str, ...], group: type[BaseModel] | None, name: str) -> Invoer:
    """The kind of a field whose type carries no mark of its own."""
    if target:
        return Invoer.VERWIJZING
    if choices:
        return Invoer.KEUZE
    if group:
        return Invoer.GROEP
    raise TypeError(f"the type of the field {name} says not how it is filled in")


def _default(field: FieldInfo) -> str | bool | None:
    value = None if field.is_required() else field.default
    return value if isinstance(value, bool) else str(value) if isinstance(value, StrEnum) else None
