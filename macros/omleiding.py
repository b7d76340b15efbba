"""Edge: writes a page at every old address, and the lists that hosts and servers read to redirect for real."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from macros.content.doorverwijzing import Doorverwijzing, lees
from macros.content.problems import Problem
from macros.exports.kopregels import omleidingen
from macros.language.adressen import wortel
from macros.language.taal import BRONTAAL, TALEN
from macros.views.lezer import Lezer

LIJST = "_redirects"
"""The list of Netlify, Cloudflare Pages and GitLab Pages."""


def schrijf(project: Path, site: Path, lezers: dict[str, Lezer]) -> list[Problem]:
    """Write the redirects of a project into its built site.

    Returns:
        what is wrong: a line that cannot be read, an old address that is a page, a new one that is none.
    """
    lines, problems = lees(project)
    told: list[tuple[str, str]] = []
    for line, taal, old, new in _per_taal(lines):
        fault = _fault(site, line, old, new)
        if fault:
            problems.append(fault)
            continue
        page = site / old.lstrip("/") / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(_pagina(lezers[taal], old, new), encoding="utf-8")
        told.append((old, new))
    if told:
        root = urlsplit(lezers[BRONTAAL].site).path.rstrip("/")
        # GitLab Pages wants the path of a site that stands below an address in every rule.
        (site / LIJST).write_text("".join(f"{root}{old} {root}{new} 301\n" for old, new in told), encoding="utf-8")
        _voor_servers(site, told, root)
    return problems


def _voor_servers(site: Path, told: list[tuple[str, str]], root: str) -> None:
    """Tell the web servers: in files that their configurations look for, and behind what Apache reads already."""
    for name, text in omleidingen([(root + old, root + new) for old, new in told]).items():
        with (site / name).open("a", encoding="utf-8") as file:
            file.write(text)


def _per_taal(lines: list[Doorverwijzing]) -> Iterator[tuple[Doorverwijzing, str, str, str]]:
    """Each line with its language and addresses; one without a language in all three."""
    for line in lines:
        own = next((taal for taal in TALEN if line.oud.startswith(f"/{taal}/")), None)
        if own:
            yield line, own, line.oud, line.nieuw
        else:
            yield from ((line, taal, f"/{wortel(taal)}{line.oud[1:]}", f"/{wortel(taal)}{line.nieuw[1:]}") for taal in TALEN)


def _fault(site: Path, line: Doorverwijzing, old: str, new: str) -> Problem | None:
    if _is_page(site, old):
        data = {"reden": f'op "{old}" staat een pagina', "herstel": "Verwijder deze regel: een pagina die bestaat, verwijst niet door."}
        return Problem(line.place, "waarde", data)
    if not _is_page(site, new.partition("#")[0]):
        return Problem(line.place, "waarde", {"reden": f'op "{new}" staat geen pagina', "herstel": "Verwijs naar een adres dat bestaat."})
    return None


def _is_page(site: Path, adres: str) -> bool:
    return (site / adres.lstrip("/") / "index.html").exists()


def _pagina(lezer: Lezer, old: str, new: str) -> str:
    """The page at an old address: it leads on by itself, and by a link for who waits."""
    up = "../" * old.strip("/").count("/") + "../"
    return str(lezer.toon("doorverwijzing.html", wortel=up, naar=up + new.lstrip("/"), vast=lezer.site + new.lstrip("/"))) + "\n"
