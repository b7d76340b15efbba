"""Adres: where each record lives on the site. The only place that knows."""

from macros.content.kennisbank import Kennisbank
from macros.language.taal import BRONTAAL

PAGINAS = {
    "methodieken": "methodieken/{}/",
    "praktijken": "praktijken/{}/",
    "aanbod": "aanbod/{}/",
    "keuzehulp": "keuzehulp/{}/",
    "inwerken": "inwerken/{}/",
    "cijfers": "cijfers/{}/",
    "dna": "dna/{}/",
    "uitgangspunten": "uitgangspunten/{}/",
    "actoren": "rollen/{}/",
    "rollen": "rollen/{}/",
    "fasen": "traject/{}/",
    "hoofdstukken": "visie/{}/",
    "edities": "visie/{}/",
}
"""Kinds with a page per record."""
GEMAAKT = {"verschillen": "visie/verschillen/{}/", "etappes": "inwerken/{}/"}
"""Pages made of several records, or of a part of one, by a name of their own."""
ANKERS = {
    "bronnen": "bronnen/#{}",
    "begrippen": "begrippen/#{}",
    "tijdlijn": "tijdlijn/#{}",
    "vragen": "vragen/#{}",
    "aanbieders": "aanbieders/#{}",
    "regios": "aanbieders/#regio-{}",
    "aanmeldstappen": "aanmelden/#{}",
    "doelgroepen": "wat-is-naft/#doelgroep-{}",
    "doelen": "wat-is-naft/#doel-{}",
    "engagementen": "dna/#{}",
    "zorgfasen": "traject/#{}",
    "overdrachten": "traject/#overdracht-{}",
    "tegenspraken": "open-vragen/#{}",
    "hiaten": "open-vragen/#{}",
    "themas": "themas/#{}",
    "publieken": "#{}",
}
"""Kinds that live on one page together."""


def adres(bank: Kennisbank, soort: str, identity: str) -> str:
    """The address of a record under the language root, such as ``methodieken/x/``."""
    if soort == "paragrafen":
        place = bank.paragrafen[identity]
        return f"visie/{place.hoofdstuk.id}/#{identity.split('/')[1]}"
    return (PAGINAS.get(soort) or GEMAAKT.get(soort) or ANKERS[soort]).format(identity)


def wortel(taal: str) -> str:
    """The root of a language: nothing for Dutch, ``fr/`` or ``en/``."""
    return "" if taal == BRONTAAL else f"{taal}/"
