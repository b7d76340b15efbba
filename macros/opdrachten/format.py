"""Edge: ``naft format``: every data file in the one layout, whoever wrote it."""

import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import click

from macros.content.problems import ContentError, Problem
from macros.content.read import Document, read_file, read_text
from macros.content.soorten import Soort, van_bestand
from macros.exports.opmaak import opmaak
from macros.opdrachten.bewaren import Wijzigingen, bestanden
from macros.opdrachten.gemeen import vriendelijk, zet_terug
from macros.opdrachten.opties import MAP, PROEF
from macros.opdrachten.voortgang import voortgang


@click.command("format")
@click.argument("namen", metavar="[BESTAND]...", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@PROEF
@MAP
def formatteer(namen: tuple[Path, ...], proef: bool, folder: Path) -> None:
    """Zet gegevens in de vaste opmaak: zelfde volgorde, zelfde inspringing, wie ze ook schreef.

    Zonder BESTAND alle bestanden in de map met gegevens. Er gaat niets verloren, ook geen uitleg achter een #.
    Regeleindes van Windows worden gewone. Een bestand dat niet te lezen is, blijft zoals het was.

    Eindigt met 0; met --proef is dat 1 als er iets zou veranderen, zodat een controle het ziet. Met 1 ook als een
    bestand niet te lezen is.
    """
    with vriendelijk():
        zet_terug(folder)
        changes = Wijzigingen(folder.parent)
        unreadable = list(_bereid_voor(changes, folder, [path.resolve() for path in namen]))
        names = [path.relative_to(folder.parent).as_posix() for path in sorted(changes.nieuw)] if proef else changes.schrijf()
        for name in names:
            click.echo(name)
        click.echo(f"{len(names)} bestand{'' if len(names) == 1 else 'en'} {'zouden veranderen' if proef else 'in de vaste opmaak gezet'}.")
        if unreadable:
            click.echo(f"\n{ContentError(unreadable)}\n\nDeze bestanden bleven zoals ze waren.", err=True)
        if unreadable or (proef and names):
            sys.exit(1)


def _bereid_voor(changes: Wijzigingen, folder: Path, chosen: list[Path]) -> Iterator[Problem]:
    """Gather the changes; what cannot be read is passed on."""
    found = [path for path in bestanden(folder, ".yml") if not chosen or path.resolve() in chosen]
    for path in voortgang(found, "Opmaak"):
        soort = _soort(PurePosixPath(path.relative_to(folder).as_posix()))
        if soort is None:
            continue
        shown = path.relative_to(folder.parent).as_posix()
        raw = path.read_bytes()
        changes.gelezen_als(path, raw)
        document = _gelezen(path, shown, raw)
        if document.problems:
            yield from document.problems
        else:
            changes.zet(path, opmaak(document, soort))


def _gelezen(path: Path, shown: str, raw: bytes) -> Document:
    """A file with plain line ends, whatever it had."""
    try:
        return read_text(raw.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n"), shown)
    except UnicodeDecodeError:
        return read_file(path, shown)


def _soort(relative: PurePosixPath) -> Soort | None:
    one, several = van_bestand(relative)
    return one or several
