"""Schrijven: the records of an edition as YAML, in the layout editors use, with what was already known kept."""

from datetime import date
from typing import Any

import yaml

from macros.content.edities import plekken
from macros.content.nota.indeling import Alinea, Deel, Paragraaf
from macros.content.nota.klein import alinea, tekst
from macros.content.nota.merken import Uitslag
from macros.content.nota.noten import Noten
from macros.content.records.record import Record
from macros.content.records.visie import Alinea as OudeAlinea
from macros.content.records.visie import Hoofdstuk, Vervallen
from macros.content.records.visie import Paragraaf as OudeParagraaf

_SHARED = ("nagelezen", "trefwoorden", "verwant")
"""What an editor wrote beside a record, and an import leaves as it is."""


class Vorige:
    """What the edition held before, by id: what is kept comes from here."""

    def __init__(self, chapters: list[Hoofdstuk]) -> None:
        self.hoofdstukken = {chapter.slug: chapter for chapter in chapters}
        self.alineas: dict[str, OudeAlinea] = {p.alinea.id: p.alinea for c in chapters for p in plekken(c)}
        self.paragrafen: dict[str, OudeParagraaf] = {p.id: p for c in chapters for p in c.alle_paragrafen()}


def als_yaml(value: dict[str, Any]) -> str:
    """A record as YAML text: long text in blocks, in the order given, nothing folded."""
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1_000_000, default_flow_style=False)


def hoofdstuk(deel: Deel, noten: Noten, vorige: Vorige, uitslag: Uitslag, bron: str, editie: str, nagekeken: date) -> dict[str, Any]:
    """A chapter as the fields of its record."""
    old = vorige.hoofdstukken.get(uitslag.hoofdstukken.get(deel.id, ""))
    numbers = [p.noot for line in deel.alineas() for b in line.blokken for p in (*b.stukjes, *(q for x in b.punten for q in x.stukjes)) if p.noot]
    fields: dict[str, Any] = {
        "titel": _same_or_dutch(deel.titel, old.titel if old else None),
        "nagekeken": nagekeken,
        "bronnen": [{"bron": bron, "plaats": f"§{deel.nummer}"}],
        **behouden(old, _SHARED),
        "nummer": int(deel.nummer),
        **behouden(old, ("samenvatting",)),
        "inleiding": [_line(line, vorige) for line in deel.inleiding],
        "paragrafen": [_paragraph(p, vorige) for p in deel.paragrafen],
        "afdelingen": [_section(part, vorige) for part in deel.delen],
        "voetnoten": [{"nummer": int(n), "tekst": {"nl": alinea(noten.teksten[n])}} for n in dict.fromkeys(numbers)],
        "vervallen": [v.model_dump(exclude_none=True) for v in _dropped(deel, old, uitslag, editie)],
    }
    return {name: value for name, value in fields.items() if value != []}


def behouden(old: Record | None, names: tuple[str, ...]) -> dict[str, Any]:
    """The fields an earlier record already had, as YAML would hold them."""
    if old is None:
        return {}
    kept = old.model_dump(mode="json", include=set(names), exclude_none=True)
    return {name: kept[name] for name in names if kept.get(name)}


def _paragraph(paragraph: Paragraaf, vorige: Vorige) -> dict[str, Any]:
    old = vorige.paragrafen.get(paragraph.id)
    fields: dict[str, Any] = {"id": paragraph.id}
    if paragraph.titel:
        fields["titel"] = _same_or_dutch(paragraph.titel, old.titel if old else None)
    fields["alineas"] = [_line(line, vorige) for line in paragraph.alineas]
    if old and old.gaat_over:
        fields["gaat_over"] = list(old.gaat_over)
    return fields


def _section(part: Deel, vorige: Vorige) -> dict[str, Any]:
    sections = {a.id: a for chapter in vorige.hoofdstukken.values() for a in chapter.afdelingen}
    old = sections.get(part.id)
    fields: dict[str, Any] = {"id": part.id, "nummer": part.nummer, "titel": _same_or_dutch(part.titel, old.titel if old else None)}
    if part.inleiding:
        fields["inleiding"] = [_line(line, vorige) for line in part.inleiding]
    return {**fields, "paragrafen": [_paragraph(p, vorige) for p in part.paragrafen]}


def _line(line: Alinea, vorige: Vorige) -> dict[str, Any]:
    old = vorige.alineas.get(line.id)
    fields: dict[str, Any] = {"id": line.id, "tekst": _same_or_dutch("\n\n".join(tekst(b) for b in line.blokken), old.tekst if old else None)}
    if old and old.steunt_op:
        fields["steunt_op"] = list(old.steunt_op)
    return fields


def _same_or_dutch(text: str, old: Any) -> dict[str, str]:
    """The text with the translations it had, if it is still the same; else in Dutch only."""
    if old is not None and old.nl.split() == text.split():
        return dict(old.texts())
    return {"nl": text}


def _dropped(deel: Deel, old: Hoofdstuk | None, uitslag: Uitslag, editie: str) -> list[Vervallen]:
    """The anchors that once stood in this chapter and no longer do, with where their text went."""
    if old is None:
        return []
    here = {part.id for part in _anchored(deel)}
    gone = {anchor: Vervallen(id=anchor) for anchor in uitslag.weg.get(old.slug, [])}
    moved = {anchor: Vervallen(id=anchor, nu=f"{editie}/{anchor}") for anchor in uitslag.verhuisd.get(old.slug, [])}
    before = {dropped.id: dropped for dropped in old.vervallen}
    return [v for v in {**before, **gone, **moved}.values() if v.id not in here]


def _anchored(deel: Deel) -> list[Deel | Paragraaf | Alinea]:
    found: list[Deel | Paragraaf | Alinea] = []
    for part in (deel, *deel.delen):
        found += [part] if part is not deel else []
        found += part.inleiding
        for paragraph in part.paragrafen:
            found += [paragraph, *paragraph.alineas]
    return found


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
