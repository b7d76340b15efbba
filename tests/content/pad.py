"""A small onboarding path for tests: two stages, three steps, and a self-check of every form."""

from macros.content.records.inwerkpad import Inwerkpad

PAD = """\
titel: {nl: Nieuw hier, fr: Nouveau ici, en: New here}
nagekeken: 2026-01-31
bronnen: [{bron: nota, plaats: §1}]
nummer: 1
samenvatting: {nl: Voor wie begint., fr: Pour qui débute., en: For who begins.}
inleiding: {nl: Neem *je* tijd., fr: Prenez le temps., en: Take your time.}
actor: leerling
dekt: [dna, fasen, rollen]
etappes:
  - wanneer: dag-1
    titel: {nl: Kennismaken, fr: Rencontrer, en: Meeting}
    doel: {nl: Je kent de bouwsteen., fr: Vous connaissez le bloc., en: You know the block.}
    stappen:
      - id: waarvoor
        titel: {nl: Waarvoor, fr: Pourquoi, en: What for}
        doel: {nl: Je weet waarom., fr: Vous savez pourquoi., en: You know why.}
        minuten: 20
        lezen: [dna/nabij, begrippen/naft]
        doen: {nl: Lees de bouwsteen., fr: Lisez le bloc., en: Read the block.}
        bespreken: {nl: Wat raakt je?, fr: Qu'est-ce qui vous touche ?, en: What moves you?}
        vragen:
          - id: wat-eerst
            vorm: keuze
            vraag: {nl: Wat doe je eerst?, fr: Que faire d'abord ?, en: What comes first?}
            antwoorden:
              - tekst: {nl: Straffen, fr: Punir, en: Punish}
                uitleg: {nl: Dat verbindt niet., fr: Cela ne relie pas., en: That does not connect.}
                verder: dna/nabij
              - tekst: {nl: Luisteren, fr: Écouter, en: Listen}
                oordeel: juist
                uitleg: {nl: "Zo begint *nabij* zijn.", fr: Ainsi commence la proximité., en: So nearness begins.}
                verder: methodieken/luisteren
          - id: wie-helpt
            vorm: wie
            vraag: {nl: Wie geeft les?, fr: Qui enseigne ?, en: Who teaches?}
            antwoorden:
              - {oordeel: juist, uitleg: {nl: Zo heet het., fr: Ainsi dit., en: So it is called.}, verder: actoren/leerkracht}
              - {uitleg: {nl: Die leert., fr: Il apprend., en: That one learns.}, verder: actoren/leerling}
  - wanneer: week-1
    titel: {nl: Meedoen, fr: Participer, en: Joining in}
    doel: {nl: Je kent de fasen., fr: Vous connaissez les phases., en: You know the phases.}
    stappen:
      - id: de-fasen
        titel: {nl: De fasen, fr: Les phases, en: The phases}
        doel: {nl: Je kent ze op een rij., fr: Vous les connaissez., en: You know them in a row.}
        minuten: 90
        na: [waarvoor]
        lezen: [fasen/start, fasen/einde, paragrafen/2020/de-vraag]
        rol_in: [start]
        doen: {nl: Teken de fasen., fr: Dessinez les phases., en: Draw the phases.}
        bespreken: {nl: Welke fase is moeilijk?, fr: Quelle phase est difficile ?, en: Which phase is hard?}
        vragen:
          - id: op-een-rij
            vorm: volgorde
            vraag: {nl: Wat komt eerst?, fr: Qu'est-ce qui vient d'abord ?, en: What comes first?}
            antwoorden:
              - {uitleg: {nl: Hier begint het., fr: Ici cela commence., en: Here it begins.}, verder: fasen/start}
              - {tekst: {nl: Praten, fr: Parler, en: Talking}, uitleg: {nl: Tussenin., fr: Entre les deux., en: In between.}, verder: methodieken/praten}
              - {uitleg: {nl: Hier eindigt het., fr: Ici cela finit., en: Here it ends.}, verder: fasen/einde}
      - id: even-oefenen
        titel: {nl: Even oefenen, fr: S'exercer, en: Practising}
        doel: {nl: Je durft kiezen., fr: Vous osez choisir., en: You dare to choose.}
        minuten: 30
        lezen: [methodieken/praten]
        doen: {nl: Kies., fr: Choisissez., en: Choose.}
        bespreken: {nl: Waarom?, fr: Pourquoi ?, en: Why?}
        vragen:
          - id: stil-in-de-klas
            vorm: casus
            situatie: {nl: Een leerling zwijgt al een week., fr: Un élève se tait depuis une semaine., en: A pupil has been silent for a week.}
            vraag: {nl: Wat doe je?, fr: Que faites-vous ?, en: What do you do?}
            meer: true
            antwoorden:
              - {tekst: {nl: Erbij gaan zitten, fr: S'asseoir à côté, en: Sit beside}, oordeel: juist, uitleg: {nl: Dat is nabij., fr: C'est proche., en: That is near.}, verder: dna/nabij}
              - {tekst: {nl: Een gesprek vragen, fr: Demander un entretien, en: Ask for a talk}, oordeel: juist, uitleg: {nl: Dat kan ook., fr: C'est possible aussi., en: That works too.}, verder: methodieken/praten}
              - {tekst: {nl: Wachten, fr: Attendre, en: Wait}, oordeel: deels, uitleg: {nl: Niet te lang., fr: Pas trop longtemps., en: Not too long.}, verder: dna/nabij}
          - id: woorden
            vorm: koppel
            vraag: {nl: Wat hoort bij wat?, fr: Qu'est-ce qui va ensemble ?, en: What goes with what?}
            antwoorden:
              - {uitleg: {nl: De naam., fr: Le nom., en: The name.}, verder: begrippen/naft}
              - {uitleg: {nl: De regel., fr: La règle., en: The rule.}, verder: begrippen/eenstapsregel}
              - {tekst: {nl: Nog een keer, fr: Encore une fois, en: Once more}, uitleg: {nl: Het derde., fr: Le troisième., en: The third.}, verder: begrippen/derde}
"""
"""A flawless one, for the site ``gaaf`` with a third term."""
BESTAND = "inwerken/nieuw.yml"
DERDE = """\
titel: {nl: derde, fr: tiers, en: third}
nagekeken: 2026-01-31
bronnen: [{bron: nota}]
kort: {nl: Het derde begrip., fr: Le troisième terme., en: The third term.}
definitie: {nl: Meer is er niet., fr: Rien de plus., en: There is no more.}
"""


def met_pad(site, text: str = PAD):
    """A copy of ``gaaf`` with the small path."""
    return site("gaaf").schrijf("begrippen/derde.yml", DERDE).schrijf(BESTAND, text)


def pad(site) -> Inwerkpad:
    """The small path, read from such a copy."""
    return met_pad(site).bank().een("inwerken", "nieuw", Inwerkpad)
