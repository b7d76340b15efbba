"""Edge: the words of the command line itself, in Dutch: headings, and what is wrong with a call."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import click
from click.exceptions import Abort, Exit, NoArgsIsHelpError

from macros.content.problems import suggestion

_WOORDEN = {
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Show this message and exit.": "Toon deze uitleg.",
}
_SOORTEN = {"TEXT": "TEKST", "DIRECTORY": "MAP", "FILE": "BESTAND", "PATH": "PAD", "INTEGER": "GETAL", "FLOAT": "GETAL"}


class Opmaak(click.HelpFormatter):
    """Help with Dutch headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The first line: how a verb is called."""
        words = args.replace("[OPTIONS]", "[OPTIES]").replace("[COMMAND] [ARGS]...", "[OPDRACHT …]").replace("COMMAND [ARGS]...", "OPDRACHT …")
        super().write_usage(prog, words, prefix or "Gebruik: ")

    def write_heading(self, heading: str) -> None:
        """A heading above options or verbs."""
        super().write_heading(_WOORDEN.get(heading, heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Words with their explanation."""
        super().write_dl([(_soort(name), _vertaald(text)) for name, text in rows], col_max, col_spacing)


def _soort(name: str) -> str:
    """An option with the kind of its value."""
    lead, _, kind = name.rpartition(" ")
    return f"{lead} {_SOORTEN[kind]}" if kind in _SOORTEN else name


def _vertaald(text: str) -> str:
    said = _WOORDEN.get(text, text)
    return said.replace("[default: ", "[standaard: ").replace("; required]", "; verplicht]").replace("[required]", "[verplicht]")


class Context(click.Context):
    """A call whose help is in Dutch."""

    formatter_class = Opmaak


class Nederlands(click.Group):
    """A group that speaks Dutch, also when a call is wrong."""

    context_class = Context

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, *_: Any, **extra: Any) -> Any:
        """Run; what is wrong with the call is said in Dutch, with exit code 2."""
        try:
            found = super().main(args, prog_name, **{**extra, "standalone_mode": False})
            sys.exit(found if isinstance(found, int) else 0)
        except NoArgsIsHelpError as error:
            click.echo(error.format_message(), err=True)
            sys.exit(error.exit_code)
        except click.UsageError as error:
            for line in _fout(error):
                click.echo(line, err=True)
            sys.exit(error.exit_code)
        except click.ClickException as error:
            click.echo(f"Fout: {error.format_message()}", err=True)
            sys.exit(error.exit_code)
        except Exit as error:
            sys.exit(error.exit_code)
        except Abort:
            click.echo("Afgebroken.", err=True)
            sys.exit(1)


def _fout(error: click.UsageError) -> Iterator[str]:
    context = error.ctx
    if context is not None:
        yield context.get_usage()
    yield f"Fout: {zin(error)}"
    if context is not None:
        yield f"Meer uitleg: {context.command_path} --help"


def zin(error: click.UsageError) -> str:
    """What is wrong with a call, in Dutch."""
    if isinstance(error, click.NoSuchOption):
        near = suggestion(error.option_name, error.possibilities or [])
        return f"de optie {error.option_name} bestaat niet" + (f"; bedoelde je {near}?" if near else ".")
    if isinstance(error, click.MissingParameter):
        return f"er ontbreekt: {_naam(error)}."
    if isinstance(error, click.BadOptionUsage):
        return f"achter {error.option_name} hoort een waarde."
    if isinstance(error, click.BadParameter):
        return f"{_naam(error)}: {_reden(error)}"
    return _aanroep(error)


def _naam(error: click.BadParameter) -> str:
    parameter = error.param
    if parameter is None:
        return "een waarde"
    return parameter.opts[0] if isinstance(parameter, click.Option) else parameter.make_metavar(error.ctx or click.Context(click.Command("naft"))).strip("[].")


def _reden(error: click.BadParameter) -> str:
    kind = getattr(error.param, "type", None)
    if isinstance(kind, click.Choice):
        return f"kies uit {', '.join(map(str, kind.choices))}."
    if isinstance(kind, click.Path) and "does not exist" in error.message:
        return "dit bestaat niet, of is geen " + ("bestand." if kind.file_okay else "map.")
    if isinstance(kind, click.Path):
        return "dit is geen bruikbaar bestand of geen bruikbare map."
    return error.message


def _aanroep(error: click.UsageError) -> str:
    """A verb that does not exist, or too many words."""
    context = error.ctx
    if context is not None and error.message.startswith("No such command") and isinstance(context.command, click.Group):
        asked = error.message.split("'")[1]
        known = context.command.list_commands(context)
        near = suggestion(asked, known)
        return f'de opdracht "{asked}" bestaat niet' + (f'; bedoelde je "{near}"?' if near else f". Opdrachten: {', '.join(known)}.")
    if error.message.startswith("Missing command"):
        return "zeg welke opdracht."
    if error.message.startswith("Got unexpected extra argument"):
        return "er staan te veel woorden: " + error.message.partition("(")[2].rstrip(")") + "."
    return error.message
