"""Opmaak: the one layout of a data file, whoever wrote it; nothing that was in it is lost."""

from typing import Any

from macros.content.fields import LANGUAGES
from macros.content.invoer import Invoer
from macros.content.notities import notities
from macros.content.read import Document, read_text
from macros.content.soorten import Soort
from macros.content.velden import Veld, velden
from macros.exports.canoniek import canoniek

_ID = Veld("id", Invoer.ID, "")


def opmaak(document: Document, soort: Soort) -> str:
    """A file in the layout of the project: fields in the order of the model, comments on lines of their own.

    Args:
        document: a file of this kind that was read without faults in the file itself; its fields need not be right.
        soort: the kind of its record, or records.

    Raises:
        AssertionError: when the result would not say the same; a programmer's error, so that nothing can be lost.
    """
    if not isinstance(document.value, dict | list):
        return document.text  # no record at all, as the check will say
    wanted = geordend(document.value, soort)
    kept = notities(document)
    text = canoniek(wanted, kept, alles=True)
    again = read_text(text, document.file)
    same = again.problems == [] and geordend(again.value, soort) == wanted and _order(again.value) == _order(wanted)
    if not same or notities(again).alle() != kept.alle():
        raise AssertionError(f"{document.file}: the layout would lose something")
    return text


def geordend(value: Any, soort: Soort) -> Any:
    """What a file says, with its fields in the order of the model."""
    found = velden(soort.model)
    if isinstance(value, list):
        return [_fields(item, (_ID, *found)) for item in value]
    return _fields(value, found)


def _fields(value: Any, found: tuple[Veld, ...]) -> Any:
    """Fields in their order; those nobody knows stay, at the end."""
    if not isinstance(value, dict):
        return value
    known = {veld.naam: _field(value[veld.naam], veld) for veld in found if veld.naam in value}
    return {**known, **{name: inner for name, inner in value.items() if name not in known}}


def _field(value: Any, veld: Veld) -> Any:
    if veld.lijst and isinstance(value, list):
        return [_one(item, veld) for item in value]
    return _one(value, veld)


def _one(value: Any, veld: Veld) -> Any:
    if veld.groep:
        return _fields(value, veld.velden)
    if veld.talig and isinstance(value, dict):
        return {code: value[code] for code in (*LANGUAGES, *value) if code in value}
    if veld.invoer is Invoer.JA_NEE and value in ("true", "false"):
        return value == "true"
    return value


def _order(value: Any) -> Any:
    """A value as nested pairs, so that two with another order differ."""
    if isinstance(value, dict):
        return [(name, _order(inner)) for name, inner in value.items()]
    return [_order(item) for item in value] if isinstance(value, list) else str(value).lower() if isinstance(value, bool) else value
