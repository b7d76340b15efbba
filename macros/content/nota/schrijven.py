"""Schrijven: the records of an edition as YAML, in the layout editors use, with what was already known kept."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from macros.content.edities import plekken
from macros.content.nota.indeling import Alinea, Deel, Paragraaf
from macros.content.nota.klein import alinea, tekst
from macros.content.nota.merken import Uitslag
from macros.content.nota.noten import Noten
from macros.content.records.record import Record
from macros.content.records.visie import Afdeling, Hoofdstuk, Vervallen
from macros.content.records.visie import Alinea as OudeAlinea
from macros.content.records.visie import Paragraaf as OudeParagraaf

_SHARED = ("nagelezen", "trefwoorden", "verwant")
"""What an editor wrote beside a record, and an import leaves as it is."""


class Vorige:
    """What the edition held before, by id: what is kept comes from here."""

    def __init__(self, chapters: list[Hoofdstuk]) -> None:
        self.hoofdstukken = {chapter.slug: chapter for chapter in chapters}
        self.alineas: dict[str, OudeAlinea] = {p.alinea.id: p.alinea for c in chapters for p in plekken(c)}
        self.paragrafen: dict[str, OudeParagraaf] = {p.id: p for c in chapters for p in c.alle_paragrafen()}
        self.afdelingen: dict[str, Afdeling] = {a.id: a for c in chapters for a in c.afdelingen}


def als_yaml(value: dict[str, Any]) -> str:
    """A record as YAML text: long text in blocks, in the order given, nothing folded."""
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1_000_000, default_flow_style=False)


@dataclass(frozen=True)
class Schrijver:
    """Writes the chapters of one edition.

    Attributes:
        vorige: what the edition held before.
        uitslag: what became of the ids.
        bron: the source of the edition.
        editie: the id of the edition.
        nagekeken: the day of the import.
    """

    vorige: Vorige
    uitslag: Uitslag
    bron: str
    editie: str
    nagekeken: date

    def hoofdstuk(self, deel: Deel, noten: Noten) -> dict[str, Any]:
        """A chapter as the fields of its record."""
        old = self.vorige.hoofdstukken.get(self.uitslag.hoofdstukken.get(deel.id, ""))
        numbers = [piece.noot for line in deel.alineas() for block in line.blokken for piece in block.alle_stukjes if piece.noot]
        fields: dict[str, Any] = {
            "titel": _same_or_dutch(deel.titel, old.titel if old else None),
            "nagekeken": self.nagekeken,
            "bronnen": [{"bron": self.bron, "plaats": f"§{deel.nummer}"}],
            **behouden(old, _SHARED),
            "nummer": int(deel.nummer),
            **behouden(old, ("samenvatting",)),
            "inleiding": [self._line(line) for line in deel.inleiding],
            "paragrafen": [self._paragraph(paragraph) for paragraph in deel.paragrafen],
            "afdelingen": [self._section(part) for part in deel.delen],
            "voetnoten": [{"nummer": int(n), "tekst": {"nl": alinea(noten.teksten[n])}} for n in dict.fromkeys(numbers)],
            "vervallen": [dropped.model_dump(exclude_none=True) for dropped in self._dropped(deel, old)],
        }
        return {name: value for name, value in fields.items() if value != []}

    def _paragraph(self, paragraph: Paragraaf) -> dict[str, Any]:
        old = self.vorige.paragrafen.get(paragraph.id)
        fields: dict[str, Any] = {"id": paragraph.id}
        if paragraph.titel:
            fields["titel"] = _same_or_dutch(paragraph.titel, old.titel if old else None)
        fields["alineas"] = [self._line(line) for line in paragraph.alineas]
        if old and old.gaat_over:
            fields["gaat_over"] = list(old.gaat_over)
        return fields

    def _section(self, part: Deel) -> dict[str, Any]:
        old = self.vorige.afdelingen.get(part.id)
        fields: dict[str, Any] = {"id": part.id, "nummer": part.nummer, "titel": _same_or_dutch(part.titel, old.titel if old else None)}
        if part.inleiding:
            fields["inleiding"] = [self._line(line) for line in part.inleiding]
        return {**fields, "paragrafen": [self._paragraph(paragraph) for paragraph in part.paragrafen]}

    def _line(self, line: Alinea) -> dict[str, Any]:
        old = self.vorige.alineas.get(line.id)
        words = "\n\n".join(tekst(block) for block in line.blokken)
        fields: dict[str, Any] = {"id": line.id, "tekst": _same_or_dutch(words, old.tekst if old else None)}
        if old and old.steunt_op:
            fields["steunt_op"] = list(old.steunt_op)
        return fields

    def _dropped(self, deel: Deel, old: Hoofdstuk | None) -> list[Vervallen]:
        """The anchors that once stood in this chapter and no longer do, with where their text went."""
        if old is None:
            return []
        here = set(deel.ankers())
        gone = {anchor: Vervallen(id=anchor) for anchor in self.uitslag.weg.get(old.slug, [])}
        moved = {anchor: Vervallen(id=anchor, nu=f"{self.editie}/{anchor}") for anchor in self.uitslag.verhuisd.get(old.slug, [])}
        before = {dropped.id: dropped for dropped in old.vervallen}
        return [dropped for dropped in {**before, **gone, **moved}.values() if dropped.id not in here]


def behouden(old: Record | None, names: tuple[str, ...]) -> dict[str, Any]:
    """The fields an earlier record already had, as YAML would hold them."""
    if old is None:
        return {}
    kept = old.model_dump(mode="json", include=set(names), exclude_none=True)
    return {name: kept[name] for name in names if kept.get(name)}


def _same_or_dutch(text: str, old: Any) -> dict[str, str]:
    """The text with the translations it had, if it is still the same; else in Dutch only."""
    if old is not None and old.nl.split() == text.split():
        return dict(old.texts())
    return {"nl": text}


class _Dumper(yaml.SafeDumper):
    """Blocks for long text, and lists set in under their name."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        """Write every value out: a record may hold no anchors."""
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value or len(value) > 80 else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)
