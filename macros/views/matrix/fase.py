"""What a phase's page tells: who leads, who does what, who hands what to whom."""

from markupsafe import Markup

from macros.content.keuzes import RolSoort
from macros.content.overgangen import overgangen
from macros.content.records.fase import Fase
from macros.content.rolmatrix import rolmatrix
from macros.views.lezer import Lezer

_LEIDING = (RolSoort.REGIE, RolSoort.EINDVERANTWOORDELIJK)


def fase_rollen(lezer: Lezer, fase: Fase) -> Markup:
    """Everyone with a role in a phase, who leads first, and who no source speaks of."""
    matrix = rolmatrix(lezer.bank, fasen=[fase.id])
    there = [(actor, cell) for actor in matrix.actoren if (cell := matrix.cel(actor.id, fase.id))]
    leading = [(kind, found) for kind in _LEIDING if (found := [actor.id for actor, cell in there if cell.rol is kind])]
    silent = [actor for actor, _ in matrix.gaten()]
    return lezer.toon("matrix/fase.html", fase=fase, rollen=there, leiding=leading, stil=silent)


def fase_overdrachten(lezer: Lezer, fase: Fase) -> Markup:
    """What comes in from the phase before and goes out to the next, as a list."""
    passages = [o for o in overgangen(lezer.bank) if fase.id in (o.van.id, o.naar.id)]
    return lezer.toon("matrix/doorgegeven.html", overgangen=passages, hier=fase.id) if passages else Markup("")
