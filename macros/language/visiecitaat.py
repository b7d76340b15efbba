"""Visiecitaat: how to cite a chapter, a section, a paragraph or a line of the vision."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.content.edities import Plek, plekken
from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.records.bron import Bron
from macros.content.records.visie import Afdeling, Editie, Hoofdstuk, Paragraaf
from macros.language.adressen import wortel
from macros.language.getallen import periode
from macros.language.interface import Interface
from macros.language.taal import vertaal

_TALEN = {"nl": "dutch", "fr": "french", "en": "english"}
_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {sign: f"\\{sign}" for sign in "&%$#_{}"}


@dataclass(frozen=True)
class Citaat:
    """One place in the vision, ready to cite.

    Attributes:
        id: the anchor in the chapter; empty for the chapter itself.
        plaats: the place in words, such as §5.2 Krachtgericht, alinea 1.
        adres: its address on the web.
        kort: for in a text.
        apa: for a list of sources.
        bibtex: for LaTeX.
        ris: for a reference manager.
    """

    id: str
    plaats: str
    adres: str
    kort: str
    apa: str
    bibtex: str
    ris: str


@dataclass(frozen=True)
class Citeerder:
    """Makes the citations of one edition in one language.

    Attributes:
        bank: all records.
        interface: all interface strings.
        taal: nl, fr or en.
        site: the public address of the site, with a slash behind it.
        editie: the edition.
    """

    bank: Kennisbank
    interface: Interface
    taal: str
    site: str
    editie: Editie

    def hoofdstuk(self, chapter: Hoofdstuk) -> Citaat:
        """The chapter as a whole."""
        return self._made(chapter, "", self._place(str(chapter.nummer), chapter.titel))

    def alle(self, chapter: Hoofdstuk) -> Iterator[Citaat]:
        """The chapter, and then every anchor in it."""
        yield self.hoofdstuk(chapter)
        for section in chapter.afdelingen:
            yield self._made(chapter, section.id, self._place(section.nummer, section.titel))
        told: set[str] = set()
        for place in plekken(chapter):
            if place.paragraaf and place.paragraaf.id not in told:
                told.add(place.paragraaf.id)
                yield self._made(chapter, place.paragraaf.id, self._paragraph(place))
            line = self._t("visie.citaat.alinea", n=place.volgnummer)
            yield self._made(chapter, place.alinea.id, f"{self._paragraph(place)}, {line}")

    def _t(self, key: str, **values: object) -> str:
        return self.interface.tekst(key, self.taal, **values)

    def _kaal(self, text: Meertalig) -> str:
        return vertaal(text, self.taal).tekst

    def _place(self, number: str, title: Meertalig) -> str:
        name = self._kaal(title)
        return name if self.editie.eigen_nummers else f"§{number} {name}"

    def _paragraph(self, place: Plek) -> str:
        return self._place(place.nummer, titel_van(place.hoofdstuk, place.afdeling, place.paragraaf))

    def _date(self) -> str:
        """The year first, as lists of sources want it: 2022, mei."""
        year = self.editie.datum[:4]
        rest = periode(self.editie.datum, self.taal).replace(year, "").strip()
        return f"{year}, {rest}" if rest and self.editie.datum[4:5] == "-" and len(self.editie.datum) != 9 else year

    def _made(self, chapter: Hoofdstuk, identity: str, place: str) -> Citaat:
        anchor = f"#{identity}" if identity else ""
        address = f"{self.site}{wortel(self.taal)}visie/{chapter.id}/{anchor}"
        source = self.bank.een("bronnen", self.editie.bronnen[0].bron, Bron)
        values = {
            "auteur": self._kaal(source.uitgever),
            "jaar": self.editie.datum[:4],
            "datum": self._date(),
            "editie": self._kaal(self.editie.titel),
            "plaats": place,
            "soort": self._t("visie.citaat.letterlijk" if self.editie.letterlijk else "visie.citaat.hertaling"),
            "site": self._t("site.naam"),
            "adres": address,
        }
        key = f"naft-{self.editie.id}-{identity or chapter.slug}"
        kort, apa = (self._t(f"visie.citaat.{form}", **values) for form in ("kort", "apa"))
        return Citaat(identity, place, address, kort, apa, _bibtex(key, self.taal, values), _ris(values, self.taal))


def titel_van(chapter: Hoofdstuk, section: Afdeling | None, paragraph: Paragraaf | None) -> Meertalig:
    """The title a place stands under: its own, else that of its section or its chapter."""
    if paragraph and paragraph.titel:
        return paragraph.titel
    return section.titel if section else chapter.titel


def _bibtex(key: str, taal: str, values: dict[str, str]) -> str:
    fields = {
        "author": f"{{{_tex(values['auteur'])}}}",
        "title": f"{{{_tex(values['editie'])}}}",
        "year": values["jaar"],
        "note": _tex(f"{values['plaats']}; {values['soort']}"),
        "howpublished": _tex(values["site"]),
        "url": values["adres"],
        "language": _TALEN[taal],
    }
    rows = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@misc{{{key},\n{rows}\n}}\n"


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in text)


def _ris(values: dict[str, str], taal: str) -> str:
    fields = {
        "TY": "ELEC", "AU": values["auteur"], "TI": values["editie"], "PY": values["jaar"], "SE": values["plaats"],
        "N1": values["soort"], "PB": values["site"], "UR": values["adres"], "LA": taal,
    }  # fmt: skip
    rows = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields.items()]
    return "\r\n".join([*rows, "ER  - ", ""])
