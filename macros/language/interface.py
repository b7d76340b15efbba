"""Interface: the words of the site itself, from ``data/interface/*.yml``."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.content.problems import ContentError, Problem
from macros.content.read import Document, read_file
from macros.language.taal import BRONTAAL, TALEN

_SLOT = re.compile(r"\{([a-z_]+)\}")


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
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yml")):
        document = read_file(path, f"data/interface/{path.name}")
        problems += document.problems
        for key, texts in (document.value or {}).items():
            problems += _faults(document, key, texts, key in found)
            found[key] = texts
    if problems:
        raise ContentError(problems)
    return Interface(found)


def _faults(document: Document, key: str, texts: Any, twice: bool) -> list[Problem]:
    place = document.place((key,), key=True)
    if twice:
        return [Problem(place, "dubbel-id", {"naam": key, "eerste": "data/interface/"})]
    if not isinstance(texts, dict):
        data = {"verwacht": "nl, fr en en", "kreeg": "iets anders", "voorbeeld": f"{key}: {{nl: …, fr: …, en: …}}"}
        return [Problem(place, "verkeerd-type", data)]
    missing = [t for t in TALEN if not texts.get(t)]
    faults = [Problem(place, "ontbrekend-veld", {"naam": t, "uitleg": "Elke tekst van de site staat in drie talen."}) for t in missing]
    extra = [t for t in texts if t not in TALEN]
    faults += [Problem(place, "onbekend-veld", {"naam": t, "toegelaten": TALEN}) for t in extra]
    slots = {t: sorted(_SLOT.findall(texts[t])) for t in TALEN if texts.get(t)}
    if any(found != slots.get(BRONTAAL) for found in slots.values()):
        faults.append(Problem(place, "waarde", {"reden": "de invulplaatsen verschillen per taal", "herstel": f"Gebruik overal {slots.get(BRONTAAL)}."}))
    return faults
