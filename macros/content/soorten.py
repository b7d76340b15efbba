"""Soort: a kind of record, its model and where its files stand. The only list of kinds."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from macros.content.records.aanbieder import Aanbieder, Regio
from macros.content.records.aanbod import Aanbod
from macros.content.records.aanmeldstap import Aanmeldstap
from macros.content.records.actor import Actor, Rol
from macros.content.records.begrip import Begrip
from macros.content.records.bron import Bron
from macros.content.records.cijfer import Cijfer
from macros.content.records.dna import Bouwsteen, Engagement
from macros.content.records.doelgroep import Doel, Doelgroep
from macros.content.records.fase import Fase, Zorgfase
from macros.content.records.keuzehulp import Keuzehulp
from macros.content.records.methodiek import Methodiek
from macros.content.records.overdracht import Overdracht
from macros.content.records.praktijk import Praktijk
from macros.content.records.publiek import Moment, Publiek, Thema, Vraag
from macros.content.records.record import Record
from macros.content.records.tegenspraak import Hiaat, Tegenspraak
from macros.content.records.uitgangspunt import Uitgangspunt
from macros.content.records.visie import Editie, Hoofdstuk


@dataclass(frozen=True)
class Soort:
    """A kind of record.

    Attributes:
        naam: the plural Dutch word, which is also the folder and the address.
        model: the record type.
        patroon: where its files stand under ``data/``, as a glob; a short list may stand
            in ``<naam>.yml`` instead, when the pattern is the default one.
    """

    naam: str
    model: type[Record]
    patroon: str = ""

    @property
    def glob(self) -> str:
        """The glob of its files under ``data/``."""
        return self.patroon or f"{self.naam}/*.yml"

    def id_of(self, path: PurePosixPath) -> str:
        """The id a file stands for: its name, with the edition before it in the vision."""
        if self.naam == "edities":
            return path.parent.name
        return f"{path.parent.name}/{path.stem}" if self.naam == "hoofdstukken" else path.stem

    def owns(self, path: PurePosixPath) -> bool:
        """Whether a file under ``data/`` holds one record of this kind."""
        if self.naam == "hoofdstukken" and path.name == "editie.yml":
            return False
        return len(path.parts) == len(PurePosixPath(self.glob).parts) and path.match(self.glob)

    def lists(self, path: PurePosixPath) -> bool:
        """Whether a file under ``data/`` holds a list of records of this kind."""
        return not self.patroon and str(path) == f"{self.naam}.yml"


ALLE: tuple[Soort, ...] = (
    Soort("bronnen", Bron),
    Soort("edities", Editie, "visie/*/editie.yml"),
    Soort("hoofdstukken", Hoofdstuk, "visie/*/*.yml"),
    Soort("dna", Bouwsteen),
    Soort("engagementen", Engagement),
    Soort("uitgangspunten", Uitgangspunt),
    Soort("doelgroepen", Doelgroep),
    Soort("doelen", Doel),
    Soort("fasen", Fase),
    Soort("zorgfasen", Zorgfase),
    Soort("actoren", Actor),
    Soort("rollen", Rol),
    Soort("overdrachten", Overdracht),
    Soort("methodieken", Methodiek),
    Soort("praktijken", Praktijk),
    Soort("aanbod", Aanbod),
    Soort("keuzehulp", Keuzehulp),
    Soort("aanmeldstappen", Aanmeldstap),
    Soort("aanbieders", Aanbieder),
    Soort("regios", Regio),
    Soort("cijfers", Cijfer),
    Soort("tegenspraken", Tegenspraak),
    Soort("hiaten", Hiaat),
    Soort("begrippen", Begrip),
    Soort("tijdlijn", Moment),
    Soort("vragen", Vraag),
    Soort("publieken", Publiek),
    Soort("themas", Thema),
)
OP_NAAM = {soort.naam: soort for soort in ALLE}
