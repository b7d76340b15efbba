"""Edge: who publishes the site, from ``extra.uitgever`` in mkdocs.yml."""

import re
from collections.abc import Iterator
from typing import Any

from macros.content.problems import ContentError, Place, Problem, suggestion
from macros.content.uitgever import Uitgever

VELDEN = ("naam", "email", "formulier")
_PLACE = Place("mkdocs.yml")
_VOORBEELD = "uitgever: {naam: Organisatie, email: vraag@organisatie.example}"
_EMAIL = re.compile(r"[^\s@<>\"'?&]+@[^\s@<>\"'?&]+\.[a-z]{2,}")
_ADRES = re.compile(r"https://[^\s<>\"']+")


def lees(extra: dict[str, Any]) -> Uitgever | None:
    """Who publishes the site; None when nobody filled it in.

    Raises:
        ContentError: with everything that is wrong with the settings.
    """
    given = extra.get("uitgever")
    if given is None:
        return None
    problems = list(_faults(given))
    if problems:
        raise ContentError(problems)
    return Uitgever(**given)


def _faults(given: Any) -> Iterator[Problem]:
    if not isinstance(given, dict):
        yield Problem(_PLACE, "verkeerd-type", {"verwacht": "instellingen", "waarde": given, "voorbeeld": _VOORBEELD})
        return
    for name, value in given.items():
        if name not in VELDEN:
            yield Problem(_PLACE, "onbekend-veld", {"naam": f"uitgever.{name}", "bedoelde": suggestion(str(name), VELDEN), "toegelaten": VELDEN})
        elif not isinstance(value, str):
            yield Problem(_PLACE, "verkeerd-type", {"verwacht": f"tekst bij uitgever.{name}", "waarde": value, "voorbeeld": _VOORBEELD})
    if not given.get("naam"):
        yield Problem(_PLACE, "ontbrekend-veld", {"naam": "uitgever.naam", "uitleg": "De organisatie die de site uitgeeft."})
    if not (given.get("email") or given.get("formulier")):
        why = "Een e-mailadres voor lezers; of uitgever.formulier met het adres van een formulier."
        yield Problem(_PLACE, "ontbrekend-veld", {"naam": "uitgever.email", "uitleg": why})
    if _is_wrong(given.get("email"), _EMAIL):
        yield Problem(_PLACE, "waarde", {"reden": f'"{given["email"]}" is geen e-mailadres', "herstel": f"Bijvoorbeeld: {_VOORBEELD}."})
    if _is_wrong(given.get("formulier"), _ADRES):
        yield Problem(_PLACE, "waarde", {"reden": f'"{given["formulier"]}" is geen webadres', "herstel": "Een adres begint met https://."})


def _is_wrong(value: Any, form: re.Pattern[str]) -> bool:
    return isinstance(value, str) and bool(value) and not form.fullmatch(value)
