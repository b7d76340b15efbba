"""Short periods, for axes and table heads where a whole date does not fit."""

import re
from datetime import date

from babel.dates import format_date

from macros.language.taal import LOCALES


def kort(waarde: str, taal: str) -> str:
    """A period in few signs: 2009–10 for a school year, a short month, else as it is."""
    if re.fullmatch(r"\d{4}-\d{4}", waarde):
        return f"{waarde[:4]}\u2013{waarde[7:]}"
    if re.fullmatch(r"\d{4}-\d{2}", waarde):
        return format_date(date.fromisoformat(f"{waarde}-01"), format="LLL", locale=LOCALES[taal])
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", waarde):
        return format_date(date.fromisoformat(waarde), format="d/M/yy", locale=LOCALES[taal])
    return waarde


def maand(nummer: int, taal: str) -> str:
    """The short name of a month, from 1."""
    return format_date(date(2000, nummer, 1), format="LLL", locale=LOCALES[taal])
