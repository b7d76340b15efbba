"""Edge: the page of the Git service where a reader opens a new message to the editors."""

from typing import Any

_NIEUW = {
    "github": ("https://github.com", "{}/{}/issues/new?title={{titel}}&body={{tekst}}"),
    "gitlab": ("https://gitlab.com", "{}/{}/-/issues/new?issue[title]={{titel}}&issue[description]={{tekst}}"),
    "gitea": ("", "{}/{}/issues/new?title={{titel}}&body={{tekst}}"),
}
"""Of each Git service: its own address, and the page for a new message."""


def meldadres(opslag: dict[str, Any] | None) -> str:
    """The address of that page, with ``{titel}`` and ``{tekst}`` where those go; empty when there is none.

    At GitHub ``base_url`` is the server for signing in, and no part of it.

    Args:
        opslag: the checked settings of the Git service; None when there is none.
    """
    found = opslag or {}
    own, page = _NIEUW.get(found.get("name", ""), ("", ""))
    host = own if found.get("name") == "github" else str(found.get("base_url", own)).rstrip("/")
    return page.format(host, found["repo"]) if host else ""
