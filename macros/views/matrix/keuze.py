"""Keuze: what an editor asked a matrix for, checked against what exists."""

from collections.abc import Iterable

from macros.views.kaarten import OnbekendeKeuze
from macros.views.lezer import Lezer

Ids = str | Iterable[str] | None
"""Ids as an editor writes them: separated by commas, or a list. None is everything."""


class VerkeerdeKeuze(OnbekendeKeuze):
    """An editor asked for things that exist but do not go together."""

    def __init__(self, reden: str, herstel: str) -> None:
        ValueError.__init__(self, reden)
        self.herstel = herstel


def ids(lezer: Lezer, soort: str, wat: str, gevraagd: Ids) -> list[str] | None:
    """The ids asked for, each once.

    Args:
        lezer: the reader.
        soort: the kind they must be of.
        wat: what the message calls one of them, such as "de actor".
        gevraagd: what the editor wrote.

    Raises:
        OnbekendeKeuze: for an id that does not exist.
    """
    if gevraagd is None:
        return None
    listed = gevraagd.split(",") if isinstance(gevraagd, str) else gevraagd if isinstance(gevraagd, Iterable) else [gevraagd]
    found = list(dict.fromkeys(str(item).strip() for item in listed))
    for identity in found:
        if not lezer.bank.heeft(soort, identity):
            raise OnbekendeKeuze(wat, identity, lezer.bank.ids(soort))
    return found


def uit_lijst(wat: str, gevraagd: str, toegelaten: Iterable[str]) -> str:
    """A word from a closed list.

    Raises:
        OnbekendeKeuze: for another word.
    """
    allowed = list(toegelaten)
    if gevraagd not in allowed:
        raise OnbekendeKeuze(wat, str(gevraagd), allowed)
    return gevraagd
