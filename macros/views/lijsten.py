"""Lijsten: the pages that show a whole kind at once, one function each."""

from collections import defaultdict

from markupsafe import Markup

from macros.content.edities import geldend, hoofdstukken
from macros.content.kennisbank import Sleutel
from macros.content.records.begrip import Begrip
from macros.content.records.cijfer import Cijfer
from macros.content.records.publiek import Vraag
from macros.content.records.record import Record
from macros.content.schrijfwijzen import schrijfwijzen
from macros.views.begripgebruik import PLAATS
from macros.views.kaarten import OnbekendeKeuze
from macros.views.lezer import Lezer, sorteersleutel
from macros.views.termlink import zonder_beschrijving


def dna(lezer: Lezer) -> Markup:
    """De bouwstenen van de folder, met de engagementen eronder."""
    return lezer.toon("lijsten/dna.html", blokken=lezer.alle("dna"), engagementen=lezer.alle("engagementen"))


def tijdlijn(lezer: Lezer) -> Markup:
    """De momenten, het oudste eerst."""
    moments = sorted(lezer.alle("tijdlijn"), key=lambda m: (m.datum, m.id))  # type: ignore[attr-defined]
    return lezer.toon("lijsten/tijdlijn.html", momenten=moments)


def vragen(lezer: Lezer, publiek: str | None = None) -> Markup:
    """De vragen per publiek, of die van één publiek. Een vraag staat bij het eerste publiek dat ze noemt."""
    if publiek is not None and not lezer.bank.heeft("publieken", publiek):
        raise OnbekendeKeuze("het publiek", publiek, lezer.bank.ids("publieken"))
    groups: dict[str, list[Vraag]] = defaultdict(list)
    for question in lezer.bank.alle("vragen", Vraag):
        groups[publiek if publiek and publiek in question.publieken else question.publieken[0]].append(question)
    order = [p.id for p in lezer.alle("publieken") if publiek in (None, p.id)]
    return lezer.toon("lijsten/vragen.html", groepen=[(p, groups[p]) for p in order if groups[p]])


def publieken(lezer: Lezer) -> Markup:
    """De ingangen van de startpagina."""
    return lezer.toon("lijsten/publieken.html", publieken=lezer.alle("publieken"))


def begrippen(lezer: Lezer) -> Markup:
    """De begrippen van A tot Z, in de taal van de lezer."""
    groups: dict[str, list[Record]] = defaultdict(list)
    terms = lezer.bank.alle("begrippen", Begrip)
    for term in lezer.alle("begrippen"):
        groups[sorteersleutel(lezer.kaal(term.titel))[:1].upper()].append(term)
    return lezer.toon(
        "lijsten/begrippen.html",
        groepen=sorted(groups.items()),
        totaal=len(terms),
        verder={term.id: _named(lezer, "begrippen", term) for term in terms},
        uitleg={term.id: _explained(lezer, term) for term in terms},
        woorden={term.id: _other_words(lezer, term) for term in terms},
    )


def _explained(lezer: Lezer, term: Begrip) -> Markup:
    """What a term means, with the other terms in it linked; this page has their meaning itself."""
    whole = lezer.termen.koppel(lezer.md(term.definitie), lezer.taal, lezer.naar("begrippen/"), {term.id})
    return zonder_beschrijving(Markup(whole.html))


def _other_words(lezer: Lezer, term: Begrip) -> str:
    """The spellings by which a filter must find a term, but for those its text holds."""
    told = " ".join(lezer.kaal(text) for text in (term.titel, term.voluit, term.definitie) if text).casefold()
    return " ".join(form for form in schrijfwijzen(term, lezer.taal) if form.casefold() not in told)


def begripgebruik(lezer: Lezer) -> Markup:
    """Waar elk begrip gebruikt wordt; de lijst wordt ingevuld als alle pagina's er zijn."""
    return Markup(PLAATS)


def _named(lezer: Lezer, soort: str, record: Record) -> list[Sleutel]:
    """What a record names as related, each once; who names it is found where its uses are listed."""
    named = [(ref.soort, ref.id) for ref in lezer.bank.uit(soort, record.id) if ref.veld == "verwant"]
    return [key for key in dict.fromkeys(named) if key != (soort, record.id)]


def bronnen(lezer: Lezer) -> Markup:
    """Alle bronnen per soort, elk met de records die erop steunen."""
    groups: dict[str, list[Record]] = defaultdict(list)
    for source in lezer.alle("bronnen"):
        groups[source.soort].append(source)  # type: ignore[attr-defined]
    return lezer.toon("lijsten/bronnen.html", groepen=list(groups.items()), gebruik=_uses(lezer, "bronnen"))


def doelgroepen(lezer: Lezer) -> Markup:
    """Voor wie NAFT er is."""
    return lezer.toon("lijsten/uitleg.html", records=lezer.alle("doelgroepen"), voor="doelgroep")


def doelen(lezer: Lezer) -> Markup:
    """Waarvoor een traject dient."""
    return lezer.toon("lijsten/uitleg.html", records=lezer.alle("doelen"), voor="doel")


def zorgcontinuum(lezer: Lezer) -> Markup:
    """De fasen van zorg, met wat NAFT er kan."""
    return lezer.toon("lijsten/zorgcontinuum.html", fasen=lezer.alle("zorgfasen"))


def traject(lezer: Lezer) -> Markup:
    """De fasen van een traject, als een pad."""
    return lezer.toon("lijsten/traject.html", fasen=lezer.alle("fasen"))


def open_vragen(lezer: Lezer) -> Markup:
    """Waar bronnen elkaar tegenspreken, en wat geen bron zegt."""
    return lezer.toon("lijsten/open.html", tegenspraken=lezer.alle("tegenspraken"), hiaten=lezer.alle("hiaten"))


def themas(lezer: Lezer) -> Markup:
    """Elk thema met de records die erbij horen."""
    return lezer.toon("lijsten/themas.html", themas=lezer.alle("themas"), gebruik=_uses(lezer, "themas"))


def opendata(lezer: Lezer) -> Markup:
    """Elke soort als databestand, met hoeveel records erin staan."""
    kinds = [(soort, gegevensnaam(lezer, soort), len(found)) for soort, found in lezer.bank.records.items()]
    return lezer.toon("lijsten/opendata.html", soorten=sorted(kinds, key=lambda kind: sorteersleutel(kind[1])))


def gegevensnaam(lezer: Lezer, soort: str) -> str:
    """What a kind of data is called: as its pages are, unless that says too little beside the other kinds."""
    own = f"opendata.{soort}"
    return lezer.t(own if lezer.interface.heeft(own) else f"soort.{soort}")


def telling(lezer: Lezer, soort: str) -> str:
    """Hoeveel records er van een soort zijn, geteld als de site gebouwd wordt; van de visie in de editie die geldt."""
    if soort in ("hoofdstukken", "paragrafen"):
        current = geldend(lezer.bank)
        chapters = hoofdstukken(lezer.bank, current.id) if current else []
        return str(len(chapters) if soort == "hoofdstukken" else sum(len(c.alle_paragrafen()) for c in chapters))
    if soort not in lezer.bank.records:
        raise OnbekendeKeuze("de soort", soort, [*lezer.bank.records, "paragrafen"])
    return str(len(lezer.bank.records[soort]))


def cijfer(lezer: Lezer, identity: str) -> Cijfer:
    """A figure by id.

    Raises:
        OnbekendeKeuze: when there is none.
    """
    if not lezer.bank.heeft("cijfers", identity):
        raise OnbekendeKeuze("het cijfer", identity, lezer.bank.ids("cijfers"))
    return lezer.bank.een("cijfers", identity, Cijfer)


def _uses(lezer: Lezer, soort: str) -> dict[str, dict[str, list[Sleutel]]]:
    """For each record of a kind: who uses it, by the user's kind."""
    found: dict[str, dict[str, list[Sleutel]]] = {}
    for identity in lezer.bank.ids(soort):
        users: dict[str, list[Sleutel]] = defaultdict(list)
        for kind, user in lezer.bank.terug_records(soort, identity):
            users[kind].append((kind, user))
        found[identity] = users
    return found
