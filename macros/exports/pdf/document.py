"""Document: one PDF before it is set: its name, its template, and everything it says as plain values."""

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from macros.exports.pdf.schrijver import Schrijver
from macros.language import getallen

_WOORDEN = ("adres", "nagekeken", "licentie", "letters", "bronnen")
"""The interface strings that every template uses, without ``pdf.`` before them."""


@dataclass(frozen=True)
class Document:
    """What typst needs to make one PDF.

    Attributes:
        pad: where the file goes under the site.
        sjabloon: the template, without its extension.
        datum: the newest check of the records in it: the date it carries.
        gegevens: what the template shows.
    """

    pad: str
    sjabloon: str
    datum: date
    gegevens: dict[str, Any] = field(hash=False)

    def json(self) -> str:
        """What the template shows, as JSON."""
        return json.dumps(self.gegevens, ensure_ascii=False, sort_keys=True)


def omslag(s: Schrijver, *, soort: str, titel: str, adres: str, datum: date, woorden: tuple[str, ...] = (), **rest: Any) -> dict[str, Any]:
    """What every document says of itself.

    Args:
        s: the writer.
        soort: what it is, above its title.
        titel: plain text.
        adres: its page on the site.
        datum: the date it carries.
        woorden: the interface strings only its own template uses, without ``pdf.`` before them.
        rest: what only this kind of document has.
    """
    return {
        "taal": s.taal,
        "soort": soort,
        "titel": titel,
        "adres": adres,
        "datum": getallen.datum(datum, s.taal),
        "site": s.t("site.naam"),
        "slogan": s.t("site.slogan"),
        "thuis": s.naar(""),
        "t": {word: s.t(f"pdf.{word}") for word in (*_WOORDEN, *woorden)},
        **rest,
    }
