"""Every sentence an editor can get, in Dutch, in one place.

A message is a pair: what is wrong, and how to mend it. Both are format strings over the
problem's data. What every message says in the same way is made here: ``{waarde}`` is what was
found (text in quotes), ``{bedoelde}`` a suggestion, ``{toegelaten}`` and ``{bekend}`` what may stand there.
"""

from typing import Any

MESSAGES: dict[str, tuple[str, str]] = {
    # the file
    "geen-utf8": ("dit bestand is geen UTF-8{lijkt_op}", "Bewaar het opnieuw als UTF-8 (zonder BOM)."),
    "half-bewaard": ("dit bestand stopt midden in een letter", "Het is wellicht half bewaard: haal de vorige versie terug, of vul het einde aan."),
    "nulbytes": (
        "dit bestand bevat lege plekken (nulbytes)",
        "Het is wellicht half bewaard, bijvoorbeeld toen de computer uitviel: haal de vorige versie terug.",
    ),
    "bom": ("dit bestand begint met een BOM, een onzichtbaar teken", "Bewaar het als UTF-8 zonder BOM."),
    "stuurteken": (
        "onzichtbaar stuurteken {teken}",
        "Verwijder het teken; het komt vaak mee bij het plakken uit een ander programma.",
    ),
    "tab": ("een tab in de inspringing", "YAML springt in met spaties: vervang de tab door twee spaties."),
    "yaml": ("dit is geen geldige YAML: {reden}", "Kijk naar de inspringing, aanhalingstekens en dubbele punten rond deze plaats."),
    "leeg-bestand": ("dit bestand is leeg", "Vul het aan of verwijder het."),
    "meer-documenten": ("dit bestand bevat meer dan één document (---)", "Maak van elk document een eigen bestand."),
    "anker": (
        "een anker of alias ({naam}) mag hier niet",
        "Schrijf de waarde voluit. Begint de tekst zelf met & of *, zet hem dan tussen aanhalingstekens.",
    ),
    "tag": (
        "een YAML-tag ({naam}) mag hier niet",
        "Schrijf de gewone waarde. Begint de tekst zelf met !, zet hem dan tussen aanhalingstekens.",
    ),
    "te-diep": ("dit is te diep genest", "Meer dan {grens} niveaus heeft geen enkel record nodig; kijk of er een haakje te veel staat."),
    "dubbele-sleutel": (
        'het veld "{naam}" staat er twee keer: eerst op regel {eerste}, nu op regel {tweede}',
        "Voeg beide samen of verwijder er één.",
    ),
    "onbekend-bestand": (
        'onbekende plaats voor gegevens: "{naam}"{bedoelde}',
        "Bekende soorten: {toegelaten}. Een bestand eindigt op .yml.",
    ),
    "geen-slug": (
        'de bestandsnaam "{naam}" is geen geldig id{bedoelde}',
        "Gebruik kleine letters, cijfers en koppeltekens, zonder accenten of spaties, en hoogstens 100 tekens: de naam is ook het webadres.",
    ),
    "geen-id": (
        '"{naam}" is geen geldig id{bedoelde}',
        "Gebruik kleine letters, cijfers en koppeltekens, zonder accenten of spaties, en hoogstens 100 tekens.",
    ),
    "buiten-project": (
        "deze koppeling (symlink) {reden}",
        "Zet er het bestand of de map zelf: wat op de site komt, staat in het project.",
    ),
    "veel-fouten": ("nog {aantal} fouten in dit record worden niet getoond", "Verbeter eerst de getoonde fouten; kijk dan opnieuw na."),
    "dubbel-id": ('het id "{naam}" bestaat al: {eerste}', "Een id is ook het webadres en mag maar één keer voorkomen."),
    "id-in-bestand": ('het veld "id" hoort niet in dit bestand', "De bestandsnaam is het id; verwijder het veld."),
    # the fields
    "onbekend-veld": ('onbekend veld "{naam}"{bedoelde}', "Velden hier: {toegelaten}."),
    "komma-in-tekst": (
        '"{naam}" is geen veld',
        "Hoort dit bij de tekst ervoor? Een tekst met een komma of dubbele punt staat tussen {{ }} altijd tussen aanhalingstekens.",
    ),
    "ontbrekend-veld": ('het veld "{naam}" ontbreekt', 'Voeg "{naam}:" toe. {uitleg}'),
    "leeg": ("dit veld is leeg", "Vul het in, of verwijder het als er niets te zeggen valt."),
    "korte-lijst": ("deze lijst is te kort: {aantal} in plaats van minstens {minstens}", "Vul de lijst aan."),
    "verkeerd-type": ("verwachtte {verwacht}, kreeg {waarde}", "{voorbeeld}"),
    "buiten-lijst": ("{waarde} staat niet in de lijst{bedoelde}", "Toegelaten: {toegelaten}."),
    "geen-datum": ("{waarde} is geen bestaande datum", "Schrijf jaar-maand-dag, bijvoorbeeld 2026-03-31."),
    "geen-periode": (
        "{waarde} is geen periode",
        "Schrijf een schooljaar (2023-2024), een jaar (2026), een maand (2026-03) of een dag (2026-03-31).",
    ),
    "geen-getal": ("{waarde} is geen getal", "Schrijf cijfers met een punt voor de decimalen, bijvoorbeeld 34.3."),
    "geen-heel-getal": ("{waarde} is geen heel getal", "Schrijf enkel cijfers, bijvoorbeeld 12."),
    "komma-getal": ("{waarde} heeft een komma", "Schrijf een punt voor de decimalen: {voorstel}. De site toont zelf een komma."),
    "duizendtal": (
        "{waarde} is dubbelzinnig: een punt staat hier voor de decimalen, niet voor de duizendtallen",
        "Schrijf {voorstel}, zonder punt. De site zet zelf een punt tussen de duizendtallen.",
    ),
    "geen-adres": ("{waarde} is geen webadres", "Een adres begint met https:// of http:// en heeft geen spaties."),
    "meer-regels": ("dit veld past op één regel", "Haal de regelsprongen weg."),
    "waarde": ("{reden}", "{herstel}"),
    "bestaat-twee-keer": ("{waarde} staat twee keer in deze lijst", "Verwijder er één."),
    # the text
    "html": ("HTML mag niet in een tekstveld: {stuk}", "Schrijf gewone tekst; nadruk is *zo* of **zo**, een link is [tekst](adres)."),
    "opmaak": ("deze opmaak mag niet in een tekstveld: {stuk}", "Toegelaten: alinea's, nadruk, links en lijsten."),
    "teken-in-regel": (
        "een verwijzing werkt niet in dit veld: {waarde}",
        "Dit veld is één regel gewone tekst; zet de verwijzing in een langer tekstveld.",
    ),
    "onveilige-link": (
        "deze link is niet toegelaten: {waarde}",
        "Een link gaat naar https://…, http://…, mailto:… of naar een record: [tekst](soort:id).",
    ),
    "los-getal": (
        "een los cijfer in de tekst: {waarde}",
        "Cijfers staan bij de cijfers, met hun bron. Maak of zoek het record en schrijf {{cijfer:id}}.",
    ),
    "onbekend-teken": (
        "onbekende verwijzing {waarde}{bedoelde}",
        "Toegelaten: {{cijfer:id}}, {{cijfer:id:keuze}}, {{begrip:id}} en {{noot:nummer}}, zonder spaties.",
    ),
    "onbekende-plek": ("onbekende plek {waarde} in deze zin{bedoelde}", "Toegelaten: {{waarde}} en {{periode}}."),
    # the relations
    "onbekende-verwijzing": ("{waarde} bestaat niet bij {soort}{bedoelde}", "{bekend}Maak dat record eerst, of verbeter de verwijzing."),
    "onbekende-soort": ("{waarde} is geen soort{bedoelde}", "Toegelaten: {toegelaten}."),
    "onbekende-keuze": (
        'het cijfer "{cijfer}" heeft geen waarde {waarde}{bedoelde}',
        "{bekend}Kies een sleutel of een periode van dat cijfer.",
    ),
    "geen-verwijzing": ("{waarde} is geen verwijzing", "Schrijf soort/id, bijvoorbeeld methodieken/rots-en-water."),
    "kring": ("deze verwijzingen lopen in een kring: {pad}", "Haal één van de verwijzingen weg."),
    "zonder-bron": (
        "{wat} zonder bron",
        "Noem minstens één bron (bronnen: - bron: …): elke uitspraak en elk cijfer op deze site is na te kijken.",
    ),
    "cel-dubbel": ('{actor} heeft twee keer een cel voor de fase "{fase}": eerst op regel {eerste}', "Zet alle taken samen in één cel."),
    "regie-dubbel": ('de fase "{fase}" heeft al een regisseur: {eerste}', "Een fase heeft één regie; kijk de bron na."),
    "regie-zonder-bron": (
        'de regie van {actor} in de fase "{fase}" heeft geen bron',
        "Regie staat er alleen als een bron ze zo noemt: vul rol_bron in, of kies een andere rol.",
    ),
    "overdracht-terug": (
        'deze overdracht loopt terug in de tijd: van "{van}" naar "{naar}"',
        "Een overdracht gaat van een fase naar een latere; wissel van_fase en naar_fase.",
    ),
    "overdracht-aan-zichzelf": ("{actor} geeft hier iets door aan zichzelf", "Haal de actor weg bij van of bij naar."),
    "actor-zonder-cel": (
        'de actor "{actor}" heeft geen enkele rol in de matrix',
        "Maak data/rollen/{actor}.yml, of zet in_matrix op false.",
    ),
    "nummering": ("de nummering klopt niet: verwachtte {verwacht}, kreeg {kreeg}", "Nummers lopen door, zonder gaten of dubbels."),
    "noot-zonder-verwijzing": ("voetnoot {nummer} wordt nergens aangehaald", "Zet {{noot:{nummer}}} in de tekst waar ze bij hoort."),
    "noot-onbekend": (
        "voetnoot {nummer} bestaat niet",
        "Voeg ze toe bij de voetnoten van dit hoofdstuk, of verbeter het nummer. Enkel hoofdstukken van de visie hebben voetnoten.",
    ),
    "delen-te-veel": (
        "de delen tellen op tot {som}, meer dan het geheel van {geheel}",
        "Kijk de waarden na; een afrondingsverschil tot {marge} mag.",
    ),
    "delen-te-weinig": (
        "de delen tellen op tot {som}, niet tot het geheel van {geheel}",
        "Kijk de waarden na; een afrondingsverschil tot {marge} mag.",
    ),
    "waarde-dubbel": ("{wat} staat er twee keer: eerst op regel {eerste}", "Verwijder er één, of zet ze elk in een eigen reeks."),
    "negatief": ("een aantal onder nul: {waarde}", "Een aantal {eenheid} kan niet negatief zijn; kijk de bron na."),
    "procent-buiten": ("{waarde} procent ligt niet tussen 0 en 100", "Kijk de waarde of de eenheid na."),
    "niet-geheel": ("{waarde} {eenheid}: dit telt alleen hele getallen", "Kijk de waarde of de eenheid na."),
    "eenheid-past-niet": (
        'de eenheid "{eenheid}" past niet bij een {soort}',
        "Delen van een geheel zijn procenten, of aantallen van eenzelfde soort.",
    ),
    "tekening-past-niet": ('de tekening "{tekening}" past niet bij een {soort}', "Toegelaten: {toegelaten}."),
    "zonder-periode": ("een waarde in een reeks zonder periode", "Zeg van welk schooljaar, jaar of welke maand de waarde is."),
    "zonder-categorie": ("een waarde zonder categorie", "Zeg van welk deel of welke categorie de waarde is."),
    "geen-maanden": ("dit zijn geen maanden van een jaar", "Geef elke waarde een maand (2026-03), of twaalf categorieën in volgorde."),
    "een-waarde": ("een getal met {aantal} waarden", "Een getal heeft één waarde; maak er anders een verdeling of reeks van."),
    "breuk-buiten": ("de breuk bij {periode} ligt niet in deze reeks", "Een breuk staat na de eerste periode, en niet na de laatste."),
    "bron-zonder-jaar": (
        "een waarde in een reeks steunt op een bron zonder jaar: {bron}",
        "Geef de bron een datum, of zeg in haar toelichting waarom ze er geen draagt.",
    ),
    "zonder-waar-vragen": ("dit cijfer is leeg en zegt niet waar het te vragen is", "Vul waar_vragen in."),
    "zin-zonder-getal": ("de zin noemt {{waarde}} niet", "Zet {{waarde}} in elke taal op de plaats van het getal."),
    "zin-zonder-periode": ("de zin noemt {{periode}}, maar de waarde heeft er geen", "Vul de periode in, of haal {{periode}} uit de zin."),
    "verouderd": ("dit cijfer had een update moeten krijgen op {datum}", "Zoek de nieuwe waarde, of pas het veld verwacht aan."),
    # the keuzehulp
    "keuze-begin": ('de keuzehulp begint bij "{naam}", maar zo heet geen enkele vraag{bedoelde}', "Vragen hier: {toegelaten}."),
    "keuze-dubbel": (
        'het id "{naam}" staat al in deze keuzehulp, op regel {eerste}',
        "Een vraag, een uitkomst en elk antwoord van een vraag heeft een eigen id: het staat in het webadres.",
    ),
    "keuze-doodloper": ('de vraag "{naam}" loopt dood: ze heeft {aantal}', "Geef elke vraag minstens twee antwoorden die verder leiden."),
    "keuze-los": ('het antwoord "{antwoord}" leidt naar "{naar}", maar dat is geen vraag of uitkomst{bedoelde}', "Bekend hier: {toegelaten}."),
    "keuze-kring": (
        "deze vragen lopen in een kring: {pad}",
        "Wie zo antwoordt, komt nooit bij een uitkomst. Laat dit antwoord naar een latere vraag of een uitkomst leiden.",
    ),
    "keuze-onbereikbaar": ('geen enkel antwoord leidt naar {wat} "{naam}"', "Laat een antwoord ernaar leiden, of verwijder dit deel."),
    "keuze-te-groot": (
        "deze keuzehulp heeft {aantal} {wat}; meer dan {grens} maakt de pagina te zwaar",
        "Neem antwoorden samen, of maak er twee keuzehulpen van.",
    ),
    "uitkomst-zonder-stap": ('de uitkomst "{naam}" zegt niet wat de lezer nu kan doen', "Voeg stappen toe: een uitkomst weigert nooit."),
    "uitkomst-zonder-wie": ('de uitkomst "{naam}" zegt niet bij wie de lezer terechtkan', "Voeg bij_wie toe, bijvoorbeeld [clb]: een uitkomst weigert nooit."),
    # the onboarding paths
    "pad-dubbel": (
        'het id "{naam}" staat al in dit pad, op regel {eerste}',
        "Stappen en vragen hebben in een pad elk een eigen id: het staat in het webadres en bij wat lezers afvinken.",
    ),
    "etappe-volgorde": ('de etappe "{wanneer}" komt niet na de vorige, "{vorige}"', "Zet de etappes in de volgorde van de tijd: {toegelaten}."),
    "stap-los": ('deze stap wacht op "{naam}", maar zo heet geen stap in dit pad{bedoelde}', "Stappen hier: {toegelaten}."),
    "stap-onbereikbaar": (
        'niemand komt ooit toe aan de stap "{stap}": ze wacht op "{naam}", die er niet vóór komt',
        "Zet de stap later, of haal het id weg bij na.",
    ),
    "stap-zonder-rol": (
        'de actor "{actor}" heeft in de fase "{fase}" geen taken in de rollenmatrix',
        "Haal de fase weg bij rol_in, of vul data/rollen/{actor}.yml aan met een bron.",
    ),
    "stap-zonder-minuten": ("een stap van {aantal} minuten kan niet", "Schat hoelang de stap duurt: tussen 5 en 480 minuten."),
    "check-zonder-juist": ('geen enkel antwoord op "{vraag}" is juist', "Zet bij minstens één antwoord oordeel: juist."),
    "check-meer-juist": (
        'er zijn {aantal} juiste antwoorden op "{vraag}", maar er wordt er één gevraagd',
        "Laat één antwoord over met oordeel: juist, of zet meer: true en vraag er uitdrukkelijk meer.",
    ),
    "check-weinig": (
        'een vraag van de vorm "{vorm}" heeft minstens {minstens} antwoorden nodig, deze heeft er {aantal}',
        "Voeg antwoorden toe, of kies een andere vorm.",
    ),
    "check-oordeel": ('een vraag van de vorm "{vorm}" kent geen oordeel per antwoord', "Haal oordeel weg: {reden}."),
    "check-verwijst": (
        'bij een vraag van de vorm "{vorm}" wijst elk antwoord naar {soort}, niet naar {waarde}',
        "Schrijf bij verder {soort}/id, of kies een andere vorm.",
    ),
    "check-zonder-tekst": ('een antwoord van de vorm "{vorm}" zonder tekst', "Vul tekst in: het antwoord zoals de lezer het te zien krijgt."),
    "check-zonder-situatie": ("een casus zonder situatie", "Beschrijf bij situatie wat er verzonnen gebeurt, zonder namen of plaatsen."),
    "check-situatie": ('een situatie hoort bij een casus, niet bij een vraag van de vorm "{vorm}"', "Kies vorm: casus, of haal situatie weg."),
    "check-zelfde": ("{waarde} staat twee keer bij de antwoorden: eerst op regel {eerste}", "Een lezer kan die twee niet uit elkaar houden; verander er één."),
    "pad-dekking": (
        'dit pad belooft elk record van "{soort}", maar {waarde} komt nergens aan bod',
        "{herstel}",
    ),
    "pad-zonder-rol": (
        'dit pad belooft de hele rol van "{actor}", maar die actor heeft geen taken in de rollenmatrix',
        "Haal rollen weg bij dekt, of kies een andere actor.",
    ),
    # the import of a note
    "nota-soort": ("{waarde} is geen nota die ingelezen kan worden", "Toegelaten: {toegelaten}. Bewaar de nota eerst als Word (.docx) of als Markdown (.md)."),
    "nota-te-groot": ("dit bestand is te groot: {mb} MB", "Hoogstens {grens} MB. Haal de afbeeldingen eruit; enkel de tekst wordt ingelezen."),
    "nota-stuk": ("dit Word-bestand is beschadigd of is geen .docx: {reden}", "Open het in Word of LibreOffice en bewaar het opnieuw als .docx."),
    "nota-zonder-koppen": (
        "deze nota heeft geen titels, dus ook geen hoofdstukken",
        "Geef hoofdstukken de stijl Kop 1 (Word) of een # ervoor (Markdown), en paragrafen Kop 2 of ##.",
    ),
    "nota-bestaat": (
        'de editie "{editie}" bestaat al',
        "Kijk met --proef wat er zou veranderen. Met --overschrijf vervang je ze; ongewijzigde alinea's houden hun adres.",
    ),
    "nota-dubbel-id": (
        '"{naam}" staat twee keer in de nota: eerst op regel {eerste}',
        "Een id is een webadres en mag maar één keer voorkomen; verander er één.",
    ),
    "nota-dubbele-noot": ("voetnoot {nummer} staat twee keer in de nota: eerst op regel {eerste}", "Geef elke voetnoot een eigen nummer."),
    "nota-noot-ontbreekt": ("de tekst verwijst naar voetnoot {nummer}, maar die staat niet in de nota", "Voeg de voetnoot toe, of haal de verwijzing weg."),
    "nota-noot-los": (
        "voetnoot {nummer} wordt nergens aangehaald: {tekst}",
        "Zet het cijfer in de tekst waar ze bij hoort, als <sup>{nummer}</sup> of [^{nummer}], of verwijder de voetnoot.",
    ),
    "nota-bron": (
        "de bron {waarde} bestaat niet",
        "Elke editie noemt haar bron. Maak eerst data/bronnen/….yml voor de nota, of geef een andere met --bron.",
    ),
    "nota-datum": ("de nota zegt niet van wanneer ze is", "Geef de maand of het jaar met --datum, bijvoorbeeld --datum 2027-05."),
    "nota-editie": ("{waarde} kan geen editie heten{bedoelde}", "De naam is ook het webadres: meestal het jaar, bijvoorbeeld 2027."),
    "opmerkingen-geen-codes": (
        "dit is geen leesexemplaar: er staat geen enkele code als [2022/krachtgericht-1] in",
        "Maak er een met naft export consultatie, en laat de codes tussen vierkante haken staan.",
    ),
    "id-bezet": ('het id "{naam}" gebruikt de pagina zelf al', "Kies een ander id."),
    # the terms
    "dubbele-schrijfwijze": (
        'de schrijfwijze {waarde} hoort al bij het begrip "{ander}"',
        "Een woord leidt naar één begrip. Haal de schrijfwijze hier of daar weg, of zet ze bij trefwoorden: zoeken vindt haar dan nog.",
    ),
    # the import of providers
    "csv-geen-utf8": ("dit bestand is geen UTF-8", "Kies in je rekenblad bij het bewaren voor CSV UTF-8."),
    "csv-leeg": ("dit bestand heeft geen rijen", "De eerste regel noemt de kolommen; elke regel daarna is één aanbieder."),
    "csv-ongeldig": (
        "dit is geen geldige CSV: een aanhalingsteken is niet gesloten of staat op de verkeerde plaats",
        "Kijk de dubbele aanhalingstekens op deze regel na.",
    ),
    "csv-kolom-onbekend": ('onbekende kolom "{naam}"{bedoelde}', "Kolommen: {toegelaten}."),
    "csv-kolom-dubbel": ('de kolom "{naam}" staat er twee keer', "Voeg beide kolommen samen."),
    "csv-kolom-ontbreekt": ('de kolom "{naam}" ontbreekt', "{uitleg}"),
    "csv-breedte": (
        "deze rij heeft {aantal} velden, maar er zijn {verwacht} kolommen",
        "Staat er een {teken} in een tekst? Zet die tekst dan tussen dubbele aanhalingstekens.",
    ),
    "csv-cel-leeg": ('de kolom "{naam}" is leeg', "{uitleg}"),
    "csv-rij-dubbel": ('de aanbieder "{naam}" staat al in dit bestand, op regel {eerste}', "Voeg de twee rijen samen tot één."),
    # translations
    "register-bestand": ("dit is geen register van vertalingen", "Toegelaten namen: {toegelaten}."),
    "register-regel": (
        "deze regel van het register klopt niet: {waarde}",
        "Het register wordt door naft bijgehouden. Haal de regel weg en voer dan uit: naft translations update.",
    ),
    "niet-te-bewerken": ("dit veld kan niet vanzelf aangepast worden", "Zet elke taal op een eigen regel, of pas het veld met de hand aan."),
    "vertaling-onbekend": (
        "geen tekst om te vertalen: {waarde}{bedoelde}",
        "Schrijf soort, soort/id of soort/id:veld, bijvoorbeeld methodieken/rots-en-water:samenvatting.",
    ),
    "vertaling-ontbreekt": ("de vertaling naar het {taal} ontbreekt", "Vertaal de tekst, of laat een vertaler het doen: naft translations export."),
    "vertaling-verouderd": (
        "de vertaling naar het {taal} volgt het Nederlands van {datum}, en dat is intussen veranderd",
        "Pas de vertaling aan, en zeg dat ze weer klopt: naft translations update {naam} --taal {code}.",
    ),
    "vertaling-ongenoteerd": (
        "van de vertaling naar het {taal} is niet genoteerd welk Nederlands ze volgt",
        "Voer uit: naft translations update. Dan valt het op als het Nederlands later verandert.",
    ),
    "rol-is-geen-rol": ("dit lijkt een adres en geen rol: {waarde}", "Schrijf in welke hoedanigheid iemand nalas, bijvoorbeeld: leerkracht Frans."),
    "uitwissel-stuk": (
        "dit bestand van een vertaler is niet te lezen: {reden}",
        "Bewaar het in het programma van de vertaler opnieuw als XLIFF 1.2, XLIFF 2.0 of PO.",
    ),
    "uitwissel-vorm": ("{waarde} is geen bestand van een vertaler", "Toegelaten: {toegelaten}."),
    "uitwissel-bestaat": ("{waarde} bestaat al", "Kies een andere naam, of voeg --overschrijf toe."),
    "uitwissel-te-groot": ("dit bestand is te groot: {mb} MB", "Hoogstens {grens} MB. Voer het in stukken in."),
    "uitwissel-taal": (
        "dit bestand zegt niet naar welke taal het vertaald is, of dat is geen taal van de site: {waarde}",
        "Toegelaten: {toegelaten}. Of geef ze met --taal.",
    ),
    "uitwissel-onbekend": ("de tekst {naam} bestaat niet (meer)", "Haal hem uit het bestand, of exporteer opnieuw."),
    "uitwissel-dubbel": ("de tekst {naam} staat twee keer in dit bestand: eerst op regel {eerste}", "Haal er één weg."),
    "uitwissel-ouder": (
        "het Nederlands van {naam} is veranderd sinds dit bestand gemaakt is",
        "Exporteer opnieuw en laat de vertaler dit nazien, of sla het over met --behalve-ouder. Nu staat er: {nu}",
    ),
    "uitwissel-intussen": (
        "de vertaling van {naam} is intussen ook hier veranderd",
        "Kijk welke van de twee je wilt houden. Met --behalve-ouder blijft staan wat er nu staat: {nu}",
    ),
    "uitwissel-codes": (
        "de vertaling van {naam} heeft niet dezelfde verwijzingen als het Nederlands",
        "Ontbreekt: {weg}. Te veel: {bij}. Verwijzingen, invulplaatsen en webadressen blijven in elke taal gelijk.",
    ),
    "git": ("git kan hier niet vergelijken met {waarde}", "{reden}"),
    # changing the data
    "intussen-gewijzigd": (
        "iemand anders wijzigde dit bestand terwijl deze opdracht liep",
        "Voer de opdracht opnieuw uit: ze vertrekt dan van de nieuwe inhoud.",
    ),
    "soort-onbekend": ("{waarde} is geen soort{bedoelde}", "Soorten: {toegelaten}."),
    "record-onbekend": ("{waarde} bestaat niet bij {soort}{bedoelde}", "Zie naft list {soort}."),
    "record-bestaat": ('"{naam}" bestaat al bij {soort}: {waar}', "Kies een ander id, bijvoorbeeld {voorstel}."),
    "eerst-in-orde": ("{aantal} fouten staan eerst in de weg", "Voer naft check uit en verbeter ze; daarna kan dit."),
    # the pages
    "macro": ("{reden}", "{herstel}"),
    "pagina": ("{reden}", "{herstel}"),
    "dode-link": ("deze link leidt nergens heen: {waarde}", "Verbeter het adres of verwijder de link."),
    "dood-anker": ("dit anker bestaat niet: {waarde}", "Verbeter het stuk na # of verwijder het."),
}
_LONG = 60
"""How much of a value a message shows."""


def sentence(kind: str, data: dict[str, Any]) -> str:
    """What is wrong. A kind that is not listed is a programmer's error (KeyError)."""
    return MESSAGES[kind][0].format(**_filled(data))


def hint(kind: str, data: dict[str, Any]) -> str:
    """How to mend it; empty when there is nothing to add."""
    return MESSAGES[kind][1].format(**_filled(data)).strip()


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    meant = data.get("bedoelde")
    known = ", ".join(data.get("bekend", ()))
    return {
        **data,
        "naam": " ".join(str(data.get("naam")).split()),
        "waarde": named(data.get("waarde")),
        "lijkt_op": f"; het lijkt op {data['lijkt_op']}" if data.get("lijkt_op") else "",
        "bedoelde": f'; bedoelde je "{meant}"?' if meant else "",
        "toegelaten": ", ".join(data.get("toegelaten", ())),
        "bekend": f"Bekend: {known}. " if known else "",
    }


def named(value: Any) -> str:
    """What an editor would call a value: text stands in quotes and is cut when long."""
    if value is None:
        return "niets"
    if isinstance(value, dict):
        return "een groep velden"
    if isinstance(value, list | tuple):
        return "een lijst"
    text = " ".join(str(value).split())
    return f'"{text[: _LONG - 1]}…"' if len(text) > _LONG else f'"{text}"'
