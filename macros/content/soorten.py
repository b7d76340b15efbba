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
from macros.content.records.inwerkpad import Inwerkpad
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
        wat: what its records hold, in Dutch, for the guide, the editor's hints and the ``naft`` command.
        patroon: where its files stand under ``data/``, as a glob; a short list may stand
            in ``<naam>.yml`` instead, when the pattern is the default one.
    """

    naam: str
    model: type[Record]
    wat: str = ""
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
        if not self.patroon:
            return len(path.parts) == 2 and path.parts[0] == self.naam and path.suffix == ".yml"
        if self.naam == "hoofdstukken" and path.name == "editie.yml":
            return False
        return len(path.parts) == len(PurePosixPath(self.glob).parts) and path.match(self.glob)

    def lists(self, path: PurePosixPath) -> bool:
        """Whether a file under ``data/`` holds a list of records of this kind."""
        return not self.patroon and str(path) == f"{self.naam}.yml"


ALLE: tuple[Soort, ...] = (
    Soort("bronnen", Bron, "documenten en pagina's waar de site op steunt"),
    Soort("edities", Editie, "een editie van de visie: titel, datum, status en wie ze onderschrijft", "visie/*/editie.yml"),
    Soort("hoofdstukken", Hoofdstuk, "een hoofdstuk van een editie van de visie", "visie/*/*.yml"),
    Soort("dna", Bouwsteen, "de bouwstenen van de folder"),
    Soort("engagementen", Engagement, "de beloften van de folder"),
    Soort("uitgangspunten", Uitgangspunt, "de uitgangspunten van §5.2 van de visienota"),
    Soort("doelgroepen", Doelgroep, "voor wie NAFT er is"),
    Soort("doelen", Doel, "waarvoor een traject dient"),
    Soort("fasen", Fase, "de fasen van het trajectmodel"),
    Soort("zorgfasen", Zorgfase, "de fasen van het zorgcontinuüm, met wat NAFT er kan"),
    Soort("actoren", Actor, "wie er rond een traject staat"),
    Soort("rollen", Rol, "wat een actor doet, per fase; de bestandsnaam is het id van de actor"),
    Soort("overdrachten", Overdracht, "wie wat doorgeeft aan wie, van fase naar fase"),
    Soort("methodieken", Methodiek, "manieren van werken"),
    Soort("praktijken", Praktijk, "voorbeelden die een bron echt beschrijft"),
    Soort("aanbod", Aanbod, "wat een school kan vragen"),
    Soort("keuzehulp", Keuzehulp, "een reeks vragen die bij een uitkomst eindigt"),
    Soort("aanmeldstappen", Aanmeldstap, "de stappen van een eerste vraag tot de start van een traject"),
    Soort("aanbieders", Aanbieder, "organisaties die NAFT uitvoeren, volgens een bron"),
    Soort("regios", Regio, "wat er per provincie bekend is"),
    Soort("cijfers", Cijfer, "alle getallen, elk met zijn bron"),
    Soort("tegenspraken", Tegenspraak, "waar bronnen elkaar tegenspreken, met beide kanten"),
    Soort("hiaten", Hiaat, "wat geen enkele bron zegt"),
    Soort("begrippen", Begrip, "woorden en afkortingen, met hun betekenis"),
    Soort("tijdlijn", Moment, "momenten met een datum"),
    Soort("vragen", Vraag, "vragen die vaak gesteld worden, met het antwoord"),
    Soort("inwerken", Inwerkpad, "een pad door de eerste weken van wie nieuw is, met stappen en zelfchecks"),
    Soort("publieken", Publiek, "groepen lezers, met hun ingang op de startpagina"),
    Soort("themas", Thema, "onderwerpen die records delen"),
)
OP_NAAM = {soort.naam: soort for soort in ALLE}


def van_bestand(path: PurePosixPath) -> tuple[Soort | None, Soort | None]:
    """The kind a file under ``data/`` holds one record of, and the kind it holds a list of; at most one of them is there."""
    likely = [s for s in (OP_NAAM.get(path.parts[0]), OP_NAAM.get(path.stem)) if s] + [s for s in ALLE if s.patroon]
    return next((s for s in likely if s.owns(path)), None), next((s for s in likely if s.lists(path)), None)
