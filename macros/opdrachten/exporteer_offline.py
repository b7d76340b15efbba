"""Edge: ``naft export offline``: the built site as a folder that opens from disk."""

import shutil
import sys
from pathlib import Path

import click

from macros.exports.datapakket import inpakken
from macros.exports.offline import BEGIN, bestanden
from macros.language.interface import load_interface
from macros.opdrachten.opties import MAP

GEMAAKT = ".naft-offline"
"""Marks a folder this verb made, which it may therefore empty."""


@click.command("offline")
@click.argument("naar", metavar="MAP", type=click.Path(path_type=Path, file_okay=False))
@click.option("--site", type=click.Path(path_type=Path, file_okay=False), default="site", show_default=True, help="De gebouwde site.")
@click.option("--zip", "pak", type=click.Path(path_type=Path, dir_okay=False), help="Pak de map ook in, in dit bestand.")
@MAP
def exporteer_offline(naar: Path, site: Path, pak: Path | None, folder: Path) -> None:
    """Maak van de gebouwde site een map die je zonder webserver opent.

    Zoeken en de verzamelmap werken daar niet; de pagina's zeggen dat zelf.
    """
    if not (site / BEGIN).is_file():
        click.echo(f"In {site} staat geen gebouwde site. Bouw ze eerst: make site", err=True)
        sys.exit(1)
    if naar.exists() and any(naar.iterdir()) and not (naar / GEMAAKT).exists():
        click.echo(f"{naar} is niet leeg en komt niet van deze opdracht. Kies een andere map.\n\nEr is niets geschreven.", err=True)
        sys.exit(1)
    sources = {path.relative_to(site).as_posix(): path.read_bytes for path in sorted(site.rglob("*")) if path.is_file()}
    files = dict(bestanden(sources, load_interface(folder / "interface")))
    _schrijf(naar, files)
    click.echo(f"{len(files)} bestanden geschreven. Open {naar / BEGIN} in je browser.")
    if pak:
        pak.parent.mkdir(parents=True, exist_ok=True)
        pak.write_bytes(inpakken({f"{naar.name}/{name}": content for name, content in sorted(files.items())}, kleiner=True))
        click.echo(f"{pak} geschreven")


def _schrijf(naar: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(naar, ignore_errors=True)
    naar.mkdir(parents=True)
    (naar / GEMAAKT).touch()
    for name, content in files.items():
        path = naar / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
