"""JSON Schema of every kind of record, so that an editor program completes and explains the fields.

Made from ``content.velden``. A schema is kinder than the check: it sees one file and no other record, so whatever passes
the check passes the schema, not the other way round. ``x-`` words are ours: ``x-invoer`` (how a field is filled in)
and ``x-verwijst`` (the soort it points to); programs that do not know them pass them over.
"""

import json
from typing import Any

from macros.content.fields import LANGUAGES, Meertalig
from macros.content.invoer import PATRONEN, Invoer
from macros.content.soorten import ALLE, OP_NAAM, Soort
from macros.content.uitleg import uitleg
from macros.content.velden import Veld, velden

MAP = "schemas"
"""The folder of the schemas in the project."""
_DRAFT = "http://json-schema.org/draft-07/schema#"
_SAMEN, _VISIE = "visie", ("edities", "hoofdstukken")
_WAARDEN: dict[Invoer, dict[str, Any]] = {
    Invoer.WOORD: {"type": ["string", "number"]},
    Invoer.ID: {"type": ["string", "integer"], "pattern": f"^{PATRONEN[Invoer.ID]}$"},
    Invoer.DATUM: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    Invoer.PERIODE: {"type": ["string", "integer"], "pattern": f"^{PATRONEN[Invoer.PERIODE]}$"},
    Invoer.GETAL: {"type": ["number", "string"], "pattern": f"^{PATRONEN[Invoer.GETAL]}$"},
    Invoer.NUMMER: {"type": ["integer", "string"], "pattern": f"^{PATRONEN[Invoer.NUMMER]}$"},
    Invoer.JA_NEE: {"type": "boolean"},
    Invoer.ADRES: {"type": "string", "format": "uri", "pattern": f"^{PATRONEN[Invoer.ADRES]}$"},
}


def schema(soort: Soort) -> dict[str, Any]:
    """The schema of a file that holds one record of a kind."""
    found = velden(soort.model)
    return {"$schema": _DRAFT, "title": soort.naam, "description": _zin(soort.wat), **_object(found), "definitions": _definities(found)}


def lijstschema(soort: Soort) -> dict[str, Any]:
    """The schema of a file that holds a list of records of a kind, each with its id."""
    found = velden(soort.model)
    identity = {"title": "Id", "description": "Het id: webadres en anker tegelijk.", **_WAARDEN[Invoer.ID]}
    record = _object(found)
    item = {**record, "properties": {"id": identity, **record["properties"]}, "required": ["id", *record["required"]]}
    return {"$schema": _DRAFT, "title": soort.naam, "description": _zin(soort.wat), "type": "array", "items": item, "definitions": _definities(found)}


def bestanden() -> dict[str, str]:
    """Every schema as JSON text, by its name in the folder."""
    made = {f"{soort.naam}.json": schema(soort) for soort in ALLE}
    made[f"{_SAMEN}.json"] = _visie()
    made |= {f"lijst/{soort.naam}.json": lijstschema(soort) for soort in ALLE if not soort.patroon}
    return {name: json.dumps(value, ensure_ascii=False, indent=1) + "\n" for name, value in made.items()}


def koppelingen() -> dict[str, str]:
    """Which files each schema is for, as a glob from the folder of the project."""
    made = {f"{soort.naam}.json": f"data/{soort.glob}" for soort in ALLE if soort.naam not in _VISIE}
    made[f"{_SAMEN}.json"] = f"data/{OP_NAAM[_VISIE[1]].glob}"
    return made | {f"lijst/{soort.naam}.json": f"data/{soort.naam}.yml" for soort in ALLE if not soort.patroon}


def instellingen() -> str:
    """The settings of VS Code for this project: which schema is for which files, and the form of a file."""
    schemas = {f"./{MAP}/{name}": glob for name, glob in koppelingen().items()}
    chosen = {
        "files.encoding": "utf8",
        "files.eol": "\n",
        "files.insertFinalNewline": True,
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2, "editor.detectIndentation": False, "editor.formatOnSave": False},
        "yaml.schemaStore.enable": False,
        "yaml.schemas": schemas,
    }
    return json.dumps(chosen, ensure_ascii=False, indent=2) + "\n"


def _visie() -> dict[str, Any]:
    """Editions and chapters share a folder, and editor programs match files by a glob alone: what has a status is an edition."""
    edition, chapter = ({"$ref": f"{name}.json"} for name in _VISIE)
    return {"$schema": _DRAFT, "title": _SAMEN, "if": {"required": ["status"]}, "then": edition, "else": chapter}


def _object(found: tuple[Veld, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {veld.naam: _veld(veld) for veld in found},
        "required": [veld.naam for veld in found if veld.verplicht],
        "additionalProperties": False,
    }


def _veld(veld: Veld) -> dict[str, Any]:
    """A field with its title and what an editor must know of it."""
    told: dict[str, Any] = {"title": veld.label, "description": _uitleg(veld), "x-invoer": veld.invoer.value}
    if veld.verwijst:
        told["x-verwijst"] = veld.verwijst
    if veld.standaard is not None:
        told["default"] = veld.standaard
    if not veld.lijst:
        return {**told, **_waarde(veld)}
    least = {"minItems": veld.minstens} if veld.minstens else {}
    return {**told, "type": "array", "items": _waarde(veld), "uniqueItems": True, **least}


def _uitleg(veld: Veld) -> str:
    where = f"\n\nHet id van een record bij {veld.verwijst}." if veld.verwijst not in ("", "*") else ""
    return veld.uitleg + where


def _waarde(veld: Veld) -> dict[str, Any]:
    if veld.invoer is Invoer.VERWIJZING:
        return {"type": ["string", "integer"], "pattern": r"^[a-z]+/\S+$" if veld.verwijst == "*" else r"^\S+$"}
    if veld.invoer is Invoer.KEUZE:
        return {"enum": list(veld.keuzes)}
    return {"$ref": f"#/definitions/{veld.groep or veld.invoer.value}"}


def _invulling(invoer: Invoer) -> dict[str, Any]:
    """What may stand in a field that is filled in a certain way."""
    if invoer in (Invoer.REGEL, Invoer.TEKST):
        return _meertalig()
    return {"anyOf": [{"type": ["string", "number"]}, _meertalig()]} if invoer is Invoer.NAAM else _WAARDEN[invoer]


def _meertalig() -> dict[str, Any]:
    """A text in three languages."""
    return {
        "type": "object",
        "properties": {code: {"type": "string", "minLength": 1, "description": uitleg(Meertalig, code)} for code in LANGUAGES},
        "required": [LANGUAGES[0]],
        "additionalProperties": False,
    }


def _definities(found: tuple[Veld, ...]) -> dict[str, Any]:
    """What the fields refer to: groups of fields and ways of filling in, each once and by name."""
    made: dict[str, Any] = {}
    for veld in found:
        if veld.groep:
            made |= {veld.groep: _object(veld.velden), **_definities(veld.velden)}
        elif veld.invoer is not Invoer.VERWIJZING and veld.invoer is not Invoer.KEUZE:
            made[veld.invoer.value] = {"description": _zin(veld.invoer.uitleg), **_invulling(veld.invoer)}
    return dict(sorted(made.items()))


def _zin(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""
