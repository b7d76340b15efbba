"""Datering: the month and year a note carries on its first page."""

import re
from collections.abc import Iterable

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_DATE = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)}) (20\d\d|19\d\d)", re.IGNORECASE)


def datum_in(teksten: Iterable[str]) -> str | None:
    """The first date that stands alone on a line, as a period (2022-05); None when there is none."""
    for text in teksten:
        found = _DATE.fullmatch(text.strip(" .()"))
        if found:
            month = _MONTHS.index(found[2].lower()) + 1
            return f"{found[3]}-{month:02d}"
    return None
