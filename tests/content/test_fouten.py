"""Every kind of bad input breaks a real file of a whole site, and the full message is agreed on.

The name of a case is the kind of message, with a variant behind ``--``; its snapshot is what an editor
reads. A case gives exactly one message: one fault never drags others along.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.content.messages import MESSAGES
from macros.content.problems import ContentError
from tests.sites import PROJECT, Site

PRATEN, LUISTEREN, BEGIN = "methodieken/praten.yml", "methodieken/luisteren.yml", "visie/2020/begin.yml"
Breek = Callable[[Site], Site]


def in_bytes(name: str, codering: str) -> Breek:
    return lambda site: site.schrijf(name, site.lees(name).encode(codering))


def vervang(name: str, old: str, new: str) -> Breek:
    return lambda site: site.vervang(name, old, new)


def bij(name: str, text: str) -> Breek:
    return lambda site: site.voeg_toe(name, text)


def nieuw(name: str, text: str) -> Breek:
    return lambda site: site.schrijf(name, text)


def kopie(van: str, naar: str) -> Breek:
    return lambda site: site.schrijf(naar, site.lees(van))


def doel(tekst: str) -> Breek:
    """A running text that holds something it should not, in its Dutch."""
    return vervang(LUISTEREN, "{nl: Horen wat er speelt.", f"{{nl: '{tekst}'")


BESTAND: dict[str, Breek] = {
    "geen-utf8": in_bytes(PRATEN, "cp1252"),
    "geen-utf8--utf16": in_bytes(PRATEN, "utf-16"),
    "half-bewaard": lambda site: site.schrijf(PRATEN, site.lees(PRATEN).encode().split("’".encode())[0] + "’".encode()[:2]),
    "nulbytes": lambda site: site.schrijf(PRATEN, site.lees(PRATEN)[:200] + "\0" * 50),
    "bom": in_bytes(PRATEN, "utf-8-sig"),
    "stuurteken": vervang(PRATEN, "Samen praten", "Samen\x0bpraten"),
    "stuurteken--onzichtbare-spatie": vervang(PRATEN, "Samen praten", "Samen\u200bpraten"),
    "tab": vervang(PRATEN, "  - {nl: Ga zitten", "\t- {nl: Ga zitten"),
    "yaml": vervang(PRATEN, "in_naft_tekst: true", "in_naft_tekst true"),
    "yaml--dubbele-punt": vervang(LUISTEREN, "titel: {nl: Luisteren", "titel: let op: {nl: Luisteren"),
    "yaml--aanhalingsteken": vervang(PRATEN, "uitgangspunten: [luisteren]", 'uitgangspunten: ["luisteren]'),
    "yaml--haakje": vervang(PRATEN, "vormen: [individueel, groep]", "vormen: [individueel, groep"),
    "yaml--inspringing": vervang(PRATEN, "  - {nl: Begin.", "   - {nl: Begin."),
    "yaml--apenstaartje": vervang(LUISTEREN, "na: [praten]", "na: [@praten]"),
    "yaml--procentteken": nieuw(LUISTEREN, "%titel: x\n"),
    "yaml--backslash": vervang(PRATEN, "in_naft_tekst: true", 'in_naft_tekst: "\\q"'),
    "leeg-bestand": nieuw(LUISTEREN, ""),
    "leeg-bestand--enkel-commentaar": nieuw(LUISTEREN, "# nog te schrijven\n---\n"),
    "meer-documenten": bij(LUISTEREN, "---\ntitel: nog een\n"),
    "anker": vervang(PRATEN, "nagekeken: 2026-01-31", "nagekeken: &dag 2026-01-31"),
    "anker--alias": vervang(BEGIN, "titel: {nl: Het begin, fr: Le début, en: The start}", "titel: *begin"),
    "yaml--nadruk-zonder-aanhalingstekens": vervang(PRATEN, "nl: Samen praten.", "nl: *Samen* praten."),
    "tag": vervang(PRATEN, "nagekeken: 2026-01-31", "nagekeken: !!timestamp 2026-01-31"),
    "tag--code": vervang(PRATEN, "nagekeken: 2026-01-31", "nagekeken: !!python/object/apply:os.system [ls]"),
    "te-diep": bij(LUISTEREN, "verwant: " + "[" * 30 + "]" * 30 + "\n"),
    "te-diep--zonder-einde": nieuw(LUISTEREN, "{a: [" * 100_000),
    "dubbele-sleutel": bij(PRATEN, "vormen: [klas]\n"),
    "dubbele-sleutel--dieper": vervang(BEGIN, "    titel: {nl: De vraag,", "    id: de-vraag\n    titel: {nl: De vraag,"),
    "onbekend-bestand": kopie(LUISTEREN, "metodieken/stil.yml"),
    "onbekend-bestand--extensie": kopie(LUISTEREN, "methodieken/stil.yaml"),
    "onbekend-bestand--te-diep": kopie(LUISTEREN, "methodieken/stil/stil.yml"),
    "onbekend-bestand--geen-editie": kopie(BEGIN, "visie/begin.yml"),
    "onbekend-bestand--lijst": kopie("regios.yml", "regio.yml"),
    "onbekend-bestand--hoofdstukken-zijn-geen-lijst": nieuw("hoofdstukken.yml", "- id: x\n"),
    "geen-slug": kopie(LUISTEREN, "methodieken/Stil én Luisteren.yml"),
    "geen-slug--map": lambda site: site.schrijf("visie/2021 b/editie.yml", site.lees("visie/2020/editie.yml")),
    "geen-id": vervang("regios.yml", "- id: rand", "- id: De Rand"),
    "geen-id--regelsprong": vervang("regios.yml", "- id: rand", '- id: "rand\\n"'),
    "geen-id--alinea": vervang(BEGIN, "id: opmaat", "id: Op_maat"),
    "dubbel-id": vervang("regios.yml", "- id: rand", "- id: midden"),
    "dubbel-id--bestand-en-lijst": lambda site: site.schrijf(
        "regios/midden.yml", site.lees("regios.yml").split("- id: rand")[0].replace("- id: midden\n", "").replace("\n  ", "\n").lstrip()
    ),
    "dubbel-id--anker-in-ander-hoofdstuk": vervang("visie/2020/vervolg.yml", "id: samen-0", "id: opmaat"),
    "id-in-bestand": bij(LUISTEREN, "id: luisteren\n"),
}
VELD: dict[str, Breek] = {
    "onbekend-veld": vervang(PRATEN, "doelgroepen: [leerling]", "doelgroepen: [leerling]\ndoelgroep: [leerling]"),
    "onbekend-veld--dieper": vervang(PRATEN, "{bron: nota, plaats: §2}", "{bron: nota, plaat: §2}"),
    "onbekend-veld--taal": vervang(PRATEN, "samenvatting: {nl:", "samenvatting: {de: Zusammen., nl:"),
    "onbekend-veld--met-haakjes": vervang(PRATEN, "stappen:", "'{naam}': 1\nstappen:"),
    "komma-in-tekst": vervang(PRATEN, "{nl: Samen praten.", "{nl: Samen praten, en ook zwijgen."),
    "ontbrekend-veld": vervang(PRATEN, "in_naft_tekst: true\n", ""),
    "ontbrekend-veld--dieper": vervang("rollen/school.yml", "    rol: betrokken\n", ""),
    "ontbrekend-veld--nederlands": vervang(PRATEN, "{nl: Ga zitten., fr", "{fr"),
    "ontbrekend-veld--id-in-lijst": vervang("themas.yml", "- id: stilte\n  titel", "- titel"),
    "leeg": vervang(PRATEN, "{nl: Samen praten., fr: Parler ensemble.", "{nl: Samen praten., fr: ''"),
    "leeg--niets": bij(PRATEN, "duur:\n"),
    "leeg--enkel-spaties": vervang(PRATEN, "nl: Samen praten.", "nl: '   '"),
    "leeg--verplicht": vervang(PRATEN, "in_naft_tekst: true", "in_naft_tekst:"),
    "leeg--in-lijst": vervang(PRATEN, "fasen: [start]", "fasen:\n  -"),
    "korte-lijst": vervang(PRATEN, "vormen: [individueel, groep]", "vormen: []"),
    "korte-lijst--minstens-twee": lambda site: site.vervang(
        "tegenspraken/hoeveel.yml",
        "  - tekst: {nl: De nota telt minder., fr: La note compte moins., en: The note counts fewer.}\n    bronnen: [{bron: nota}]\n",
        "",
    ),
    "verkeerd-type": vervang(PRATEN, "vormen: [individueel, groep]", "vormen: individueel"),
    "verkeerd-type--lijst-voor-tekst": vervang(PRATEN, "nl: Samen praten.", "nl: [Samen praten.]"),
    "verkeerd-type--tekst-voor-talen": vervang(PRATEN, "samenvatting: {nl: Samen praten., fr: Parler ensemble., en: Talking together.}", "samenvatting: Samen"),
    "verkeerd-type--tekst-voor-velden": vervang(PRATEN, "{bron: krant}]", "krant]"),
    "verkeerd-type--hele-bestand": nieuw("rollen/leerling.yml", "- een\n- lijst\n"),
    "verkeerd-type--lijstbestand": nieuw("themas.yml", "gesprek: {titel: Gesprek}\n"),
    "buiten-lijst": vervang(PRATEN, "vormen: [individueel, groep]", "vormen: [individuel, groep]"),
    "buiten-lijst--ja-nee": vervang(PRATEN, "in_naft_tekst: true", "in_naft_tekst: ja"),
    "buiten-lijst--velden": vervang("bronnen/krant.yml", "soort: pers", "soort: {nl: pers}"),
    "geen-datum": vervang(PRATEN, "2026-01-31", "2026-02-30"),
    "geen-datum--anders-geschreven": vervang(PRATEN, "2026-01-31", "31 januari 2026"),
    "geen-datum--lijst": vervang(PRATEN, "2026-01-31", "[2026-01-31]"),
    "geen-periode": vervang("bronnen/nota.yml", "2020-05", "2020-13"),
    "geen-periode--geen-schooljaar": vervang("praktijken/kring.yml", "2019-2020", "2019-2021"),
    "geen-getal": vervang("cijfers/aandeel.yml", "waarde: 66.6", "waarde: ongeveer 66"),
    "geen-heel-getal": vervang("doelgroepen/klas.yml", "nummer: 2", "nummer: 2.5"),
    "komma-getal": vervang("cijfers/aandeel.yml", "waarde: 66.6", "waarde: '66,6'"),
    "duizendtal": vervang("cijfers/gesprekken.yml", "waarde: 4000", "waarde: 4.000"),
    "geen-adres": vervang("bronnen/nota.yml", "https://nota.example/tekst", "www.nota.example"),
    "geen-adres--javascript": vervang("bronnen/nota.yml", "https://nota.example/tekst", "javascript:alert(1)"),
    "meer-regels": vervang(PRATEN, "samenvatting: {nl: Samen praten.", 'samenvatting: {nl: "Samen\\npraten."'),
    "bestaat-twee-keer": vervang(PRATEN, "vormen: [individueel, groep]", "vormen: [individueel, groep, individueel]"),
    "bestaat-twee-keer--verwijzing": vervang(PRATEN, "fasen: [start]", "fasen: [start, start]"),
}
TEKST: dict[str, Breek] = {
    "html": doel("Horen <script>alert(1)</script> wat er speelt."),
    "html--gebeurtenis": doel('Horen onclick="alert(1)" wat er speelt.'),
    "html--in-titel": vervang(LUISTEREN, "titel: {nl: Luisteren", "titel: {nl: Luis<b>teren</b>"),
    "html--naam-in-alle-talen": vervang("aanbieders/huis.yml", "titel: Het Huis", "titel: Het <img src=x onerror=alert(1)> Huis"),
    "html--verder-in-de-tekst": vervang(PRATEN, "    Cela réussit", "    <em>Cela</em> réussit"),
    "opmaak": vervang(PRATEN, "    Iets *samen* bespreken", "    # Een titel\n\n    Iets *samen* bespreken"),
    "opmaak--code": doel("Horen `wat` er speelt."),
    "opmaak--afbeelding": doel("Horen ![wat](https://x.example/x.png) er speelt."),
    "opmaak--verwijzing-in-link": doel("Horen [wat {begrip:naft} is](https://x.example)."),
    "teken-in-regel": vervang(LUISTEREN, "{nl: Goed luisteren.", "{nl: 'Goed luisteren naar {begrip:naft}.'"),
    "onveilige-link": doel("Horen [wat er speelt](javascript:alert)."),
    "onveilige-link--hoofdletters": doel("Horen [wat er speelt](JavaScript:alert(1))."),
    "onveilige-link--verborgen": doel("Horen [wat er speelt](java&#115;cript:alert(1))."),
    "onveilige-link--data": doel("Horen [wat er speelt](data:text/html,x)."),
    "onveilige-link--elders-verklaard": vervang(PRATEN, "    - rustig\n", "    - [rustig][1]\n\n    [1]: javascript:alert(1)\n\n"),
    "onveilige-link--zonder-soort": doel("Zie [luisteren](../luisteren/)."),
    "los-getal": doel("Dat lukt in 34,3% van de gesprekken."),
    "los-getal--duizenden": doel("Dat zijn 450.000 gesprekken."),
    "los-getal--verder-in-de-tekst": vervang(PRATEN, "    - ouvertement", "    - ouvertement, 12 pour cent"),
    "onbekend-teken": doel("Zie {cijver:aandeel}."),
    "onbekend-teken--spatie": doel("Zie {cijfer: aandeel}."),
    "onbekend-teken--leeg": doel("Zie {begrip:}."),
    "onbekend-teken--verborgen": doel("Zie &#123;cijfer:weg}."),
    "onbekende-plek": vervang("cijfers/gesprekken.yml", "In {periode} waren er", "In {jaar} of {periodes} waren er"),
}
VERBAND: dict[str, Breek] = {
    "onbekende-verwijzing": vervang(PRATEN, "fasen: [start]", "fasen: [starten]"),
    "onbekende-verwijzing--bron": vervang(PRATEN, "{bron: krant}]", "{bron: kranten}]"),
    "onbekende-verwijzing--in-tekst": vervang(PRATEN, "zoals bij {begrip:naft}", "zoals bij {begrip:nafd}"),
    "onbekende-verwijzing--link": vervang(PRATEN, "zie [luisteren](methodieken:luisteren)", "zie [luisteren](methodieken:zwijgen)"),
    "onbekende-verwijzing--link-elders": vervang(PRATEN, "    - rustig\n", "    - [rustig][1]\n\n    [1]: methodieken:rust\n\n"),
    "onbekende-verwijzing--verwant": vervang(PRATEN, "praktijken/kring", "praktijken/kringen"),
    "onbekende-verwijzing--paragraaf": vervang("dna/nabij.yml", "2020/overleg", "2020/overlegd"),
    "onbekende-verwijzing--rol": lambda site: site.schrijf("rollen/clb.yml", site.lees("rollen/leerling.yml")),
    "onbekende-soort": vervang(PRATEN, "praktijken/kring", "praktijk/kring"),
    "onbekende-soort--link": vervang(PRATEN, "zie [luisteren](methodieken:luisteren)", "zie [luisteren](methodiek:luisteren)"),
    "onbekende-keuze": vervang(PRATEN, "Het lukt in {cijfer:aandeel:wel}", "Het lukt in {cijfer:aandeel:well}"),
    "onbekende-keuze--leeg-cijfer": vervang(PRATEN, "Het lukt in {cijfer:aandeel:wel}", "Het kost {cijfer:kost:2020}"),
    "geen-verwijzing": vervang(PRATEN, "praktijken/kring", "kring"),
    "kring": bij(PRATEN, "na: [luisteren]\n"),
    "kring--zichzelf": bij("actoren/school.yml", "deel_van: school\n"),
    "zonder-bron": vervang("cijfers/aandeel.yml", "bronnen: [{bron: nota}]", "bronnen: []"),
    "zonder-bron--veld-weg": vervang("cijfers/aandeel.yml", "bronnen: [{bron: nota}]\n", ""),
    "zonder-bron--taak": vervang("rollen/school.yml", "        bronnen: [{bron: krant, zekerheid: laag}]\n", ""),
    "dubbele-schrijfwijze": vervang("begrippen/eenstapsregel.yml", "open: true", "open: true\naliassen: [stapregel, NAFT-traject]"),
    "dubbele-schrijfwijze--in-een-taal": vervang("begrippen/eenstapsregel.yml", "fr: Règle d’un pas", "fr: trajet flexible et continu"),
    "cel-dubbel": vervang("rollen/school.yml", "  - fase: einde", "  - fase: start"),
    "regie-dubbel": vervang("rollen/leerling.yml", "rol: mede-eigenaar", "rol: regie\n    rol_bron: [{bron: nota}]"),
    "regie-zonder-bron": vervang("rollen/school.yml", "    rol_bron: [{bron: nota, plaats: §1}]\n", ""),
    "actor-zonder-cel": vervang("actoren/leerkracht.yml", "in_matrix: false\n", ""),
    "overdracht-terug": vervang("overdrachten.yml", "van_fase: start\n  naar_fase: einde", "van_fase: einde\n  naar_fase: start"),
    "overdracht-aan-zichzelf": vervang("overdrachten.yml", "naar: [school]", "naar: [school, leerling]"),
    "nummering": vervang("engagementen.yml", "nummer: 2", "nummer: 3"),
    "nummering--voetnoot": lambda site: site.vervang("visie/2020/vervolg.yml", "nummer: 2\n    tekst", "nummer: 3\n    tekst").schrijf(
        "visie/2020/vervolg.yml", site.lees("visie/2020/vervolg.yml").replace("noot:2", "noot:3")
    ),
    "noot-zonder-verwijzing": bij("visie/2020/vervolg.yml", "  - nummer: 3\n    tekst: {nl: Vergeten.}\n"),
    "noot-onbekend": vervang(BEGIN, "Iemand stelt een vraag.{noot:1}", "Iemand stelt een vraag.{noot:1}{noot:7}"),
    "noot-onbekend--buiten-de-visie": doel("Horen wat er speelt.{noot:1}"),
    "delen-te-veel": vervang("cijfers/aandeel.yml", "waarde: 33.3", "waarde: 43.3"),
}
GEVALLEN = {**BESTAND, **VELD, **TEKST, **VERBAND}
SAMEN = {
    # faults that cannot come alone
    "tag--code": ["geen-datum", "tag"],
    "onbekende-plek": ["onbekende-plek", "onbekende-plek"],
}
IN_PAGINAS = {
    # seen as a whole sentence, with page and line, by tests/edges/test_fouten_in_paginas.py
    "macro", "pagina", "dode-link", "dood-anker",
}  # fmt: skip
TIEN = "tien-fouten-in-vijf-bestanden"


@pytest.mark.parametrize("geval", GEVALLEN)
def test_a_fault_is_named_where_it_stands_with_its_reason_and_how_to_mend_it(site, snapshot, geval):
    broken = GEVALLEN[geval](site("gaaf"))

    problems = broken.problems()

    snapshot(f"fouten/{geval}", str(ContentError(problems)))
    assert [p.kind for p in problems] == SAMEN.get(geval, [geval.split("--")[0]])


def test_the_flawless_site_has_no_fault(site):
    assert site("gaaf").problems() == []


def test_every_message_has_a_case_here_or_is_named_by_a_test_elsewhere():
    """Rules of other modules, the words of the site and the pages have tests of their own."""
    here = {name.split("--")[0] for name in GEVALLEN}
    others = "".join(path.read_text(encoding="utf-8") for path in (PROJECT / "tests").rglob("test_*.py") if path != Path(__file__))

    unseen = [kind for kind in MESSAGES if kind not in here and f'"{kind}"' not in others and kind not in IN_PAGINAS]

    assert unseen == []


def test_no_case_is_of_a_message_that_is_gone():
    assert {name.split("--")[0] for name in GEVALLEN} <= set(MESSAGES)


def test_no_snapshot_is_left_of_a_case_that_is_gone():
    kept = {path.stem for path in (PROJECT / "tests/content/snapshots/fouten").glob("*.txt")}

    assert kept == {*GEVALLEN, TIEN}


def test_all_faults_of_all_files_are_told_in_one_run_in_the_order_of_places(site, snapshot):
    broken = (
        site("gaaf")
        .vervang(PRATEN, "vormen: [individueel, groep]", "vormen: [individuel]\ndoelgroep: [leerling]")
        .vervang(PRATEN, "fasen: [start]", "fasen: [starten]")
        .vervang(PRATEN, "nagekeken: 2026-01-31", "nagekeken: 2026-02-31")
        .vervang("cijfers/aandeel.yml", "waarde: 66.6", "waarde: '66,6'")
        .vervang("cijfers/aandeel.yml", "eenheid: procent\n", "")
        .vervang("aanbieders/huis.yml", "regios: [midden]", "regios: [midde]")
        .vervang("begrippen/naft.yml", "Steun voor wie", "Steun voor 14% die")
        .vervang("begrippen/naft.yml", "bronnen: [{bron: nota}]", "bronnen: [{bron: nota}, {bron: weg}]")
        .vervang("rollen/school.yml", "  - fase: einde", "  - fase: start")
    )

    problems = broken.problems()

    assert len(problems) == 10
    assert len({p.place.file for p in problems}) == 5
    assert [p.place for p in problems] == sorted(p.place for p in problems)
    snapshot(f"fouten/{TIEN}", str(ContentError(problems)))
