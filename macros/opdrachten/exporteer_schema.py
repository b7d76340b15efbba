"""Edge: ``naft export schema``: what editor programs complete and explain the fields with."""

from pathlib import Path

import click

from macros.exports import schema
from macros.opdrachten.invoer import MAP

INSTELLINGEN = ".vscode/settings.json"


@click.command("schema")
@click.option("--project", type=MAP, default=".", show_default=True, help="De map van het project.")
def exporteer_schema(project: Path) -> None:
    """Schrijf het JSON Schema van elke soort, en de instellingen van VS Code.

    Nodig na een wijziging van een soort of een veld in de code; een test zegt het als dat vergeten is.
    """
    wanted = {project / schema.MAP / name: text for name, text in schema.bestanden().items()}
    wanted[project / INSTELLINGEN] = schema.instellingen()
    for path in sorted((project / schema.MAP).rglob("*.json")):
        if path not in wanted:
            path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"{len(wanted)} bestanden geschreven in {project / schema.MAP} en {project / INSTELLINGEN}.")
