"""Weergaven: everything that shows records, called the way the site calls it, with the HTML it gives."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlsplit

from macros.content.kennisbank import Kennisbank
from macros.gegenereerd import stubs
from macros.pagemacros import MACROS
from macros.views import kaarten
from macros.views.begripgebruik import Begripgebruik
from macros.views.lezer import Lezer
from macros.views.pagina import pagina
from tests.sites import woorden

SITE = "https://naft.example/"
MET_ID = {"cijfer": "cijfers", "grafiek": "cijfers", "bron": "bronnen", "begrip": "begrippen", "keuzekaart": "keuzehulp"}
"""Macros that show one record, and of which kind."""
ANDERS = {
    "vergelijk": [("school", "leerling")],
    "telmatrix": [("methodieken", "doelgroepen"), ("methodieken", "fasen"), ("praktijken", "methodieken")],
    "cijfer": [("aandeel", None, "zin"), ("gesprekken", None, "verloop")],
    "kaarten": [(soort,) for soort in kaarten.SOORTEN],
    "overzicht": [("methodieken",), ("praktijken",)],
    "telling": [("methodieken",)],
}
"""Macros that want to be asked something else."""
ADRES = ("href", "src", "action", "formaction", "poster", "data", "cite", "srcset", "xlink:href", "background", "ping")
_VEILIG = ("", "http", "https", "mailto")


def vragen(bank: Kennisbank) -> Iterator[tuple[str, tuple]]:
    """Every macro with every way to ask it."""
    for name, macro in MACROS.items():
        needed = [p for p in list(inspect.signature(macro).parameters.values())[1:] if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD]
        if name in MET_ID:
            yield from ((name, (identity,)) for identity in bank.ids(MET_ID[name]))
        if name in ANDERS:
            yield from ((name, args) for args in ANDERS[name])
        elif not needed:
            yield name, ()


def weergaven(bank: Kennisbank) -> Iterator[tuple[str, str]]:
    """The HTML of every page and every macro, with the terms linked as on the site: in Dutch, and where part is not translated."""
    use = Begripgebruik()
    for taal in ("nl", "en"):
        lezer = Lezer(bank, woorden(), taal, SITE)
        made = [(f"{stub.soort}/{stub.id}", pagina(lezer, stub.soort, stub.id).inhoud) for stub in stubs(bank).values()]
        made += [(f"{name}{args}", MACROS[name](lezer, *args)) for name, args in vragen(bank)]
        for name, html in made:
            linked = use.gekoppeld(lezer, str(html), taal, adres=f"{name}/", titel=lezer.kaal(bank.alle("methodieken", object)[0].titel))
            yield f"{taal}:{name}", use.ingevuld(lezer, linked)


@dataclass
class Bouwsel(HTMLParser):
    """What a piece of HTML is built of.

    Attributes:
        delen: every element with the names of its attributes.
        adressen: every address in it.
        tekst: what a reader sees.
        rest: comments, declarations and processing instructions.
    """

    delen: set[tuple[str, frozenset[str]]] = field(default_factory=set)
    adressen: set[str] = field(default_factory=set)
    woorden: list[str] = field(default_factory=list)
    rest: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag, attrs):
        self.delen.add((tag, frozenset(name for name, _ in attrs)))
        self.adressen |= {value or "" for name, value in attrs if name in ADRES}

    def handle_data(self, data):
        self.woorden.append(data)

    def handle_comment(self, data):
        self.rest.add(data)

    handle_decl = handle_pi = unknown_decl = handle_comment

    @property
    def tekst(self) -> str:
        return " ".join("".join(self.woorden).split())


def bouwsel(html: str) -> Bouwsel:
    """HTML, taken apart."""
    made = Bouwsel()
    made.feed(html)
    made.close()
    return made


def onveilig(adres: str) -> bool:
    """Whether an address runs something, or leads to another host by stealth; browsers drop what cannot be seen."""
    bare = re.sub(r"[\x00-\x20]", "", adres)
    return urlsplit(bare).scheme.lower() not in _VEILIG or bare.startswith(("//", "\\", "/\\"))
