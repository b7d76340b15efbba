"""Klein: a text of the note as the small Markdown of a text field, in which nothing is more than it was."""

import re

from macros.content import markup
from macros.content.nota.blokken import Blok, Nadruk, Punt, Soort, Stukje, Stukjes, plat

_SIGNS = re.compile(r"[\\`*_\[\]]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_START = re.compile(r"^(\s*)([#>+=~-]|\d+(?=[.)]))")
_HANDLER = re.compile(r"(\bon[a-z]+\s*)=", re.IGNORECASE)
_MARK = re.compile(r"\{(\s*[a-z]+\s*:[^{}]*)\}")
_ANGLE = str.maketrans({"<": "‹", ">": "›"})


def tekst(block: Blok) -> str:
    """A paragraph or list as a text field; without its make-up where that would read differently."""
    if block.soort is Soort.LIJST:
        return "\n".join(_point(point, n) for n, point in enumerate(block.punten, 1))
    return alinea(block.stukjes)


def alinea(stukjes: Stukjes) -> str:
    """One paragraph as a text field."""
    made = _line(stukjes)
    return made if _reads_as(made, stukjes) else _line(tuple(Stukje(p.tekst, noot=p.noot) for p in stukjes))


def titel(stukjes: Stukjes) -> str:
    """A title as a line of plain text: without make-up, footnote calls, or what a line may not hold."""
    words = " ".join(plat(stukjes).split())
    return _HANDLER.sub(r"\1＝", _MARK.sub(r"(\1)", words.translate(_ANGLE)))


def _point(point: Punt, number: int) -> str:
    lead = "  " * point.diepte + ("1. " if point.genummerd else "- ")
    indent = lead if not point.genummerd else "   " * point.diepte + f"{number}. "
    return indent + alinea(point.stukjes)


def _line(stukjes: Stukjes) -> str:
    made = "".join(_piece(piece) for piece in stukjes)
    made = " ".join(made.split())
    return _START.sub(lambda found: f"{found[1]}{found[2]}\\" if found[2].isdigit() else f"{found[1]}\\{found[2]}", made)


def _piece(piece: Stukje) -> str:
    if piece.noot:
        return f"{{noot:{piece.noot}}}"
    words = escaped(piece.tekst)
    bare = words.strip()
    if not bare:
        return words
    lead, tail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    if piece.nadruk is not Nadruk.GEEN:
        bare = f"{piece.nadruk}{bare}{piece.nadruk}"
    if piece.link and markup.SAFE_LINK.match(piece.link):
        bare = f"[{bare}]({piece.link.replace('(', '%28').replace(')', '%29')})"
    return lead + bare + tail


def escaped(text: str) -> str:
    """Plain words as Markdown that reads as those words: no tag, mark, handler, emphasis or link comes to life."""
    text = _MARK.sub(r"(\1)", text)
    text = _SIGNS.sub(lambda sign: f"\\{sign[0]}", _ENTITY.sub("&amp;", text))
    text = text.replace("<", "&lt;").replace("{", "&#123;").replace("}", "&#125;")
    return _HANDLER.sub(r"\1\\=", text)


def _reads_as(made: str, stukjes: Stukjes) -> bool:
    """Whether a text reads as the words it was made of, and is one paragraph."""
    tokens = markup.tokens(made)
    if len(tokens) != 3 or tokens[1].children is None:
        return False
    words = "".join(t.content if t.type == "text" else " " if "break" in t.type else "" for t in tokens[1].children)
    calls = "".join(f"{{noot:{p.noot}}}" if p.noot else _MARK.sub(r"(\1)", p.tekst) for p in stukjes)
    return " ".join(words.split()) == " ".join(calls.split())
