"""Vergelijking: two actors side by side, phase by phase."""

from markupsafe import Markup

from macros.content.overgangen import geeft
from macros.content.rolmatrix import rolmatrix
from macros.views.lezer import Lezer
from macros.views.matrix.keuze import VerkeerdeKeuze, ids
from macros.views.matrix.raster import anker
from macros.views.matrix.rollen import tabel


def vergelijk(lezer: Lezer, een: str, twee: str) -> Markup:
    """Twee actoren naast elkaar, fase per fase, en wat ze aan elkaar doorgeven.

    Raises:
        OnbekendeKeuze: for an actor that does not exist, or the same actor twice.
    """
    ids(lezer, "actoren", "de actor", [een, twee])
    if een == twee:
        raise VerkeerdeKeuze(f'de actor "{een}" staat er twee keer', "Noem twee verschillende actoren.")
    matrix = rolmatrix(lezer.bank, [een, twee])
    roles = {fase.id: tuple(matrix.cel(actor, fase.id) is not None for actor in (een, twee)) for fase in matrix.fasen}
    split = {which: [fase for fase, there in roles.items() if there == which] for which in ((True, True), (True, False), (False, True))}
    handed = [h for one, other in ((een, twee), (twee, een)) for h in geeft(lezer.bank, one) if other in h.naar]
    first, second = (lezer.kaal(actor.titel) for actor in matrix.actoren)
    table = tabel(lezer, matrix, anker("naast", een, twee), "volledig", "fasen", bijschrift=lezer.t("rollen.naast", een=first, twee=second))
    names = lezer.t("vergelijk.samen"), _alleen(lezer, een), _alleen(lezer, twee)
    shares = list(zip(names, split.values(), strict=True))
    return lezer.toon("matrix/vergelijken.html", delen=shares, doorgegeven=handed, tabel=table)


def _alleen(lezer: Lezer, actor: str) -> Markup:
    return Markup("{}").format(lezer.t("vergelijk.alleen", actor=lezer.kaal(lezer.record("actoren", actor).titel)))
