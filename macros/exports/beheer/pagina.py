"""The files of ``/beheer/``: the bundled CMS with its configuration, or a page that says how to get it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.exports.beheer.beleid import beleid
from macros.exports.beheer.configuratie import configuratie, keuzes
from macros.views.lezer import sjablonen


def bestanden(bank: Kennisbank, *, gebouwd: Path, opslag: dict[str, Any] | None = None, site: str = "") -> Iterator[tuple[str, bytes]]:
    """Every file of the page.

    Args:
        bank: all records.
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


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
