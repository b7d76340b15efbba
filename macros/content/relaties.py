"""What a record points to, found from its field types and its texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from macros.content import markup
from macros.content.fields import Meertalig, Verwijst
from macros.content.ontleden import Path_


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """One reference: where in the record it stands, and to what."""

    path: Path_
    soort: str
    id: str

    @property
    def veld(self) -> str:
        """The top field it stands in."""
        return str(self.path[0])


def references(record: BaseModel) -> Iterator[Verwijzing]:
    """Every reference of a record, in the order of its fields."""
    return iter(inhoud(record)[0])


def texts(record: BaseModel) -> Iterator[tuple[Path_, Meertalig]]:
    """Every multilingual text of a record, with its path."""
    return iter(inhoud(record)[1])


def inhoud(record: BaseModel) -> tuple[list[Verwijzing], list[tuple[Path_, Meertalig]]]:
    """The references and the texts of a record, in the order of its fields, from one walk through it."""
    found: tuple[list[Verwijzing], list[tuple[Path_, Meertalig]]] = ([], [])
    _walk(record, (), *found)
    return found


@cache
def _soort_of(model: type[BaseModel], name: str) -> str | None:
    field = model.model_fields[name]
    marks = [m for m in field.metadata if isinstance(m, Verwijst)]
    marks += _marks_in(field.annotation)
    return marks[0].soort if marks else None


def _marks_in(annotation: Any) -> list[Verwijst]:
    if get_origin(annotation) is Annotated:
        return [m for m in get_args(annotation) if isinstance(m, Verwijst)]
    if isinstance(annotation, type):
        return []
    return [m for part in get_args(annotation) for m in _marks_in(part)]


@cache
def _visited(model: type[BaseModel]) -> tuple[tuple[str, str | None], ...]:
    """The fields that can hold a reference or a text, with the soort they point to; the others need no look."""
    found = ((name, _soort_of(model, name), field.annotation) for name, field in model.model_fields.items())
    return tuple((name, soort) for name, soort, annotation in found if soort or model_in(annotation))


def _walk(model: BaseModel, path: Path_, references: list[Verwijzing], texts: list[tuple[Path_, Meertalig]]) -> None:
    for name, soort in _visited(model.__class__):
        value = getattr(model, name)
        if value is None or value == ():
            continue
        here = (*path, name)
        if soort:
            references.extend(_in_field(value, soort, here))
            continue
        for step, item in enumerate(value) if isinstance(value, tuple) else ((None, value),):
            there = here if step is None else (*here, step)
            if isinstance(item, Meertalig):
                texts.append((there, item))
                words = "".join(item.versies())
                if "{" in words or "]" in words:  # most texts point nowhere
                    references.extend(_in_text(item, there))
            else:
                _walk(item, there, references, texts)


@dataclass(frozen=True)
class Half:
    """What can be read of a record that is not whole: so that its other faults are told too."""

    verwijzingen: tuple[Verwijzing, ...] = ()
    teksten: tuple[tuple[Path_, str], ...] = ()


def half(model: type[BaseModel], raw: Any) -> Half:
    """The references and texts of a raw record, as far as its fields are known."""
    found = list(_raw(model, raw, ())) if isinstance(raw, dict) else []
    references = tuple(item for item in found if isinstance(item, Verwijzing))
    return Half(references, tuple(item for item in found if not isinstance(item, Verwijzing)))


def _raw(model: type[BaseModel], raw: dict[str, Any], path: Path_) -> Iterator[Verwijzing | tuple[Path_, str]]:
    for name, value in raw.items():
        if name not in model.model_fields:
            continue
        soort = _soort_of(model, name)
        inner = model_in(model.model_fields[name].annotation)
        for step, part in enumerate(value) if isinstance(value, list) else [(None, value)]:
            here = (*path, name) if step is None else (*path, name, step)
            if isinstance(part, str) and (issubclass(model, Meertalig) or inner is Meertalig):
                yield here, part
                yield from (Verwijzing(here, kind, identity) for kind, identity in markup.targets(part))
            elif isinstance(part, str) and soort and ("/" in part or soort != "*"):
                yield from _in_field(part, soort, here)
            elif isinstance(part, dict) and inner:
                yield from _raw(inner, part, here)


def model_in(annotation: Any) -> type[BaseModel] | None:
    """The model an annotation holds, seen through tuples and options."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := model_in(part))), None)


def _in_field(value: Any, soort: str, path: Path_) -> Iterator[Verwijzing]:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _in_field(item, soort, (*path, index))
    elif soort == "*":
        kind, _, identity = value.partition("/")
        yield Verwijzing(path, kind, identity)
    else:
        yield Verwijzing(path, soort, value)


def _in_text(value: Meertalig, path: Path_) -> Iterator[Verwijzing]:
    for code, text in value.texts():
        for soort, identity in markup.targets(text):
            yield Verwijzing((*path, code), soort, identity)
