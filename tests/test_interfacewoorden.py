"""The words of the site: every one that is asked for exists, and every one that exists is used."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from macros.content import keuzes
from macros.content.checkregels import RIJEN
from macros.content.fields import LANGUAGES
from macros.content.soorten import ALLE
from macros.content.tekstgrenzen import GRENZEN
from macros.content.velden import velden
from macros.views.melden import MODELLEN, REDACTIE
from tests.sites import PROJECT, woorden

CODE = sorted((PROJECT / "macros").rglob("*.py"))
TEMPLATES = sorted(p for folder in ("macros", "overrides") for p in (PROJECT / folder).rglob("*") if p.suffix in (".html", ".svg", ".typ", ".js"))
LISTS = {
    # a prefix that code completes with a value of a closed list
    "soort.": [soort.naam for soort in ALLE],
    "zekerheid.": keuzes.Zekerheid,
    "zekerheid.uitleg.": keuzes.Zekerheid,
    "gezien.": keuzes.Gezien,
    "bronsoort.": keuzes.BronSoort,
    "rolsoort.": keuzes.RolSoort,
    "rolsoort.uitleg.": keuzes.RolSoort,
    "vorm.": keuzes.Vorm,
    "actorgroep.": keuzes.ActorGroep,
    "editiestatus.": keuzes.EditieStatus,
    "editieaard.": keuzes.EditieAard,
    "eenheid.": [f"{unit}.{number}" for unit in keuzes.Eenheid for number in ("een", "meer")],
    "wanneer.": keuzes.Wanneer,
    "inwerken.dekt.": [f"{kind}.{number}" for kind in keuzes.Dekking for number in ("een", "meer")],
    "check.oordeel.": keuzes.Oordeel,
    "check.casus.": keuzes.Oordeel,
    "check.uitleg.": RIJEN,
    "check.toon.": RIJEN,
    "check.goed.": RIJEN,
    "check.elders.": RIJEN,
    "check.papier.": RIJEN,
    "melden.taal.": [*LANGUAGES, "uitleg"],
    "melden.fout.": [*GRENZEN, "leeg", "vorm"],
    "melden.vraag.": [f"{van}.{veld.naam}" for van, model in MODELLEN.items() for veld in velden(model) if veld.naam not in REDACTIE[van]],
}
KEYS = set(woorden().teksten)
IN_TEMPLATE = re.compile(r"""\b(?:t|feit)\(\s*(?:l,\s*)?"([^"~]+)"\s*[,)]""")
COUNTED_IN_TEMPLATE = re.compile(r"""\baantal\(\s*"([^"~]+)"\s*,""")
COMPLETED = re.compile(r""""([\w.-]+\.)"\s*~|f"([\w.-]+\.)\{|["']([\w.-]+\.)["']\s*\+""")


def asked_in_code(path: Path) -> set[str]:
    """Keys that a call names outright: ``lezer.t("x")``, ``lezer.aantal("x", n)``, ``interface.tekst("x", taal)``."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        first, name = node.args[0], node.func.attr
        if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
            continue
        if name == "t" or (name == "tekst" and "interface" in ast.unparse(node.func.value)):
            found.add(first.value)
        elif name == "aantal":
            found |= {f"{first.value}.een", f"{first.value}.meer"}
    return found


def asked_in_template(path: Path) -> set[str]:
    text = path.read_text(encoding="utf-8")
    counted = {f"{key}.{number}" for key in COUNTED_IN_TEMPLATE.findall(text) for number in ("een", "meer")}
    return set(IN_TEMPLATE.findall(text)) | counted


@pytest.mark.parametrize("path", CODE + TEMPLATES, ids=lambda p: str(p.relative_to(PROJECT)))
def test_every_word_that_is_asked_for_exists(path):
    asked = asked_in_code(path) if path.suffix == ".py" else asked_in_template(path)

    assert sorted(asked - KEYS) == []


@pytest.mark.parametrize("prefix", LISTS)
def test_every_value_of_a_closed_list_has_its_word_and_no_word_is_of_a_value_that_is_gone(prefix):
    expected = {f"{prefix}{value}" for value in LISTS[prefix]}
    deeper = {key for other in LISTS if other != prefix and other.startswith(prefix) for key in KEYS if key.startswith(other)}
    there = {key for key in KEYS if key.startswith(prefix)} - deeper

    assert sorted(expected - there) == []
    assert sorted(key for key in there - expected if not quoted(key)) == []


@cache
def everything() -> str:
    """All code and templates, as one text."""
    return "\n".join(path.read_text(encoding="utf-8") for path in CODE + TEMPLATES)


def quoted(key: str) -> bool:
    """Whether a key, or the counted key it belongs to, stands in quotes somewhere."""
    names = [key] + [key.removesuffix(end) for end in (".een", ".meer") if key.endswith(end)]
    return any(f'"{name}"' in everything() or f"'{name}'" in everything() for name in names)


def completed() -> tuple[str, ...]:
    """Prefixes that code completes with a value it knows when it runs."""
    return tuple({part for found in COMPLETED.findall(everything()) for part in found if part})


def test_every_word_that_exists_is_used():
    prefixes = completed()

    unused = sorted(key for key in KEYS if not quoted(key) and not key.startswith(prefixes))

    assert unused == []


def test_a_prefix_that_code_completes_has_words():
    assert sorted(prefix for prefix in completed() if prefix in LISTS and not any(key.startswith(prefix) for key in KEYS)) == []


@pytest.mark.parametrize("taal", ["fr", "en"])
def test_no_word_was_left_in_dutch(taal):
    """Short words can be the same; a sentence cannot."""
    words = {key: re.sub(r"\{\w+\}|\W", "", text["nl"]) for key, text in woorden().teksten.items() if text[taal] == text["nl"]}

    assert [key for key, bare in words.items() if len(bare) > 20] == []
