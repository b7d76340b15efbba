"""Edge: what the verbs on records share: reading the data, naming a kind and a record, saying no kindly."""

import atexit
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from macros.content.kennisbank import Kennisbank
from macros.content.load import examine
from macros.content.messages import hint, sentence
from macros.content.problems import ContentError, Problem, suggestion
from macros.content.soorten import ALLE, OP_NAAM, Soort
from macros.opdrachten.bewaren import herstel
from macros.opdrachten.voortgang import voortgang
from macros.opdrachten.vooruitlezen import Vooruit


class Weigering(Exception):
    """A command that cannot be done as asked; its text is for the editor."""

    def __init__(self, kind: str, **data: object) -> None:
        """A kind of message and what it names."""
        mend = hint(kind, data)
        super().__init__(sentence(kind, data) + (f"\n    {mend}" if mend else ""))


@contextmanager
def vriendelijk(schrijft: bool = True) -> Iterator[None]:
    """Say what is wrong without a traceback, and that nothing was written by a verb that writes; exit code 1."""
    try:
        yield
    except (Weigering, ContentError) as error:
        click.echo(str(error), err=True)
        if schrijft:
            click.echo("\nEr is niets geschreven.", err=True)
        sys.exit(1)
    except click.Abort:
        click.echo("\nAfgebroken; er is niets geschreven.", err=True)
        sys.exit(1)


def lees(folder: Path, vooruit: Vooruit | None = None) -> tuple[Kennisbank, list[Problem]]:
    """The records and what is wrong in them, with a bar when that takes long; see ``examine``.

    When the command ends, what was read is not looked through once more for what could be thrown away: all of it goes.
    """
    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)
    ahead = vooruit or Vooruit()
    return examine(folder, ahead.voorraad, volg=lambda files: ahead.langs(voortgang(files)))


def zet_terug(folder: Path) -> None:
    """Before anything is written: put back what a broken-off command left half done, and say so."""
    for name in herstel(folder.parent):
        click.echo(f"Een vorige opdracht werd onderbroken; teruggezet: {name}", err=True)


def lees_gaaf(folder: Path) -> Kennisbank:
    """The records, when nothing is wrong with them.

    Raises:
        Weigering: when there are faults, which would make a change unsafe.
    """
    bank, problems = lees(folder)
    faults = [p for p in problems if p.severity == "fout"]
    if faults:
        raise Weigering("eerst-in-orde", aantal=len(faults))
    return bank


def soort_van(name: str) -> Soort:
    """A kind by its name.

    Raises:
        Weigering: when there is none, with what was probably meant.
    """
    if name not in OP_NAAM:
        raise Weigering("soort-onbekend", waarde=name, bedoelde=suggestion(name, OP_NAAM), toegelaten=list(OP_NAAM))
    return OP_NAAM[name]


def bestaand(bank: Kennisbank, soort: Soort, identity: str) -> str:
    """The id of a record that must exist.

    Raises:
        Weigering: when it does not.
    """
    if not bank.heeft(soort.naam, identity):
        known = bank.ids(soort.naam)
        raise Weigering("record-onbekend", waarde=identity, soort=soort.naam, bedoelde=suggestion(identity, known))
    return identity


def plek(soort: Soort, identity: str) -> Path:
    """Where the file of a record stands under ``data/``."""
    if soort.naam == "edities":
        return Path("visie", identity, "editie.yml")
    return Path("visie" if soort.naam == "hoofdstukken" else soort.naam, f"{identity}.yml")


SOORTNAAM = click.Choice([soort.naam for soort in ALLE])
