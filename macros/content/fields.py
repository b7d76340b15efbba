"""The kinds of field a record is made of: text in three languages, ids, dates, numbers, references.

A field type says in one place what it accepts and which message an editor gets; records only
name the type. References carry the soort they point to, so the Kennisbank finds them without
knowing any record by name.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from macros.content import markup

SLUG = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
LANGUAGES = ("nl", "fr", "en")


def refuse(kind: str, **data: Any) -> PydanticCustomError:
    """A validation failure that carries one of our own messages."""
    return PydanticCustomError("naft", "{kind}", {"kind": kind, "data": data})


class Model(BaseModel):
    """What every part of a record has: no unknown fields, and nothing changes after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Meertalig(Model):
    """A text in Dutch (the source), French and English."""

    nl: str
    """De tekst in het Nederlands: de bron waaruit vertaald wordt."""
    fr: str | None = None
    """De Franse vertaling; ontbreekt ze, dan toont de site het Nederlands en zegt dat erbij."""
    en: str | None = None
    """De Engelse vertaling; ontbreekt ze, dan toont de site het Nederlands en zegt dat erbij."""

    def texts(self) -> list[tuple[str, str]]:
        """The languages that are there, with their text."""
        return [(code, text) for code in LANGUAGES if (text := getattr(self, code)) is not None]


def _one_line(value: Meertalig) -> Meertalig:
    for _, text in value.texts():
        if "\n" in text.strip():
            raise refuse("meer-regels")
        if markup._HTML.search(text):
            raise refuse("html", stuk=markup._HTML.search(text)[0][:40])  # type: ignore[index]
    return _filled(value)


def _filled(value: Meertalig) -> Meertalig:
    if any(not text.strip() for _, text in value.texts()):
        raise refuse("leeg")
    return value


def _marked_up(value: Meertalig) -> Meertalig:
    for _, text in value.texts():
        for fault in markup.faults(text):
            raise refuse(fault.kind, **fault.data)
    return _filled(value)


def _same_everywhere(value: Any) -> Any:
    return {code: value for code in LANGUAGES} if isinstance(value, str) else value


Regel = Annotated[Meertalig, AfterValidator(_one_line)]
"""One line of plain text: titles, labels."""
Tekst = Annotated[Meertalig, AfterValidator(_marked_up)]
"""Running text with the small Markdown."""
Naam = Annotated[Meertalig, BeforeValidator(_same_everywhere), AfterValidator(_one_line)]
"""A name: plain text when it is the same in every language, else a Regel."""


def slug_of(text: str) -> str:
    """The id nearest to a text: lower case, no accents, hyphens."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")


def _slug(value: str) -> str:
    if not SLUG.match(value):
        raise refuse("geen-id", naam=value, voorstel=slug_of(value))
    return value


Id = Annotated[str, AfterValidator(_slug)]


def _text(value: str) -> str:
    if not value.strip():
        raise refuse("leeg")
    return value


Woord = Annotated[str, AfterValidator(_text)]
"""Text that is not translated: a reference number, a place in a source."""


def _date(value: Any) -> date:
    if isinstance(value, date):
        return value
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value)):
            raise ValueError
        return date.fromisoformat(str(value))
    except ValueError:
        raise refuse("geen-datum", waarde=value) from None


Datum = Annotated[date, BeforeValidator(_date)]

_PERIOD = re.compile(r"^(\d{4})(?:-(\d{4})|-(\d{2})(?:-(\d{2}))?)?$")


def _period(value: Any) -> str:
    found = _PERIOD.match(str(value))
    if not found:
        raise refuse("geen-periode", waarde=value)
    year, second, month, day = found.groups()
    if second and int(second) != int(year) + 1:
        raise refuse("geen-periode", waarde=value)
    if month:
        try:
            date(int(year), int(month), int(day or 1))
        except ValueError:
            raise refuse("geen-periode", waarde=value) from None
    return str(value)


Periode = Annotated[str, BeforeValidator(_period)]
"""A school year (2023-2024), year, month or day."""


def _decimal(value: Any) -> Decimal:
    text = str(value)
    if re.fullmatch(r"-?[\d.]*\d,\d+", text):
        raise refuse("komma-getal", waarde=text, voorstel=text.replace(".", "").replace(",", "."))
    if not re.fullmatch(r"-?\d+(\.\d+)?", text):
        raise refuse("geen-getal", waarde=text)
    try:
        return Decimal(text)
    except InvalidOperation:
        raise refuse("geen-getal", waarde=text) from None


Getal = Annotated[Decimal, BeforeValidator(_decimal), WithJsonSchema({"type": "number"})]


def _whole(value: Any) -> int:
    if not re.fullmatch(r"-?\d{1,9}", str(value)):
        raise refuse("geen-getal", waarde=value)
    return int(value)


Nummer = Annotated[int, BeforeValidator(_whole)]


def _yes_no(value: Any) -> bool:
    if value not in ("true", "false", True, False):
        raise refuse("buiten-lijst", waarde=value, toegelaten=["true", "false"])
    return value in ("true", True)


JaNee = Annotated[bool, BeforeValidator(_yes_no)]


def _address(value: str) -> str:
    if not re.match(r"^https?://[^\s<>\"']+$", value):
        raise refuse("geen-adres", waarde=value)
    return value


Adres = Annotated[str, AfterValidator(_address)]


@dataclass(frozen=True)
class Verwijst:
    """Marks a field as pointing to a record of a soort; ``*`` is any soort, written soort/id."""

    soort: str


def _any_record(value: str) -> str:
    if "/" not in value:
        raise refuse("geen-verwijzing", waarde=value)
    return value


BronId = Annotated[str, Verwijst("bronnen")]
ActorId = Annotated[str, Verwijst("actoren")]
FaseId = Annotated[str, Verwijst("fasen")]
ZorgfaseId = Annotated[str, Verwijst("zorgfasen")]
DoelgroepId = Annotated[str, Verwijst("doelgroepen")]
ThemaId = Annotated[str, Verwijst("themas")]
DnaId = Annotated[str, Verwijst("dna")]
UitgangspuntId = Annotated[str, Verwijst("uitgangspunten")]
MethodiekId = Annotated[str, Verwijst("methodieken")]
PraktijkId = Annotated[str, Verwijst("praktijken")]
CijferId = Annotated[str, Verwijst("cijfers")]
AanbiederId = Annotated[str, Verwijst("aanbieders")]
RegioId = Annotated[str, Verwijst("regios")]
PubliekId = Annotated[str, Verwijst("publieken")]
ParagraafId = Annotated[str, Verwijst("paragrafen")]
"""A paragraph of an edition, written editie/paragraaf: 2022/krachtgericht."""
RecordRef = Annotated[str, Verwijst("*"), AfterValidator(_any_record)]

Lijst = Field(default=(), json_schema_extra={"uniqueItems": True})
