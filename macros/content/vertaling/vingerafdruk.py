"""Vingerafdruk: a short mark of what a text says, so that a translation can name the Dutch it was made from."""

import re
import unicodedata
from functools import cache
from hashlib import sha256

LENGTE = 12
"""Hex digits: enough to tell two wordings of one field apart, short enough for a line in a diff."""
PATROON = re.compile(rf"[0-9a-f]{{{LENGTE}}}")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " "})


@cache
def vingerafdruk(text: str) -> str:
    """The mark of a text. Line breaks, the sort of apostrophe and of space make no difference: words do."""
    said = " ".join(unicodedata.normalize("NFC", text).translate(_QUOTES).split())
    return sha256(said.encode()).hexdigest()[:LENGTE]
