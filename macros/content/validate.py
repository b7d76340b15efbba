"""From a document to a record: pydantic judges, this module says it in our words."""

from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from macros.content.fields import Meertalig
from macros.content.ontleden import Path_
from macros.content.problems import Problem, suggestion
from macros.content.read import Document
from macros.content.records.cijfer import Cijfer
from macros.content.records.record import Record
from macros.content.relaties import model_in
from macros.content.uitleg import uitleg

R = TypeVar("R", bound=Record)
HOOGSTENS = 200
"""How many faults of one sort of look are shown of a record."""

_LIST = ("een lijst", "Begin elk element op een nieuwe regel met een streepje (-).")
_FIELDS = ("velden onder deze naam", "Zet de velden ingesprongen op de regels eronder.")
_LANGUAGES = ("een tekst in drie talen", "Zet eronder, ingesprongen: nl: …, fr: … en en: …")
_TYPES = {
    "string_type": ("tekst", "Schrijf gewone tekst achter de dubbele punt; staat er een dubbele punt in, gebruik dan aanhalingstekens."),
    "model_type": _FIELDS,
    "model_attributes_type": _FIELDS,
    "tuple_type": _LIST,
    "list_type": _LIST,
}


def validate(model: type[R], identity: str, document: Document, path: Path_ = ()) -> R | None:
    """Make a record of (a part of) a document.

    Args:
        model: the record type.
        identity: the id from the file name, or from the list item.
        document: the file as read; its ``problems`` grow with whatever is wrong.
        path: where in the document the record stands.

    Returns:
        the record, or None when it cannot be made.
    """
    raw = document.at(path)
    if not isinstance(raw, dict):
        _report(document, path, "verkeerd-type", verwacht=_FIELDS[0], waarde=raw, voorbeeld=_FIELDS[1])
        return None
    try:
        record = model.model_validate({**raw, "id": identity})
    except ValidationError as error:
        record = None
        details = _once(model, [d for d in error.errors(include_url=False) if d["type"] in ("missing", "extra_forbidden") or d["input"] is not None])
        for detail in details[:HOOGSTENS]:
            _explain(model, document, path, detail)
        _too_many(document, path, len(details))
    told = {problem.place for problem in document.problems}
    oddities = list(_oddities(raw, path)) if _is_odd(raw) else []
    for place, kind, data in oddities[:HOOGSTENS]:
        if told.isdisjoint((document.place(place), document.place(place, key=True))):
            _report(document, place, kind, **data)
    _too_many(document, path, len(oddities))
    return record


def _once(model: type[BaseModel], details: list[Any]) -> list[Any]:
    """The faults without the fields that are only missing because their name is misspelt: that is told already, with the right name."""
    meant = {(*d["loc"][:-1], _meant(model, d["loc"])) for d in details if d["type"] == "extra_forbidden"}
    return [d for d in details if d["type"] != "missing" or d["loc"] not in meant]


def _meant(model: type[BaseModel], path: Path_) -> str | None:
    """The field an unknown name probably stands for."""
    return suggestion(str(path[-1]), _fields_at(model, path[:-1]))


def _too_many(document: Document, path: Path_, count: int) -> None:
    """Say how many faults are not shown: a file that went wrong as a whole would give thousands, which helps nobody."""
    if count > HOOGSTENS:
        _report(document, path, "veel-fouten", aantal=count - HOOGSTENS)


def _is_odd(value: dict[str, Any] | list[Any]) -> bool:
    """Whether a value has anything that ``_oddities`` would tell; nearly none has, and this is quicker to see."""
    for item in value.values() if isinstance(value, dict) else value:
        if type(item) is not str and (item is None or _is_odd(item)):
            return True
    return type(value) is list and len(value) > 1 and _has_a_word_twice(value)


def _has_a_word_twice(items: list[Any]) -> bool:
    words = [item for item in items if type(item) is str]
    return len(words) > len(set(words))


def _oddities(value: Any, path: Path_) -> Iterator[tuple[Path_, str, dict[str, Any]]]:
    """What no type forbids: a field with nothing behind it, a word twice in one list."""
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    seen: set[str] = set()
    for step, inner in steps:
        if inner is None:
            yield (*path, step), "leeg", {}
        elif isinstance(inner, dict | list):
            yield from _oddities(inner, (*path, step))
        elif isinstance(value, list) and inner in seen:
            yield (*path, step), "bestaat-twee-keer", {"waarde": inner}
        else:
            seen.add(inner)


def _explain(model: type[BaseModel], document: Document, base: Path_, detail: Any) -> None:
    path = (*base, *detail["loc"])
    kind = detail["type"]
    if kind == "extra_forbidden":
        fields = _fields_at(model, detail["loc"][:-1])
        data = {"naam": path[-1], "bedoelde": _meant(model, detail["loc"]), "toegelaten": fields}
        _report(document, path, "komma-in-tekst" if " " in str(path[-1]) else "onbekend-veld", key=True, **data)
    elif kind == "missing" and path[-1] == "bronnen":
        _report(document, path[:-1], "zonder-bron", wat=_unsourced(model, detail["loc"]))
    elif kind == "missing":
        _report(document, path[:-1], "ontbrekend-veld", naam=path[-1], uitleg=_description(model, detail["loc"]))
    elif kind == "naft":
        for code, fault in detail["ctx"]["faults"]:
            where = (*path, code) if code else path
            document.meld(Problem(document.place(where, piece=fault.piece), fault.kind, fault.data))
    elif kind == "enum":
        allowed = _choices(model, detail["loc"])
        data = {"waarde": detail["input"], "bedoelde": suggestion(str(detail["input"]), allowed), "toegelaten": allowed}
        _report(document, path, "buiten-lijst", **data)
    elif kind == "too_short":
        _too_short(model, document, path, detail)
    else:
        _wrong_type(model, document, path, detail)


def _too_short(model: type[BaseModel], document: Document, path: Path_, detail: Any) -> None:
    """A list with too little in it; not one that only seems short because its items are wrong."""
    count, least = len(detail["input"]), detail["ctx"]["min_length"]
    if count < least and path[-1] == "bronnen":
        _report(document, path, "zonder-bron", wat=_unsourced(model, detail["loc"]))
    elif count < least:
        _report(document, path, "korte-lijst", aantal=count, minstens=least)


def _wrong_type(model: type[BaseModel], document: Document, path: Path_, detail: Any) -> None:
    expected, example = _TYPES[detail["type"]]
    if expected == _FIELDS[0] and model_in(_annotation(model, detail["loc"])) is Meertalig:
        expected, example = _LANGUAGES
    _report(document, path, "verkeerd-type", verwacht=expected, waarde=detail["input"], voorbeeld=example)


def _unsourced(model: type[BaseModel], path: Path_) -> str:
    return "dit cijfer staat er" if issubclass(model, Cijfer) and len(path) == 1 else "dit staat er"


def _report(document: Document, path: Path_, kind: str, *, key: bool = False, **data: Any) -> None:
    document.meld(Problem(document.place(path, key=key), kind, data))


def _annotation(model: type[BaseModel], path: Path_) -> Any:
    """The annotation of the field a path leads to, seen through tuples and options."""
    here: Any = model
    for step in path:
        if isinstance(step, int):
            here = get_args(here)[0] if get_args(here) else here
            continue
        inner = model_in(here)
        field = inner.model_fields.get(step) if inner else None
        if field is None:
            return None
        here = field.annotation
    return here


def _fields_at(model: type[BaseModel], path: Path_) -> list[str]:
    """What an editor may write there; the id of a whole record is its file name."""
    inner = model_in(_annotation(model, path))
    return [name for name in inner.model_fields if name != "id" or path] if inner else []


def _description(model: type[BaseModel], path: Path_) -> str:
    inner = model_in(_annotation(model, path[:-1]))
    return (uitleg(inner, str(path[-1])) if inner else "") or "Vul dit veld in."


def _choices(model: type[BaseModel], path: Path_) -> list[str]:
    return [str(choice) for choice in _enum_in(_annotation(model, path))]


def _enum_in(annotation: Any) -> Any:
    if hasattr(annotation, "__members__"):
        return annotation
    return next((found for part in get_args(annotation) if (found := _enum_in(part))), ())
