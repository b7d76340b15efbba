"""Edge: ``naft check``: what it can be asked. What it does stands in ``nakijken``, which is loaded while the files are being read."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from macros.content.ongestoord import ongestoord
from macros.opdrachten.opties import MAP
from macros.opdrachten.vooruitlezen import lees_vooruit


@click.command()
@MAP
@click.option("--json", "als_json", is_flag=True, help="Als JSON, voor andere programma's.")
@click.option("--github", is_flag=True, help="Als annotaties bij een pull request op GitHub.")
@click.option("--watch", is_flag=True, help="Blijf kijken, en kijk opnieuw na telkens als je een bestand bewaart. Stop met Ctrl+C.")
@click.option("--gaten", is_flag=True, help="Toon ook de vakjes van de rollenmatrix waarvoor geen bron gevonden is.")
def check(folder: Path, als_json: bool, github: bool, watch: bool, gaten: bool) -> None:
    """Kijk alle gegevens na en toon elke fout met bestand, regel en kolom, en hoe je ze verbetert.

    In een terminal met kleuren; zet NO_COLOR=1 voor zonder.

    \b
    Eindigt met:
      0  alles in orde (wat "let op" heet, mag)
      1  minstens één fout in de gegevens
      2  een verkeerde optie, of een map die niet bestaat
    """
    if als_json and github:
        raise click.UsageError("Kies --json of --github.")
    if watch:
        nakijken = _nakijken()
        nakijken.volg(folder, lambda: nakijken.toon(folder, als_json, github, gaten))
        return
    with ongestoord(), lees_vooruit(folder) as vooruit:
        faults = _nakijken().toon(folder, als_json, github, gaten, vooruit)
    if faults:
        sys.exit(1)


def _nakijken() -> Any:
    return import_module("macros.opdrachten.nakijken")
