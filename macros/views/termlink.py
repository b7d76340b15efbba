"""Termlink: what makes a link to the glossary one that explains itself."""

import re

from markupsafe import Markup

_BESCHRIJVING = re.compile(r' aria-describedby="kort-([a-z0-9-]+)"')


def kenmerken(identity: str) -> Markup:
    """The attributes of a link to a term: how it looks, and where its short meaning stands on the page."""
    return Markup(' class="begrip" aria-describedby="kort-{}"').format(identity)


def beschreven(html: str) -> list[str]:
    """The terms whose short meaning a page needs, in the order of the page."""
    return list(dict.fromkeys(_BESCHRIJVING.findall(html)))


def zonder_beschrijving(html: Markup) -> Markup:
    """The same links, for a page that has the meaning itself."""
    return Markup(_BESCHRIJVING.sub("", html))
