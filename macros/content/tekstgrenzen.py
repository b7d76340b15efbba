"""Tekstgrenzen: what a text of a record may not hold, as patterns that Python and a browser read alike.

They are stricter than the check, which knows Markdown whole: a text that none of them finds passes the check. For
whoever writes where the check does not run: the form on the site.
"""

import re

HTML = r"</?[a-z!?]|\bon[a-z]+\s*=\s*[\"']"
TEKEN = r"\{[^{}]*\}"
GETAL = (
    r"(?<!\d)\d+(?:[.,]\d+)?\s?(?:%|procent\b|percent\b|per\s?cent\b|pour\s?cent\b)"
    r"|(?<![\d/.,-])\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|(?<![\w/.-])\d+,\d+|(?<![\w/.-])(?!(?:19|20)\d\d(?!\d))\d{4,}"
)
_LEAD = r"^[ ]*(?:(?:[-+*]|\d+[.)])[ ]+)*"
OPMAAK = (
    rf"{_LEAD}(?:\#{{1,6}}(?:[ ]|$)|>|~~~|(?:=+|-+)[ ]*$|(?:[*_-][ ]*){{3,}}$|\[[^\]]*\]:)"
    r"|^[ ]{4}|[-+*.)][ ]{5}|`|!\[|\]\((?!https?://[^\s<>\"()]+\))"
)
GRENZEN = {"html": HTML, "teken": TEKEN, "getal": GETAL, "opmaak": OPMAAK}
"""By the name of what is found; ``opmaak`` holds for running text only, a line of plain text knows no Markdown."""


def over_de_grens(text: str, names: tuple[str, ...] = tuple(GRENZEN)) -> tuple[str, str] | None:
    """What a text holds that it may not: the name of it and the piece itself."""
    for name in names:
        found = re.search(GRENZEN[name], text, re.IGNORECASE | re.MULTILINE)
        if found:
            return name, found[0]
    return None
