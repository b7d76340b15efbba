"""A figure as an SVG file of its own: with its colours, its words and its source inside."""

import math
import re

from macros.content.keuzes import Zekerheid
from macros.content.records.bron import Bron
from macros.content.records.cijfer import Cijfer
from macros.views.citaat import adres
from macros.views.figuren.beschrijving import beschrijving
from macros.views.figuren.blad import BREED, RAND, Blad
from macros.views.figuren.figuur import bronnen_van, een_regel, noten, vorm_van
from macros.views.figuren.kleuren import kleur_in
from macros.views.figuren.losvormen import TEKENINGEN
from macros.views.figuren.rijen import onder
from macros.views.lezer import Lezer


def svg_los(l: Lezer, cijfer: Cijfer, *, kaal: bool = False) -> str:
    """A figure as a file that says everything by itself.

    Args:
        l: the reader, for the language.
        cijfer: the figure; an empty one says that it is empty.
        kaal: leave out title and source, for a document that gives them itself.
    """
    sheet = Blad(l, cijfer)
    if not kaal:
        sheet.alinea(l.kaal(cijfer.titel), "titel", 22, 2)
        sure = "" if cijfer.zekerheid is Zekerheid.HOOG else f" · {l.t(f'zekerheid.{cijfer.zekerheid}')}"
        sheet.alinea(onder(l, cijfer) + sure, "klein", 14, 18)
    TEKENINGEN[vorm_van(l, cijfer)](sheet)
    for mark, note in noten(l, cijfer):
        sheet.alinea(f"{mark} {note.striptags()}".strip(), "klein", 13, 2)
    if not kaal:
        sheet.y += 8
        sheet.alinea(f"{l.t('bron.enkel')} {_bronnen(l, cijfer)}", "klein", 13, 2)
        sheet.alinea(" · ".join(part for part in (l.t("site.naam"), adres(l, cijfer)) if part), "klein", 13, 0)
    html = l.toon(
        "figuren/los/blad.svg",
        taal=l.taal,
        breed=BREED,
        hoog=math.ceil(sheet.y + RAND),
        titel=l.kaal(cijfer.titel),
        beschrijving=beschrijving(l, cijfer),
        teksten=sheet.teksten,
        stukken=sheet.stukken,
    )
    return kleur_in(re.sub(r">\s+<", "><", str(een_regel(html))))


def _bronnen(l: Lezer, cijfer: Cijfer) -> str:
    told = []
    for reference in bronnen_van(cijfer):
        source = l.bank.een("bronnen", reference.bron, Bron)
        year = f" ({source.datum[:4]})" if source.datum else ""
        told.append(f"{l.kaal(source.uitgever)}{year}, {l.kaal(source.titel)}")
    return "; ".join(told)
