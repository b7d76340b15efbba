"""Small knowledge bases with a role matrix, built in the test, and a reader of the table they become."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser

from macros.content.fields import Meertalig
from macros.content.kennisbank import Kennisbank
from macros.content.soorten import ALLE, OP_NAAM
from macros.views.lezer import Lezer
from tests.sites import woorden
from tests.views.opmaak import VOID

DAG = date(2026, 1, 31)
BLOK = {"p", "li", "ul", "ol", "br", "dt", "dd", "div"}


def tekst(nl: str, fr: str | None = None, en: str | None = None) -> dict[str, str | None]:
    """A text; the translations follow the Dutch when they are not given."""
    return {"nl": nl, "fr": fr or f"{nl} (fr)", "en": en or f"{nl} (en)"}


def bron(id: str = "nota", plaats: str | None = "§1", **meer):
    return {"bron": id, **({"plaats": plaats} if plaats else {}), **meer}


def taak(nl: str, *bronnen):
    return {"tekst": tekst(nl), "bronnen": list(bronnen) or [bron()]}


def cel(fase: str, rol: str, *taken, **meer):
    return {"fase": fase, "rol": rol, "taken": list(taken) or [taak(f"Doet iets bij {fase}.")], **meer}


def bank(**records: dict[str, dict]) -> Kennisbank:
    """A bank of the records given by kind and id; what every record needs is filled in."""
    base = {
        "bronnen": {"uitgever": "Uitgever", "soort": "folder", "gezien": "volledig", "zekerheid": "hoog"},
        "actoren": {"groep": "school", "samenvatting": tekst("Wie dit is."), "uitleg": tekst("Uitleg.")},
        "fasen": {"samenvatting": tekst("Een fase."), "uitleg": tekst("Uitleg.")},
        "overdrachten": {"wat": tekst("Iets.")},
        "methodieken": {"samenvatting": tekst("Zin."), "in_naft_tekst": True, "doel": tekst("Doel."), "vormen": ["klas"]},
        "doelgroepen": {"samenvatting": tekst("Zin."), "uitleg": tekst("Uitleg.")},
        "praktijken": {"samenvatting": tekst("Zin."), "context": tekst("Context."), "aanpak": tekst("Aanpak.")},
        "dna": {"samenvatting": tekst("Zin."), "kern": tekst("Kern."), "punten": [{"tekst": tekst("Punt.")}]},
    }
    nota = {"nota": {"titel": "De nota"}, "krant": {"titel": "De krant", "zekerheid": "laag"}}
    made = {soort.naam: {} for soort in ALLE}
    for kind, found in {**records, "bronnen": {**nota, **records.get("bronnen", {})}}.items():
        for number, (identity, fields) in enumerate(found.items()):
            made[kind][identity] = _record(kind, identity, number, {**base.get(kind, {}), **fields})
    return Kennisbank(made, {})


def _record(kind: str, identity: str, number: int, fields: dict):
    model = OP_NAAM[kind].model
    common = {"id": identity, "titel": tekst(identity.capitalize()), "nagekeken": DAG}
    if "bronnen" in model.model_fields:
        common["bronnen"] = [bron()]
    if "nummer" in model.model_fields:
        common["nummer"] = number
    return model.model_validate({**common, **fields})


def klein(**meer: dict[str, dict]) -> Kennisbank:
    """Three actors and three phases: five cells with a role, four without."""
    roles = {
        "kind": {"cellen": [cel("begin", "mede-eigenaar"), cel("midden", "betrokken", zekerheid="laag")]},
        "clb": {"cellen": [cel("begin", "regie", taak("Meldt aan.", bron(), bron("krant", None)), rol_bron=[bron("nota", "§7")])]},
        "school": {"cellen": [cel("midden", "uitvoerend", zekerheid="hoog"), cel("einde", "ondersteunend")]},
    }
    return bank(**{"actoren": {"kind": {}, "clb": {}, "school": {}}, "fasen": {"begin": {}, "midden": {}, "einde": {}}, "rollen": roles, **meer})


def lezer(found: Kennisbank | None = None, taal: str = "nl") -> Lezer:
    return Lezer(found or klein(), woorden(), taal)


def meertalig(nl: str) -> Meertalig:
    return Meertalig.model_validate(tekst(nl))


@dataclass
class Knoop:
    """An element of a page."""

    tag: str
    attrs: dict[str, str | None] = field(default_factory=dict)
    kinderen: list["Knoop | str"] = field(default_factory=list)

    def alle(self, tag: str) -> Iterable["Knoop"]:
        """Every element of a kind below this one, in the order of the page."""
        for child in self.kinderen:
            if isinstance(child, Knoop):
                if child.tag == tag:
                    yield child
                yield from child.alle(tag)

    def eigen(self, tag: str) -> list["Knoop"]:
        """The children of a kind."""
        return [c for c in self.kinderen if isinstance(c, Knoop) and c.tag == tag]

    @property
    def tekst(self) -> str:
        """Its words; blocks in it stand apart."""
        parts = [c if isinstance(c, str) else f" {c.tekst} " if c.tag in BLOK else c.tekst for c in self.kinderen]
        return "".join(parts)

    @property
    def woorden(self) -> str:
        return " ".join(self.tekst.split())


class _Boom(HTMLParser):
    def __init__(self):
        super().__init__()
        self.pad = [Knoop("html")]

    def handle_starttag(self, tag, attrs):
        made = Knoop(tag, dict(attrs))
        self.pad[-1].kinderen.append(made)
        if tag not in VOID:
            self.pad.append(made)

    def handle_endtag(self, tag):
        assert self.pad.pop().tag == tag

    def handle_data(self, data):
        self.pad[-1].kinderen.append(data)


def boom(html: object) -> Knoop:
    """A piece of well-formed HTML as a tree."""
    parser = _Boom()
    parser.feed(str(html))
    parser.close()
    return parser.pad[0]


@dataclass(frozen=True)
class Gelezen:
    """What a cell of the table says; a source is its id and what stands with it."""

    rol: str
    zekerheid: str
    rol_bronnen: tuple[tuple[str, str], ...]
    taken: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def lees_matrix(html: object) -> dict[tuple[str, str], Gelezen | str]:
    """The cells of a full role matrix by the words of their row and column; an empty cell is its words."""
    page = boom(html)
    table = next(iter(page.alle("table")))
    sources = {f"#{li.attrs['id']}": _bron(li) for div in page.alle("div") if div.attrs.get("class") == "matrix-bronnen" for li in div.alle("li")}
    head = [th.woorden for th in next(iter(table.alle("tr"))).eigen("th")][1:]
    found = {}
    for row in list(table.alle("tr"))[1:]:
        name = row.eigen("th")[0].woorden
        for column, td in zip(head, row.eigen("td"), strict=True):
            found[name, column] = _cel(td, sources)
    return found


def _cel(td: Knoop, sources: dict[str, tuple[str, str]]) -> Gelezen | str:
    if not td.eigen("b"):
        return td.woorden
    sure = td.eigen("i")[0].woorden if td.eigen("i") else ""
    tasks = []
    for li in [li for ul in td.eigen("ul") for li in ul.eigen("li")]:
        refs = [a for a in li.eigen("a") if a.attrs["href"].startswith("#")]
        words = " ".join(Knoop("li", {}, [c for c in li.kinderen if c not in refs]).tekst.split())
        tasks.append((words, _refs(refs, sources)))
    return Gelezen(td.eigen("b")[0].woorden, sure, _refs(td.eigen("a"), sources), tuple(tasks))


def _refs(links: list[Knoop], sources: dict[str, tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(sources[a.attrs["href"]] for a in links)


def _bron(li: Knoop) -> tuple[str, str]:
    """A source in the list under the table: its id, and its title with the place in it."""
    link = li.eigen("a")[0]
    words = "".join(c if isinstance(c, str) else c.tekst for c in li.kinderen[: next((i for i, c in enumerate(li.kinderen) if _stil(c)), None)])
    return link.attrs["href"].split("#")[1], " ".join(words.split())


def _stil(child: Knoop | str) -> bool:
    """Whether a part of a source only says who published it, how sure it is, or a remark."""
    return isinstance(child, Knoop) and child.tag == "span" and ((child.attrs.get("class") or "").startswith(("stil", "merk")))
