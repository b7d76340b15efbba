"""Zoekpagina: the form and the empty places of the search page; its script fills them."""

from markupsafe import Markup

from macros.content.soorten import ALLE
from macros.views.lezer import Lezer
from macros.views.pagina import MET_PAGINA
from macros.views.zoekdocument import soorten_op_anker

PAGINAS = "paginas"
"""What the search calls a page that is not one record."""


def zoekpagina(lezer: Lezer) -> Markup:
    """Het zoekveld met zijn resultaten."""
    found = {*MET_PAGINA, *soorten_op_anker()}
    kinds = [soort.naam for soort in ALLE if soort.naam in found]
    labels = {PAGINAS: lezer.t("zoek.soort.paginas"), **{kind: lezer.t(f"soort.{kind}") for kind in kinds}}
    return lezer.toon("zoeken/pagina.html", soorten=labels)
