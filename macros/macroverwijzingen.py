"""Edge: which arguments of the macros name a record, and the same call with another name in it."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any

from macros.views.kaarten import FILTERS

Vervang = Callable[[str, str], str]
VERWIJST: dict[str, dict[str, str]] = {
    "cijfer": {"id": "cijfers"},
    "grafiek": {"id": "cijfers"},
    "bron": {"id": "bronnen"},
    "begrip": {"id": "begrippen"},
    "keuzekaart": {"id": "keuzehulp"},
    "vergelijk": {"een": "actoren", "twee": "actoren"},
    "rollenmatrix": {"actoren": "actoren", "fasen": "fasen"},
    "vragen": {"publiek": "publieken"},
    "visie": {"editie": "edities"},
    "kaarten": FILTERS,
    "pdf": {"id": ""},
}
"""The soort each argument names; an empty one is named by the argument ``soort`` of the same call."""
_CALL = re.compile(r"\{\{-?\s*(?P<call>(?P<name>\w+)\(.*?\))\s*-?\}\}", re.DOTALL)


def hernoem(text: str, macros: dict[str, Callable[..., Any]], soort: str, oud: str, nieuw: str) -> str:
    """A page with every macro that names a record naming it otherwise.

    Args:
        text: the page.
        macros: every macro by name.
        soort: the kind of record.
        oud: the id it had.
        nieuw: the id it gets.
    """
    for found in reversed(list(_CALL.finditer(text))):
        macro = macros.get(found["name"])
        if macro is None or found["name"] not in VERWIJST:
            continue
        call = found["call"]
        for start, end in sorted(_arguments(call, macro, found["name"], soort), reverse=True):
            call = call[:start] + _word(call[start:end], oud, nieuw) + call[end:]
        text = text[: found.start("call")] + call + text[found.end("call") :]
    return text


def _word(argument: str, oud: str, nieuw: str) -> str:
    """An argument, which may list more than one id, with one of them renamed."""
    return re.sub(rf"(?<![\w-]){re.escape(oud)}(?![\w-])", nieuw, argument)


def _arguments(call: str, macro: Callable[..., Any], name: str, soort: str) -> Iterator[tuple[int, int]]:
    """Where in a call the arguments stand that name a record of a kind; nothing when it cannot be understood."""
    try:
        tree = ast.parse(call, mode="eval").body
    except SyntaxError:
        return
    if not isinstance(tree, ast.Call):
        return
    names = list(inspect.signature(macro).parameters)[1:]
    given = [*zip(names, tree.args, strict=False), *((k.arg, k.value) for k in tree.keywords)]
    said = {key: value.value for key, value in given if isinstance(value, ast.Constant)}
    for key, value in given:
        kind = VERWIJST[name].get(str(key))
        if kind is not None and (kind or said.get("soort")) == soort and isinstance(value, ast.Constant):
            yield _offset(call, value.lineno, value.col_offset), _offset(call, value.end_lineno or 1, value.end_col_offset or 0)


def _offset(text: str, line: int, column: int) -> int:
    """The place of a sign in a text, from a line and a column in bytes."""
    lines = text.split("\n")
    return sum(len(row) + 1 for row in lines[: line - 1]) + len(lines[line - 1].encode()[:column].decode())
