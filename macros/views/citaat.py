"""Citaat: how to cite a figure, in two forms."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from macros.content.records.bron import Bron
from macros.content.records.cijfer import Cijfer
from macros.views.figuren.figuur import bronnen_van
from macros.views.lezer import Lezer


@dataclass(frozen=True)
class Citaat:
    """A citation: its form (kort, apa) and its text."""

    vorm: str
    tekst: Markup


def citaten(l: Lezer, cijfer: Cijfer) -> list[Citaat]:
    """The short and the APA form, with the address of the page when that of the site is known."""
    values = {
        "site": l.t("site.naam"),
        "titel": l.kaal(cijfer.titel),
        "bron": uitgevers(l, cijfer),
        "jaar": str(cijfer.nagekeken.year),
        "dag": l.datum(cijfer.nagekeken),
        "adres": adres(l, cijfer),
    }
    return [Citaat(form, _filled(l, f"cijfer.citaat.{form}", values)) for form in ("kort", "apa")]


def adres(l: Lezer, cijfer: Cijfer) -> str:
    """Where a figure's page stands on the web; empty when the site's own address is not known."""
    return l.site + l.adres("cijfers", cijfer.id).removeprefix("~/") if l.site else ""


def uitgevers(l: Lezer, cijfer: Cijfer) -> str:
    """Who published what a figure rests on, each once, with the years."""
    years: dict[str, list[str]] = {}
    for reference in bronnen_van(cijfer):
        source = l.bank.een("bronnen", reference.bron, Bron)
        found = years.setdefault(l.kaal(source.uitgever), [])
        if source.datum and source.datum[:4] not in found:
            found.append(source.datum[:4])
    return "; ".join(f"{who} ({', '.join(sorted(when))})" if when else who for who, when in years.items())


def _filled(l: Lezer, sleutel: str, values: dict[str, str]) -> Markup:
    """The text with its values escaped; in italics what a form puts between stars."""
    text = str(escape(l.t(sleutel)))
    lead, star, rest = text.partition("*")
    title, _, tail = rest.partition("*")
    return Markup(f"{lead}<em>{title}</em>{tail}" if star else text).format(**values).strip()
