"""``naft links``: do the links to other sites still lead somewhere? A report; nothing is changed."""

import json
import sys
from collections import Counter
from pathlib import Path

import click

from macros.buitenlinks import Bevinding, Manieren, Uitslag, kijk_na, verzamel

_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False)
_GEMELD = (Uitslag.WEG, Uitslag.STUK, Uitslag.VERHUISD, Uitslag.DICHT)


@click.command()
@click.option("--map", "project", type=_FOLDER, default=".", show_default=True, help="De map van het project.")
@click.option("--pauze", type=click.FloatRange(min=0), default=2.0, show_default=True, help="Seconden tussen twee vragen aan dezelfde site.")
@click.option("--wacht", type=click.FloatRange(min=0.1), default=20.0, show_default=True, help="Seconden die een site krijgt om te antwoorden.")
@click.option("--tegelijk", type=click.IntRange(1, 8), default=4, show_default=True, help="Hoeveel sites naast elkaar nagekeken worden.")
@click.option("--json", "as_json", type=_FILE, help="Schrijf de bevindingen ook naar dit bestand, als JSON.")
@click.option("--verslag", type=_FILE, help="Schrijf een verslag in Markdown achter dit bestand.")
@click.option("--streng", is_flag=True, help="Eindig met 1 als een pagina weg is.")
def links(project: Path, pauze: float, wacht: float, tegelijk: int, as_json: Path | None, verslag: Path | None, streng: bool) -> None:
    """Kijk na of de links naar andere sites nog werken.

    Vraagt elk adres uit data/ en docs/ één keer op, rustig en na elkaar per site, en toont wat weg, stuk of
    verhuisd is, met de plaatsen waar het staat. Verandert niets. Eindigt met 0, tenzij je --streng vraagt.
    """
    found = verzamel(project)
    with click.progressbar(length=len(found), label=f"{len(found)} adressen", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        answers = kijk_na(found, Manieren(pauze, wacht, tegelijk), lambda _: bar.update(1))
    for kind in _GEMELD:
        _show(kind, [a for a in answers if a.uitslag is kind])
    click.echo(_total(answers))
    if as_json:
        as_json.write_text(json.dumps([_plain(a) for a in answers], ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if verslag:
        with verslag.open("a", encoding="utf-8") as file:
            file.write(_report(answers))
    if streng and any(a.uitslag is Uitslag.WEG for a in answers):
        sys.exit(1)


def _show(kind: Uitslag, answers: list[Bevinding]) -> None:
    if not answers:
        return
    click.secho(f"{kind[:1].upper()}{kind[1:]} ({len(answers)})", bold=True)
    for answer in answers:
        click.echo(f"  {answer.link.adres}\n    {_why(answer)}")
        for place in answer.link.plaatsen:
            click.echo(f"    {place}")
    click.echo()


def _why(answer: Bevinding) -> str:
    return f"{answer.uitleg}: {answer.naar}" if answer.naar else answer.uitleg


def _total(answers: list[Bevinding]) -> str:
    counts = Counter(a.uitslag for a in answers)
    return f"{len(answers)} adressen nagekeken: " + ", ".join(f"{counts[kind]} {kind}" for kind in Uitslag if counts[kind]) + "."


def _plain(answer: Bevinding) -> dict[str, object]:
    places = [str(place) for place in answer.link.plaatsen]
    return {"adres": answer.link.adres, "uitslag": answer.uitslag, "uitleg": answer.uitleg, "naar": answer.naar, "plaatsen": places}


def _report(answers: list[Bevinding]) -> str:
    """The report as Markdown: a table per kind, for the page of a weekly run."""
    parts = [f"## Links naar andere sites\n\n{_total(answers)}\n"]
    for kind in _GEMELD:
        rows = [f"| <{a.link.adres}> | {_why(a)} | {', '.join(f'`{p}`' for p in a.link.plaatsen)} |" for a in answers if a.uitslag is kind]
        if rows:
            parts.append("\n".join([f"### {kind[:1].upper()}{kind[1:]}\n", "| adres | wat er is | waar het staat |", "| --- | --- | --- |", *rows]) + "\n")
    return "\n".join(parts)
