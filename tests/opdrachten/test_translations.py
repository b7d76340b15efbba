"""``naft translations``: see how every translation stands, note it, confirm it, and judge a change by what it touched."""

import json
import subprocess

import pytest
from click.testing import CliRunner

from macros.cli import main
from macros.content.vertaling import register

LUISTEREN = "methodieken/luisteren.yml"


class Naft:
    """Runs the command on a copy of the flawless site, in which every translation is noted."""

    def __init__(self, site):
        self.site = site
        self("update", "--datum", "2026-02-01")

    def __call__(self, *arguments):
        command, rest = (arguments[:1], arguments[1:]) if arguments and not arguments[0].startswith("-") else ((), arguments)
        done = CliRunner().invoke(main, ["translations", *command, "--map", str(self.site.data), *rest])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        self.code = done.exit_code
        return done.output

    def bytes(self):
        return {p.relative_to(self.site.folder).as_posix(): p.read_bytes() for p in self.site.folder.rglob("*") if p.is_file() and ".git" not in p.parts}

    def stand(self, name, taal="fr"):
        return next(row for row in json.loads(self("--json", "--taal", taal)) if row["tekst"] == name)


@pytest.fixture
def naft(site):
    return Naft(site("gaaf").schrijf("interface/x.yml", "x: {nl: Ja, fr: Oui, en: Yes}\n"))


def test_the_table_counts_every_text_once_per_language(naft, snapshot):
    said = naft("--soort", "methodieken", "--soort", "interface")

    snapshot("translations", said)
    assert len(json.loads(naft("--json", "--taal", "fr"))) == sum(int(count) for count in naft("--taal", "fr").split("samen")[1].split())


def test_a_changed_dutch_text_is_stale_in_both_languages_with_its_place_and_the_date_it_follows(naft):
    naft.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")

    said = naft("--stand", "verouderd")

    assert said.splitlines() == [
        "data/methodieken/luisteren.yml:7:46: verouderd (fr): methodieken/luisteren:samenvatting",
        "data/methodieken/luisteren.yml:7:65: verouderd (en): methodieken/luisteren:samenvatting",
        "2 vertalingen.",
    ]
    assert naft.stand("methodieken/luisteren:samenvatting")["volgt_nederlands_van"] == "2026-02-01"


def test_noting_again_changes_no_byte(naft):
    before = naft.bytes()

    assert "0 nieuw genoteerd, 0 bijgewerkt, 0 weggehaald" in naft("update", "--datum", "2027-01-01")
    assert naft.bytes() == before


def test_noting_everything_leaves_what_is_stale_stale_until_it_is_named(naft):
    naft.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")

    assert "Nog verouderd: 2." in naft("update")
    assert naft.stand("methodieken/luisteren:samenvatting")["stand"] == "verouderd"
    assert "1 bijgewerkt, 0 weggehaald. Nog verouderd: 1." in naft("update", "methodieken/luisteren:samenvatting", "--taal", "fr")
    assert naft.stand("methodieken/luisteren:samenvatting")["stand"] == "niet-bevestigd"
    assert naft.stand("methodieken/luisteren:samenvatting", "en")["stand"] == "verouderd"


def test_texts_that_went_are_forgotten_and_new_ones_noted(naft):
    naft.site.verwijder("vragen/hoe.yml").vervang(LUISTEREN, "doelgroepen: [klas]", "duur: {nl: Een uur, fr: Une heure}\ndoelgroepen: [klas]")

    said = naft("update")

    assert said.startswith("1 nieuw genoteerd, 0 bijgewerkt, ")
    assert not any("hoe:" in place for _, _, place in register.lees(naft.site.data))
    assert naft.stand("methodieken/luisteren:duur", "en")["stand"] == "ontbreekt"


def test_a_trial_writes_nothing(naft):
    naft.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")
    before = naft.bytes()

    naft("update", "methodieken", "--proef")
    naft("confirm", "methodieken/praten", "--taal", "fr", "--door", "leerkracht Frans", "--proef")

    assert naft.bytes() == before


def test_a_record_that_was_read_as_a_whole_says_so_itself(naft):
    said = naft("confirm", "methodieken/praten", "--taal", "fr", "--door", "leerkracht Frans", "--datum", "2026-03-01")

    assert "methodieken/praten.yml" in said
    assert "nagelezen:\n  - {taal: fr, door: leerkracht Frans, datum: 2026-03-01}\n" in naft.site.lees("methodieken/praten.yml")
    assert naft.stand("methodieken/praten:titel")["nagelezen"] == {"door": "leerkracht Frans", "datum": "2026-03-01"}
    assert naft.stand("methodieken/praten:titel", "en")["nagelezen"] is None
    assert naft.site.problems() == []


def test_one_field_that_was_read_is_noted_and_leaves_the_record_alone(naft):
    before = naft.site.lees("methodieken/praten.yml")

    naft("confirm", "methodieken/praten:titel", "--taal", "en", "--door", "vertaler Engels", "--datum", "2026-03-01")

    assert naft.site.lees("methodieken/praten.yml") == before
    assert naft.stand("methodieken/praten:titel", "en")["stand"] == "in-orde"
    assert naft.stand("methodieken/praten:samenvatting", "en")["stand"] == "niet-bevestigd"


def test_a_confirmed_translation_that_changes_is_no_longer_confirmed(naft):
    naft("confirm", "methodieken/praten:titel", "--taal", "fr", "--door", "leerkracht Frans")
    text = naft.site.lees("methodieken/praten.yml")
    french = text.split("fr: ", 1)[1].split(",", 1)[0]

    naft.site.vervang("methodieken/praten.yml", french, french + " toujours")

    assert naft.stand("methodieken/praten:titel")["stand"] == "niet-bevestigd"
    naft("update")
    assert naft.stand("methodieken/praten:titel")["stand"] == "niet-bevestigd"


def test_what_is_stale_missing_or_unknown_cannot_be_confirmed(naft, snapshot):
    naft.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.").vervang(LUISTEREN, ", fr: Entendre ce qui se passe.", "")
    before = naft.bytes()

    said = naft("confirm", "methodieken/luisteren", "--taal", "fr", "--door", "jan@school.example")

    assert naft.code == 1
    assert naft.bytes() == before
    snapshot("translations-confirm", said)  # the kinds "vertaling-verouderd", "vertaling-ontbreekt" and "rol-is-geen-rol"


@pytest.mark.parametrize(
    ("name", "meant"),
    [("methodiek", "methodieken"), ("methodieken/luistren", "methodieken/luisteren"), ("methodieken/luisteren:doell", "methodieken/luisteren:doel")],
)
def test_a_name_that_stands_for_nothing_is_told_with_what_was_meant(naft, name, meant):
    """The kind "vertaling-onbekend"."""
    said = naft("update", name)

    assert naft.code == 1
    assert f'geen tekst om te vertalen: "{name}"; bedoelde je "{meant}"?' in said


def test_a_broken_register_is_told_and_nothing_is_written(naft):
    naft.site.voeg_toe("vertalingen/methodieken.fr.tsv", "<<<<<<< HEAD\n")
    before = naft.bytes()

    assert "deze regel van het register klopt niet" in naft("update")
    assert (naft.code, naft.bytes()) == (1, before)


@pytest.fixture
def gevolgd(naft):
    """The same, kept in git: a branch ``oud``, from which the present one goes on."""

    def git(*command):
        subprocess.run(
            ["git", "-c", "user.name=t", "-c", "user.email=t@naft.example", "-c", "commit.gpgsign=false", *command],
            cwd=naft.site.folder,
            check=True,
            capture_output=True,
        )

    git("init", "-q", "-b", "oud")
    git("add", "-A")
    git("commit", "-qm", "begin")
    git("switch", "-qc", "nieuw")
    naft.git = git
    return naft


def test_a_change_in_one_language_of_dutch_names_the_translations_it_leaves_behind(gevolgd, snapshot):
    gevolgd.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.").vervang(
        LUISTEREN, "doelgroepen: [klas]", "duur: {nl: Een uur, fr: Une heure}\ndoelgroepen: [klas]"
    )

    said = gevolgd("check", "--base", "oud")

    assert gevolgd.code == 1
    snapshot("translations-check", said)  # the kinds "vertaling-verouderd", "vertaling-ongenoteerd" and "vertaling-ontbreekt"
    assert (gevolgd("check", "--base", "oud", "--mild"), gevolgd.code) == (said, 0)


def test_what_was_stale_before_holds_nobody_up(gevolgd):
    gevolgd.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")
    gevolgd.git("commit", "-qam", "Nederlands verbeterd")
    gevolgd.git("branch", "-f", "oud")
    gevolgd.site.vervang("methodieken/praten.yml", "nagekeken: 2026-01-31", "nagekeken: 2026-02-28")

    assert "In orde: 0 gewijzigde teksten" in gevolgd("check", "--base", "oud")
    assert gevolgd.code == 0


def test_what_others_changed_meanwhile_does_not_count(gevolgd):
    gevolgd.git("switch", "-q", "oud")
    gevolgd.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")
    gevolgd.git("commit", "-qam", "elders")
    gevolgd.git("switch", "-q", "nieuw")

    assert "In orde: 0 gewijzigde teksten" in gevolgd("check", "--base", "oud")


def test_a_change_that_brings_its_translations_passes(gevolgd):
    gevolgd.site.vervang(
        LUISTEREN, "{nl: Goed luisteren., fr: Bien écouter., en: Listening well.}", "{nl: Blijven luisteren., fr: Rester à l’écoute., en: Keep listening.}"
    )
    assert gevolgd("check", "--base", "oud").count("verouderd") == 0
    assert gevolgd.code == 1

    gevolgd("update", "methodieken/luisteren:samenvatting")

    assert "In orde: 1 gewijzigde teksten" in gevolgd("check", "--base", "oud")


def test_a_base_that_git_does_not_know_is_told(gevolgd, naft):
    """The kind "git"."""
    said = gevolgd("check", "--base", "bestaat-niet")

    assert gevolgd.code == 1
    assert 'git kan hier niet vergelijken met "bestaat-niet"' in said


@pytest.mark.parametrize("verb", [[], ["update"], ["confirm"], ["check"]])
def test_every_verb_explains_itself_in_dutch(verb):
    said = CliRunner().invoke(main, ["translations", *verb, "--help"]).output

    assert "De map met gegevens." in said
    assert "vertaling" in said
