"""Translations to and from PO (gettext), through Babel."""

import io
from collections.abc import Iterable
from datetime import UTC, date, datetime

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from macros.content.problems import ContentError, Place, Problem
from macros.exports.vertaalbestand.regel import Vertaalregel

_WAS = "was: "


def po(lines: Iterable[Vertaalregel], taal: str, day: date) -> bytes:
    """A PO file; what is not done yet is fuzzy, as gettext says it."""
    made = datetime(day.year, day.month, day.day, tzinfo=UTC)
    about = {"project": "NAFT-kennisbank", "version": "1", "header_comment": "# Uit de NAFT-kennisbank.", "msgid_bugs_address": "-"}
    catalog = Catalog(locale=taal, fuzzy=False, creation_date=made, revision_date=made, last_translator="-", language_team=taal, **about)
    for line in lines:
        flags = ["fuzzy"] if line.tekst and not line.af else []
        told = [line.uitleg, f"{_WAS}{line.was}"]
        catalog.add(line.nl, line.tekst, context=line.sleutel, flags=flags, locations=[(line.bestand, 1)], auto_comments=told)
    out = io.BytesIO()
    write_po(out, catalog, width=0, include_lineno=False)
    return out.getvalue()


def lees_po(content: bytes, name: str) -> tuple[str, list[Vertaalregel]]:
    """The language and the texts of a file. What is still fuzzy is not meant to be used.

    Raises:
        ContentError: when it is no PO file.
    """
    try:
        catalog = read_po(io.BytesIO(content), charset="utf-8", abort_invalid=True)
    except (PoFileError, ValueError, LookupError) as error:
        line = getattr(error, "lineno", None) or 1
        raise ContentError([Problem(Place(name, line), "uitwissel-stuk", {"reden": "het is geen geldig PO-bestand in UTF-8"})]) from None
    return str(catalog.locale_identifier or "").split("_")[0].lower(), [_line(message) for message in catalog if message.id]


def _line(message: object) -> Vertaalregel:
    fuzzy = "fuzzy" in message.flags  # type: ignore[attr-defined]
    was = next((c.removeprefix(_WAS) for c in message.auto_comments if c.startswith(_WAS)), None)  # type: ignore[attr-defined]
    said = "" if fuzzy or not isinstance(message.string, str) else message.string  # type: ignore[attr-defined]
    return Vertaalregel(message.context or "", str(message.id), said, bool(said), was, lijn=message.lineno or 1)  # type: ignore[attr-defined]
