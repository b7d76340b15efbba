"""Made-up knowledge bases of any size, for budgets. Nothing in them is about NAFT."""

from datetime import date

from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import ActorGroep, BronSoort, Gezien, RolSoort, Zekerheid
from macros.content.records.actor import Actor, Cel, Rol, Taak
from macros.content.records.bron import Bron
from macros.content.records.fase import Fase
from macros.content.records.record import Bronverwijzing
from macros.content.soorten import ALLE

DAG = date(2026, 1, 31)
KINDS = list(RolSoort)
WERK = ("Bespreekt", "Noteert", "Volgt", "Vraagt", "Regelt", "Bewaakt", "Verheldert")
WAT = ("de vraag", "het plan", "de stappen", "een afspraak", "de terugkeer")
WIE = ("met de klas", "met de ouders", "op school", "met het team", "samen", "na overleg")


def _text(words: str) -> Meertalig:
    return Meertalig(nl=words, fr=words, en=words)


def rollenbank(actoren: int = 40, fasen: int = 12, dicht: int = 2) -> Kennisbank:
    """A bank with a role matrix.

    Args:
        actoren: how many rows.
        fasen: how many columns.
        dicht: how many of every three cells have a role; two, as in the matrix that is shipped. Each has one
            task of some 30 letters with one source.
    """
    refs = tuple(Bronverwijzing(bron=f"bron-{n}", plaats=_text(f"§{n}")) for n in range(12))
    bronnen = {
        f"bron-{n}": Bron(
            id=f"bron-{n}", titel=_text(f"Bron {n}"), nagekeken=DAG, uitgever=_text("Uitgever"), soort=BronSoort.FOLDER,
            gezien=Gezien.VOLLEDIG, zekerheid=Zekerheid.HOOG,
        )
        for n in range(12)
    }  # fmt: skip
    base = {"nagekeken": DAG, "bronnen": refs[:1], "samenvatting": _text("Een zin."), "uitleg": _text("Uitleg.")}
    phases = {f"fase-{n}": Fase(id=f"fase-{n}", titel=_text(f"Fase {n}"), nummer=n, **base) for n in range(fasen)}
    actors = {f"actor-{n}": Actor(id=f"actor-{n}", titel=_text(f"Actor {n}"), nummer=n, groep=ActorGroep.SCHOOL, **base) for n in range(actoren)}
    roles = {}
    for row, actor in enumerate(actors):
        filled = [c for c in range(fasen) if (row + c) % 3 < dicht]
        cells = tuple(_cell(f"fase-{c}", row + c, refs) for c in filled)
        roles[actor] = Rol(id=actor, titel=_text("Rol"), nagekeken=DAG, cellen=cells)
    records = {soort.naam: {} for soort in ALLE} | {"bronnen": bronnen, "fasen": phases, "actoren": actors, "rollen": roles}
    return Kennisbank(records, {})


def _cell(fase: str, number: int, refs: tuple[Bronverwijzing, ...]) -> Cel:
    words = f"{WERK[number % 7]} {WAT[number % 5]} {WIE[number % 6]}."
    task = Taak(tekst=_text(words), bronnen=(refs[number % len(refs)],))
    return Cel(fase=fase, rol=KINDS[number % len(KINDS)], taken=(task,))
