"""Every kind of record as JSON, with its relations in both directions."""

import json
from collections.abc import Iterator

from macros.content.kennisbank import Kennisbank

ANDERS = ("cijfers",)
"""Kinds with an export of their own."""


def bestanden(bank: Kennisbank) -> Iterator[tuple[str, bytes]]:
    """The files of the site's open data: name under the site, and content."""
    for soort, found in bank.records.items():
        if soort in ANDERS:
            continue
        rows = [_als_json(_row(bank, soort, identity)) for identity in sorted(found)]
        yield f"data/{soort}.json", ("[\n" + ",\n".join(rows) + "\n]\n").encode() if rows else b"[]\n"


def _als_json(row: dict[str, object]) -> str:
    """A row of the list: written one by one, since all of them as values take more room than as text."""
    return " " + json.dumps(row, ensure_ascii=False, indent=1).replace("\n", "\n ")


def _row(bank: Kennisbank, soort: str, identity: str) -> dict[str, object]:
    record = bank.records[soort][identity]
    row = record.model_dump(mode="json", exclude_none=True, exclude_defaults=False)
    row["verwezen_door"] = [f"{kind}/{user}" for kind, user in bank.terug_records(soort, identity)]
    return row
