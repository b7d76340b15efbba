"""Whole projects to build: the frame of the real one around a base and any number of made-up records."""

import re
import shutil
from pathlib import Path
from typing import Any

import yaml

from bench.records import verzonnen
from macros.content.load import load
from macros.exports.canoniek import canoniek

PROJECT = Path(__file__).parents[1]
GAAF = PROJECT / "tests" / "fixtures" / "gaaf" / "data"
"""A small flawless base, so that the records that are counted are the made-up ones."""
HIER = "http://localhost/"
"""An address of this machine: no PDF is set for it, and nothing that is compared with makes any."""
_MACRO = re.compile(r"\{\{\s*(\w+\((?:[\"'][a-z]+[\"'](?:,\s*[\"'][a-z]+[\"'])?)?\))\s*\}\}")
_MET_ID = ("bron(", "begrip(", "cijfer(", "grafiek(", "vragen(", "pdf(", "keuzekaart(", "vergelijk(")
"""Macros whose argument may be the id of a record that only the real data have."""


def maak(doel: Path, aantal: int, *, verscheept: bool = False, site_url: str = HIER) -> Path:
    """Write a project that MkDocs can build.

    Args:
        doel: its folder; emptied first.
        aantal: how many made-up records it gets.
        verscheept: build on the shipped data and pages instead of the small base.
        site_url: the public address it gets.
    """
    shutil.rmtree(doel, ignore_errors=True)
    doel.mkdir(parents=True)
    shutil.copytree(PROJECT / "overrides", doel / "overrides")
    (doel / "macros").symlink_to(PROJECT / "macros")
    base = PROJECT / "data" if verscheept else GAAF
    shutil.copytree(base, doel / "data", ignore=shutil.ignore_patterns("interface"))
    shutil.copytree(PROJECT / "data" / "interface", doel / "data" / "interface")
    for soort, identity, record in verzonnen(aantal, load(base)):
        path = doel / "data" / soort / f"{identity}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(canoniek(record), encoding="utf-8")
    shutil.copytree(PROJECT / "docs", doel / "docs")
    if not verscheept:
        for page in (doel / "docs").rglob("*.md"):
            page.write_text(_kale_pagina(page), encoding="utf-8")
    _schrijf_config(doel, site_url)
    return doel


def _kale_pagina(page: Path) -> str:
    """A page with its title and the macros that need no record by name; its words are about the real data."""
    text = page.read_text(encoding="utf-8")
    head = re.match(r"---\n.*?\n---\n", text, re.DOTALL)
    calls = [call for call in _MACRO.findall(text) if not call.startswith(_MET_ID)]
    if page.name.startswith("redactiegids"):
        calls = []  # its examples would draw tables of every record by every record
    calls += ["vragen()"] if page.name.startswith("vragen.") else []
    return (head[0] if head else "") + "\n" + "\n\n".join(f"{{{{ {call} }}}}" for call in dict.fromkeys(calls)) + "\n"


def _schrijf_config(doel: Path, site_url: str) -> None:
    config: dict[str, Any] = yaml.safe_load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
    config["site_url"] = site_url
    (doel / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")
