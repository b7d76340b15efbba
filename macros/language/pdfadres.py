"""Where each PDF stands on the site. Its name says what it is, since it ends up among a reader's downloads."""

from collections.abc import Callable

from macros.content.kennisbank import Kennisbank
from macros.content.records.visie import Hoofdstuk

CIJFERS = "cijfers"
"""The id of the report of all figures."""
KAARTJES = "kaartjes"
"""The kind, and the only id, of the cards to learn from."""
OOGOPSLAG = "oogopslag"
"""The kind, and the only id, of the poster."""
_NAMEN = {
    "edities": "naft-visie-{}",
    "hoofdstukken": "naft-visie-{}",
    "methodieken": "naft-methodiek-{}",
    "actoren": "naft-rol-{}",
    "inwerken": "naft-inwerken-{}",
    "rapporten": "naft-{}",
    KAARTJES: "naft-kaartjes",
    OOGOPSLAG: "naft-oogopslag",
}
"""Kinds of PDF, and the name of the file for an id."""
_BESTAAT: dict[str, Callable[[Kennisbank, str], bool]] = {
    "edities": lambda bank, identity: any(c.editie == identity for c in bank.alle("hoofdstukken", Hoofdstuk)),
    "hoofdstukken": lambda bank, identity: bank.heeft("hoofdstukken", identity),
    "methodieken": lambda bank, identity: bank.heeft("methodieken", identity),
    "actoren": lambda bank, identity: bank.heeft("rollen", identity),
    "inwerken": lambda bank, identity: bank.heeft("inwerken", identity),
    "rapporten": lambda bank, identity: identity == CIJFERS and bool(bank.ids("cijfers")),
    KAARTJES: lambda bank, identity: identity == KAARTJES and bool(bank.ids("begrippen") or bank.ids("methodieken")),
    OOGOPSLAG: lambda bank, identity: identity == OOGOPSLAG and bool(bank.ids("dna") and bank.ids("fasen")),
}


def heeft_pdf(bank: Kennisbank, soort: str, identity: str) -> bool:
    """Whether there is a PDF: of an edition with chapters, a chapter, a method, a role, an onboarding path, the figures, the cards, the poster."""
    return soort in _BESTAAT and _BESTAAT[soort](bank, identity)


def pdf_adres(soort: str, identity: str, taal: str) -> str:
    """The path of a PDF under the site, such as ``downloads/naft-visie-2022-doelen-fr.pdf``.

    Args:
        soort: edities, hoofdstukken, methodieken, actoren, inwerken, rapporten, KAARTJES or OOGOPSLAG.
        identity: the id of the record, or ``CIJFERS``.
        taal: nl, fr or en.
    """
    return f"downloads/{_NAMEN[soort].format(identity.replace('/', '-'))}-{taal}.pdf"
