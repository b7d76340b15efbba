"""Edge: ``naft translations``: how every translation stands."""

import json
from collections import Counter
from pathlib import Path

import click

from macros.content.vertaling.eenheid import VERTALINGEN
from macros.content.vertaling.stand import Stand, Vertaling
from macros.opdrachten.invoer import vriendelijk
from macros.opdrachten.opties import MAP
from macros.opdrachten.vertaalwerk import TAALNAMEN, lees, naam_van, plaats

KOPPEN = {Stand.IN_ORDE: "in orde", Stand.NIET_BEVESTIGD: "niet bevestigd", Stand.VEROUDERD: "verouderd", Stand.ONTBREEKT: "ontbreekt"}
TAAL = click.Choice(VERTALINGEN)


@click.group(invoke_without_command=True)
@click.option("--taal", "talen", type=TAAL, multiple=True, help="Enkel deze taal.")
@click.option("--soort", "soorten", multiple=True, help="Enkel deze soort, bijvoorbeeld methodieken. Mag meer dan eens.")
@click.option("--stand", "standen", type=click.Choice([str(s) for s in Stand]), multiple=True, help="Toon elke tekst die zo staat, met zijn plaats.")
@click.option("--json", "als_json", is_flag=True, help="Geef alles als JSON, voor een ander programma.")
@MAP
@click.pass_context
def translations(context: click.Context, talen: tuple[str, ...], soorten: tuple[str, ...], standen: tuple[str, ...], als_json: bool, folder: Path) -> None:
    """Toon hoe elke vertaling ervoor staat, per taal en per soort.

    Een vertaling is *in orde* als iemand die de taal spreekt ze nalas en het Nederlands sindsdien niet
    veranderde; *niet bevestigd* als ze bij het Nederlands past maar niemand ze nalas; *verouderd* als het
    Nederlands sindsdien veranderde; *ontbreekt* als ze er niet is.
    """
    if context.invoked_subcommand:
        return
    with vriendelijk():
        work = lees(folder)
        chosen = [v for v in work.kies(soorten, talen) if not standen or v.stand in standen]
    if als_json:
        click.echo(json.dumps([_row(v, folder) for v in chosen], ensure_ascii=False, indent=1))
    elif standen:
        for v in chosen:
            click.echo(f"{plaats(v, folder)}: {KOPPEN[v.stand]} ({v.taal}): {v.eenheid.sleutel}")
        click.echo(f"{len(chosen)} vertalingen.")
    else:
        for taal in dict.fromkeys(v.taal for v in chosen):
            click.echo(_table(taal, [v for v in chosen if v.taal == taal]))


def _row(v: Vertaling, folder: Path) -> dict[str, object]:
    read = {"door": v.nagelezen[0], "datum": v.nagelezen[1].isoformat()} if v.nagelezen else None
    return {
        "tekst": v.eenheid.sleutel,
        "soort": v.eenheid.soort,
        "taal": v.taal,
        "stand": str(v.stand),
        "plaats": str(plaats(v, folder)),
        "volgt_nederlands_van": v.vermelding.datum.isoformat() if v.vermelding else None,
        "nagelezen": read,
    }


def _table(taal: str, found: list[Vertaling]) -> str:
    """Counts per kind, the total last."""
    counts: dict[str, Counter[Stand]] = {}
    for v in found:
        counts.setdefault(naam_van(v.eenheid.soort), Counter())[v.stand] += 1
    counts["samen"] = sum(counts.values(), Counter())
    wide = max(len(name) for name in counts)
    lines = [f"{TAALNAMEN[taal]:{wide}}  " + "  ".join(KOPPEN.values())]
    for name, count in counts.items():
        lines.append(f"{name:{wide}}  " + "  ".join(f"{count[stand]:{len(head)}}" for stand, head in KOPPEN.items()))
    unnoted = sum(1 for v in found if v.tekst and not v.genoteerd)
    if unnoted:
        lines.append(f"Van {unnoted} vertalingen is niet genoteerd welk Nederlands ze volgen: voer uit naft translations update.")
    return "\n".join(lines) + "\n"
