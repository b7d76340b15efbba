"""The files of ``/beheer/``: the bundled CMS with its configuration, or a page that says how to get it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.exports.beheer.beleid import beleid
from macros.exports.beheer.configuratie import configuratie, keuzes
from macros.language.interface import Interface
from macros.views.lezer import sjablonen

WOORDEN = ("soort.", "veld.", "zekerheid.", "vorm.", "gezien.", "eenheid.", "methodiek.", "bronnen", "nagekeken", "terugval")
"""The interface words that the preview of a record uses, by the start of their key."""


def bestanden(bank: Kennisbank, interface: Interface, *, gebouwd: Path, opslag: dict[str, Any] | None = None, site: str = "") -> Iterator[tuple[str, bytes]]:
    """Every file of the page.

    Args:
        bank: all records.
        interface: the words of the site, for the preview.
        gebouwd: where ``make beheer`` put the bundle; the page only tells about it where it is not there.
        opslag: the Git service that keeps the changes; None for only a folder on the own machine.
        site: the public address of the site.
    """
    bundle = sorted(path for path in gebouwd.rglob("*") if path.is_file())
    template = "pagina" if bundle else "zonder"
    page = sjablonen().get_template(f"beheer/{template}.html").render(beleid=beleid(opslag), opslag=opslag)
    yield "beheer/index.html", page.encode() + b"\n"
    if not bundle:
        return
    for path in bundle:
        yield f"beheer/{path.relative_to(gebouwd).as_posix()}", path.read_bytes()
    yield "beheer/configuratie.json", _json(configuratie(bank, opslag, site))
    yield "beheer/keuzes.json", _json(keuzes(bank))
    yield "beheer/voorbeeld.json", _json(_voorbeeld(bank, interface))


def _voorbeeld(bank: Kennisbank, interface: Interface) -> dict[str, Any]:
    """What the preview of a record needs: words of the site, and the title of every record it may point to."""
    words = {key: text for key, text in interface.teksten.items() if key.startswith(WOORDEN)}
    titles = {f"{soort}/{record.id}": dict(record.titel.texts()) for soort, record in bank.elk()}
    return {"teksten": words, "titels": titles}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
