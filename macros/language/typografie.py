"""Typografie: the apostrophes and spaces a printer would use, whatever an editor typed."""

import re

_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_BEFORE = re.compile(r"[ \u00a0](?=[;:?!»%](?!/))")
_AFTER = re.compile(r"«[ \u00a0]")
_LINK = re.compile(r"(\]\([^)]*\)|\{[^}]*\})")


def zet(tekst: str, taal: str) -> str:
    """Typeset a text: curly apostrophes between letters, and French spaces that do not break.

    Addresses of links and marks such as ``{cijfer:id}`` are left alone.
    """
    if "'" not in tekst and (taal != "fr" or " " not in tekst):
        return tekst
    parts = _LINK.split(tekst)
    parts[::2] = [_prose(part, taal) for part in parts[::2]]
    return "".join(parts)


def _prose(part: str, taal: str) -> str:
    part = _APOSTROPHE.sub("’", part)
    if taal == "fr":
        part = _BEFORE.sub("\u202f", part)
        part = _AFTER.sub("«\u202f", part)
    return part
