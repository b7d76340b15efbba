"""Out to a translator and back: applied text by text, or not at all."""

import re

import pytest
from click.testing import CliRunner

from macros.cli import main
from tests.opdrachten.test_translations import LUISTEREN, Naft

VORMEN = {"x.xlf": (), "x2.xlf": ("--vorm", "xliff-2.0"), "x.po": ()}


@pytest.fixture
def naft(site):
    made = site("gaaf").schrijf("interface/x.yml", "x: {nl: 'Ja {n}', fr: 'Oui {n}', en: 'Yes {n}'}\n")
    return Naft(made.vervang(LUISTEREN, "nagelezen:\n  - {taal: fr, door: moedertaalspreker, datum: 2026-02-01}\n", ""))


@pytest.fixture
def uit(naft, tmp_path):
    """Exports to a file and gives its path."""

    def run(*arguments, naam="x.xlf", taal="fr"):
        path = tmp_path / naam
        naft.said = naft("export", str(path), *arguments, "--taal", taal, "--overschrijf", *VORMEN[naam])
        assert naft.code == 0, naft.said
        return path

    return run


def vertaal(path, old, new):
    """What a translator does: other words for one text, and done."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".po":
        text = re.sub(rf'#, fuzzy\n(msgctxt [^\n]*\nmsgid [^\n]*\nmsgstr ")({re.escape(old)})"', lambda m: f'{m[1]}{new}"', text)
    else:
        text = re.sub(rf'state="needs-review-translation">{re.escape(old)}<', f'state="translated">{new}<', text)
        text = re.sub(rf'state="initial">(\n<source>[^\n]*\n<target>){re.escape(old)}<', rf'state="translated">\g<1>{new}<', text)
    assert new in text
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("naam", VORMEN)
def test_a_translation_goes_out_is_changed_and_comes_back_as_one_changed_line(naft, uit, naam):
    before = naft.site.lees(LUISTEREN).splitlines()
    path = uit("methodieken", naam=naam)
    vertaal(path, "Bien écouter.", "Écouter : oui, vraiment.")

    said = naft("import", str(path), "--datum", "2026-05-01")

    assert naft.code == 0, said
    assert "1 vertalingen overgenomen" in said
    after = naft.site.lees(LUISTEREN).splitlines()
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        (
            "samenvatting: {nl: Goed luisteren., fr: Bien écouter., en: Listening well.}",
            'samenvatting: {nl: Goed luisteren., fr: "Écouter : oui, vraiment.", en: Listening well.}',
        )
    ]
    assert naft.stand("methodieken/luisteren:samenvatting")["volgt_nederlands_van"] == "2026-05-01"
    assert naft.site.problems() == []


@pytest.mark.parametrize("naam", VORMEN)
def test_what_was_missing_is_put_beside_the_dutch(naft, uit, naam):
    naft.site.vervang(LUISTEREN, ", fr: Entendre ce qui se passe.", "")
    path = uit("methodieken/luisteren", "--stand", "ontbreekt", naam=naam)
    text = path.read_text(encoding="utf-8")
    source = "<source>Horen wat er speelt.</source>"
    path.write_text(
        text.replace(source, f"{source}<target>Entendre, encore.</target>").replace('speelt."\nmsgstr ""', 'speelt."\nmsgstr "Entendre, encore."'),
        encoding="utf-8",
    )

    naft("import", str(path))

    assert 'doel: {nl: Horen wat er speelt., fr: "Entendre, encore.", en: Hearing what is going on.}' in naft.site.lees(LUISTEREN)


def test_a_file_that_comes_back_untouched_changes_nothing(naft, uit):
    path, before = uit(), naft.bytes()

    said = naft("import", str(path))

    assert "0 vertalingen overgenomen" in said
    assert naft.bytes() == before


def test_words_of_the_site_go_along_and_pages_do_not(naft, uit):
    (naft.site.folder / "docs").mkdir()
    (naft.site.folder / "docs" / "over.md").write_text("# Over\n", encoding="utf-8")
    path = uit()

    assert "1 pagina's gaan niet mee: vertaal docs/….fr.md zelf." in naft.said
    vertaal(path, 'Oui <ph id="1">{n}</ph>', 'Bien <ph id="1">{n}</ph>')
    naft("import", str(path))
    assert "x: {nl: 'Ja {n}', fr: \"Bien {n}\", en: 'Yes {n}'}" in naft.site.lees("interface/x.yml")


def test_a_file_of_older_dutch_is_reported_per_text_and_never_applied_silently(naft, uit, snapshot):
    path = uit("methodieken")
    vertaal(path, "Bien écouter.", "Nouveau.")
    vertaal(path, "Entendre ce qui se passe.", "Entendre tout.")
    naft.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")
    before = naft.bytes()

    said = naft("import", str(path))

    assert naft.code == 1
    assert naft.bytes() == before
    snapshot("uitwissel-ouder", said)

    said = naft("import", str(path), "--behalve-ouder")

    assert naft.code == 0
    assert said.startswith("overgeslagen: x.xlf:")
    assert "Entendre tout." in naft.site.lees(LUISTEREN)
    assert "Bien écouter." in naft.site.lees(LUISTEREN)
    assert naft.stand("methodieken/luisteren:samenvatting")["stand"] == "verouderd"


def test_a_translation_that_changed_here_meanwhile_is_not_lost(naft, uit, snapshot):
    path = uit("methodieken")
    vertaal(path, "Bien écouter.", "Nouveau.")
    naft.site.vervang(LUISTEREN, "Bien écouter.", "Écouter mieux.")
    before = naft.bytes()

    said = naft("import", str(path))

    assert (naft.code, naft.bytes()) == (1, before)
    snapshot("uitwissel-intussen", said)


def test_every_wrong_text_is_told_and_then_none_is_written(naft, uit, snapshot):
    path = uit()
    for old in ("Bien écouter.", "Entendre ce qui se passe."):
        vertaal(path, old, "Prima {cijfer:verzonnen}")
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('name="methodieken/luisteren:titel"', 'name="methodieken/weg:titel"').replace('name="regios/rand:uitleg"', 'name="regios/midden:uitleg"'),
        encoding="utf-8",
    )
    before = naft.bytes()

    said = naft("import", str(path))

    assert (naft.code, naft.bytes()) == (1, before)
    snapshot("uitwissel", said)  # the kinds "uitwissel-codes", "uitwissel-onbekend" and "uitwissel-dubbel"


def test_a_text_that_naft_check_would_refuse_is_refused_before_anything_is_written(naft, uit):
    path = uit("methodieken")
    vertaal(path, "Bien écouter.", "Bien &lt;script&gt;")
    vertaal(path, "Entendre ce qui se passe.", "Tout va bien.")
    before = naft.bytes()

    said = naft("import", str(path))

    assert (naft.code, naft.bytes()) == (1, before)
    assert "data/methodieken/luisteren.yml:5:" in said
    assert "HTML" in said


def test_a_stale_translation_that_still_holds_follows_again_when_the_translator_says_so(naft, uit):
    naft.site.vervang(LUISTEREN, "Goed luisteren.", "Heel goed luisteren.")
    path = uit("methodieken", "--stand", "verouderd")
    assert "Het Nederlands is veranderd sinds 2026-02-01." in path.read_text(encoding="utf-8")
    untouched = naft("import", str(path))
    assert "0 kloppen nog" in untouched
    vertaal(path, "Bien écouter.", "Bien écouter.")

    assert "1 kloppen nog" in naft("import", str(path))
    assert naft.stand("methodieken/luisteren:samenvatting")["stand"] == "niet-bevestigd"


def test_with_the_role_of_a_reader_what_is_done_counts_as_read(naft, uit):
    path = uit("methodieken", taal="en")
    vertaal(path, "Listening well.", "Listening well.")
    vertaal(path, "Hearing what is going on.", "Hearing it all.")

    naft("import", str(path), "--door", "vertaler Engels", "--datum", "2026-05-01")

    read = {"door": "vertaler Engels", "datum": "2026-05-01"}
    assert naft.stand("methodieken/luisteren:samenvatting", "en")["nagelezen"] == read
    assert naft.stand("methodieken/luisteren:doel", "en")["nagelezen"] == read
    assert naft.stand("methodieken/luisteren:titel", "en")["nagelezen"] is None


def test_a_trial_tells_the_same_and_writes_nothing(naft, uit):
    path = uit("methodieken")
    vertaal(path, "Bien écouter.", "Nouveau.")
    before = naft.bytes()

    assert "methodieken/luisteren:samenvatting: gewijzigd: Nouveau." in naft("import", str(path), "--proef")
    assert naft.bytes() == before


@pytest.mark.parametrize(
    ("naam", "content", "kind"),
    [
        ("a.docx", b"x", "uitwissel-vorm"),
        ("a.xlf", b"<xliff", "uitwissel-stuk"),
        ("a.po", b'msgid "x', "uitwissel-stuk"),
        ("a.xlf", b'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="de"/>', "uitwissel-taal"),
        ("a.xlf", b" " * 20_000_001, "uitwissel-te-groot"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_kindly(naft, tmp_path, naam, content, kind, snapshot):
    path = tmp_path / naam
    path.write_bytes(content)
    before = naft.bytes()

    said = naft("import", str(path))

    assert (naft.code, naft.bytes()) == (1, before)
    snapshot(f"{kind}-{path.suffix[1:]}", said)


def test_an_existing_file_is_not_overwritten_unasked(naft, tmp_path):
    """The kind "uitwissel-bestaat"."""
    path = tmp_path / "x.xlf"
    path.write_text("van iemand anders", encoding="utf-8")

    said = naft("export", str(path), "--taal", "fr")

    assert (naft.code, path.read_text(encoding="utf-8")) == (1, "van iemand anders")
    assert '"x.xlf" bestaat al' in said


@pytest.mark.parametrize("verb", ["export", "import"])
def test_every_verb_explains_itself_in_dutch(verb):
    assert "vertaler" in CliRunner().invoke(main, ["translations", verb, "--help"]).output
