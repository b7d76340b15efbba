"""Rekencel: text in a cell of a CSV, so that no spreadsheet calculates with it.

The rule is the same in every CSV of the site: a text that begins with ``=``, ``+``, ``-``, ``@`` or a
tab or line break, also behind spaces, gets an apostrophe before it, unless it is a plain number. So
does a text that looks like that already, so that the apostrophe can be taken off again without loss.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

_BEGIN = r"(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[ ]*[\t\r\n])"
"""How a text begins that a spreadsheet may calculate with; the wide signs too, which some read as the small ones."""
_FORMULE = re.compile(rf"'*{_BEGIN}")
_BEWAAKT = re.compile(rf"'+{_BEGIN}")
_GETAL = re.compile(r"-?\d+([.,]\d+)?", re.ASCII)


def rekencel(text: str) -> str:
    """A text as a cell that stays text."""
    return f"'{text}" if _FORMULE.match(text) and not _GETAL.fullmatch(text) else text


def uit_rekencel(cel: str) -> str:
    """What a cell said before ``rekencel``."""
    return cel[1:] if _BEWAAKT.match(cel) else cel


def tabel(kolommen: Sequence[str], rijen: Iterable[Mapping[str, str]], teken: str = ",") -> str:
    """Rows as CSV (RFC 4180): quotes where needed, CRLF, every cell as ``rekencel`` has it.

    Args:
        kolommen: the names of the columns, in their order.
        rijen: the cells by column.
        teken: what stands between the cells.
    """
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, kolommen, delimiter=teken, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: rekencel(text) for name, text in row.items()} for row in rijen)
    return out.getvalue()
