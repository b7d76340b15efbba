"""The command line speaks Dutch: help of every verb, and what is wrong with a call."""

import click
import pytest
from click.testing import CliRunner

from macros.cli import OPDRACHTEN, main
from macros.opdrachten.nederlands import Context

ENGLISH = ("Usage", "Options", "Commands", "Show this message", "[default", "TEXT", "DIRECTORY", "Error", "Try ", "COMMAND", "required")


def verbs():
    for group, found in OPDRACHTEN.items():
        for verb in found:
            yield (group, verb) if group else (verb,)


def naft(*words):
    done = CliRunner().invoke(main, list(words), prog_name="naft", catch_exceptions=False)
    return done.exit_code, done.output


@pytest.mark.parametrize("words", [(), ("import",), ("export",), *verbs()], ids=" ".join)
def test_every_verb_and_every_option_is_explained_in_dutch(words):
    code, said = naft(*words, "--help")

    assert code == 0
    assert [word for word in ENGLISH if word in said] == []
    command = main
    context = Context(main)
    for word in words:
        command = command.get_command(context, word)
    assert command.help
    assert [p.name for p in command.params if isinstance(p, click.Option) and not p.help] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("chek",), 'de opdracht "chek" bestaat niet; bedoelde je "check"?'),
        (("xyz",), "Opdrachten: check, new"),
        (("check", "--jso"), "de optie --jso bestaat niet; bedoelde je --json?"),
        (("check", "--map", "/bestaat/niet"), "--map: dit bestaat niet, of is geen map."),
        (("check", "--map"), "achter --map hoort een waarde."),
        (("show",), "er ontbreekt: SOORT."),
        (("show", "a", "b", "c"), "er staan te veel woorden: c."),
        (("translations", "--taal", "de"), "--taal: kies uit fr, en."),
        (("format", "bestaat-niet.yml"), "dit bestaat niet, of is geen bestand."),
    ],
)
def test_a_wrong_call_is_explained_in_dutch_and_ends_with_2(words, said):
    code, told = naft(*words)

    assert code == 2
    assert said in told
    assert [word for word in ENGLISH if word in told] == []


def test_without_a_verb_the_help_is_shown():
    assert "Opdrachten:" in naft("export")[1]
