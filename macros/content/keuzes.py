"""The closed lists: what an editor chooses from. Their labels are interface text."""

from enum import StrEnum


class Zekerheid(StrEnum):
    """How sure a statement is, as the dossier grades it."""

    HOOG = "hoog"
    MIDDEL = "middel"
    LAAG = "laag"
    NIET_GEVONDEN = "niet-gevonden"


class Gezien(StrEnum):
    """How far a source was seen when it was used."""

    VOLLEDIG = "volledig"
    DEELS = "deels"
    OPENING = "opening"
    VIA = "via-andere-bron"
    NIET = "niet-gezien"


class BronSoort(StrEnum):
    """What kind of document a source is."""

    VISIENOTA = "visienota"
    FOLDER = "folder"
    REGELGEVING = "regelgeving"
    OVERHEID = "overheidspagina"
    SECTOR = "sectorpagina"
    STATISTIEK = "statistiek"
    PARLEMENT = "parlement"
    PERS = "pers"
    ONDERZOEK = "onderzoek"
    METHODE = "methodebeschrijving"
    PRAKTIJK = "praktijkbeschrijving"


class RolSoort(StrEnum):
    """What kind of part an actor plays in a phase."""

    EINDVERANTWOORDELIJK = "eindverantwoordelijk"
    REGIE = "regie"
    UITVOEREND = "uitvoerend"
    ONDERSTEUNEND = "ondersteunend"
    MEDE_EIGENAAR = "mede-eigenaar"
    BETROKKEN = "betrokken"


class Vorm(StrEnum):
    """With whom a method or an offer works."""

    INDIVIDUEEL = "individueel"
    GROEP = "groep"
    KLAS = "klas"
    TEAM = "team"
    SCHOOL = "school"


class ActorGroep(StrEnum):
    """Where an actor belongs."""

    JONGERE = "jongere-en-thuis"
    SCHOOL = "school"
    ONDERWIJS = "onderwijspartners"
    NAFT = "naft"
    WELZIJN = "welzijn-en-netwerk"
    OVERHEID = "overheid-en-toezicht"


class EditieStatus(StrEnum):
    """Where an edition of the vision stands."""

    ONTWERP = "ontwerp"
    GELDIG = "geldig"
    VERVANGEN = "vervangen"


class EditieAard(StrEnum):
    """What kind of text an edition is; only editions of one kind succeed each other."""

    VISIENOTA = "visienota"
    STANDPUNT = "standpunt"


class Strekking(StrEnum):
    """What an outcome of a keuzehulp comes down to; none of them is a refusal."""

    KAN = "kan"
    EERST = "eerst"
    OPEN = "open"


class CijferSoort(StrEnum):
    """The shape of a figure's data."""

    GETAL = "getal"
    AANDEEL = "aandeel"
    REEKS = "reeks"
    VERDELING = "verdeling"
    MAANDEN = "maanden"


class Eenheid(StrEnum):
    """What a figure counts."""

    PROCENT = "procent"
    LEERLINGEN = "leerlingen"
    JONGEREN = "jongeren"
    SCHOLEN = "scholen"
    TRAJECTEN = "trajecten"
    ORGANISATIES = "organisaties"
    LOCATIES = "locaties"
    NETWERKEN = "netwerken"
    COORDINATOREN = "coordinatoren"
    PROJECTEN = "projecten"
    HALVE_DAGEN = "halve-dagen"
    EURO = "euro"
    PERSONEN = "personen"
    UITSLUITINGEN = "uitsluitingen"
    AANMELDINGEN = "aanmeldingen"
    LESSEN = "lessen"
    WEKEN = "weken"
    JAAR = "jaar"


class Tekening(StrEnum):
    """How a figure is drawn."""

    TEGEL = "tegel"
    STAAF = "staaf"
    GESTAPELD = "gestapeld"
    DONUT = "donut"
    LIJN = "lijn"
    VEELVOUD = "veelvoud"
    PICTOGRAM = "pictogram"


class Wanneer(StrEnum):
    """When a stage of an onboarding path takes place, in order."""

    DAG_1 = "dag-1"
    WEEK_1 = "week-1"
    WEKEN_2_4 = "weken-2-4"
    MAANDEN_2_3 = "maanden-2-3"


class Checkvorm(StrEnum):
    """How a self-check asks."""

    KEUZE = "keuze"
    WIE = "wie"
    CASUS = "casus"
    VOLGORDE = "volgorde"
    KOPPEL = "koppel"


class Oordeel(StrEnum):
    """What is to be said of an answer; in a case an answer can be right in part."""

    JUIST = "juist"
    DEELS = "deels"
    FOUT = "fout"


class Dekking(StrEnum):
    """What an onboarding path can promise to meet whole."""

    DNA = "dna"
    UITGANGSPUNTEN = "uitgangspunten"
    FASEN = "fasen"
    ROLLEN = "rollen"
