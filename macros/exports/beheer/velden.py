"""Formulier: fields of a record type as form fields of the editor page. The models are the only description of a form.

The result is the field list of the CMS configuration: plain dicts, ready for JSON. Under ``naft`` a field
says what only our own code there must know: which name may be one word for every language, and where a
pick list takes its choices from.
"""

import types
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.content.fields import (
    LANGUAGES, Adres, Datum, Getal, Id, JaNee, Meertalig, Naam, Nummer, Periode, Regel, Tekst, Verwijst, Woord,
)  # fmt: skip
from macros.content.soorten import OP_NAAM

Veld = dict[str, Any]
TALEN = {"nl": "Nederlands", "fr": "Frans", "en": "Engels"}
GEMENGD = {"*": "records", "paragrafen": "paragrafen"}
"""References into no single collection; their choices are gathered when the site is built."""
_PERIODE = (r"^\d{4}(-\d{4}|-\d{2}(-\d{2})?)?$", "Schrijf een schooljaar (2023-2024), jaar, maand (2024-05) of dag (2024-05-17).")
_GETAL = (r"^-?\d+(\.\d+)?$", "Schrijf een getal, met een punt voor de decimalen: 9.7")
_ID = (r"^[a-z0-9]+(-[a-z0-9]+)*$", "Gebruik kleine letters, cijfers en koppeltekens.")
_ADRES = (r"^https?://\S+$", "Schrijf een volledig webadres: https://…")


def label(name: str) -> str:
    """A field name as people read it: ``let_op`` is "Let op"."""
    words = name.replace("_", " ").replace("-", " ")
    return (words[:1].upper() + words[1:]).replace(" naft ", " NAFT-").replace("Dna", "DNA")


def _meertalig(widget: str, **naft: Any) -> Veld:
    """A text in three languages; the page shows them side by side."""
    fields = [{"name": t, "label": TALEN[t], "widget": widget, "required": t == LANGUAGES[0]} for t in LANGUAGES]
    return {"widget": "object", "fields": fields, "naft": {"meertalig": True, **naft}}


def _woord(pattern: tuple[str, str] | None = None) -> Veld:
    return {"widget": "string"} | ({"pattern": list(pattern)} if pattern else {})


_GEWOON: dict[Any, Callable[[], Veld]] = {
    Regel: lambda: _meertalig("string"),
    Tekst: lambda: _meertalig("text"),
    Naam: lambda: _meertalig("string", naam=True),
    Meertalig: lambda: _meertalig("text"),
    Woord: _woord,
    str: _woord,
    Id: lambda: _woord(_ID),
    Periode: lambda: _woord(_PERIODE),
    Getal: lambda: _woord(_GETAL),
    Adres: lambda: _woord(_ADRES) | {"type": "url"},
    Nummer: lambda: {"widget": "number", "value_type": "int"},
    Datum: lambda: {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD", "picker_utc": False},
    JaNee: lambda: {"widget": "boolean"},
}
"""The controls of the field types that are no model, list, choice or reference."""


@dataclass(frozen=True)
class Formulier:
    """Makes the forms of one knowledge base.

    Attributes:
        lijsten: the kinds whose records stand together in one file.
    """

    lijsten: frozenset[str]

    def velden(self, model: type[BaseModel], *, met_id: bool = False) -> list[Veld]:
        """The form fields of a model, in the order in which a file has them.

        Args:
            met_id: whether the id of a record stands in the file (in a list) and is not its name.
        """
        hints = get_type_hints(model, include_extras=True)
        own_id = met_id or "id" in model.__annotations__
        return [self._veld(name, hints[name], info) for name, info in model.model_fields.items() if name != "id" or own_id]

    def _veld(self, name: str, annotation: Any, info: FieldInfo) -> Veld:
        made = {"name": name, "label": label(name), **self._bediening(_zonder_none(annotation))}
        if info.description:
            made["hint"] = info.description
        made["required"] = info.is_required()
        if made["widget"] == "boolean" and not info.is_required():
            # A switch always says yes or no. A choice can stay empty, and then the file stays as it was.
            made |= {"widget": "select", "options": [{"label": "ja", "value": True}, {"label": "nee", "value": False}]}
        if info.is_required() and (made["widget"] == "list" or made.get("multiple")):
            made["min"] = 1
        if name == "nagekeken":
            made["default"] = "{{now}}"
        return made

    def _bediening(self, annotation: Any) -> Veld:
        """The control for a type."""
        if annotation in _GEWOON:
            return _GEWOON[annotation]()
        if get_origin(annotation) is tuple:
            return self._lijst(get_args(annotation)[0])
        target = _verwijzing(annotation)
        if target:
            return self.relatie(target)
        if get_origin(annotation) is Annotated:
            return self._bediening(get_args(annotation)[0])
        if isinstance(annotation, type) and issubclass(annotation, StrEnum):
            return {"widget": "select", "options": [{"label": value.replace("-", " "), "value": str(value)} for value in annotation]}
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return {"widget": "object", "fields": self.velden(annotation)}
        raise TypeError(f"no form field for {annotation!r}")

    def _lijst(self, item: Any) -> Veld:
        """Several of a type: a pick list where one can choose, else a list whose items can be moved."""
        one = self._bediening(item)
        if one["widget"] in ("select", "relation"):
            return one | {"multiple": True}
        if one["widget"] == "object":
            return one | {"widget": "list", "summary": _samenvatting(one["fields"]), "collapsed": "auto"}
        return {"widget": "list", "field": {"name": "waarde", "label": "Waarde", **one}}

    def relatie(self, soort: str) -> Veld:
        """A pick list of the records of a soort, by their Dutch title."""
        if soort in GEMENGD:
            return {"widget": "select", "options": [], "naft": {"keuzes": GEMENGD[soort]}}
        if soort in self.lijsten:
            shown = ["lijst.*.titel.nl"]
            return {"widget": "relation", "collection": "lijsten", "file": soort, "value_field": "lijst.*.id", "display_fields": shown}
        shown = ["titel.nl"] if OP_NAAM[soort] else []
        return {"widget": "relation", "collection": soort, "value_field": "{{slug}}", "display_fields": shown}


def _zonder_none(annotation: Any) -> Any:
    """A type without the ``| None`` that only says a field may be absent."""
    if get_origin(annotation) in (Union, types.UnionType):
        return next(part for part in get_args(annotation) if part is not type(None))
    return annotation


def _verwijzing(annotation: Any) -> str | None:
    """The soort a reference points to."""
    return next((meta.soort for meta in getattr(annotation, "__metadata__", ()) if isinstance(meta, Verwijst)), None)


def _samenvatting(fields: list[Veld]) -> str:
    """What a folded item of a list shows: its own text, else the first text in it, else its first field."""
    if fields[0]["name"] == LANGUAGES[0]:
        return "{{nl}}"
    told = next((f["name"] for f in fields if f.get("naft", {}).get("meertalig")), None)
    return f"{{{{{told}.nl}}}}" if told and fields[0]["widget"] not in ("relation", "select") else f"{{{{{fields[0]['name']}}}}}"
