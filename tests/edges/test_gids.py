"""The editors' guide under test: every field, macro, verb and option is in it, and what it tells to type exists."""

import inspect
import re
import shlex
from html import unescape

import click
import pytest

from macros import gids
from macros.cli import OPDRACHTEN, main
from macros.content.soorten import ALLE
from macros.content.velden import velden
from macros.opdrachten.nederlands import Context
from macros.pagemacros import MACROS, gidsmacros
from tests.sites import PROJECT

PAGINAS = sorted((PROJECT / "docs").glob("redactiegids*.md"))
ENGLISH = re.compile(r"\b(the|with|each|every|all|are|from|under|record's)\b")
CALL = re.compile(r"`{1,3}(naft [^`]+)`|^(naft .+)$", re.MULTILINE)


def kaal(html):
    return unescape(re.sub(r"<[^>]+>", "", str(html)))


@pytest.fixture(scope="module")
def pagina(lezers):
    """What the three generated parts of the guide say."""
    nl = lezers["nl"]
    return {"velden": gids.velden(nl), "macros": gidsmacros(nl), "opdrachten": gids.opdrachten(nl)}


def alles(found, lead=""):
    for veld in found:
        yield veld
        yield from alles(veld.velden)


def test_the_pages_of_the_guide_call_the_generated_parts():
    text = "".join(path.read_text(encoding="utf-8") for path in PAGINAS)

    assert all(f"{{{{ {name}() }}}}" in text for name in ("gidsvelden", "gidsmacros", "gidsopdrachten"))


@pytest.mark.parametrize("soort", ALLE, ids=lambda s: s.naam)
def test_every_field_of_every_kind_is_in_the_guide_with_its_explanation(pagina, soort):
    html = str(pagina["velden"])
    said = " ".join(kaal(html).split())

    assert f'id="soort-{soort.naam}"' in html
    for veld in alles(velden(soort.model)):
        assert f"<code>{veld.naam}</code>" in html, veld.naam
        assert " ".join(veld.uitleg.split()) in said, veld.naam


@pytest.mark.parametrize("name", MACROS)
def test_every_macro_and_every_argument_is_in_the_guide_in_dutch(pagina, name):
    macro = MACROS[name]
    said = " ".join(kaal(pagina["macros"]).split())
    first = " ".join(inspect.getdoc(macro).split("\n\n")[0].split()).replace("``", "")

    assert first in said
    assert not ENGLISH.search(first), first
    form = re.search(rf"\b{name}\(.*?\)", said)[0]
    assert [p for p in list(inspect.signature(macro).parameters)[1:] if p not in form] == []


def verbs():
    for group, found in OPDRACHTEN.items():
        yield from ((group, verb) if group else (verb,) for verb in found)


def opdracht(words):
    command, context = main, Context(main, info_name="naft")
    for word in words:
        if not isinstance(command, click.Group) or command.get_command(context, word) is None:
            break
        command = command.get_command(context, word)
    return command


@pytest.mark.parametrize("words", list(verbs()), ids=" ".join)
def test_every_verb_and_every_option_is_in_the_guide(pagina, words):
    html, command = str(pagina["opdrachten"]), opdracht(words)
    entry = html.split(f'id="naft-{"-".join(words)}"')[1].split("<dt", maxsplit=1)[0]

    assert " ".join(command.help.split("\n\n")[0].split()) in " ".join(kaal(entry).split())
    for option in [p for p in command.params if isinstance(p, click.Option)]:
        assert f"<code>{' '.join(option.opts)}</code>" in entry
        assert option.help in kaal(entry)


def getypt():
    for path in PAGINAS:
        for found in CALL.finditer(path.read_text(encoding="utf-8")):
            yield path.name, (found[1] or found[2]).strip()


@pytest.mark.parametrize(("page", "line"), sorted(set(getypt())))
def test_what_the_guide_tells_to_type_exists(page, line):
    words = shlex.split(line.replace("…", ""))[1:]
    command = opdracht(words)
    options = {opt for p in command.params for opt in p.opts} | {"--help"}

    assert command is not main, line
    assert not isinstance(command, click.Group) or command.invoke_without_command or len(words) == 1, line
    assert [word for word in words if word.startswith("--") and word.split("=")[0] not in options] == [], line


def test_every_macro_in_the_examples_of_the_guide_exists_with_those_arguments():
    for path in PAGINAS:
        for name, arguments in re.findall(r"\{\{ (\w+)\((.*?)\) \}\}", path.read_text(encoding="utf-8")):
            macro = MACROS[name]
            call = eval(f"(lambda *a, **k: (a, k))({arguments})")  # our own pages
            inspect.signature(macro).bind(None, *call[0], **call[1])


def test_every_macro_has_an_example_in_the_guide_or_is_only_for_one_page():
    """Macros that make up one page of the site, and are written there, need no example."""
    text = "".join(path.read_text(encoding="utf-8") for path in PAGINAS)
    pages = "".join(path.read_text(encoding="utf-8") for path in (PROJECT / "docs").rglob("*.md"))

    assert [name for name in MACROS if f"{{{{ {name}(" not in text and f"{{{{ {name}(" not in pages] == []


def test_every_part_of_the_guide_is_reached_from_its_first_page():
    first, *parts = sorted(PAGINAS, key=lambda path: len(path.name))
    linked = set(re.findall(r"\]\((redactiegids-[\w-]+\.md)", first.read_text(encoding="utf-8")))

    assert {path.name for path in parts} == linked
