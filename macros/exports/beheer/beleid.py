"""The content policy of the editor page: wider than that of the site, and only there.

The page carries the exact policy itself, in its head. The header that servers send is the outer fence of the same
policy: it cannot know which Git service a site uses, so it only demands https.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

_DIENSTEN = {
    "github": ("https://api.github.com", "https://github.com"),
    "gitlab": ("https://gitlab.com",),
    "gitea": ("https://gitea.com",),
}
"""Where a service is when the settings name no address."""
_ADRESSEN = ("api_root", "graphql_api_root", "base_url")
# The CMS puts the styles of its parts in the page while it runs; nothing else is inline, and no script ever.
_BELEID = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; "
    "connect-src {verbinding}; frame-src 'self' blob:; worker-src 'self'; form-action 'self'; base-uri 'self'"
)
_EIGEN = ("'self'", "data:", "blob:")
KOPREGEL = _BELEID.format(verbinding=" ".join([*_EIGEN, "https:"])) + "; frame-ancestors 'none'"
"""The header for everything under ``/beheer/``."""


def beleid(opslag: dict[str, Any] | None) -> str:
    """The policy in the page: no other host, but for the Git service that keeps the changes."""
    return _BELEID.format(verbinding=" ".join([*_EIGEN, *dict.fromkeys(_diensten(opslag))]))


def _diensten(opslag: dict[str, Any] | None) -> Iterator[str]:
    """The origins of the Git service and of what signs people in there."""
    if not opslag:
        return
    given = [opslag[name] for name in _ADRESSEN if opslag.get(name)]
    own = () if opslag.get("api_root") else _DIENSTEN.get(opslag["name"], ())
    for address in (*own, *given):
        parts = urlsplit(address)
        yield f"{parts.scheme}://{parts.netloc}"
