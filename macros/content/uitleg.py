"""Uitleg: what a record type says of a field, in the docstring under it.

Read from the source when someone asks: pydantic can do the same, but does it while the types are made, and then every
command waits a tenth of a second for words that only a schema, a form, the guide or a fault shows.
"""

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import pairwise

from pydantic import BaseModel


def uitleg(model: type[BaseModel], name: str) -> str:
    """What goes in a field, in Dutch; empty when nothing stands under it.

    Args:
        model: the type that has the field, or that inherits it.
        name: of the field.
    """
    own = (_klassen(made.__module__).get(made.__qualname__, {}) for made in model.__mro__ if issubclass(made, BaseModel))
    return next((found[name] for found in own if name in found), "")


@cache
def _klassen(module: str) -> dict[str, dict[str, str]]:
    """What stands under the fields of every class of a module, by the qualified name of the class."""
    source = inspect.getsource(import_module(module))
    return dict(_in(ast.parse(source), ""))


def _in(node: ast.AST, before: str) -> Iterator[tuple[str, dict[str, str]]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield before + child.name, dict(_velden(child))
            yield from _in(child, f"{before}{child.name}.")
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _in(child, f"{before}{child.name}.<locals>.")


def _velden(made: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, text in pairwise(made.body):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                yield name, inspect.cleandoc(words)
