"""Formulier: the fields of a record type as a form of the editor page, made from ``content.velden``.

The result is the field list of the CMS configuration: plain dicts, ready for JSON. Under ``naft`` a field
says what only our own code there must know: which name may be one word for every language, and where a
pick list takes its choices from.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from macros.content.fields import LANGUAGES
from macros.content.invoer import PATRONEN, Invoer
from macros.content.velden import Veld

Formulierveld = dict[str, Any]
TALEN = {"nl": "Nederlands", "fr": "Frans", "en": "Engels"}
GEMENGD = {"*": "records", "paragrafen": "paragrafen"}
"""References into no single collection; their choices are gathered when the site is built."""
ID = [f"^{PATRONEN[Invoer.ID]}$", "Gebruik kleine letters, cijfers en koppeltekens."]
_ID_VELD = Veld("id", Invoer.ID, "Het id: webadres en anker tegelijk. Verander het niet meer.", verplicht=True)


EERST = ("id", "titel", "samenvatting")
LAATST = ("bronnen", "zekerheid", "verwant", "trefwoorden", "nagekeken", "nagelezen")
"""In a form a record begins with what it is called and ends with what stands behind it, whatever the order in the file."""


def _talig(widget: str, **naft: Any) -> Formulierveld:
    """A text in three languages; the page shows them side by side."""
    fields = [{"name": t, "label": TALEN[t], "widget": widget, "required": t == LANGUAGES[0]} for t in LANGUAGES]
    return {"widget": "object", "fields": fields, "naft": naft}


def _woord(pattern: str = "", wrong: str = "") -> Formulierveld:
    return {"widget": "string"} | ({"pattern": [pattern, wrong]} if pattern else {})


_BEDIENING: dict[Invoer, Callable[[], Formulierveld]] = {
    Invoer.REGEL: lambda: _talig("text", regel=True),
    Invoer.TEKST: lambda: _talig("text"),
    Invoer.NAAM: lambda: _talig("text", regel=True, naam=True),
    Invoer.WOORD: _woord,
    Invoer.ID: lambda: _woord(*ID),
    Invoer.PERIODE: lambda: _woord(f"^{PATRONEN[Invoer.PERIODE]}$", "Schrijf een schooljaar (2023-2024), jaar, maand (2024-05) of dag (2024-05-17)."),
    Invoer.GETAL: lambda: _woord(f"^{PATRONEN[Invoer.GETAL]}$", "Schrijf een getal, met een punt voor de decimalen: 9.7"),
    Invoer.ADRES: lambda: _woord(f"^{PATRONEN[Invoer.ADRES]}$", "Schrijf een volledig webadres: https://…"),
    Invoer.NUMMER: lambda: {"widget": "number", "value_type": "int"},
    Invoer.DATUM: lambda: {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"},
    Invoer.JA_NEE: lambda: {"widget": "boolean"},
}
"""The control for each way of filling in that needs to know nothing more."""


@dataclass(frozen=True)
class Formulier:
    """Makes the forms of one knowledge base.

    Attributes:
        lijsten: the kinds whose records stand together in one file.
    """

    lijsten: frozenset[str]

    def record(self, found: tuple[Veld, ...], *, met_id: bool = False) -> list[Formulierveld]:
        """The form of a record. ``naft.plaats`` keeps the order in which a file has the fields.

        Args:
            met_id: whether it stands in a list and so carries its id.
        """
        fields = self.velden((_ID_VELD, *found) if met_id else found)
        placed = [field | {"naft": field.get("naft", {}) | {"plaats": place}} for place, field in enumerate(fields)]
        return sorted(placed, key=lambda field: _plaats(field["name"]))

    def velden(self, found: tuple[Veld, ...]) -> list[Formulierveld]:
        """The form of a group of fields, in the order in which a file has them."""
        return [self._veld(veld) for veld in found]

    def _veld(self, veld: Veld) -> Formulierveld:
        control = self._bediening(veld)
        made = {"name": veld.naam, "label": veld.label, **(self._lijst(control) if veld.lijst else control)}
        made |= {"hint": _uitleg(veld), "required": veld.verplicht}
        if veld.minstens:
            made["min"] = veld.minstens
        if veld.naam == "nagekeken":
            made["default"] = "{{now}}"
        return made

    def _bediening(self, veld: Veld) -> Formulierveld:
        """The control for a field, or for one item of it."""
        if veld.invoer is Invoer.GROEP:
            return {"widget": "object", "fields": self.velden(veld.velden)}
        if veld.invoer is Invoer.VERWIJZING:
            return self.keuze(veld.verwijst)
        if veld.invoer is Invoer.KEUZE:
            return {"widget": "select", "options": [{"label": choice.replace("-", " "), "value": choice} for choice in veld.keuzes]}
        if veld.invoer is Invoer.JA_NEE and not veld.verplicht:
            # A switch always says yes or no. A choice can stay empty, and then the file stays as it was.
            return {"widget": "select", "options": [{"label": "ja", "value": True}, {"label": "nee", "value": False}]}
        return _BEDIENING[veld.invoer]()

    def _lijst(self, one: Formulierveld) -> Formulierveld:
        """Several of a control: a pick list where one can choose, else a list whose items can be moved."""
        if one["widget"] in ("select", "relation"):
            return one | {"multiple": True}
        if one["widget"] == "object":
            return one | {"widget": "list", "summary": _samenvatting(one["fields"]), "collapsed": "auto"}
        return {"widget": "list", "field": {"name": "waarde", "label": "Waarde", **one}}

    def keuze(self, soort: str) -> Formulierveld:
        """A pick list of the records of a soort, by their Dutch title."""
        if soort in GEMENGD:
            return {"widget": "select", "options": [], "naft": {"keuzes": GEMENGD[soort]}}
        if soort in self.lijsten:
            shown = ["lijst.*.titel.nl"]
            return {"widget": "relation", "collection": "lijsten", "file": soort, "value_field": "lijst.*.id", "display_fields": shown}
        return {"widget": "relation", "collection": soort, "value_field": "{{slug}}", "display_fields": ["titel.nl"]}


def _plaats(name: str) -> int:
    """Where in the form of a record a field comes: before the rest, among it in its own order, or after it."""
    if name in EERST:
        return EERST.index(name) - len(EERST)
    return 1 + LAATST.index(name) if name in LAATST else 0


def _uitleg(veld: Veld) -> str:
    """What an editor should know: the words of the model, and what an empty choice means."""
    if veld.standaard is None:
        return veld.uitleg
    told = veld.standaard if isinstance(veld.standaard, str) else ("ja" if veld.standaard else "nee")
    return f"{veld.uitleg} Laat je dit leeg, dan geldt: {told}."


def _samenvatting(fields: list[Formulierveld]) -> str:
    """What a folded item of a list shows: its own text, else what it points to, else the first text in it."""
    first = fields[0]
    if first["name"] == LANGUAGES[0]:
        return "{{nl}}"
    if first["widget"] not in ("relation", "select"):
        told = next((field["name"] for field in fields if field["widget"] == "object" and field["fields"][0]["name"] == LANGUAGES[0]), None)
        if told:
            return f"{{{{{told}.nl}}}}"
    return f"{{{{{first['name']}}}}}"
