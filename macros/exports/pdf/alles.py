"""Every PDF of the site, in every language."""

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

from macros.content.kennisbank import Kennisbank
from macros.content.records.actor import Actor
from macros.content.records.inwerkpad import Inwerkpad
from macros.content.records.methodiek import Methodiek
from macros.content.records.visie import Editie, Hoofdstuk
from macros.exports.pdf.actor import actor
from macros.exports.pdf.beeld import tekenaar
from macros.exports.pdf.bewaard import zet_bewaard
from macros.exports.pdf.cijfers import cijferrapport
from macros.exports.pdf.document import Document
from macros.exports.pdf.inwerken import werkboekje
from macros.exports.pdf.kaartjes import kaartenset
from macros.exports.pdf.lettertypes import LICENTIES, licenties
from macros.exports.pdf.methodiek import methodiek
from macros.exports.pdf.nota import hoofdstuk, nota
from macros.exports.pdf.oogopslag import poster
from macros.exports.pdf.schrijver import Schrijver
from macros.exports.pdf.zetter import Zetter, zet_alle
from macros.language.interface import Interface
from macros.language.pdfadres import CIJFERS, KAARTJES, OOGOPSLAG, heeft_pdf, pdf_adres
from macros.language.taal import BRONTAAL, TALEN

Bestand = tuple[str, bytes]
"""A file: its name under the site, and its content."""
_PER_RECORD = ("edities", "hoofdstukken", "methodieken", "actoren", "inwerken")
"""Kinds of record that have a document each."""


def documenten(bank: Kennisbank, interface: Interface, site: str) -> Iterator[Document]:
    """What is set, language after language.

    Args:
        bank: all records.
        interface: the interface strings.
        site: the address of the site, printed in every document; with a slash behind it.
    """
    teken = tekenaar(bank, interface)
    for taal in TALEN:
        s = Schrijver(bank, interface, taal, site)
        yield from (nota(s, e) for e in bank.alle("edities", Editie) if heeft_pdf(bank, "edities", e.id))
        yield from (hoofdstuk(s, chapter) for chapter in bank.alle("hoofdstukken", Hoofdstuk))
        yield from (methodiek(s, record) for record in bank.alle("methodieken", Methodiek))
        yield from (actor(s, record) for record in bank.alle("actoren", Actor) if heeft_pdf(bank, "actoren", record.id))
        yield from (werkboekje(s, path) for path in bank.alle("inwerken", Inwerkpad))
        if heeft_pdf(bank, "rapporten", CIJFERS):
            yield cijferrapport(s, teken)
        if heeft_pdf(bank, KAARTJES, KAARTJES):
            yield kaartenset(s)
        if heeft_pdf(bank, OOGOPSLAG, OOGOPSLAG):
            yield poster(s)


def paden(bank: Kennisbank) -> list[str]:
    """Where each of them stands, without making any."""
    single = [("rapporten", CIJFERS), (KAARTJES, KAARTJES), (OOGOPSLAG, OOGOPSLAG)]
    known = [*((soort, identity) for soort in _PER_RECORD for identity in bank.ids(soort)), *single]
    return [pdf_adres(soort, identity, taal) for taal in TALEN for soort, identity in known if heeft_pdf(bank, soort, identity)]


def bestanden(bank: Kennisbank, interface: Interface, *, site: str, echt: bool = True, bewaar: Path | None = None) -> Iterator[Bestand]:
    """Every PDF, and the licences of the fonts in them.

    Args:
        bank: all records.
        interface: the interface strings.
        site: the address of the site.
        echt: set them; else every file is the same page, which says that this is not the moment.
        bewaar: a folder that keeps what was set before, so that only what changed is set again.
    """
    yield LICENTIES, licenties()
    if not echt:
        yield from zip(paden(bank), repeat(_plaatshouder(interface)))
        return
    documents = list(documenten(bank, interface, site))
    yield from zip((document.pad for document in documents), _gezet(documents, bewaar), strict=True)


def _gezet(documents: list[Document], bewaar: Path | None) -> Iterator[bytes]:
    return zet_bewaard(documents, bewaar) if bewaar else zet_alle(documents)


def _plaatshouder(interface: Interface) -> bytes:
    with Zetter() as setter:
        return setter.plaatshouder(interface.tekst("site.naam", BRONTAAL), {t: interface.tekst("pdf.serve", t) for t in TALEN})
