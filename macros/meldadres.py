"""Edge: where readers can bring a message, from ``extra.melden`` and the Git service in mkdocs.yml."""

import re
from typing import Any

from macros.content.problems import ContentError, Place, Problem, suggestion
from macros.language.meldpunt import Meldpunt

VELDEN = ("mail",)
_PLACE = Place("mkdocs.yml")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_NIEUW = {
    "github": ("https://github.com", "{}/{}/issues/new?title={{titel}}&body={{tekst}}"),
    "gitlab": ("https://gitlab.com", "{}/{}/-/issues/new?issue[title]={{titel}}&issue[description]={{tekst}}"),
    "gitea": ("", "{}/{}/issues/new?title={{titel}}&body={{tekst}}"),
}
"""Of each Git service: its own address, and the page for a new message."""


def lees(extra: dict[str, Any], opslag: dict[str, Any] | None) -> Meldpunt:
    """The addresses of the editors.

    Args:
        extra: what stands under ``extra`` in mkdocs.yml.
        opslag: the checked settings of the Git service; None when there is none.

    Raises:
        ContentError: with everything that is wrong with them.
    """
    given = extra.get("melden", {})
    if not isinstance(given, dict):
        data = {"verwacht": "instellingen", "waarde": given, "voorbeeld": "melden: {mail: redactie@voorbeeld.be}"}
        raise ContentError([Problem(_PLACE, "verkeerd-type", data)])
    problems = [
        Problem(_PLACE, "onbekend-veld", {"naam": f"melden.{name}", "bedoelde": suggestion(name, VELDEN), "toegelaten": VELDEN})
        for name in given
        if name not in VELDEN
    ]
    mail = given.get("mail", "")
    # It goes into a link of the page: a plain address and nothing more.
    if mail and not (isinstance(mail, str) and _MAIL.fullmatch(mail)):
        problems.append(Problem(_PLACE, "waarde", {"reden": f'"{mail}" is geen mailadres', "herstel": "Schrijf het als redactie@voorbeeld.be."}))
    if problems:
        raise ContentError(problems)
    return Meldpunt(mail, _vragen(opslag or {}))


def _vragen(opslag: dict[str, Any]) -> str:
    """The page for a new message at the Git service. At GitHub ``base_url`` is the server for signing in, and no part of it."""
    own, page = _NIEUW.get(opslag.get("name", ""), ("", ""))
    host = own if opslag.get("name") == "github" else str(opslag.get("base_url", own)).rstrip("/")
    return page.format(host, opslag["repo"]) if host else ""
