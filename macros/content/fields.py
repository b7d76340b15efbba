"""The kinds of field a record is made of: text in three languages, ids, dates, numbers, references.

A field type says in one place what it accepts and which message an editor gets; records only
name the type. References carry the soort they point to, so the Kennisbank finds them without
knowing any record by name.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

from macros.content import markup
from macros.content.invoer import PATRONEN, Invoer

LANGUAGES = ("nl", "fr", "en")
HOOGSTENS = 100
"""How many faults of one text are told; looking for more would only take time."""
_SLUG = re.compile(PATRONEN[Invoer.ID])
LANGSTE_ID = 100
"""How many signs an id has at most: it is a folder on the site, and a disk takes 255."""
_VAN_WINDOWS = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
"""Names that no file can have on Windows."""


def refuse(kind: str, **data: Any) -> PydanticCustomError:
    """A validation failure that carries one of our own messages."""
    return _refuse_all([("", markup.Fault(kind, data))])


def _refuse_all(faults: list[tuple[str, markup.Fault]]) -> PydanticCustomError:
    """A validation failure with several messages, each for a language of the text (or for the whole)."""
    return PydanticCustomError("naft", "{faults}", {"faults": faults})


class Model(BaseModel):
    """What every part of a record has: no unknown fields, and nothing changes after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Meertalig(Model):
    """A text in Dutch (the source), French and English."""

    nl: str
    """De tekst in het Nederlands: de bron waaruit vertaald wordt."""
    fr: str | None = None
    """De Franse vertaling; ontbreekt ze, dan toont de site het Nederlands en zegt dat erbij."""
    en: str | None = None
    """De Engelse vertaling; ontbreekt ze, dan toont de site het Nederlands en zegt dat erbij."""

    def versies(self) -> list[str]:
        """The text in each language that is there, Dutch first."""
        return [text for text in (self.nl, self.fr, self.en) if text is not None]

    def texts(self) -> list[tuple[str, str]]:
        """The languages that are there, with their text."""
        found = [("nl", self.nl)]
        if self.fr is not None:
            found.append(("fr", self.fr))
        if self.en is not None:
            found.append(("en", self.en))
        return found


def _judged(value: Meertalig, judge: Callable[[str], Iterator[markup.Fault]]) -> Meertalig:
    """The text itself, when no language of it has a fault."""
    if markup.surely_flawless(*value.versies()):
        return value
    found: list[tuple[str, markup.Fault]] = []
    for code, text in value.texts():
        found += ((code, fault) for fault in (islice(judge(text), HOOGSTENS) if text.strip() else [markup.Fault("leeg")]))
    if found:
        raise _refuse_all(found)
    return value


def _one_line(value: Meertalig) -> Meertalig:
    return _judged(value, markup.line_faults)


def _marked_up(value: Meertalig) -> Meertalig:
    return _judged(value, markup.faults)


def _same_everywhere(value: Any) -> Any:
    return dict.fromkeys(LANGUAGES, value) if isinstance(value, str) else value


Regel = Annotated[Meertalig, AfterValidator(_one_line), Invoer.REGEL]
"""One line of plain text: titles, labels."""
Tekst = Annotated[Meertalig, AfterValidator(_marked_up), Invoer.TEKST]
"""Running text with the small Markdown."""
Naam = Annotated[Meertalig, BeforeValidator(_same_everywhere), AfterValidator(_one_line), Invoer.NAAM]
"""A name: plain text when it is the same in every language, else a Regel."""


def is_slug(text: str) -> bool:
    """Whether a text can be an id, and so a file and an address anywhere: lower case, digits and single hyphens, and not too long."""
    return len(text) <= LANGSTE_ID and bool(_SLUG.fullmatch(text)) and not _VAN_WINDOWS.fullmatch(text)


def slug_of(text: str) -> str:
    """The id nearest to a text: lower case, no accents, hyphens; empty when nothing is left."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:LANGSTE_ID].strip("-")
    return f"{made}-1" if _VAN_WINDOWS.fullmatch(made) else made


def _slug(value: str) -> str:
    if not is_slug(value):
        raise refuse("geen-id", naam=value, bedoelde=slug_of(value))
    return value


Id = Annotated[str, AfterValidator(_slug), Invoer.ID]


def _text(value: str) -> str:
    if not value.strip():
        raise refuse("leeg")
    return value


Woord = Annotated[str, AfterValidator(_text), Invoer.WOORD]
"""Text that is not translated: a reference number, a place in a source."""


def _matched(pattern: str, value: Any) -> re.Match[str] | None:
    """A whole text that follows a pattern; digits are 0 to 9 only."""
    return re.fullmatch(pattern, value, re.ASCII) if isinstance(value, str) else None


def _date(value: Any) -> date:
    if isinstance(value, date):
        return value
    try:
        if not _matched(r"\d{4}-\d{2}-\d{2}", value):
            raise ValueError
        return date.fromisoformat(value)
    except ValueError:
        raise refuse("geen-datum", waarde=value) from None


Datum = Annotated[date, BeforeValidator(_date), Invoer.DATUM]


def _period(value: Any) -> str:
    found = _matched(r"(\d{4})(?:-(\d{4})|-(\d{2})(?:-(\d{2}))?)?", value)
    if not found:
        raise refuse("geen-periode", waarde=value)
    year, second, month, day = found.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise refuse("geen-periode", waarde=value) from None
    if second and int(second) != int(year) + 1:
        raise refuse("geen-periode", waarde=value)
    return found[0]


Periode = Annotated[str, BeforeValidator(_period), Invoer.PERIODE]
"""A school year (2023-2024), year, month or day."""


def _decimal(value: Any) -> Decimal:
    if isinstance(value, Decimal):
        return value
    if _matched(r"-?[\d.]*\d,\d+", value):
        raise refuse("komma-getal", waarde=value, voorstel=value.replace(".", "").replace(",", "."))
    if _matched(r"-?[1-9]\d{0,2}(\.\d{3})+", value):
        raise refuse("duizendtal", waarde=value, voorstel=value.replace(".", ""))
    if not _matched(r"-?\d+(\.\d+)?", value):
        raise refuse("geen-getal", waarde=value)
    return Decimal(value)


Getal = Annotated[Decimal, BeforeValidator(_decimal), Invoer.GETAL]


def _whole(value: Any) -> int:
    if isinstance(value, int):
        return value
    if not _matched(r"-?\d{1,9}", value):
        raise refuse("geen-heel-getal", waarde=value)
    return int(value)


Nummer = Annotated[int, BeforeValidator(_whole), Invoer.NUMMER]


def _yes_no(value: Any) -> bool:
    if value not in ("true", "false", True, False):
        raise refuse("buiten-lijst", waarde=value, toegelaten=["true", "false"])
    return value in ("true", True)


JaNee = Annotated[bool, BeforeValidator(_yes_no), Invoer.JA_NEE]


def _address(value: str) -> str:
    if not re.fullmatch(PATRONEN[Invoer.ADRES], value):
        raise refuse("geen-adres", waarde=value)
    return value


Adres = Annotated[str, AfterValidator(_address), Invoer.ADRES]


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
