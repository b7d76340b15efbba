"""Figuur: a figure as a reader sees it, with all it takes to check it."""

from typing import Any

from markupsafe import Markup

from macros.content.cijferwaarden import afronding, bekend, is_laat, is_leeg
from macros.content.keuzes import Tekening
from macros.content.records.cijfer import Cijfer
from macros.content.records.record import Bronverwijzing
from macros.language.getallen import procent
from macros.views.figuren import delen, staven
from macros.views.figuren.beschrijving import beschrijving
from macros.views.figuren.geometrie import Vlak, n
from macros.views.figuren.lijn import lijn
from macros.views.figuren.pictogram import verhouding
from macros.views.figuren.rijen import bijkolommen, eenheid, kolommen, onder, rijen, volle_naam
from macros.views.lezer import Lezer

NOTEN = 3
"""Up to how many remarks on single values stand under the drawing; more only in the table."""
_OP_PAGINA = Vlak()


def teken(l: Lezer, cijfer: Cijfer, *, plek: str = "", verder: bool = True) -> Markup:
    """A figure with its title, drawing, table, notes and sources.

    Args:
        l: the reader.
        cijfer: the figure.
        plek: a word that keeps ids apart when a page shows the same figure twice.
        verder: whether to link to the figure's own page.
    """
    drawn = vorm_van(l, cijfer)
    html = l.toon(
        "figuren/figuur.html",
        cijfer=cijfer,
        vorm=drawn,
        onder=onder(l, cijfer),
        tekening=tekening(l, cijfer, plek=plek),
        noten=noten(l, cijfer),
        met_tabel=drawn not in ("tegel", "leeg") and (drawn != "staaf" or bool(bijkolommen(cijfer))),
        rijen=rijen(l, cijfer),
        kolommen=kolommen(cijfer),
        bijtabel=bijkolommen(cijfer),
        bronnen=bronnen_van(cijfer),
        verder=verder,
        laat=is_laat(cijfer, l.vandaag),
    )
    return een_regel(html)


def tekening(l: Lezer, cijfer: Cijfer, *, plek: str = "") -> Markup:
    """Only the drawing, with its legend."""
    return _TEKENINGEN[vorm_van(l, cijfer)](l, cijfer, f"f-{cijfer.id}{'-' + plek if plek else ''}")


def een_regel(html: Markup) -> Markup:
    """HTML on one line, so that it may stand anywhere in a page."""
    return Markup("").join(Markup(line.strip()) for line in html.split("\n"))


def vorm_van(l: Lezer, cijfer: Cijfer) -> str:
    """How a figure can be drawn: as the record asks, empty without values, a tile when nothing else fits."""
    if is_leeg(cijfer):
        return "leeg"
    if cijfer.tekening is Tekening.PICTOGRAM and verhouding(l, cijfer) is None:
        return Tekening.TEGEL
    return cijfer.tekening


def bronnen_van(cijfer: Cijfer) -> list[Bronverwijzing]:
    """The sources of a figure and of its values, each source once."""
    found: dict[str, Bronverwijzing] = {}
    for reference in [*cijfer.bronnen, *(b for v in cijfer.waarden for b in v.bronnen)]:
        found.setdefault(reference.bron, reference)
    return list(found.values())


def noten(l: Lezer, cijfer: Cijfer) -> list[tuple[str, Markup]]:
    """What must stand under a drawing: breaks, rounding, remarks on values; each with its mark."""
    notes = [
        (chr(65 + index), Markup("{} {}").format(l.t("figuur.zin.breuk", periode=l.periode(b.voor)), l.regel(b.uitleg)))
        for index, b in enumerate(cijfer.breuken)
    ]
    rounded = afronding(cijfer)
    if rounded:
        notes.append(("", Markup("{}").format(l.t("figuur.afronding", som=procent(rounded, l.taal)))))
    few = sum(1 for value in cijfer.waarden if value.opmerking) <= NOTEN
    return notes + [("", remark) for remark in opmerkingen(l, cijfer)] if few else notes


def opmerkingen(l: Lezer, cijfer: Cijfer) -> list[Markup]:
    """The remarks on single values, each with what it is about."""
    told = [value for value in cijfer.waarden if value.opmerking]
    return [Markup("{}: {}").format(volle_naam(l, cijfer, value), l.regel(value.opmerking)) for value in told]


def _naam(l: Lezer, cijfer: Cijfer, id: str) -> dict[str, Any]:
    """The accessible name and description of a drawing, and the attributes that point to them."""
    html = '<title id="{0}-t">{1}</title><desc id="{0}-d">{2} {3}</desc>'
    name = Markup(html).format(id, l.kaal(cijfer.titel), beschrijving(l, cijfer), l.t("figuur.alternatief"))
    aria = Markup('role="img" aria-labelledby="{0}-t" aria-describedby="{0}-d"').format(id)
    return {"kop": name, "aria": aria, "id": id, "v": _OP_PAGINA}


def _tegel(l: Lezer, cijfer: Cijfer, id: str) -> Markup:
    return l.toon("figuren/tegel.html", cijfer=cijfer, rijen=rijen(l, cijfer), woord=eenheid(l, cijfer, bekend(cijfer)[0].waarde), n=n)


def _staaf(l: Lezer, cijfer: Cijfer, id: str) -> Markup:
    heads = [k for k in kolommen(cijfer) if k != "reeks"]
    return l.toon(
        "figuren/staaf.html",
        groepen=staven.groepen(l, cijfer),
        van_honderd=staven.van_honderd(cijfer),
        titel=l.kaal(cijfer.titel),
        beschrijving=beschrijving(l, cijfer),
        kolom=heads[0] if heads else "wat",
        n=n,
    )


def _delen(l: Lezer, cijfer: Cijfer, id: str) -> Markup:
    parts = delen.stukken(l, cijfer)
    return l.toon("figuren/delen.html", vorm=cijfer.tekening, stukken=parts, grootste=delen.grootste(parts), **_naam(l, cijfer, id))


def _lijn(l: Lezer, cijfer: Cijfer, id: str) -> Markup:
    drawn = lijn(l, cijfer)
    widest = max(len(text) for _, text in drawn.streepjes)
    return l.toon("figuren/lijn.html", d=drawn, schaal=n(widest * 0.6 + 0.8), **_naam(l, cijfer, id))


def _veelvoud(l: Lezer, cijfer: Cijfer, id: str) -> Markup:
    panels = staven.panelen(l, cijfer)
    return l.toon("figuren/veelvoud.html", panelen=panels, maat=staven.maat(panels), id=id, v=_OP_PAGINA)


def _pictogram(l: Lezer, cijfer: Cijfer, id: str) -> Markup:
    return l.toon("figuren/pictogram.html", p=verhouding(l, cijfer), **_naam(l, cijfer, id))


def _leeg(l: Lezer, cijfer: Cijfer, id: str) -> Markup:
    return l.toon("figuren/leeg.html", cijfer=cijfer)


_TEKENINGEN = {
    "tegel": _tegel, "staaf": _staaf, "gestapeld": _delen, "donut": _delen,
    "lijn": _lijn, "veelvoud": _veelvoud, "pictogram": _pictogram, "leeg": _leeg,
}  # fmt: skip
