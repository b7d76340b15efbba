"""Whether a figure's values go together: sums, repetitions, numbers, kinds, drawings, breaks."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from macros.content.cijferwaarden import HONDERD, bekend, marge, moment, reeks, som
from macros.content.kennisbank import Kennisbank
from macros.content.keuzes import CijferSoort, Eenheid, Tekening
from macros.content.problems import Problem
from macros.content.records.cijfer import Cijfer, Waarde

Regel = Callable[[Kennisbank], Iterator[Problem]]
GEBROKEN = frozenset({Eenheid.PROCENT, Eenheid.EURO, Eenheid.HALVE_DAGEN, Eenheid.LESSEN, Eenheid.WEKEN, Eenheid.JAAR})
"""Units that may have decimals; all others count whole things."""
GEEN_DELEN = frozenset({Eenheid.WEKEN, Eenheid.JAAR})
"""Units in which parts of a whole make no sense."""
PAST_BIJ = {
    Tekening.DONUT: (CijferSoort.AANDEEL,),
    Tekening.GESTAPELD: (CijferSoort.AANDEEL,),
    Tekening.LIJN: (CijferSoort.REEKS, CijferSoort.MAANDEN),
    Tekening.TEGEL: (CijferSoort.GETAL, CijferSoort.VERDELING, CijferSoort.REEKS),
    Tekening.PICTOGRAM: (CijferSoort.GETAL,),
}
"""Which kinds a drawing suits; a drawing that is not here suits all."""


def sommen(bank: Kennisbank) -> Iterator[Problem]:
    """Parts of a whole that do not add up to it, within rounding."""
    for figure in _figures(bank):
        complete = len(bekend(figure)) == len(figure.waarden) > 0
        whole = _whole(bank, figure) if figure.soort is CijferSoort.AANDEEL and complete else None
        if whole is None or abs(som(figure) - whole) <= marge(figure):
            continue
        kind = "delen-te-veel" if som(figure) > whole else "delen-te-weinig"
        data = {"som": f"{som(figure):f}", "marge": f"{marge(figure).normalize():f}", "geheel": f"{whole:f}"}
        yield bank.problem("cijfers", figure.id, ("waarden",), kind, **data)


def _whole(bank: Kennisbank, figure: Cijfer) -> Decimal | None:
    """What parts must add up to: 100 percent, or the one value of the noemer in the same unit."""
    if figure.eenheid is Eenheid.PROCENT:
        return HONDERD
    if figure.noemer is None or not bank.heeft("cijfers", figure.noemer):
        return None
    total = bank.een("cijfers", figure.noemer, Cijfer)
    same = total.eenheid is figure.eenheid and len(total.waarden) == 1
    return total.waarden[0].waarde if same else None


def dubbels(bank: Kennisbank) -> Iterator[Problem]:
    """A period, category or key that stands twice in the same series."""
    for figure in _figures(bank):
        if figure.soort is CijferSoort.GETAL:
            continue
        first: dict[tuple[str, ...], int] = {}
        for index, value in enumerate(figure.waarden):
            for field, key in _keys(value):
                if key in first:
                    shown = " ".join(part for part in key[2:] if part)
                    yield _at(bank, figure, index, field, "waarde-dubbel", wat=f'{field} "{shown}"', eerste=_line(bank, figure, first[key]))
                    break
                first[key] = index


def _keys(value: Waarde) -> list[tuple[str, tuple[str, ...]]]:
    """What must be unique of a value, with the field to point at; the most telling field first."""
    period, series = value.periode or "", reeks(value)
    category = value.categorie.nl if value.categorie else ""
    found: list[tuple[str, tuple[str, ...]]] = [("categorie" if category else "periode", ("naam", series, category, period))]
    return [*found, ("sleutel", ("sleutel", series, value.sleutel, period))] if value.sleutel else found


def getallen(bank: Kennisbank) -> Iterator[Problem]:
    """Negative counts, halves of whole things, and percentages that cannot be."""
    for figure in _figures(bank):
        for index, value in enumerate(figure.waarden):
            kind = _number_fault(figure.eenheid, value.waarde) if value.waarde is not None else None
            if kind:
                yield _at(bank, figure, index, "waarde", kind, waarde=f"{value.waarde:f}", eenheid=str(figure.eenheid))


def _number_fault(unit: Eenheid, number: Decimal) -> str | None:
    if unit is Eenheid.PROCENT:
        return None if 0 <= number <= HONDERD else "procent-buiten"
    if number < 0:
        return "negatief"
    return "niet-geheel" if unit not in GEBROKEN and number != number.to_integral_value() else None


def vormen(bank: Kennisbank) -> Iterator[Problem]:
    """A kind, a unit and a drawing that do not go together."""
    for figure in _figures(bank):
        fitting = PAST_BIJ.get(figure.tekening)
        if figure.soort is CijferSoort.AANDEEL and figure.eenheid in GEEN_DELEN:
            unit = {"eenheid": str(figure.eenheid), "soort": str(figure.soort)}
            yield bank.problem("cijfers", figure.id, ("eenheid",), "eenheid-past-niet", **unit)
        if fitting and figure.soort not in fitting:
            allowed = [str(t) for t in Tekening if figure.soort in PAST_BIJ.get(t, (figure.soort,))]
            data: dict[str, Any] = {"tekening": str(figure.tekening), "soort": str(figure.soort), "toegelaten": allowed}
            yield bank.problem("cijfers", figure.id, ("tekening",), "tekening-past-niet", **data)
        if figure.soort is CijferSoort.GETAL and len(figure.waarden) > 1:
            yield bank.problem("cijfers", figure.id, ("waarden", 1), "een-waarde", aantal=len(figure.waarden))


def velden(bank: Kennisbank) -> Iterator[Problem]:
    """Values that lack the field their kind needs: a period, a category, a month."""
    for figure in _figures(bank):
        if figure.soort is CijferSoort.MAANDEN:
            if figure.waarden and not _months(figure):
                yield bank.problem("cijfers", figure.id, ("waarden",), "geen-maanden")
            continue
        field = {CijferSoort.REEKS: "periode", CijferSoort.AANDEEL: "categorie", CijferSoort.VERDELING: "categorie"}.get(figure.soort)
        for index, value in enumerate(figure.waarden):
            if field and not getattr(value, field):
                yield bank.problem("cijfers", figure.id, ("waarden", index), f"zonder-{field}")


def _months(figure: Cijfer) -> bool:
    if any(v.periode for v in figure.waarden):
        return all(v.periode and moment(v.periode).eenheid == "maand" for v in figure.waarden)
    return len(figure.waarden) == 12 and all(v.categorie for v in figure.waarden)


def breuken(bank: Kennisbank) -> Iterator[Problem]:
    """A break that does not lie in its series."""
    for figure in _figures(bank):
        places = sorted(moment(v.periode).plaats for v in figure.waarden if v.periode)
        for index, broken in enumerate(figure.breuken):
            if not places or not places[0] < moment(broken.voor).plaats <= places[-1]:
                yield bank.problem("cijfers", figure.id, ("breuken", index, "voor"), "breuk-buiten", periode=broken.voor)


def _figures(bank: Kennisbank) -> list[Cijfer]:
    return bank.alle("cijfers", Cijfer)


def _at(bank: Kennisbank, figure: Cijfer, index: int, field: str, kind: str, **data: Any) -> Problem:
    """A problem at a field of one of a figure's values."""
    return bank.problem("cijfers", figure.id, ("waarden", index, field), kind, **data)


def _line(bank: Kennisbank, figure: Cijfer, index: int) -> int:
    return bank.herkomst["cijfers", figure.id].place(("waarden", index)).line


VORMREGELS: tuple[Regel, ...] = (sommen, dubbels, getallen, vormen, velden, breuken)
