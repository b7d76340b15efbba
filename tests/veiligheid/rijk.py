"""A small site with a record of every kind, and so with every sort of file that a build makes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from tests.content import pad
from tests.content.hulp import BESTAND, HULP
from tests.edges.klein import KleinProject
from tests.sites import FIXTURES, PROJECT
from tests.veiligheid.vergiftigd import STAP

PAGINAS = {
    "index.md": "{{ kaarten('methodieken') }}\n\n{{ publieken() }}",
    "methodieken/index.md": "{{ overzicht('methodieken') }}",
    "praktijken/index.md": "{{ overzicht('praktijken') }}",
    "aanbod/index.md": "{{ overzicht('aanbod') }}",
    "keuzehulp/index.md": "{{ keuzehulpen() }}",
    "inwerken/index.md": "{{ inwerkpaden() }}",
    "cijfers/index.md": "{{ cijferoverzicht() }}",
    "dna/index.md": "{{ dna() }}",
    "uitgangspunten/index.md": "{{ kaarten('uitgangspunten') }}",
    "rollen/index.md": "{{ rollenmatrix() }}",
    "traject/index.md": "{{ traject() }}\n\n{{ zorgcontinuum() }}\n\n{{ overdrachten() }}",
    "visie/index.md": "{{ visie() }}",
    "bronnen.md": "{{ bronnen() }}",
    "begrippen.md": "{{ begrippen() }}",
    "tijdlijn.md": "{{ tijdlijn() }}",
    "vragen.md": "{{ vragen() }}",
    "aanbieders.md": "{{ aanbieders() }}\n\n{{ regios() }}",
    "aanmelden.md": "{{ aanmeldstappen() }}",
    "wat-is-naft.md": "{{ doelgroepen() }}\n\n{{ doelen() }}",
    "open-vragen.md": "{{ open_vragen() }}",
    "themas.md": "{{ themas() }}",
    "zoeken.md": "{{ zoekpagina() }}",
    "verzamelmap.md": "{{ verzamelmap() }}",
    "kaartjes.md": "{{ kaartjes() }}",
    "oogopslag.md": "{{ oogopslag() }}",
    "over.md": "{{ opendata() }}",
    "vertalingen.md": "{{ vertalingen() }}",
    "begrippen-gebruik.md": "{{ begripgebruik() }}",
    "praktijk-melden.md": "{{ meldformulier() }}",
}


class RijkProject(KleinProject):
    """A project on disk with every kind of record."""

    def __init__(self, folder: Path, *, achterstevoren: bool = False) -> None:
        super().__init__(folder)
        shutil.rmtree(folder / "data")
        files = [p for root in (PROJECT / "data" / "interface", FIXTURES / "gaaf" / "data") for p in root.rglob("*") if p.is_file()]
        for path in sorted(files, reverse=achterstevoren):
            root = PROJECT / "data" if path.is_relative_to(PROJECT / "data") else FIXTURES / "gaaf" / "data"
            target = folder / "data" / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
        for name, text in {BESTAND: HULP, pad.BESTAND: pad.PAD, "begrippen/derde.yml": pad.DERDE, "aanmeldstappen.yml": STAP}.items():
            self.schrijf(f"data/{name}", text)
        for name, text in sorted(PAGINAS.items(), reverse=achterstevoren):
            self.schrijf(f"docs/{name}", f"---\ntitle: {name.removesuffix('.md').removesuffix('/index').capitalize()}\n---\n\n{text}\n")
        self.schrijf("redirects.csv", "oud,nieuw\n/vroeger/,/methodieken/\n")

    def _config(self) -> None:
        config = yaml.safe_load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
        config["nav"] = ["index.md", {"Naslag": [*[name for name in PAGINAS if name != "index.md"], "redactiegids.md", "redactiegids-beheer.md"]}]
        self.schrijf("mkdocs.yml", yaml.safe_dump(config, allow_unicode=True, sort_keys=False))

    def bouw_in(self, **omgeving: str) -> None:
        """Build in an environment of its own, with the rights of files as given in ``UMASK``."""
        mask = int(omgeving.pop("UMASK", "022"), 8)
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict"],
            cwd=self.folder, env={**os.environ, **omgeving}, capture_output=True, text=True, check=False, timeout=300, umask=mask,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
