"""``naft export hosting``: the server configurations, written anew."""

from pathlib import Path

import click

from macros.exports.kopregels import hosting


@click.command("hosting")
@click.option("--map", "folder", type=click.Path(path_type=Path, file_okay=False), default="hosting", show_default=True, help="Waar de bestanden komen.")
def exporteer_hosting(folder: Path) -> None:
    """Schrijf de instellingen voor nginx, Caddy en Apache opnieuw."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in hosting():
        (folder / name).write_bytes(content)
        click.echo(f"{folder / name} geschreven")
