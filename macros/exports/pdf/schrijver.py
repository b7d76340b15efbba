"""Schrijver: records in one language as nodes with whole addresses, for paper and for screens."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from macros.content.cijferwaarden import gekozen
from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import Eenheid, Zekerheid
from macros.content.records.begrip import Begrip
from macros.content.records.bron import Bron
from macros.content.records.cijfer import Cijfer
from macros.content.records.record import Bronverwijzing, Punt, Record
from macros.exports.pdf import knopen
from macros.exports.pdf.knopen import Knoop
from macros.language import getallen
from macros.language.adressen import adres, wortel
from macros.language.interface import Interface
from macros.language.taal import BRONTAAL, vertaal
from macros.language.typografie import zet

_GETALLEN = {Eenheid.PROCENT: getallen.procent, Eenheid.EURO: getallen.euro}


@dataclass(frozen=True)
class Schrijver:
    """One reader's texts for paper.

    Attributes:
        bank: all records.
        interface: all interface strings.
        taal: nl, fr or en.
        site: the address of the site, with a slash behind it.
    """

    bank: Kennisbank
    interface: Interface
    taal: str
    site: str

    # words

    def t(self, sleutel: str, **waarden: Any) -> str:
        """An interface string."""
        return zet(self.interface.tekst(sleutel, self.taal, **waarden), self.taal)

    def kaal(self, text: Meertalig) -> str:
        """A line as plain text."""
        return vertaal(text, self.taal).tekst

    def blokken(self, text: Meertalig | None) -> list[Knoop]:
        """Running text; Dutch and marked so where it has no translation."""
        if text is None:
            return []
        found = vertaal(text, self.taal)
        made = knopen.blokken(found.tekst, self._mark, self.adres)
        return [{"k": "taal", "taal": BRONTAAL, "c": made}] if found.terugval else made

    def lijn(self, text: Meertalig | None) -> list[Knoop]:
        """A line of text with its markup."""
        if text is None:
            return []
        found = vertaal(text, self.taal)
        return _marked(knopen.lijn(found.tekst, self._mark, self.adres), found.terugval)

    def regel(self, text: Meertalig | None) -> list[Knoop]:
        """A line of plain text, in which nothing is markup."""
        if text is None:
            return []
        found = vertaal(text, self.taal)
        return _marked([knopen.tekst(found.tekst)], found.terugval)

    def _mark(self, naam: str, wat: str) -> Knoop:
        if naam == "noot":
            return {"k": "noot", "n": wat}
        if naam == "begrip":
            term = self.bank.een("begrippen", wat, Begrip)
            return knopen.link(self.adres("begrippen", wat), self.regel(term.afkorting or term.titel))
        return self._figure(*wat.split(":", 1))

    def _figure(self, identity: str, keuze: str | None = None) -> Knoop:
        figure = self.bank.een("cijfers", identity, Cijfer)
        value = gekozen(figure, keuze)
        write = _GETALLEN.get(figure.eenheid, getallen.getal)
        shown = write(value.waarde, self.taal) if value and value.waarde is not None else self.t("cijfer.geen")
        return knopen.link(self.adres("cijfers", identity), [knopen.tekst(shown)])

    # addresses

    def naar(self, pad: str) -> str:
        """The whole address of a page of the site."""
        return f"{self.site}{wortel(self.taal)}{pad}"

    def adres(self, soort: str, identity: str) -> str:
        """The whole address of a record, in the reader's language."""
        return self.naar(adres(self.bank, soort, identity))

    def link(self, soort: str, identity: str) -> Knoop:
        """A link to a record, with its title."""
        return knopen.link(self.adres(soort, identity), self.regel(self.bank.een(soort, identity, Record).titel))

    def namen(self, soort: str, ids: Iterable[str]) -> list[list[Knoop]]:
        """Links to records of a kind."""
        return [[self.link(soort, identity)] for identity in ids]

    # sources and lists

    def bron(self, ref: Bronverwijzing) -> list[Knoop]:
        """A source as it stands in a list: title, place, publisher and year, and how sure it is."""
        source = self.bank.een("bronnen", ref.bron, Bron)
        place = [knopen.tekst(", "), *self.regel(ref.plaats)] if ref.plaats else []
        when = getallen.periode(source.datum, self.taal) if source.datum else self.t("bron.zonder-datum")
        sure = ref.zekerheid or source.zekerheid
        tail = "" if sure is Zekerheid.HOOG else f", {self.t(f'zekerheid.{sure}')}"
        who = [knopen.tekst(" ("), *self.regel(source.uitgever), knopen.tekst(f", {when}{tail})")]
        remark = [knopen.tekst(". "), *self.regel(ref.opmerking)] if ref.opmerking else []
        return [self.link("bronnen", ref.bron), *place, *who, *remark]

    def bronnen(self, refs: Iterable[Bronverwijzing]) -> list[list[Knoop]]:
        """Sources, one line each."""
        return [self.bron(ref) for ref in refs]

    def punten(self, punten: Iterable[Punt]) -> list[list[Knoop]]:
        """The points of a list."""
        return [self.lijn(point.tekst) for point in punten]


def _marked(made: list[Knoop], fallback: bool) -> list[Knoop]:
    return [{"k": "taal", "taal": BRONTAAL, "c": made}] if fallback else made
