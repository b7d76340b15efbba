"""Meldformulier: the questions about a practice, made from its record type; a script makes the record of the answers."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from macros.content.fields import LANGUAGES
from macros.content.invoer import PATRONEN, Invoer
from macros.content.keuzes import Gezien, Zekerheid
from macros.content.records.bron import Bron
from macros.content.records.praktijk import Praktijk
from macros.content.records.record import Bronverwijzing
from macros.content.tekstgrenzen import GRENZEN
from macros.content.velden import Veld, velden
from macros.views.lezer import Lezer

MODELLEN = {"praktijken": Praktijk, "bronverwijzing": Bronverwijzing, "bronnen": Bron}
"""What the form makes: the practice, where it is described, and sources that are not there yet."""
REDACTIE = {
    "praktijken": {"nagekeken", "nagelezen", "zekerheid", "verwant", "bronnen"},
    "bronverwijzing": {"zekerheid", "opmerking"},
    "bronnen": {"nagekeken", "nagelezen", "trefwoorden", "gezien", "via", "zekerheid", "toelichting", "ook_op"},
}
"""Fields that are not asked: the editors judge them, or the form fills them in itself."""
VOORLOPIG: dict[str, dict[str, str]] = {
    "praktijken": {"zekerheid": Zekerheid.LAAG},
    "bronverwijzing": {},
    "bronnen": {"gezien": Gezien.NIET, "zekerheid": Zekerheid.LAAG},
}
"""What holds until the editors have looked for themselves."""
KEUZEWOORDEN = {"vormen": "vorm", "soort": "bronsoort"}
"""Where the words of a closed list stand, by field."""
WOORDEN = (
    "melden.fouten.een", "melden.fouten.meer", "melden.fout.leeg", "melden.fout.vorm", "melden.bericht", "melden.bericht.vertalen",
)  # fmt: skip
"""What the script says."""
LANG = 8
"""From how many choices on a pick list is folded."""
_EERST = ("titel", "samenvatting")


@dataclass(frozen=True)
class Keuze:
    """One choice of a pick list: what goes into the record, and its name for the reader."""

    waarde: str
    naam: str


@dataclass(frozen=True)
class Vraag:
    """A field as the form asks it.

    Attributes:
        van: what it is a field of, a key of ``MODELLEN``.
        veld: the field.
        vraag: the question.
        hint: what helps to answer it; may be empty.
        keuzes: what can be chosen; nothing where one writes.
    """

    van: str
    veld: Veld
    vraag: str
    hint: str
    keuzes: tuple[Keuze, ...]

    @property
    def als(self) -> str:
        """How the answer goes into the record: in a language, a line for each, or as it is."""
        own = self.van == "praktijken"
        return "rij" if self.veld.lijst and not self.keuzes else "talig" if own and self.veld.talig else ""

    @property
    def lang(self) -> bool:
        """Whether the answer may have more than one line."""
        return self.veld.invoer is Invoer.TEKST or self.als == "rij"

    @property
    def grenzen(self) -> str:
        """Which limits of ``GRENZEN`` a text has; a source may hold numbers, for that is where they come from."""
        if not self.veld.talig:
            return ""
        names = [name for name in GRENZEN if name != "opmaak" or self.veld.invoer is Invoer.TEKST]
        return " ".join(name for name in names if name != "getal" or self.van != "bronnen")

    @property
    def patroon(self) -> str:
        """The shape an answer must have; empty when it is free."""
        return PATRONEN.get(self.veld.invoer, "")


def vragen(lezer: Lezer, van: str) -> list[Vraag]:
    """The questions about one thing: what it is called first, then in the order of its fields."""
    asked = [veld for veld in velden(MODELLEN[van]) if veld.naam not in REDACTIE[van]]
    asked.sort(key=lambda veld: _EERST.index(veld.naam) if veld.naam in _EERST else len(_EERST))
    return [_vraag(lezer, van, veld) for veld in asked]


def _vraag(lezer: Lezer, van: str, veld: Veld) -> Vraag:
    hints = (f"melden.hint.{van}.{veld.naam}", f"melden.invoer.{veld.invoer}")
    hint = next((lezer.t(key) for key in hints if lezer.interface.heeft(key)), "")
    return Vraag(van, veld, lezer.t(f"melden.vraag.{van}.{veld.naam}"), hint, tuple(_keuzes(lezer, veld)))


def _keuzes(lezer: Lezer, veld: Veld) -> Iterable[Keuze]:
    if veld.verwijst:
        return (Keuze(record.id, lezer.kaal(record.titel)) for record in lezer.alle(veld.verwijst))
    return (Keuze(choice, lezer.t(f"{KEUZEWOORDEN[veld.naam]}.{choice}")) for choice in veld.keuzes)


def formulier(lezer: Lezer, leeg: str, bestand: str) -> Markup:
    """The form, and what stands in for it without JavaScript.

    Args:
        leeg: the text of a blank record.
        bestand: where the site has that as a file.
    """
    own = vragen(lezer, "praktijken")
    return lezer.toon(
        "melden/formulier.html",
        teksten=[v for v in own if not v.keuzes and v.als != "rij"],
        keuzes=[v for v in own if v.keuzes],
        rijen=[v for v in own if v.als == "rij"],
        verwijzing=vragen(lezer, "bronverwijzing"),
        bron=vragen(lezer, "bronnen"),
        talen=LANGUAGES,
        grens=LANG,
        gegevens=json.dumps(_gegevens(lezer), ensure_ascii=False, separators=(",", ":")),
        leeg=leeg,
        bestand=bestand,
    )


def _gegevens(lezer: Lezer) -> dict[str, object]:
    """What the script must know: the order of fields, what it fills in itself, the limits of texts, and its words."""
    return {
        "volgorde": {name: [veld.naam for veld in velden(model)] for name, model in MODELLEN.items()},
        "vast": VOORLOPIG,
        "grenzen": {name: [pattern, lezer.t(f"melden.fout.{name}")] for name, pattern in GRENZEN.items()},
        "bestaat": sorted(lezer.bank.ids("praktijken")),
        "woord": {key.removeprefix("melden."): lezer.t(key) for key in WOORDEN},
    }
