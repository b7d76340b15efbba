"""A small keuzehulp for tests: three questions, one of them shared by two branches, and three outcomes."""

from macros.content.records.keuzehulp import Keuzehulp

HULP = """\
titel: {nl: Praten of zwijgen?, fr: Parler ou se taire ?, en: Talk or be silent?}
nagekeken: 2026-01-31
bronnen: [{bron: nota, plaats: §1}]
nummer: 1
samenvatting: {nl: Kies., fr: Choisissez., en: Choose.}
begin: wie
vragen:
  - id: wie
    titel: {nl: Over wie gaat het?, fr: De qui s'agit-il ?, en: Who is it about?}
    antwoorden:
      - {id: een, tekst: {nl: Eén leerling, fr: Un élève, en: One pupil}, naar: wanneer}
      - {id: klas, tekst: {nl: Een klas, fr: Une classe, en: A class}, naar: plek}
      - {id: niemand, tekst: {nl: Niemand, fr: Personne, en: Nobody}, naar: later}
  - id: plek
    titel: {nl: Op school?, fr: À l'école ?, en: At school?}
    uitleg: {nl: "Kies *één* plek.", fr: Choisissez un lieu., en: Choose a place.}
    bronnen: [{bron: nota}]
    antwoorden:
      - {id: ja, tekst: {nl: Op school, fr: À l'école, en: At school}, naar: wanneer}
      - {id: nee, tekst: {nl: Elders, fr: Ailleurs, en: Elsewhere}, naar: wanneer}
  - id: wanneer
    titel: {nl: Wanneer?, fr: Quand ?, en: When?}
    antwoorden:
      - {id: nu, tekst: {nl: Nu, fr: Maintenant, en: Now}, uitleg: {nl: Vandaag., fr: Aujourd'hui., en: Today.}, naar: praten}
      - {id: straks, tekst: {nl: Straks, fr: Plus tard, en: Later}, naar: later}
uitkomsten:
  - id: praten
    titel: {nl: Ga praten, fr: Parlez, en: Talk}
    strekking: kan
    samenvatting: {nl: Het kan., fr: C'est possible., en: It can be done.}
    waarom:
      - tekst: {nl: De nota zegt het., fr: La note le dit., en: The note says so.}
        bronnen: [{bron: nota, plaats: §2}]
    stappen:
      - tekst: {nl: Begin met luisteren., fr: Commencez par écouter., en: Begin with listening.}
    bij_wie: [leerkracht, school]
    open:
      - tekst: {nl: Hoelang het duurt., fr: Combien de temps., en: How long it takes.}
    verder: [methodieken/praten]
  - id: later
    titel: {nl: Wacht even, fr: Attendez, en: Wait}
    strekking: eerst
    samenvatting: {nl: Eerst iets anders., fr: D'abord autre chose., en: Something else first.}
    waarom:
      - tekst: {nl: De krant zegt het., fr: Le journal le dit., en: The paper says so.}
        bronnen: [{bron: krant}]
    stappen:
      - tekst: {nl: Vraag het aan de school., fr: Demandez à l'école., en: Ask the school.}
    bij_wie: [school]
"""
"""A flawless one, for the site ``gaaf``."""
BESTAND = "keuzehulp/hulp.yml"


def hulp(site) -> Keuzehulp:
    """The small helper, read from a copy of ``gaaf``."""
    return site("gaaf").schrijf(BESTAND, HULP).bank().een("keuzehulp", "hulp", Keuzehulp)
