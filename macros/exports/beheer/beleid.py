"""The content policy of the editor page: wider than that of the site, and only there."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

_DIENSTEN = {
    "github": ("https://api.github.com", "https://github.com"),
    "gitlab": ("https://gitlab.com",),
    "gitea": ("https://gitea.com",),
}
"""Where a service is when the settings name no address."""


def beleid(opslag: dict[str, Any] | None) -> str:
    """The policy for the page, and for the Git service it may talk to."""
    connect = " ".join(["'self'", "data:", "blob:", *dict.fromkeys(_adressen(opslag))])
    # The CMS puts the styles of its parts in the page while it runs; nothing else is inline.
    return (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
        f"img-src 'self' data: blob:; connect-src {connect}; frame-src 'self' blob:; worker-src 'self'; "
        "form-action 'self'; base-uri 'none'"
    )


def _adressen(opslag: dict[str, Any] | None) -> Iterator[str]:
    """The origins of the Git service."""
    if not opslag:
        return
    given = [opslag[name] for name in ("api_root", "graphql_api_root", "base_url") if opslag.get(name)]
    for address in given or _DIENSTEN.get(opslag["name"], ()):
        parts = urlsplit(address)
        yield f"{parts.scheme}://{parts.netloc}"
