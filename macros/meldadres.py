"""Edge: where readers can bring a message: to who publishes the site, or to the Git service of its files."""

from typing import Any

from macros.content.uitgever import Uitgever
from macros.language.meldpunt import Meldpunt

_NIEUW = {
    "github": ("https://github.com", "{}/{}/issues/new?title={{titel}}&body={{tekst}}"),
    "gitlab": ("https://gitlab.com", "{}/{}/-/issues/new?issue[title]={{titel}}&issue[description]={{tekst}}"),
    "gitea": ("", "{}/{}/issues/new?title={{titel}}&body={{tekst}}"),
}
"""Of each Git service: its own address, and the page for a new message."""


def lees(uitgever: Uitgever | None, opslag: dict[str, Any] | None) -> Meldpunt:
    """The addresses for a message.

    Args:
        uitgever: who publishes the site; None when nobody filled it in.
        opslag: the checked settings of the Git service; None when there is none.
    """
    mail, form = (uitgever.email, uitgever.formulier) if uitgever else ("", "")
    return Meldpunt(mail, form, _vragen(opslag or {}))


def _vragen(opslag: dict[str, Any]) -> str:
    """The page for a new message at the Git service. At GitHub ``base_url`` is the server for signing in, and no part of it."""
    own, page = _NIEUW.get(opslag.get("name", ""), ("", ""))
    host = own if opslag.get("name") == "github" else str(opslag.get("base_url", own)).rstrip("/")
    return page.format(host, opslag["repo"]) if host else ""
