"""Invoer: the ways a field is filled in; a mark on the field types, for schema, guide and forms."""

from enum import StrEnum


class Invoer(StrEnum):
    """How an editor fills a field in."""

    REGEL = "regel"
    TEKST = "tekst"
    NAAM = "naam"
    WOORD = "woord"
    ID = "id"
    DATUM = "datum"
    PERIODE = "periode"
    GETAL = "getal"
    NUMMER = "nummer"
    JA_NEE = "ja-nee"
    ADRES = "adres"
    KEUZE = "keuze"
    VERWIJZING = "verwijzing"
    GROEP = "groep"

    @property
    def uitleg(self) -> str:
        """What an editor writes there, in Dutch."""
        return _UITLEG[self]


PATRONEN = {
    Invoer.ID: r"[a-z0-9]+(-[a-z0-9]+)*",
    Invoer.PERIODE: r"\d{4}(-\d{4}|-\d{2}(-\d{2})?)?",
    Invoer.GETAL: r"-?\d+(\.\d+)?",
    Invoer.NUMMER: r"-?\d{1,9}",
    Invoer.ADRES: r"https?://[^\s<>\"']+",
}
"""The shape of what is filled in, for forms and schemas; the record types judge more closely."""
_UITLEG = {
    Invoer.REGEL: "één regel gewone tekst, in drie talen",
    Invoer.TEKST: "lopende tekst met een beetje opmaak, in drie talen",
    Invoer.NAAM: "één regel: in drie talen, of één keer als hij overal gelijk is",
    Invoer.WOORD: "gewone tekst die niet vertaald wordt",
    Invoer.ID: "een id: kleine letters, cijfers en koppeltekens",
    Invoer.DATUM: "een datum: 2026-03-31",
    Invoer.PERIODE: "een schooljaar (2023-2024), jaar (2026), maand (2026-03) of dag (2026-03-31)",
    Invoer.GETAL: "een getal, met een punt voor de decimalen: 34.3",
    Invoer.NUMMER: "een heel getal",
    Invoer.JA_NEE: "true of false",
    Invoer.ADRES: "een webadres dat begint met https://",
    Invoer.KEUZE: "een keuze uit een vaste lijst",
    Invoer.VERWIJZING: "het id van een ander record",
    Invoer.GROEP: "velden, ingesprongen eronder",
}
