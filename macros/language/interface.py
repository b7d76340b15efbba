"""Interface: the words of the site itself, from ``data/interface/*.yml``."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.content.problems import ContentError, Place, Problem, suggestion
from macros.content.read import Document, read_file
from macros.language.taal import BRONTAAL, TALEN

_SLOT = re.compile(r"\{([a-z_]+)\}")
_EXAMPLE = "{}: {{nl: …, fr: …, en: …}}"


@dataclass(frozen=True)
class Interface:
    """All interface strings: key to language to text."""

    teksten: dict[str, dict[str, str]] = field(default_factory=dict)

    def tekst(self, sleutel: str, taal: str, **waarden: Any) -> str:
        """A string in a language.

        Args:
            sleutel: its key; an unknown key is a programmer's error (KeyError).
            taal: nl, fr or en.
            waarden: what to fill in for the ``{names}`` in it.
        """
        text = self.teksten[sleutel][taal]
        return text.format(**waarden) if waarden else text

    def aantal(self, sleutel: str, taal: str, n: int, **waarden: Any) -> str:
        """A counted string: ``<key>.een`` for one (in French for none too), else ``<key>.meer``."""
        single = n == 1 or (taal == "fr" and n == 0)
        return self.tekst(f"{sleutel}.{'een' if single else 'meer'}", taal, n=n, **waarden)

    def heeft(self, sleutel: str) -> bool:
        """Whether a key exists."""
        return sleutel in self.teksten


def load_interface(folder: Path) -> Interface:
    """Read every interface file.

    Raises:
        ContentError: for a key without one of the languages, a key twice, or other slots.
    """
    found: dict[str, dict[str, str]] = {}
    first: dict[str, Document] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yml")):
        document = read_file(path, f"data/interface/{path.name}")
        problems += document.problems or _not_keys(document)
        for key, texts in document.value.items() if isinstance(document.value, dict) else ():
            if key in first or not _sound(texts):
                problems += _faults(document, key, texts, first[key].place((key,), key=True) if key in first else None)
            first.setdefault(key, document)
            found[key] = texts
    if problems:
        raise ContentError(problems)
    return Interface(found)


def _sound(texts: Any) -> bool:
    """Whether a word surely has no fault, so that nobody need look where it stands."""
    if not isinstance(texts, dict) or texts.keys() != set(TALEN):
        return False
    said = list(texts.values())
    return all(isinstance(text, str) and text.strip() for text in said) and len({frozenset(_SLOT.findall(text)) for text in said}) == 1


def _not_keys(document: Document) -> list[Problem]:
    if isinstance(document.value, dict):
        return []
    data = {"verwacht": "sleutels met hun teksten", "waarde": document.value, "voorbeeld": _EXAMPLE.format("site.naam")}
    return [Problem(document.place(()), "verkeerd-type", data)]


def _faults(document: Document, key: str, texts: Any, first: Place | None) -> list[Problem]:
    place = document.place((key,), key=True)
    if first:
        return [Problem(place, "dubbel-id", {"naam": key, "eerste": str(first)})]
    if not isinstance(texts, dict):
        data = {"verwacht": "een tekst in drie talen", "waarde": texts, "voorbeeld": _EXAMPLE.format(key)}
        return [Problem(place, "verkeerd-type", data)]
    missing = [t for t in TALEN if t not in texts]
    faults = [Problem(place, "ontbrekend-veld", {"naam": t, "uitleg": "Elke tekst van de site staat in drie talen."}) for t in missing]
    for code, text in texts.items():
        faults += _text_faults(document, (key, code), text)
    return faults or _slot_faults(place, texts)


def _text_faults(document: Document, path: tuple[str, str], text: Any) -> list[Problem]:
    place = document.place(path)
    if path[1] not in TALEN:
        data: dict[str, Any] = {"naam": path[1], "bedoelde": suggestion(path[1], TALEN), "toegelaten": TALEN}
        return [Problem(document.place(path, key=True), "onbekend-veld", data)]
    if isinstance(text, dict | list):
        data = {"verwacht": "tekst", "waarde": text, "voorbeeld": "Schrijf gewone tekst achter de dubbele punt."}
        return [Problem(place, "verkeerd-type", data)]
    return [] if text and text.strip() else [Problem(place, "leeg")]


def _slot_faults(place: Place, texts: dict[str, str]) -> list[Problem]:
    slots = {code: sorted(set(_SLOT.findall(text))) for code, text in texts.items()}
    expected = slots[BRONTAAL]
    wrong = [code for code, found in slots.items() if found != expected]
    if not wrong:
        return []
    names = ", ".join(f"{{{name}}}" for name in expected) or "geen enkele"
    data = {"reden": f"de invulplaatsen verschillen: {', '.join(wrong)} tegenover {BRONTAAL}", "herstel": f"Gebruik in elke taal: {names}."}
    return [Problem(place, "waarde", data)]
