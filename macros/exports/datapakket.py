"""Data packages: a zip with a readme for each figure, and a Frictionless description of all."""

import io
import zipfile
from hashlib import sha256
from typing import Any

from macros.content.records.cijfer import Cijfer
from macros.exports.cijfertabel import KOLOMMEN, Kolom, Rij, in_talen
from macros.language.interface import Interface
from macros.language.taal import TALEN, vertaal

BESCHRIJVING = (
    Kolom("cijfer"),
    *in_talen("titel"),
    *in_talen("populatie"),
    Kolom("soort"),
    Kolom("thema"),
    Kolom("eenheid"),
    Kolom("periode"),
    Kolom("zekerheid"),
    Kolom("nagekeken", "date"),
    Kolom("verwacht", "date"),
    Kolom("noemer"),
    Kolom("niet_mengen"),
)
"""The columns of the table that describes the figures, empty ones too."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


def beschrijving(cijfer: Cijfer) -> Rij:
    """The row of a figure in the table of descriptions."""
    names = {"titel": cijfer.titel, "populatie": cijfer.populatie}
    words = {f"{n}{'' if t == 'nl' else '_' + t}": getattr(text, t) or "" for n, text in names.items() for t in TALEN}
    plain = {k.naam: getattr(cijfer, k.naam) for k in BESCHRIJVING[7:] if k.naam != "niet_mengen"}
    return {
        "cijfer": cijfer.id,
        **words,
        **{name: "" if value is None else str(value) for name, value in plain.items()},
        "niet_mengen": " ".join(cijfer.niet_mengen),
    }


def datapackage(interface: Interface, naam: str, titel: str, tabellen: dict[str, tuple[tuple[Kolom, ...], bytes]]) -> dict[str, Any]:
    """A Frictionless description of CSV files.

    Args:
        interface: the interface strings, for what each column holds.
        naam: the name of the package, in small letters.
        titel: its title.
        tabellen: for each file name, without a folder: its columns and content.
    """
    resources = [_resource(interface, path, columns, content) for path, (columns, content) in tabellen.items()]
    if len(resources) > 1:
        described = {"resource": resources[1]["name"], "fields": ["cijfer"]}
        resources[0]["schema"]["foreignKeys"] = [{"fields": ["cijfer"], "reference": described}]
        resources[1]["schema"]["primaryKey"] = ["cijfer"]
    return {"profile": "tabular-data-package", "name": naam, "title": titel, "resources": resources}


def _resource(interface: Interface, path: str, columns: tuple[Kolom, ...], content: bytes) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": path.removesuffix(".csv"),
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "schema": {
            "fields": [{"name": k.naam, "type": k.type, "description": uitleg(interface, k, "nl")} for k in columns],
            "missingValues": [""],
        },
    }


def uitleg(interface: Interface, kolom: Kolom, taal: str) -> str:
    """What a column holds, with the language of a translated one."""
    tail = kolom.naam.removeprefix(kolom.basis).strip("_")
    told = interface.tekst(f"kolom.{kolom.basis}", taal)
    return f"{told} ({tail})" if tail else told


def leesmij(interface: Interface, cijfer: Cijfer, citaat: dict[str, str], bestanden: list[str]) -> bytes:
    """The readme of a zip, in three languages; its lines end as Windows expects."""
    parts = [_readme_in(interface, cijfer, taal, citaat[taal], bestanden) for taal in TALEN]
    return ("\n\n\n".join(parts) + "\n").replace("\n", "\r\n").encode()


def _readme_in(interface: Interface, cijfer: Cijfer, taal: str, citaat: str, bestanden: list[str]) -> str:
    title = vertaal(cijfer.titel, taal).tekst
    lines = [
        title,
        "=" * len(title),
        vertaal(cijfer.samenvatting, taal).tekst,
        vertaal(cijfer.populatie, taal).tekst,
        "",
        *(f"  {k.naam:<12}{uitleg(interface, k, taal)}" for k in KOLOMMEN if k.naam == k.basis),
        "",
        interface.tekst("cijfer.leesmij.taal", taal),
        interface.tekst("cijfer.leesmij.excel", taal),
        interface.tekst("cijfer.leesmij.formule", taal),
        interface.tekst("cijfer.leesmij.bestanden", taal, bestanden=", ".join(bestanden)),
        "",
        f"{interface.tekst('cijfer.citeer', taal)}: {citaat}",
    ]
    return "\n".join(lines)


def inpakken(bestanden: dict[str, bytes], *, kleiner: bool = False) -> bytes:
    """A zip with the same bytes for the same files: a fixed date, and no compression to differ by version.

    Args:
        bestanden: the content of each file by its name.
        kleiner: compress all the same; then the same bytes need the same version of zlib.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in bestanden.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.external_attr = 0o644 << 16
            info.create_system = 3
            archive.writestr(info, content, zipfile.ZIP_DEFLATED if kleiner else zipfile.ZIP_STORED, 6)
    return buffer.getvalue()
