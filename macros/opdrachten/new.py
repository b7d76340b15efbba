"""Edge: ``naft new``: a valid record, with every field explained, from questions or flags."""

from datetime import date
from pathlib import Path

import click

from macros.content import rules
from macros.content.fields import is_slug, slug_of
from macros.content.kennisbank import Herkomst, Kennisbank
from macros.content.ontleden import Path_
from macros.content.problems import ContentError, Problem, suggestion
from macros.content.read import Document, read_text
from macros.content.soorten import Soort
from macros.content.validate import validate
from macros.content.velden import velden
from macros.exports.sjabloon import sjabloon
from macros.opdrachten.bewaren import Wijzigingen
from macros.opdrachten.gemeen import Weigering, lees, plek, soort_van, vriendelijk, zet_terug
from macros.opdrachten.opties import MAP, PROEF
from macros.opdrachten.rename import vrij
from macros.opdrachten.vragenlijst import Vragenlijst


@click.command("new")
@click.argument("soort")
@click.argument("id", required=False)
@click.option("--titel", help="De titel. Zonder id wordt het id ervan gemaakt.")
@click.option("--bron", help="Het id van de bron waar dit op steunt.")
@click.option("--plaats", help="De plaats in die bron, bijvoorbeeld §5.3.")
@click.option("--veld", "gezet", multiple=True, metavar="NAAM=WAARDE", help="Een ander veld, bijvoorbeeld samenvatting.fr=…; zo vaak als nodig.")
@click.option("--niet-vragen", is_flag=True, help="Stel geen vragen: wat de opties niet zeggen, ontbreekt.")
@click.option("--datum", help="De dag van nazicht (jaar-maand-dag). Zonder: vandaag.")
@PROEF
@MAP
def new(
    soort: str, id: str | None, titel: str | None, bron: str | None, plaats: str | None, gezet: tuple[str, ...], niet_vragen: bool, datum: str | None,
    proef: bool, folder: Path,
) -> None:  # fmt: skip
    """Maak een nieuw record van een SOORT, met vragen of met opties.

    Het bestand krijgt alle velden: ingevuld wat je zegt, de andere als uitleg achter een #. Die uitleg heeft geen
    betekenis voor de site en mag weg. Een id dat al bestaat, wordt geweigerd.
    """
    with vriendelijk():
        kind = soort_van(soort)
        zet_terug(folder)
        bank, _ = lees(folder)
        given = _opties(gezet, {"titel": titel, "bronnen.bron": bron, "bronnen.plaats": plaats})
        ask = not niet_vragen
        if id is None and "titel" not in given and ask:
            given["titel"] = click.prompt("titel: de naam van het record", type=str)
        identity = _id(bank, kind, id, given, folder, ask)
        form = Vragenlijst(bank, kind, given, ask, _dag(datum))
        for name in form.onbekend():
            known = [veld.naam for veld in velden(kind.model)]
            raise Weigering("onbekend-veld", naam=name, bedoelde=suggestion(name, known), toegelaten=known)
        record, missing = form.vul_in()
        if missing:
            told = "\n".join(f"    {veld.naam}: {veld.uitleg}" for veld in missing)
            raise Weigering("waarde", reden="er ontbreken velden die er moeten zijn", herstel=f"Zeg ze met --veld, of laat --niet-vragen weg:\n{told}")
        changes, path = bereid_voor(bank, kind, identity, record, folder)
        if proef:
            click.echo((changes.nieuw[path] or b"").decode())
            return
        changes.schrijf()
        click.echo(f"Geschreven: {path.as_posix()}")
        click.echo("Vul aan wat je nog weet, wis de uitleg als je wilt, en kijk na met: naft check")


def _opties(gezet: tuple[str, ...], shorthand: dict[str, str | None]) -> dict[str, str]:
    """What the flags say, by path.

    Raises:
        Weigering: for a flag without ``=``.
    """
    given = {name: value for name, value in shorthand.items() if value is not None}
    for pair in gezet:
        name, sign, value = pair.partition("=")
        if not sign:
            raise Weigering("waarde", reden=f'"--veld {pair}" heeft geen =', herstel="Schrijf --veld naam=waarde.")
        given[name.strip()] = value
    return given


def _dag(datum: str | None) -> date:
    try:
        return date.fromisoformat(datum) if datum else date.today()
    except ValueError:
        raise Weigering("geen-datum", waarde=datum) from None


def _id(bank: Kennisbank, soort: Soort, asked: str | None, given: dict[str, str], folder: Path, ask: bool) -> str:
    """The id of the new record: as asked, else made of its title; never one that is taken.

    Raises:
        Weigering: when it is taken or no id, with one that would do.
    """
    made = slug_of(given.get("titel", ""))
    if asked is None and made:
        free = vrij(bank, soort, made, folder) if _bezet(bank, soort, made, folder) else made
        asked = click.prompt("id: bestandsnaam en webadres", default=free, type=str) if ask else made
    if not asked:
        raise Weigering("waarde", reden="er is geen id en geen titel", herstel="Geef een id, of een titel met --titel.")
    edition, _, name = asked.rpartition("/")
    if not is_slug(name) or bool(edition) != (soort.naam == "hoofdstukken") or (edition and not bank.heeft("edities", edition)):
        meant = slug_of(name) or made or None
        raise Weigering("geen-id", naam=asked, bedoelde=f"<editie>/{meant}" if soort.naam == "hoofdstukken" else meant)
    if _bezet(bank, soort, asked, folder):
        where = bank.herkomst[soort.naam, asked].place() if (soort.naam, asked) in bank.herkomst else (folder / plek(soort, asked)).as_posix()
        raise Weigering("record-bestaat", naam=asked, soort=soort.naam, waar=str(where), voorstel=vrij(bank, soort, asked, folder))
    return asked


def _bezet(bank: Kennisbank, soort: Soort, identity: str, folder: Path) -> bool:
    return bank.heeft(soort.naam, identity) or (soort.naam, identity) in bank.herkomst or (folder / plek(soort, identity)).exists()


def bereid_voor(bank: Kennisbank, soort: Soort, identity: str, record: dict[str, object], folder: Path) -> tuple[Wijzigingen, Path]:
    """The file with the new record in it; judged, not yet written.

    Raises:
        ContentError: with whatever the check would say of it.
    """
    changes = Wijzigingen(folder.parent)
    as_list = folder / f"{soort.naam}.yml"
    if as_list.exists() and not soort.patroon:
        path, before = as_list, as_list.read_text(encoding="utf-8")
        text = before.rstrip("\n") + "\n" + sjabloon(soort, {**record, "id": identity}, in_lijst=True)
    else:
        path, text = folder / plek(soort, identity), sjabloon(soort, record)
    changes.zet(path, text)
    document = read_text(text, path.relative_to(folder.parent).as_posix())
    at: Path_ = (len(document.value) - 1,) if isinstance(document.value, list) else ()
    problems = _geoordeeld(bank, soort, identity, document, at)
    if problems:
        raise ContentError(problems)
    return changes, path


def _geoordeeld(bank: Kennisbank, soort: Soort, identity: str, document: Document, at: Path_) -> list[Problem]:
    """What the check would say of the new record, and of nothing else."""
    made = validate(soort.model, identity, document, at)
    if made is None or document.problems:
        return document.problems
    records = {name: {**found, **({identity: made} if name == soort.naam else {})} for name, found in bank.records.items()}
    after = Kennisbank(records, {**bank.herkomst, (soort.naam, identity): Herkomst(document, at)}, bank.onleesbaar, bank.halve)
    known = {(p.kind, p.text) for p in rules.judge(bank)}
    return [p for p in rules.judge(after) if p.severity == "fout" and p.place.file == document.file and (p.kind, p.text) not in known]
