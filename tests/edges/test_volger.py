"""While previewing, only what a change touches is made again, and the site is what a whole build would give."""

import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

pytestmark = pytest.mark.site
METHODIEK = "data/methodieken/praten.yml"


class Voorvertoning:
    """A preview without its web server: the project, its builder, and what was said."""

    def __init__(self, project, site):
        self.project, self.site, self.nu = project, site, 0
        self.server = SimpleNamespace(root=str(site), _inject_js_into_html=lambda content, epoch: content)
        self.config = config = self._config(site)
        self._bouw(config)
        config.plugins.on_serve(self.server, config=config, builder=self._bouw)

    def _config(self, site):
        from mkdocs.config import load_config

        config = load_config(config_file=str(self.project.folder / "mkdocs.yml"), site_dir=str(site))
        config.site_url = "http://127.0.0.1:8000/"
        return config

    def _bouw(self, config):
        from mkdocs.commands.build import build

        build(config, serve_url=config.site_url)

    def bewaar(self, name, text):
        """Save a file, later than any before."""
        self.project.schrijf(name, text)
        self.nu += 1
        os.utime(self.project.folder / name, (2_000_000_000 + self.nu, 2_000_000_000 + self.nu))

    def vervang(self, name, old, new):
        text = (self.project.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.bewaar(name, text.replace(old, new))

    def verwijder(self, name):
        (self.project.folder / name).unlink()

    def volg(self, capsys):
        """What the preview says after it noticed a change."""
        capsys.readouterr()
        self.server.builder()
        return capsys.readouterr().err

    def opnieuw(self, tmp):
        """The site that a whole build of the project as it stands now gives."""
        shutil.rmtree(tmp, ignore_errors=True)
        self._bouw(self._config(tmp))
        return inhoud(tmp)


def inhoud(site: Path) -> dict[str, bytes]:
    return {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file() and p.suffix != ".gz"}


@pytest.fixture
def voorvertoning(klein, tmp_path, monkeypatch):
    """A preview of a site that says who publishes it and where its files are kept: made again, a page still says so."""
    settings = yaml.safe_load((klein.folder / "mkdocs.yml").read_text(encoding="utf-8"))
    settings["extra"] = {"uitgever": {"naam": "Organisatie", "email": "vraag@organisatie.example"}, "beheer": {"name": "github", "repo": "organisatie/naft"}}
    klein.schrijf("mkdocs.yml", yaml.safe_dump(settings, allow_unicode=True, sort_keys=False))
    monkeypatch.chdir(klein.folder)
    return Voorvertoning(klein, tmp_path / "voorvertoning")


def verschil(een: dict[str, bytes], ander: dict[str, bytes]) -> list[str]:
    return sorted(name for name in {*een, *ander} if een.get(name) != ander.get(name))


VERANDERINGEN = {
    "een tekst": (lambda v: v.vervang(METHODIEK, "Samen praten.", "Met elkaar praten."), "pagina's opnieuw"),
    "een titel": (lambda v: v.vervang(METHODIEK, "titel: {nl: Praten", "titel: {nl: Babbelen"), "pagina's opnieuw"),
    "een relatie": (lambda v: v.vervang("data/methodieken/luisteren.yml", "na: [praten]\n", ""), "pagina's opnieuw"),
    "een bron": (lambda v: v.vervang("data/bronnen/nota.yml", "titel: De nota", "titel: Een nota"), "pagina's opnieuw"),
    "een nieuw record": (
        lambda v: v.bewaar("data/methodieken/zwijgen.yml", (v.project.folder / METHODIEK).read_text().replace("Praten", "Zwijgen")),
        "hele site",
    ),
    "een record zonder pagina erbij": (
        lambda v: v.bewaar(
            "data/doelgroepen/klas.yml",
            (v.project.folder / "data/doelgroepen/leerling.yml").read_text().replace("nummer: 1", "nummer: 2").replace("Leerling", "Klas"),
        ),
        "pagina's opnieuw",
    ),
    "een record weg": (lambda v: v.verwijder("data/methodieken/luisteren.yml"), "hele site"),
    "een geschreven pagina": (
        lambda v: v.vervang("docs/over.md", "Over.", "Over ons. {{ bron('nota') }}\n\n{{ contact() }}\n\n{{ meldformulier() }}"),
        "pagina's opnieuw",
    ),
    "de titel van een geschreven pagina": (lambda v: v.vervang("docs/over.md", "title: Over", "title: Wie we zijn"), "hele site"),
    "een woord van de site": (lambda v: v.vervang("data/interface/site.yml", "site.menu:", "site.menu: # gewijzigd\n "), "hele site"),
    "de opmaak": (lambda v: v.vervang("docs/assets/naft.css", "}", "} "), "hele site"),
}


def test_after_every_kind_of_change_the_site_is_what_a_whole_build_gives(voorvertoning, tmp_path, capsys):
    for kind, (change, said) in VERANDERINGEN.items():
        before = inhoud(voorvertoning.site)
        change(voorvertoning)

        told = voorvertoning.volg(capsys)

        after = inhoud(voorvertoning.site)
        assert said in told, (kind, told)
        assert verschil(after, voorvertoning.opnieuw(tmp_path / "heel")) == [], kind
        assert kind == "een woord van de site" or verschil(before, after), kind


def test_only_the_pages_that_show_a_record_are_made_again(voorvertoning, capsys):
    progress, pages = voorvertoning.config.naft_voortgang, [p for p in voorvertoning.site.rglob("index.html") if "beheer" not in p.parts]
    assert progress.gedaan == progress.totaal == 2 * len(pages), "each page is read and written"
    voorvertoning.vervang("data/doelgroepen/leerling.yml", "De jongere.", "De jonge mens.")
    before = {p: p.stat().st_mtime_ns for p in voorvertoning.site.rglob("*.html")}

    voorvertoning.volg(capsys)

    written = {p.relative_to(voorvertoning.site).as_posix() for p, stamp in before.items() if p.stat().st_mtime_ns != stamp}
    of_all = {f"{root}status/index.html" for root in ("", "fr/", "en/")}  # it carries the version of the data
    assert written == {"wat-is-naft/index.html"} | of_all


def test_a_mistake_is_told_and_shown_and_leaves_the_last_good_site(voorvertoning, tmp_path, capsys):
    good = inhoud(voorvertoning.site)
    whole = (voorvertoning.project.folder / METHODIEK).read_text(encoding="utf-8")
    mistakes = {
        METHODIEK: (whole.replace("doelgroepen: [leerling]", "doelgroepen: [leerlign]"), 'bedoelde je "leerling"'),
        "docs/over.md": ("---\ntitle: Over\n---\n\n{{ bronnne() }}\n", "is geen macro"),
    }
    for name, (wrong, message) in mistakes.items():
        right = (voorvertoning.project.folder / name).read_text(encoding="utf-8")
        voorvertoning.bewaar(name, wrong)

        told = voorvertoning.volg(capsys)

        assert message in told
        assert name in told
        assert "De laatste goede site blijft staan." in told
        assert verschil(good, inhoud(voorvertoning.site)) == []
        shown = voorvertoning.server._inject_js_into_html(b"<body><main>x</main></body>", 1).decode()
        assert name in shown
        assert 'role="alert"' in shown

        voorvertoning.bewaar(name, right)
        voorvertoning.volg(capsys)
        assert verschil(good, inhoud(voorvertoning.site)) == []
        assert b"alert" not in voorvertoning.server._inject_js_into_html(b"<body><main>x</main></body>", 1)


def test_mended_together_with_another_change_nothing_of_the_mistake_stays(voorvertoning, tmp_path, capsys):
    voorvertoning.vervang(METHODIEK, "Samen praten.", "Samen. [weg](methodieken:weg)")
    assert "bestaat niet" in voorvertoning.volg(capsys) or voorvertoning.server.builder.fout
    voorvertoning.vervang(METHODIEK, "Samen. [weg](methodieken:weg)", "Samen praten.")
    voorvertoning.vervang("docs/over.md", "Over.", "Over iets anders. [weg](nergens/)")
    voorvertoning.volg(capsys)
    assert voorvertoning.server.builder.fout
    voorvertoning.vervang("docs/over.md", " [weg](nergens/)", "")
    voorvertoning.vervang("data/doelgroepen/leerling.yml", "De jongere.", "De jonge mens.")

    voorvertoning.volg(capsys)

    assert verschil(inhoud(voorvertoning.site), voorvertoning.opnieuw(tmp_path / "heel")) == []
