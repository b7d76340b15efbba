"""The pages that are measured in a browser: one of each kind that a reader lands on."""

from macros.language.taal import BRONTAAL, TALEN

PAGINAS = {
    "home": "",
    "matrix": "rollen/",
    "method": "methodieken/rots-en-water/",
    "figure": "cijfers/aanmeldingen/",
    "vision chapter": "visie/2022/kenmerken/",
    "search": "zoeken/",
}
"""Below the root of a language, by what it is."""


def adressen() -> list[tuple[str, str, str]]:
    """What each page is, its language, and its address below the root of the site."""
    return [(what, taal, ("" if taal == BRONTAAL else f"{taal}/") + path) for taal in TALEN for what, path in PAGINAS.items()]
