"""A figure as JSON, with all it takes to check it."""

import json
import re
from decimal import Decimal
from typing import Any

from macros.content.cijferwaarden import afronding, ontbrekend, periode_van
from macros.content.kennisbank import Kennisbank
from macros.content.records.bron import Bron
from macros.content.records.cijfer import Cijfer
from macros.content.records.record import Bronverwijzing
from macros.language.downloads import SOORTEN, pad

Velden = dict[str, Any]


def velden(bank: Kennisbank, cijfer: Cijfer, *, site: str = "") -> Velden:
    """Everything known of a figure: its values, its sources in full, what it must not be mixed with.

    Args:
        bank: all records, for the sources.
        cijfer: the figure.
        site: the address of the site; without it addresses start at its root.
    """
    found = cijfer.model_dump(mode="python", exclude={"waarden", "bronnen", "nagelezen"}, exclude_none=True)
    return {
        **found,
        "adres": f"{site}cijfers/{cijfer.id}/",
        "bronnen": [_source(bank, reference) for reference in cijfer.bronnen],
        "waarden": [_value(bank, cijfer, index) for index in range(len(cijfer.waarden))],
        "ontbrekende_perioden": ontbrekend(cijfer),
        "som_na_afronding": afronding(cijfer),
        "tegenspraken": [f"{site}open-vragen/#{i}" for soort, i in bank.terug_records("cijfers", cijfer.id) if soort == "tegenspraken"],
        "bestanden": {soort: f"{site}{pad(cijfer.id, soort)}" for soort in SOORTEN},
    }


def _value(bank: Kennisbank, cijfer: Cijfer, index: int) -> Velden:
    value = cijfer.waarden[index]
    fields = value.model_dump(mode="python", exclude={"bronnen"}, exclude_none=True)
    own = [_source(bank, reference) for reference in value.bronnen]
    return {**fields, "waarde": value.waarde, "periode": periode_van(cijfer, value), **({"bronnen": own} if own else {})}


def _source(bank: Kennisbank, reference: Bronverwijzing) -> Velden:
    source = bank.een("bronnen", reference.bron, Bron)
    shown = source.model_dump(mode="python", include={"titel", "uitgever", "datum", "adres", "gezien", "zekerheid"}, exclude_none=True)
    return {"bron": reference.bron, **shown, **reference.model_dump(mode="python", exclude={"bron"}, exclude_none=True)}


_NUMBER = re.compile(r'"\\u0000(-?[\d.]+)"')


def als_json(content: Any) -> bytes:
    """JSON in which a Decimal keeps every digit: 12.0 stays 12.0. Dates are text."""
    return (_NUMBER.sub(r"\1", json.dumps(content, ensure_ascii=False, indent=2, default=_plain)) + "\n").encode()


def _plain(value: Any) -> str:
    return f"\0{value:f}" if isinstance(value, Decimal) else str(value)
