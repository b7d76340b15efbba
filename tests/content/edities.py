"""Small editions for tests, made in a line."""

from datetime import date

from macros.content.kennisbank import Kennisbank
from macros.content.records.bron import Bron
from macros.content.records.visie import Editie, Hoofdstuk

DAG = date(2026, 1, 31)
BRON = Bron.model_validate(
    {"id": "nota", "titel": "De nota", "nagekeken": DAG, "uitgever": "De uitgever", "soort": "visienota", "gezien": "volledig", "zekerheid": "hoog"}
)


def editie(id, *, aard="visienota", status="geldig", datum=None, letterlijk=False, **velden):
    basis = {"id": id, "titel": f"Nota {id}", "nagekeken": DAG, "bronnen": [{"bron": "nota"}], "aard": aard, "status": status, "datum": datum or id[:4]}
    return Editie.model_validate({**basis, **({} if letterlijk else {"hertaling": {"nl": "Herteld."}}), **velden})


def tekst(woorden):
    return woorden if isinstance(woorden, dict) else {"nl": woorden}


def paragraaf(id, *teksten, titel="", gaat_over=(), steunt_op=()):
    """A titled paragraph of which each text is a line: words, or (id, words)."""
    lines = [t if isinstance(t, tuple) else (f"{id}-{n}", t) for n, t in enumerate(teksten, 1)]
    made = {"id": id, "alineas": [{"id": i, "tekst": tekst(w), "steunt_op": list(steunt_op)} for i, w in lines], "gaat_over": list(gaat_over)}
    return {**made, "titel": tekst(titel)} if titel else made


def hoofdstuk(id, nummer, *paragrafen, titel=None, **velden):
    basis = {"id": id, "nummer": nummer, "titel": tekst(titel or id.split("/")[1].capitalize()), "nagekeken": DAG, "bronnen": [{"bron": "nota"}]}
    return Hoofdstuk.model_validate({**basis, "paragrafen": list(paragrafen), **velden})


def bank(*records, **soorten):
    found = {"bronnen": {"nota": BRON}, "edities": {}, "hoofdstukken": {}}
    for record in records:
        found["edities" if isinstance(record, Editie) else "hoofdstukken"][record.id] = record
    return Kennisbank({**found, **{soort: {r.id: r for r in rows} for soort, rows in soorten.items()}}, {})
