"""Numbers, dates and periods as each language writes them. Percentages come from Decimal only."""

import re
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent

from macros.language.taal import LOCALES


def getal(waarde: Decimal | int, taal: str) -> str:
    """A plain number: 495.000 in Dutch, 495 000 in French, 495,000 in English."""
    return format_decimal(waarde, locale=LOCALES[taal], decimal_quantization=False)


def procent(waarde: Decimal, taal: str) -> str:
    """A percentage given as 34.3, in the language's own pattern, with as many decimals as it has."""
    exponent = waarde.as_tuple().exponent
    places = max(0, -int(exponent))
    pattern = {"nl": "#,##0{}%", "fr": "#,##0{}\u202f%", "en": "#,##0{}%"}[taal]
    pattern = pattern.format("." + "0" * places if places else "")
    return format_percent(waarde / 100, format=pattern, locale=LOCALES[taal])


def euro(waarde: Decimal, taal: str) -> str:
    """An amount in euro, without cents when it has none."""
    whole = waarde == waarde.to_integral_value()
    pattern = {"nl": "¤ #,##0", "fr": "#,##0\u00a0¤", "en": "¤#,##0"}[taal]
    if not whole:
        pattern = pattern.replace("#,##0", "#,##0.00")
    return format_currency(waarde, "EUR", format=pattern, locale=LOCALES[taal], currency_digits=False)


def datum(waarde: date, taal: str) -> str:
    """A date in words: 22 november 2026; in French the first of a month is an ordinal."""
    day = "d'er'" if taal == "fr" and waarde.day == 1 else "d"
    return format_date(waarde, format=f"{day} MMMM y", locale=LOCALES[taal])


def periode(waarde: str, taal: str) -> str:
    """A period in words: a school year 2023-2024, a year, a month or a day."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", waarde):
        return datum(date.fromisoformat(waarde), taal)
    if re.fullmatch(r"\d{4}-\d{2}", waarde):
        return format_date(date.fromisoformat(f"{waarde}-01"), format="MMMM y", locale=LOCALES[taal])
    return waarde.replace("-", "\u2013") if len(waarde) == 9 else waarde
