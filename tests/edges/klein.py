"""Small whole sites: a copy of the project's frame with a handful of records and pages."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.edges.bouwer import bouwer

PROJECT = Path(__file__).parents[2]

DATA = {
    "bronnen/nota.yml": """
titel: De nota
nagekeken: 2026-01-31
uitgever: Uitgever
soort: visienota
datum: "2022"
gezien: volledig
zekerheid: hoog
""",
    "doelgroepen/leerling.yml": """
titel: {nl: Leerling, fr: Élève, en: Pupil}
nagekeken: 2026-01-31
bronnen: [{bron: nota, plaats: §1}]
nummer: 1
samenvatting: {nl: De jongere., fr: Le jeune., en: The young person.}
uitleg: {nl: Wie leert., fr: Qui apprend., en: Who learns.}
""",
    "methodieken/praten.yml": """
titel: {nl: Praten, fr: Parler, en: Talking}
nagekeken: 2026-01-31
bronnen: [{bron: nota, plaats: §2}]
samenvatting: {nl: Samen praten., fr: Parler ensemble., en: Talking together.}
in_naft_tekst: true
doel:
  nl: Iets *samen* bespreken.
  fr: Discuter *ensemble*.
  en: Discussing *together*.
doelgroepen: [leerling]
vormen: [individueel]
""",
    "methodieken/luisteren.yml": """
titel: {nl: Luisteren}
nagekeken: 2026-01-31
bronnen: [{bron: nota}]
samenvatting: {nl: Goed luisteren.}
in_naft_tekst: false
doel: {nl: Horen wat er speelt.}
doelgroepen: [leerling]
vormen: [individueel]
na: [praten]
""",
}
PAGINAS = {
    "index.md": "---\ntitle: Thuis\n---\n\nWelkom. {{ kaarten('methodieken') }}\n",
    "index.fr.md": "---\ntitle: Accueil\n---\n\nBienvenue.\n",
    "index.en.md": "---\ntitle: Home\n---\n\nWelcome.\n",
    "methodieken/index.md": "---\ntitle: Methodieken\n---\n\nAlles.\n",
    "bronnen.md": "---\ntitle: Bronnen\n---\n\n{{ bronnen() }}\n",
    "wat-is-naft.md": "---\ntitle: Wat\n---\n\n{{ doelgroepen() }}\n",
    "open-vragen.md": "---\ntitle: Open\n---\n\nOpen.\n",
    "zoeken.md": "---\ntitle: Zoeken\n---\n\nZoeken.\n",
    "verzamelmap.md": "---\ntitle: Verzamelmap\n---\n\nLeeg.\n",
    "redactiegids.md": "---\ntitle: Gids\n---\n\nGids.\n",
    "redactiegids-beheer.md": "---\ntitle: Beheer\n---\n\nBeheer.\n",
    "status.md": "---\ntitle: Status\n---\n\n{{ toestand() }}\n",
    "vertalingen.md": "---\ntitle: Vertalingen\n---\n\nHoe het staat.\n",
    "toegankelijkheid.md": "---\ntitle: Toegankelijkheid\n---\n\n{{ uitgegeven_door() }}\n\n{{ contact() }}\n",
    "over.md": "---\ntitle: Over\n---\n\nOver.\n",
}


@dataclass
class Uitkomst:
    """How a build ended."""

    code: int
    tekst: str


class KleinProject:
    """A small project on disk that builds with the project's own hooks, theme and macros."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copytree(PROJECT / "overrides", folder / "overrides")
        shutil.copytree(PROJECT / "docs" / "assets", folder / "docs" / "assets")
        shutil.copytree(PROJECT / "data" / "interface", folder / "data" / "interface")
        (folder / "macros").symlink_to(PROJECT / "macros")
        for name, text in DATA.items():
            self.schrijf(f"data/{name}", text)
        for name, text in PAGINAS.items():
            self.schrijf(f"docs/{name}", text)
        self._config()

    def _config(self) -> None:
        config = yaml.safe_load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
        config["nav"] = [
            "index.md",
            {
                "Naslag": [
                    "methodieken/index.md",
                    "wat-is-naft.md",
                    "open-vragen.md",
                    "bronnen.md",
                    "over.md",
                    "vertalingen.md",
                    "zoeken.md",
                    "verzamelmap.md",
                    "redactiegids.md",
                    "redactiegids-beheer.md",
                ]
            },
        ]
        self.schrijf("mkdocs.yml", yaml.safe_dump(config, allow_unicode=True, sort_keys=False))

    @property
    def site(self) -> Path:
        return self.folder / "site"

    def schrijf(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip("\n"), encoding="utf-8")

    def lees(self, name: str) -> str:
        return (self.site / name).read_text(encoding="utf-8")

    def bouw(self) -> Uitkomst:
        return Uitkomst(*bouwer().bouw(self.folder, "--strict"))

    def resten(self) -> list[str]:
        """Side folders a build left behind."""
        return [p.name for p in self.folder.iterdir() if p.name.startswith(".site")]
