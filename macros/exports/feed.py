"""An Atom feed per language of what changed: what was checked again, and errata and changes of the editions."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from macros.content.kennisbank import Kennisbank
from macros.content.records.record import Record
from macros.content.records.visie import Editie, Erratum, Wijziging
from macros.language.adressen import ANKERS, PAGINAS, adres, wortel
from macros.language.interface import Interface
from macros.language.platte_tekst import platte_tekst
from macros.language.taal import TALEN, vertaal

HOOGSTENS = 40
"""How many entries a feed holds."""
_ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True)
class Bericht:
    """One entry.

    Attributes:
        id: what stays the same of it, whatever its words.
        dag: when it happened.
        titel: plain text.
        tekst: plain text.
        adres: where to read it, under the root of the language.
    """

    id: str
    dag: date
    titel: str
    tekst: str
    adres: str


def bestanden(bank: Kennisbank, interface: Interface, site: str) -> Iterator[tuple[str, bytes]]:
    """``feed.xml`` in every language: its name under the site, and its content."""
    for taal in TALEN:
        yield f"{wortel(taal)}feed.xml", feed(bank, interface, taal, site)


def feed(bank: Kennisbank, interface: Interface, taal: str, site: str) -> bytes:
    """The feed in a language.

    Args:
        bank: all records.
        interface: the interface strings.
        taal: nl, fr or en.
        site: the address of the site, with a slash behind it.
    """
    found = berichten(bank, interface, taal)
    root, home = site + wortel(taal), urlsplit(site).hostname or "naft"
    made = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": taal})
    _text(made, "id", f"tag:{home},2026:feed/{taal}")
    _text(made, "title", interface.tekst("feed.titel", taal))
    _text(made, "subtitle", interface.tekst("feed.uitleg", taal))
    _text(made, "updated", _moment(max((b.dag for b in found), default=date(2026, 1, 1))))
    ET.SubElement(made, "link", {"rel": "self", "type": "application/atom+xml", "href": f"{root}feed.xml"})
    ET.SubElement(made, "link", {"rel": "alternate", "type": "text/html", "href": root})
    _text(ET.SubElement(made, "author"), "name", interface.tekst("site.naam", taal))
    _text(made, "rights", "CC BY 4.0")
    for bericht in found:
        _entry(made, bericht, root, f"tag:{home},2026:{taal}/{bericht.id}")
    ET.indent(made, " ")
    return bytes(ET.tostring(made, encoding="utf-8", xml_declaration=True)) + b"\n"


def berichten(bank: Kennisbank, interface: Interface, taal: str) -> list[Bericht]:
    """What happened, newest first."""
    found = [*_checked(bank, interface, taal), *_editions(bank, interface, taal)]
    return sorted(found, key=lambda b: (-b.dag.toordinal(), b.id))[:HOOGSTENS]


def _checked(bank: Kennisbank, interface: Interface, taal: str) -> Iterator[Bericht]:
    """The records that were last laid beside their sources on one day, together per kind."""
    days: dict[tuple[date, str], list[Record]] = defaultdict(list)
    for soort, record in bank.elk():
        if soort in PAGINAS or soort in ANKERS:
            days[record.nagekeken, soort].append(record)
    for (day, soort), records in days.items():
        kind = interface.tekst(f"soort.{soort}", taal)
        names = ", ".join(sorted(vertaal(record.titel, taal).tekst for record in records))
        where = adres(bank, soort, records[0].id) if len(records) == 1 else _overview(soort)
        title = interface.aantal("feed.nagekeken", taal, len(records), soort=kind)
        yield Bericht(f"{day}/{soort}", day, title, names, where)


def _overview(soort: str) -> str:
    """The page on which a whole kind stands."""
    pattern = PAGINAS.get(soort) or ANKERS[soort]
    return pattern.split("#")[0].split("{}")[0]


def _editions(bank: Kennisbank, interface: Interface, taal: str) -> Iterator[Bericht]:
    for edition in bank.alle("edities", Editie):
        where, name = adres(bank, "edities", edition.id), vertaal(edition.titel, taal).tekst
        changed: dict[str, tuple[Erratum | Wijziging, ...]] = {"erratum": edition.errata, "wijziging": edition.wijzigingen}
        for kind, changes in changed.items():
            for number, change in enumerate(changes, 1):
                title = interface.tekst(f"feed.{kind}", taal, editie=name)
                told = platte_tekst(bank, interface, change.tekst, taal)
                yield Bericht(f"{edition.id}/{kind}-{number}", change.datum, title, told, where)


def _entry(made: ET.Element, bericht: Bericht, root: str, identity: str) -> None:
    entry = ET.SubElement(made, "entry")
    _text(entry, "id", identity)
    _text(entry, "title", bericht.titel)
    _text(entry, "updated", _moment(bericht.dag))
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": root + bericht.adres})
    _text(entry, "summary", bericht.tekst)


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _moment(day: date) -> str:
    """A day as Atom wants a moment: its beginning."""
    return f"{day}T00:00:00Z"
