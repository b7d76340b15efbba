"""Edge: the options that verbs on records share."""

from pathlib import Path

import click

MAP = click.option(
    "--map", "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), default="data", show_default=True, help="De map met gegevens."
)
PROEF = click.option("--proef", is_flag=True, help="Toon wat er zou veranderen, en schrijf niets.")
