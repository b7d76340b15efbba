"""Edge: Geheugen, what a preview keeps of a build so that the next one makes only what changed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from macros.content.meelezen import Noot, Notities
from macros.content.vertaling.register import Plek, Vermelding
from macros.content.voorraad import Voorraad
from macros.language.interface import Interface
from macros.linkcheck import Ankers
from macros.views.pagina import Pagina

Bladzijde = tuple[str, str]
"""A page: its source path and language."""
Bestanden = Iterator[tuple[str, bytes]]


@dataclass
class Pas:
    """One language of a build, as MkDocs left it: what is needed to make one of its pages again."""

    config: Any
    nav: Any
    files: Any
    env: Any


@dataclass
class Geheugen:
    """What is kept of a build.

    Attributes:
        voorraad: documents and records, so that only changed files are read.
        notities: where notes of reading go.
        gelezen: per page what it read of the data.
        artikelen: the finished article of each record page with what it read.
        uitvoer: per export what it read, and the files it gave.
        passen: each language.
        links: the links of each page by its address.
        ankers: the anchors of each page by its address.
        interface: the interface words it was made with.
        register: the register of translations it was made with.
        stempel_register: what tells that a file of that register changed.
        samengesteld: the pages that tell what other pages say, and so are made again with any of them.
        veranderd: what is no longer true since the build whose articles these are.
    """

    voorraad: Voorraad = field(default_factory=Voorraad)
    notities: Notities = field(default_factory=Notities)
    gelezen: dict[Bladzijde, set[Noot]] = field(default_factory=dict)
    artikelen: dict[tuple[str, str, str], tuple[Pagina, set[Noot]]] = field(default_factory=dict)
    uitvoer: dict[str, tuple[set[Noot], set[str]]] = field(default_factory=dict)
    passen: dict[str, Pas] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)
    ankers: dict[str, Ankers] = field(default_factory=dict)
    interface: Interface = field(default_factory=Interface)
    register: Mapping[Plek, Vermelding] = field(default_factory=dict)
    stempel_register: tuple[tuple[str, int, int], ...] = ()
    samengesteld: set[Bladzijde] = field(default_factory=set)
    veranderd: set[Noot] = field(default_factory=set)

    def lees_voor(self, page: Any, taal: str, *, opnieuw: bool) -> None:
        """From now on notes are of this page: it is being read (anew), or framed."""
        key = page.file.src_uri, taal
        if opnieuw:
            self.gelezen[key] = set()
        self.notities.nu = self.gelezen.setdefault(key, set())

    def artikel(self, soort: str, identity: str, taal: str, maak: Callable[[], Pagina]) -> Pagina:
        """The article of a record: the kept one, when nothing it rests on changed."""
        key, outer = (soort, identity, taal), self.notities.nu
        if key not in self.artikelen or not self.artikelen[key][1].isdisjoint(self.veranderd):
            self.notities.nu = set()
            self.artikelen[key] = maak(), self.notities.nu
        made, notes = self.artikelen[key]
        outer |= notes
        self.notities.nu = outer
        return made

    def geeft_uit(self, naam: str, bestanden: Bestanden) -> Bestanden:
        """The files of an export, with note of what it reads and gives."""
        notes: set[Noot] = set()
        names: set[str] = set()
        self.uitvoer[naam] = notes, names
        self.notities.nu = notes
        for name, content in bestanden:
            names.add(name)
            yield name, content
