"""The role matrix: who does what, when, with the source of each task."""

from dataclasses import dataclass, field

from markupsafe import Markup

from macros.content.keuzes import RolSoort, Zekerheid
from macros.content.records.record import Bronverwijzing
from macros.content.rolmatrix import Rolmatrix
from macros.content.rolmatrix import rolmatrix as _select
from macros.views.lezer import Lezer
from macros.views.matrix.keuze import Ids, ids, uit_lijst
from macros.views.matrix.raster import Raster, anker, kop, raster

DETAILS = ("volledig", "kort")
RICHTINGEN = ("actoren", "fasen")


@dataclass
class Bronnummers:
    """Numbers each reference of a table once, in the order they are met."""

    gevonden: dict[Bronverwijzing, int] = field(default_factory=dict)

    def __call__(self, verwijzingen: tuple[Bronverwijzing, ...]) -> list[int]:
        """The numbers of some references."""
        return [self.gevonden.setdefault(ref, len(self.gevonden) + 1) for ref in verwijzingen]


@dataclass(frozen=True)
class Vakje:
    """A cell with a role, in the reader's words.

    Attributes:
        letter: the first letter of the kind of role, by which stylesheet and script know it.
        rol: the kind of role.
        zeker: how sure the cell is; empty when it is certain.
        rol_bron: the numbers of the sources that name the kind of role.
        taken: each task with the numbers of its sources; empty when only their number is asked.
        aantal: how many tasks, in words.
        adres: where the actor's page tells of this phase.
    """

    letter: str
    rol: str
    zeker: str
    rol_bron: list[int]
    taken: list[tuple[Markup, list[int]]]
    aantal: str
    adres: str


def rollenmatrix(lezer: Lezer, actoren: Ids = None, fasen: Ids = None, detail: str = "volledig", richting: str = "actoren") -> Markup:
    """Wie doet wat, in welke fase. ``actoren`` en ``fasen`` kiezen wie en wanneer; ``detail="kort"`` laat de taken weg.

    Met ``richting="fasen"`` staan de fasen in de rijen.

    Raises:
        OnbekendeKeuze: for an actor, phase, detail or direction that does not exist.
    """
    uit_lijst("het detail", detail, DETAILS)
    uit_lijst("de richting", richting, RICHTINGEN)
    chosen = _select(lezer.bank, ids(lezer, "actoren", "de actor", actoren), ids(lezer, "fasen", "de fase", fasen))
    anchor = anker("rol", actoren, fasen, detail if detail != DETAILS[0] else "", richting if richting != RICHTINGEN[0] else "")
    return tabel(lezer, chosen, anchor, detail, richting, heel=actoren is None and fasen is None)


def tabel(lezer: Lezer, matrix: Rolmatrix, id: str, detail: str, richting: str, *, heel: bool = False, bijschrift: str | None = None) -> Markup:
    """A role matrix as a table, with its sources under it.

    Args:
        lezer: the reader.
        matrix: what to show.
        id: its anchor.
        detail: volledig or kort.
        richting: what stands in the rows, actoren or fasen.
        heel: whether it is the whole matrix, which can be filtered and downloaded.
        bijschrift: its caption, when the usual one does not say it.
    """
    numbers = Bronnummers()
    made = _raster(lezer, matrix, id, bijschrift or _bijschrift(lezer, matrix), numbers if detail == "volledig" else None)
    return lezer.toon(
        "matrix/rollen.html",
        matrix=matrix,
        raster=made if richting == "actoren" else made.gekanteld(),
        richting=richting,
        detail=detail,
        heel=heel,
        bronnen=numbers.gevonden,
        soorten=soorten(matrix),
    )


def soorten(matrix: Rolmatrix) -> list[RolSoort]:
    """The kinds of role a matrix shows, in the order of the closed list."""
    there = {cell.rol for cell in matrix.cellen.values()}
    return [kind for kind in RolSoort if kind in there]


def _bijschrift(lezer: Lezer, matrix: Rolmatrix) -> str:
    actors = lezer.aantal("rollen.actoren", len(matrix.actoren))
    return lezer.t("rollen.bijschrift", actoren=actors, fasen=lezer.aantal("rollen.fasen", len(matrix.fasen)))


def _raster(lezer: Lezer, matrix: Rolmatrix, id: str, caption: str, numbers: Bronnummers | None) -> Raster:
    rows = tuple(kop(lezer, "actoren", actor.id) for actor in matrix.actoren)
    columns = tuple(kop(lezer, "fasen", fase.id) for fase in matrix.fasen)
    corners = lezer.t("rollen.wie"), lezer.t("rollen.fase")
    return raster(id, caption, corners, rows, columns, lambda row, column: _vakje(lezer, matrix, row.id, column.id, numbers))


def _vakje(lezer: Lezer, matrix: Rolmatrix, actor: str, fase: str, numbers: Bronnummers | None) -> Vakje | None:
    cell = matrix.cel(actor, fase)
    if cell is None:
        return None
    sure = "" if cell.zekerheid is Zekerheid.HOOG else lezer.t(f"zekerheid.{cell.zekerheid}")
    head = cell.rol[0], lezer.t(f"rolsoort.{cell.rol}"), sure
    if numbers is None:
        return Vakje(*head, [], [], lezer.aantal("rollen.taken", len(cell.taken)), f"{lezer.adres('actoren', actor)}#{fase}")
    return Vakje(*head, numbers(cell.rol_bron), [(lezer.mdi(task.tekst), numbers(task.bronnen)) for task in cell.taken], "", "")
