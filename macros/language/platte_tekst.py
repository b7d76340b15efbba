"""Platte tekst: what a text field says without its marks and links, for files instead of pages."""

from markdown_it.token import Token

from macros.content import markup
from macros.content.cijferwaarden import gekozen
from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import Eenheid
from macros.content.records.begrip import Begrip
from macros.content.records.cijfer import Cijfer
from macros.language import getallen
from macros.language.interface import Interface
from macros.language.taal import vertaal


def platte_tekst(bank: Kennisbank, interface: Interface, text: Meertalig, taal: str) -> str:
    """A text in a language as one line: the words a reader of the page sees."""
    found = vertaal(text, taal).tekst
    bare = found if markup.is_plain(found) else " ".join(_words(token) for token in markup.tokens(found))
    filled = markup.MARK.sub(lambda mark: _filled(bank, interface, mark[1], mark[2], taal), bare)
    return " ".join(filled.split())


def _words(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return " "
    if token.children is None:
        return token.content
    return "".join(_words(child) for child in token.children)


def _filled(bank: Kennisbank, interface: Interface, naam: str, wat: str, taal: str) -> str:
    if naam == "cijfer":
        identity, _, choice = wat.partition(":")
        return _figure(interface, bank.een("cijfers", identity, Cijfer), choice or None, taal)
    if naam == "begrip":
        term = bank.een("begrippen", wat, Begrip)
        return vertaal(term.afkorting or term.titel, taal).tekst
    return wat


def _figure(interface: Interface, cijfer: Cijfer, keuze: str | None, taal: str) -> str:
    value = gekozen(cijfer, keuze)
    if value is None or value.waarde is None:
        return interface.tekst("cijfer.geen", taal)
    write = {Eenheid.PROCENT: getallen.procent, Eenheid.EURO: getallen.euro}.get(cijfer.eenheid, getallen.getal)
    return write(value.waarde, taal)
