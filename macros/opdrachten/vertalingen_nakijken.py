"""Edge: ``naft translations check``: the translations that a change touched, and no others."""

import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import click

from macros.content.load import examine
from macros.content.problems import ContentError, Place, Problem, in_order
from macros.content.vertaling.eenheid import eenheden
from macros.content.vertaling.stand import Stand, Vertaling
from macros.opdrachten.invoer import vriendelijk
from macros.opdrachten.opties import MAP
from macros.opdrachten.vertaalwerk import TAALNAMEN, Vertaalwerk, lees, plaats

Teksten = dict[str, dict[str, str]]
"""What every text says, by its name and language."""


@click.command("check")
@click.option("--base", required=True, help="Waarmee je vergelijkt: een tak of versie in git, bijvoorbeeld origin/main.")
@click.option("--mild", is_flag=True, help="Meld alles, maar eindig altijd met 0.")
@MAP
def check(base: str, mild: bool, folder: Path) -> None:
    """Kijk na of een wijziging vertalingen achterlaat die niet meer kloppen.

    Enkel teksten die sinds BASE veranderden, tellen. Wat al eerder verouderd was, houdt niemand tegen.
    Eindigt met 0 als alles klopt, en met 1 als een gewijzigde tekst een vertaling mist of verouderd maakt.
    """
    with vriendelijk():
        work = lees(folder)
        before = teksten_van(folder.resolve().parent, folder.name, base)
    faults = in_order(gemeld(work, before))
    for problem in faults:
        click.echo(str(problem))
    touched = len({v.eenheid.sleutel for v in work.vertalingen if _touched(v, before)})
    if not faults:
        click.echo(f"In orde: {touched} gewijzigde teksten, elke vertaling volgt.")
    else:
        click.echo(f"\n{len(faults)} vertalingen bij {touched} gewijzigde teksten vragen nog werk.")
        sys.exit(0 if mild else 1)


def gemeld(work: Vertaalwerk, before: Teksten) -> list[Problem]:
    """What is wrong with the translations of every text that changed."""
    return [_problem(work, v) for v in work.vertalingen if _touched(v, before) and (not v.genoteerd or v.stand is Stand.VEROUDERD)]


def _touched(v: Vertaling, before: Teksten) -> bool:
    """Whether the Dutch or this translation is not what it was."""
    was = before.get(v.eenheid.sleutel, {})
    return any(was.get(code) != v.eenheid.teksten.get(code) for code in ("nl", v.taal))


def _problem(work: Vertaalwerk, v: Vertaling) -> Problem:
    data = {"taal": TAALNAMEN[v.taal], "code": v.taal, "naam": v.eenheid.sleutel}
    if v.stand is Stand.VEROUDERD and v.vermelding:
        return Problem(plaats(v, work.folder), "vertaling-verouderd", {**data, "datum": v.vermelding.datum.isoformat()})
    return Problem(plaats(v, work.folder), "vertaling-ongenoteerd" if v.tekst else "vertaling-ontbreekt", data)


def teksten_van(project: Path, data: str, revision: str) -> Teksten:
    """Every text as it was where the change branched off.

    Args:
        project: the folder that holds the data folder.
        data: the name of the data folder.
        revision: a branch or commit.

    Raises:
        ContentError: when git cannot tell.
    """
    base = _git(project, revision, "merge-base", revision, "HEAD").decode().strip()
    there = [name for name in (data, "docs") if _git(project, revision, "ls-tree", base, "--", name)]
    with tempfile.TemporaryDirectory() as folder:
        if there:
            packed = _git(project, revision, "archive", "--format=tar", base, "--", *there)
            with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
                archive.extractall(folder, filter="data")
        root = Path(folder, data)
        root.mkdir(exist_ok=True)
        return {unit.sleutel: dict(unit.teksten) for unit in eenheden(examine(root)[0], root.parent)}


def _git(project: Path, revision: str, *command: str) -> bytes:
    try:
        return subprocess.run(["git", *command], cwd=project, capture_output=True, check=True).stdout
    except FileNotFoundError:
        reason = "Het programma git staat niet op dit toestel."
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        reason = f"Git zegt: {said[-1]}." if said else "Deze tak heeft geen gemeenschappelijk begin met wat je nu hebt."
    raise ContentError([Problem(Place(str(project.name)), "git", {"waarde": revision, "reden": reason.replace("..", ".")})])
