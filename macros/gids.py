"""Edge: the reference part of the editors' guide, made from the definitions themselves: fields, macros, verbs."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import click
from markupsafe import Markup

from macros.cli import main
from macros.content.records.record import Uitspraak
from macros.content.soorten import ALLE
from macros.content.velden import Veld
from macros.content.velden import velden as velden_van
from macros.opdrachten.nederlands import Context
from macros.views.lezer import Lezer


@dataclass(frozen=True)
class Uitleg:
    """Something the guide explains.

    Attributes:
        naam: what it is called.
        vorm: how it is written.
        wat: what it does, in Dutch.
        delen: its options or arguments, each with what it does.
    """

    naam: str
    vorm: str
    wat: str
    delen: tuple[tuple[str, str], ...] = ()


def velden(lezer: Lezer) -> Markup:
    """Elk veld van elke soort, met wat erin komt; gemaakt uit de gegevensmodellen."""
    shared = velden_van(Uitspraak)
    kinds = [(soort, [veld for veld in velden_van(soort.model) if veld not in shared]) for soort in ALLE]
    groups: dict[str, tuple[Veld, ...]] = {}
    for soort in ALLE:
        groups |= dict(_groepen(velden_van(soort.model)))
    return lezer.toon("gids/velden.html", gedeeld=shared, soorten=kinds, groepen=dict(sorted(groups.items())))


def _groepen(found: tuple[Veld, ...]) -> Iterator[tuple[str, tuple[Veld, ...]]]:
    for veld in found:
        if veld.groep:
            yield veld.groep, veld.velden
            yield from _groepen(veld.velden)


def macros(lezer: Lezer, found: Mapping[str, Callable[..., Any]]) -> Markup:
    """Every macro with its arguments."""
    return lezer.toon("gids/uitleg.html", rijen=[_macro(name, macro) for name, macro in sorted(found.items())], kop=lezer.t("gids.macros"))


def _macro(name: str, macro: Callable[..., Any]) -> Uitleg:
    parameters = list(inspect.signature(macro).parameters.values())[1:]
    told = " ".join(inspect.getdoc(macro).split("\n\n")[0].split()) if inspect.getdoc(macro) else ""  # type: ignore[union-attr]
    return Uitleg(name, f"{name}({', '.join(_argument(p) for p in parameters)})", told.replace("``", ""))


def _argument(parameter: inspect.Parameter) -> str:
    if parameter.kind is parameter.VAR_KEYWORD:
        return f"{parameter.name}…"
    if parameter.default in (parameter.empty, None):
        return parameter.name if parameter.default is parameter.empty else f"[{parameter.name}]"
    return f"[{parameter.name}={parameter.default!r}]".replace("'", '"')


def opdrachten(lezer: Lezer) -> Markup:
    """Elke opdracht van ``naft`` met haar opties; gemaakt uit de opdrachten zelf."""
    return lezer.toon("gids/uitleg.html", rijen=list(_opdrachten(main, "naft", Context(main, info_name="naft"))), kop=lezer.t("gids.opdrachten"))


def _opdrachten(group: click.Group, lead: str, context: click.Context) -> Iterator[Uitleg]:
    for name in sorted(group.list_commands(context)):
        command = group.get_command(context, name)
        assert command is not None, name  # it was just listed
        inner = Context(command, parent=context, info_name=name)
        if not isinstance(command, click.Group) or command.invoke_without_command:
            usage = " ".join(p.make_metavar(inner) for p in command.params if isinstance(p, click.Argument))
            options = tuple((" ".join(p.opts), p.help or "") for p in command.params if isinstance(p, click.Option))
            yield Uitleg(f"{lead} {name}", f"{lead} {name} {usage}".strip(), _zonder_opmaak(command.help or ""), options)
        if isinstance(command, click.Group):
            yield from _opdrachten(command, f"{lead} {name}", inner)


def _zonder_opmaak(text: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in text.replace("\b", "").split("\n\n"))
