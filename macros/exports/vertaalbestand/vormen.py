"""Vormen: the kinds of file a translator can get, by name and by the end of a file's name."""

from collections.abc import Iterable
from datetime import date
from pathlib import PurePath

from macros.content.problems import ContentError, Place, Problem
from macros.exports.vertaalbestand.po import lees_po, po
from macros.exports.vertaalbestand.regel import Vertaalregel
from macros.exports.vertaalbestand.xliff import xliff12, xliff20
from macros.exports.vertaalbestand.xliff_lezen import lees_xliff

VORMEN = ("xliff-1.2", "xliff-2.0", "po")
_EINDES = {".xlf": "xliff-1.2", ".xliff": "xliff-1.2", ".po": "po"}


def vorm_van(name: str) -> str:
    """The kind of file a name promises.

    Raises:
        ContentError: when it promises none.
    """
    found = _EINDES.get(PurePath(name).suffix.lower())
    if found is None:
        raise ContentError([Problem(Place(name), "uitwissel-vorm", {"waarde": name, "toegelaten": list(_EINDES)})])
    return found


def schrijf_vorm(vorm: str, lines: Iterable[Vertaalregel], taal: str, day: date) -> bytes:
    """Texts as a file for a translator; the same bytes for the same texts and day."""
    if vorm == "po":
        return po(lines, taal, day)
    return xliff12(lines, taal) if vorm == "xliff-1.2" else xliff20(lines, taal)


def lees_vorm(content: bytes, name: str) -> tuple[str, list[Vertaalregel]]:
    """The language and the texts of a file that came back; which XLIFF it is, it says itself.

    Raises:
        ContentError: when it cannot be read.
    """
    return lees_po(content, name) if vorm_van(name) == "po" else lees_xliff(content, name)
