"""Edge: the macros editors call in Markdown, and kind messages when a call is wrong."""

import inspect
import sys
from collections.abc import Callable
from typing import Any

from jinja2 import Undefined
from markupsafe import Markup

from macros import gids, meldpagina
from macros.bouw import Bouw
from macros.content.problems import Place, Problem, suggestion
from macros.views import aanbiederskaart, cijferoverzicht, lijsten
from macros.views import waarde as waarden
from macros.views.aanmelden import aanmeldstappen
from macros.views.figuren import teken
from macros.views.inwerken import inwerkpaden
from macros.views.kaarten import OnbekendeKeuze, kaarten
from macros.views.kaartjes import kaartjes
from macros.views.keuzehulp import keuzehulpen
from macros.views.keuzekaart import keuzekaart
from macros.views.lezer import Lezer
from macros.views.matrix.overdrachten import overdrachten
from macros.views.matrix.rollen import rollenmatrix
from macros.views.matrix.tellen import telmatrix
from macros.views.matrix.vergelijken import vergelijk
from macros.views.oogopslag import oogopslag
from macros.views.overzicht import overzicht
from macros.views.pdf import pdf
from macros.views.toestand import toestand
from macros.views.uitgever import contact, uitgegeven_door
from macros.views.vertalingen import vertalingen
from macros.views.verzamelmap import verzamelmap
from macros.views.visie import visie
from macros.views.zoekpagina import zoekpagina

Macro = Callable[..., Any]


def cijfer(lezer: Lezer, id: str, keuze: str | None = None, als: str = "getal") -> Markup:
    """Een cijfer in de lopende tekst, met een link naar zijn pagina. ``als="zin"`` geeft een hele zin, ``als="verloop"`` het eerste en het laatste."""
    figure = lijsten.cijfer(lezer, id)
    if als not in waarden.VORMEN:
        raise OnbekendeKeuze("de vorm", als, waarden.VORMEN)
    if keuze is not None and waarden.gekozen(figure, keuze) is None:
        known = [k for v in figure.waarden for k in (v.sleutel, v.periode) if k]
        raise OnbekendeKeuze("de keuze", keuze, known)
    return waarden.toon(lezer, figure, keuze, als)


def grafiek(lezer: Lezer, id: str) -> Markup:
    """Een cijfer als figuur, met tabel, bron en downloads."""
    return teken(lezer, lijsten.cijfer(lezer, id))


def bron(lezer: Lezer, id: str, plaats: str | None = None) -> Markup:
    """Een verwijzing naar een bron, met haar titel en eventueel de plaats erin."""
    _exists(lezer, "bronnen", "de bron", id)
    tail = f", {plaats}" if plaats else ""
    return Markup("{}{}").format(lezer.link("bronnen", id), tail)


def begrip(lezer: Lezer, id: str, woord: str | None = None) -> Markup:
    """Een begrip in de lopende tekst, als link naar de begrippenlijst. ``woord`` is wat er komt te staan."""
    _exists(lezer, "begrippen", "het begrip", id)
    return lezer.begrip(id, woord)


def _exists(lezer: Lezer, soort: str, wat: str, identity: str) -> None:
    if not lezer.bank.heeft(soort, identity):
        raise OnbekendeKeuze(wat, identity, lezer.bank.ids(soort))


def gidsmacros(lezer: Lezer) -> Markup:
    """Elke macro met haar argumenten; gemaakt uit de macro's zelf."""
    return gids.macros(lezer, MACROS)


MACROS: dict[str, Macro] = {
    "cijfer": cijfer,
    "grafiek": grafiek,
    "cijferoverzicht": cijferoverzicht.overzicht,
    "bron": bron,
    "begrip": begrip,
    "kaarten": kaarten,
    "pdf": pdf,
    "rollenmatrix": rollenmatrix,
    "telmatrix": telmatrix,
    "vergelijk": vergelijk,
    "oogopslag": oogopslag,
    "overdrachten": overdrachten,
    "dna": lijsten.dna,
    "tijdlijn": lijsten.tijdlijn,
    "vragen": lijsten.vragen,
    "publieken": lijsten.publieken,
    "begrippen": lijsten.begrippen,
    "begripgebruik": lijsten.begripgebruik,
    "bronnen": lijsten.bronnen,
    "aanbieders": aanbiederskaart.aanbieders,
    "aanbiederskaart": aanbiederskaart.aanbiederskaart,
    "onvolledig": aanbiederskaart.onvolledig,
    "regios": aanbiederskaart.regios,
    "meldpunten": aanbiederskaart.meldpunten,
    "aanmeldstappen": aanmeldstappen,
    "aanbiederskolommen": aanbiederskaart.aanbiederskolommen,
    "kaartjes": kaartjes,
    "keuzehulpen": keuzehulpen,
    "keuzekaart": keuzekaart,
    "inwerkpaden": inwerkpaden,
    "doelgroepen": lijsten.doelgroepen,
    "doelen": lijsten.doelen,
    "zorgcontinuum": lijsten.zorgcontinuum,
    "traject": lijsten.traject,
    "visie": visie,
    "open_vragen": lijsten.open_vragen,
    "themas": lijsten.themas,
    "opendata": lijsten.opendata,
    "telling": lijsten.telling,
    "vertalingen": vertalingen,
    "toestand": toestand,
    "uitgegeven_door": uitgegeven_door,
    "contact": contact,
    "overzicht": overzicht,
    "verzamelmap": verzamelmap,
    "zoekpagina": zoekpagina,
    "meldformulier": meldpagina.meldformulier,
    "gidsvelden": gids.velden,
    "gidsmacros": gidsmacros,
    "gidsopdrachten": gids.opdrachten,
}


def register(env: Any) -> None:
    """Put every macro in an environment of mkdocs-macros; ``env.conf.naft`` is the Bouw."""
    for name, macro in MACROS.items():
        env.macro(_guarded(env, name, macro), name)


def _guarded(env: Any, name: str, macro: Macro) -> Macro:
    """A macro that reports a wrong call as a problem with page and line, and goes on."""
    accepts = inspect.signature(macro)

    def call(*args: Any, **kwargs: Any) -> str:
        bouw: Bouw = env.conf.naft
        lezer = bouw.lezers[taal_van(env.page)]
        try:
            accepts.bind(lezer, *args, **kwargs)
            return _kept(bouw, env.page, macro(lezer, *args, **kwargs))
        except TypeError as error:
            bouw.problems.append(_wrong_call(env, name, accepts, kwargs, error))
        except OnbekendeKeuze as error:
            data = {"reden": f"{name}(): {error}", "herstel": error.herstel}
            bouw.problems.append(Problem(_place(env), "macro", data))
        return ""

    call.__doc__ = macro.__doc__
    return call


def taal_van(page: Any) -> str:
    """The language a page is being built in."""
    return str(page.file.locale_alternate_of)


def _kept(bouw: Bouw, page: Any, html: Any) -> str:
    """Keep HTML aside and leave a mark: Markdown must not touch it, nor Jinja run it."""
    if not isinstance(html, Markup):
        return str(html)
    kept = bouw.fragmenten.setdefault((page.file.src_uri, taal_van(page)), [])
    kept.append(str(html))
    return f"%%naft:{len(kept) - 1}%%"


def _wrong_call(env: Any, name: str, accepts: inspect.Signature, kwargs: dict[str, Any], error: TypeError) -> Problem:
    known = list(accepts.parameters)[1:]
    strange = next((k for k in kwargs if k not in known), None)
    if strange is None and _raised_inside(error):
        raise error
    near = suggestion(strange, known) if strange else None
    meant = f'; bedoelde je "{near}"?' if near else ""
    reason = f'{name}(): onbekend argument "{strange}"{meant}' if strange else f"{name}(): de argumenten kloppen niet"
    return Problem(_place(env), "macro", {"reden": reason, "herstel": f"Argumenten: {', '.join(known) or 'geen'}."})


def _raised_inside(error: TypeError) -> bool:
    """Whether a TypeError comes from our own code (a bug) and not from the editor's call."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return trace is not None and trace.tb_frame.f_code.co_filename != inspect.__file__


def onbekend(env: Any, bouw: Bouw) -> type[Undefined]:
    """The undefined of the pages: naming something that does not exist is a problem, not a blank."""

    class Onbekend(Undefined):
        def _told(self, *_: Any, **__: Any) -> str:
            name = self._undefined_name or "?"
            near = suggestion(name, MACROS)
            meant = f'; bedoelde je "{near}"?' if near else ""
            data = {"reden": f'"{name}" is geen macro of variabele{meant}', "herstel": f"Macro's: {', '.join(sorted(MACROS))}."}
            bouw.problems.append(Problem(_place(env), "macro", data))
            return ""

        __str__ = __call__ = __html__ = _told  # type: ignore[assignment]
        __iter__ = lambda self: iter(self._told())  # noqa: E731

        def __getattr__(self, name: str) -> Any:
            if name.startswith(("__", "jinja_")):
                raise AttributeError(name)
            return self

    return Onbekend


def _place(env: Any) -> Place:
    """The page and line of the call that is being run."""
    page = env.page
    shown = f"docs/{page.file.src_uri}"
    frame = sys._getframe()
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            line = template.get_corresponding_lineno(frame.f_lineno)
            return Place(shown, line + kopregels(page))
        frame = frame.f_back  # type: ignore[assignment]
    return Place(shown)


def kopregels(page: Any) -> int:
    """How many lines of front matter stand above the text of a page."""
    raw: str = page.file.content_string
    text: str = page.markdown or ""
    return max(0, raw.rstrip("\n").count("\n") - text.rstrip("\n").count("\n"))
