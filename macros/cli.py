"""Edge: the ``naft`` command. A verb is imported when it is used, so that none waits for the others."""

from importlib import import_module

import click

from macros.opdrachten.nederlands import Context, Nederlands

OPDRACHTEN: dict[str, dict[str, str]] = {
    "": {
        "check": "check:check",
        "new": "new:new",
        "list": "tonen:lijst",
        "show": "tonen:toon",
        "rename": "rename:rename",
        "format": "format:formatteer",
        "translations": "vertalingen:translations",
        "links": "links:links",
    },
    "import": {
        "aanbieders": "importeer_aanbieders:importeer_aanbieders",
        "nota": "importeer_nota:importeer_nota",
        "opmerkingen": "importeer_opmerkingen:importeer_opmerkingen",
    },
    "export": {
        "consultatie": "exporteer_consultatie:exporteer_consultatie",
        "hosting": "exporteer_hosting:exporteer_hosting",
        "offline": "exporteer_offline:exporteer_offline",
        "schema": "exporteer_schema:exporteer_schema",
    },
    "translations": {
        "check": "vertalingen_nakijken:check",
        "update": "vertalingen_noteren:update",
        "confirm": "vertalingen_noteren:confirm",
        "export": "vertalingen_uitwisselen:exporteer",
        "import": "vertalingen_uitwisselen:importeer",
    },
}
"""Where each verb stands under ``macros.opdrachten``, by the group it belongs to."""


class Groep(Nederlands):
    """A group whose verbs are imported when they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every verb of the group, in the order of the table."""
        return [*OPDRACHTEN.get(self._table(), {}), *(name for name in super().list_commands(ctx))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A verb by its name."""
        where = OPDRACHTEN.get(self._table(), {}).get(cmd_name)
        if where is None:
            return super().get_command(ctx, cmd_name)
        found = _opdracht(where)
        if isinstance(found, click.Group):
            for verb, place in OPDRACHTEN.get(cmd_name, {}).items():
                found.add_command(_opdracht(place), verb)
        return found

    def _table(self) -> str:
        return "" if self.name == "main" else self.name or ""


def _opdracht(where: str) -> click.Command:
    """The verb at ``module:name``."""
    module, _, name = where.partition(":")
    found: click.Command = getattr(import_module(f"macros.opdrachten.{module}"), name)
    found.context_class = Context
    return found


@click.group("main", cls=Groep, context_settings={"help_option_names": ["-h", "--help", "--hulp"]})
def main() -> None:
    """Hulp bij de NAFT-kennisbank: gegevens nakijken, aanvullen, hernoemen en opmaken.

    Elke opdracht legt zichzelf uit: naft OPDRACHT --help.
    """


@main.group("import", cls=Groep)
def importeer() -> None:
    """Haal gegevens binnen uit een bestand."""


@main.group("export", cls=Groep)
def exporteer() -> None:
    """Schrijf gegevens naar een bestand."""


if __name__ == "__main__":
    main()
