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
        rows = [_row(bank, soort, identity) for identity in sorted(found)]
        text = json.dumps(rows, ensure_ascii=False, indent=1, sort_keys=False)
        yield f"data/{soort}.json", text.encode() + b"\n"


def _row(bank: Kennisbank, soort: str, identity: str) -> dict[str, object]:
    record = bank.records[soort][identity]
    row = record.model_dump(mode="json", exclude_none=True, exclude_defaults=False)
    row["verwezen_door"] = [f"{kind}/{user}" for kind, user in bank.terug_records(soort, identity)]
    return row
