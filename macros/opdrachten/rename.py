"""Edge: ``naft rename``: a record gets another id, and everything that names it follows; all or nothing."""

import shutil
import tempfile
from pathlib import Path

import click

from macros.content import doorverwijzing, hernoemen
from macros.content.fields import is_slug, slug_of
from macros.content.hernoemen import Naamswijziging
from macros.content.kennisbank import Kennisbank
from macros.content.load import examine
from macros.content.ontleden import Path_
from macros.content.problems import ContentError
from macros.content.read import Document
from macros.content.soorten import OP_NAAM, Soort
from macros.language.adressen import ANKERS, PAGINAS
from macros.macroverwijzingen import hernoem as in_macros
from macros.opdrachten.bewaren import Wijzigingen, bestanden
from macros.opdrachten.gemeen import Weigering, bestaand, lees_gaaf, plek, soort_van, vriendelijk, zet_terug
from macros.opdrachten.opties import MAP, PROEF
from macros.opdrachten.register_volgt import register_volgt
from macros.pagemacros import MACROS
from macros.views.kaarten import FILTERS


@click.command("rename")
@click.argument("soort")
@click.argument("oud")
@click.argument("nieuw")
@PROEF
@MAP
def rename(soort: str, oud: str, nieuw: str, proef: bool, folder: Path) -> None:
    """Geef een record een ander id: SOORT OUD NIEUW.

    Elke verwijzing verandert mee: in velden, in links en tekens in teksten, in de macro's en links van de pagina's in
    docs, en in het register van vertalingen. Het oude webadres verwijst door, via redirects.csv. Lukt er iets niet, dan
    verandert er niets. Een actor neemt zijn rollen mee.
    """
    with vriendelijk():
        zet_terug(folder)
        bank = lees_gaaf(folder)
        kind = soort_van(soort)
        _mag(bank, kind, bestaand(bank, kind, oud), nieuw, folder)
        changes = bereid_voor(bank, kind, oud, nieuw, folder)
        _beproef(bank, changes, kind, oud, nieuw, folder)
        names = sorted(path.relative_to(folder.parent).as_posix() for path in changes.nieuw) if proef else changes.schrijf()
        for name in names:
            click.echo(f"  {name}")
        click.echo(f"{soort}/{oud} {'zou' if proef else 'heet nu'} {soort}/{nieuw}{' heten' if proef else ''}: {len(names)} bestanden.")
        click.echo(_adres(_wijziging(kind, oud, nieuw)))


def _adres(change: Naamswijziging) -> str:
    if change.heeft_pagina:
        return f"Het oude adres {change.van()} verwijst door naar {change.naar()}. Downloads van dit record krijgen de nieuwe naam."
    return f"Dit record staat op {change.naar()}. Een link van elders naar {change.van()} komt op dezelfde pagina uit, maar niet meer op deze plaats."


def _mag(bank: Kennisbank, soort: Soort, oud: str, nieuw: str, folder: Path) -> None:
    """Refuse what no record may be called.

    Raises:
        Weigering: with the reason, and a name that is free.
    """
    if soort.naam == "edities":
        raise Weigering("waarde", reden="een editie houdt haar naam voor altijd", herstel="Haar adres is gepubliceerd, met elke alinea erin.")
    if soort.naam == "rollen":
        raise Weigering("waarde", reden="rollen heten zoals hun actor", herstel=f"Hernoem de actor: naft rename actoren {oud} {nieuw}.")
    edition, _, name = nieuw.rpartition("/")
    if edition != oud.rpartition("/")[0]:
        raise Weigering("waarde", reden="een hoofdstuk blijft bij zijn editie", herstel=f"Schrijf {oud.rpartition('/')[0]}/{name}.")
    if not is_slug(name):
        raise Weigering("geen-id", naam=nieuw, bedoelde=slug_of(name) or None)
    for kind in (OP_NAAM[name] for name in _samen(soort)):
        target = folder / plek(kind, nieuw)
        if bank.heeft(kind.naam, nieuw) or target.exists():
            where = str(bank.herkomst[kind.naam, nieuw].place()) if bank.heeft(kind.naam, nieuw) else target.as_posix()
            raise Weigering("record-bestaat", naam=nieuw, soort=kind.naam, waar=where, voorstel=vrij(bank, kind, nieuw, folder))


def vrij(bank: Kennisbank, soort: Soort, identity: str, folder: Path) -> str:
    """An id near to one that is taken, and free."""
    number = 2
    while bank.heeft(soort.naam, f"{identity}-{number}") or (folder / plek(soort, f"{identity}-{number}")).exists():
        number += 1
    return f"{identity}-{number}"


def _wijziging(soort: Soort, oud: str, nieuw: str) -> Naamswijziging:
    filters = tuple(name for name, kind in FILTERS.items() if kind == soort.naam)
    return Naamswijziging(soort.naam, oud, nieuw, PAGINAS.get(soort.naam) or ANKERS[soort.naam], filters)


def _samen(soort: Soort) -> tuple[str, ...]:
    """The kinds that are called the same: the roles of an actor go by its id."""
    return (soort.naam, "rollen") if soort.naam == "actoren" else (soort.naam,)


def bereid_voor(bank: Kennisbank, soort: Soort, oud: str, nieuw: str, folder: Path) -> Wijzigingen:
    """Everything that changes when a record gets another id; nothing is written yet."""
    renamed = [_wijziging(OP_NAAM[kind], oud, nieuw) for kind in _samen(soort) if bank.heeft(kind, oud)]
    project = folder.parent
    changes = Wijzigingen(project)
    for document, paths, names in _plaatsen(bank, renamed):
        path = project / document.file
        changes.gelezen_als(path, document.text)
        changes.zet(path, hernoemen.in_document(document, renamed, paths, names))
    for change in renamed:
        if not bank.herkomst[change.soort, oud].path:
            kind = OP_NAAM[change.soort]
            changes.verplaats(folder / plek(kind, oud), folder / plek(kind, nieuw))
    for path in bestanden(project / "docs", ".md"):
        inside = path.parent.relative_to(project / "docs").as_posix()
        changes.zet(path, _pagina(changes.inhoud(path), renamed, inside))
    if renamed[0].heeft_pagina:
        redirects = project / doorverwijzing.BESTAND
        changes.zet(redirects, hernoemen.doorverwijzingen(changes.inhoud(redirects) if redirects.exists() else "", renamed[0]))
    register_volgt(bank, changes, renamed, folder)
    return changes


def _pagina(text: str, renamed: list[Naamswijziging], inside: str) -> str:
    """A page with its macros, links and examples of marks renamed."""
    for change in renamed:
        text = in_macros(text, MACROS, change.soort, change.oud, change.nieuw)
        text = change.in_adressen(change.in_tekst(text), inside)
    return text


def _plaatsen(bank: Kennisbank, renamed: list[Naamswijziging]) -> list[tuple[Document, list[Path_], list[Path_]]]:
    """Every file with where in it the record is named, and where its own id stands."""
    made: dict[str, tuple[Document, list[Path_], list[Path_]]] = {}
    named = {(change.soort, change.oud) for change in renamed}
    for (soort, identity), origin in bank.herkomst.items():
        row = made.setdefault(origin.document.file, (origin.document, [], []))
        row[1].extend((*origin.path, *ref.path) for ref in bank.uit(soort, identity) if (ref.soort, ref.id) in named)
        if (soort, identity) in named and origin.path:
            row[2].append((*origin.path, "id"))
    return list(made.values())


def _beproef(bank: Kennisbank, changes: Wijzigingen, soort: Soort, oud: str, nieuw: str, folder: Path) -> None:
    """Make the change in a copy first, and see that nothing is lost in it.

    Raises:
        ContentError: when the check would find a fault.
        AssertionError: when a reference got lost; a programmer's error.
    """
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        shutil.copytree(folder, copy / folder.name)
        for path, content in changes.nieuw.items():
            target = copy / path.relative_to(folder.parent)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            if content is not None:
                target.write_bytes(content)
        after, problems = examine(copy / folder.name)
        faults = [p for p in problems if p.severity == "fout"] + doorverwijzing.lees(copy)[1]
    if faults:
        raise ContentError(faults)
    before = len(bank.terug(soort.naam, oud))
    assert len(after.terug(soort.naam, nieuw)) == before, f"{before} references before, fewer after"
