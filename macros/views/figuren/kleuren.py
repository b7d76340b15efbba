"""The colours of a drawing that stands on its own: every class becomes attributes.

A file may be opened under a policy that forbids styles, so it carries none.
"""

import re

VLAK, INKT, ZACHT, LIJN = "#ffffff", "#23211d", "#5b564c", "#dccfb9"
REEKSEN = ("#1d5157", "#b1562c", "#8a6a10", "#5f7a35", "#7a4a75", "#3a6ea5")
"""The light palette of the site."""
_STREPEN = ("", "7 5", "1 5", "9 4 1 4", "4 3", "12 4")
_LETTER = "Open Sans, Segoe UI, Helvetica, Arial, sans-serif"


def _tekst(punten: int, vul: str = ZACHT, dikte: int = 400, anker: str = "") -> str:
    anchor = f' text-anchor="{anker}"' if anker else ""
    return f'font-size="{punten}" font-weight="{dikte}" fill="{vul}"{anchor}'


def _reeks(nummer: int) -> str:
    dash = f' stroke-dasharray="{_STREPEN[nummer]}"' if _STREPEN[nummer] else ""
    return f'fill="none" stroke="{REEKSEN[nummer]}" stroke-width="2.5" stroke-linecap="round"{dash}'


_RAND = _tekst(13, INKT, 600, "middle") + f' paint-order="stroke" stroke="{VLAK}" stroke-width="4" stroke-linejoin="round"'

ATTRIBUTEN = {
    "blad": f'font-family="{_LETTER}"',
    "grond": f'fill="{VLAK}"',
    "titel": _tekst(22, INKT, 700),
    "klein": _tekst(13),
    "gewoon": _tekst(15, INKT),
    "vet": _tekst(15, INKT, 700),
    "bij": _tekst(18),
    "groot": _tekst(60, REEKSEN[0], 700),
    "w": _RAND,
    "w ruim": _RAND,
    "t": _tekst(13, ZACHT, 400, "middle"),
    "t ruim": _tekst(13, ZACHT, 400, "middle"),
    "as": _tekst(13, ZACHT, 400, "end"),
    "letter": _tekst(13, INKT, 700, "middle"),
    "kern": _tekst(21, INKT, 700, "middle"),
    "raster": f'fill="none" stroke="{LIJN}"',
    "bodem": f'stroke="{ZACHT}"',
    "gat": 'fill="#f3ede2"',
    "breuk": f'stroke="{ZACHT}" stroke-width="1.5" stroke-dasharray="2 4"',
    "spoor": 'fill="#efe8db"',
    "vak": f'fill-rule="evenodd" stroke="{VLAK}" stroke-width="2"',
    "rp": f'fill="none" stroke="{VLAK}" stroke-width="1.5" stroke-linecap="round"',
    "stip": f'fill="none" stroke="{ZACHT}" stroke-width=".7" opacity=".7"',
    "leeg": f'fill="{VLAK}"',
    "vol": 'fill="#a2451f"',
    "kader": f'fill="none" stroke="{LIJN}" stroke-width="2" stroke-dasharray="6 5"',
    **{f"r{number + 1}": f'fill="{colour}"' for number, colour in enumerate(REEKSEN)},
    **{f"p{number + 1}": f'fill="{colour}" stroke="{VLAK}" stroke-width="1.5"' for number, colour in enumerate(REEKSEN)},
    **{f"l{number + 1}": _reeks(number) for number in range(len(REEKSEN))},
}
"""What each class of the drawing templates means in a file of its own."""


def kleur_in(svg: str) -> str:
    """Put attributes in the place of classes; an unknown class is a programmer's error (KeyError)."""
    return re.sub(r'class="([^"]*)"', lambda found: ATTRIBUTEN[found[1]], svg)
