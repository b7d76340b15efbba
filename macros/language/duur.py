"""Duur: how long something takes, in hours and minutes."""

from macros.language.interface import Interface


def duur(interface: Interface, minuten: int, taal: str) -> str:
    """A rough length of time in words, from minutes: about 45 min., about 1 h 15 min."""
    hours, rest = divmod(minuten, 60)
    if not hours:
        return interface.tekst("inwerken.minuten", taal, n=minuten)
    if not rest:
        return interface.tekst("inwerken.uren", taal, u=hours)
    return interface.tekst("inwerken.uren-en", taal, u=hours, n=rest)
