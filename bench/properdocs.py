"""ProperDocs, the maintained continuation of MkDocs 1.x, beside the packages of this project and not among them.

``python -m bench.properdocs`` builds the shipped site with MkDocs and with ProperDocs and compares every file.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import meten
from bench.project import PROJECT, maak

VERSIE = "1.6.7"
_MERK = b'<meta name="generator"'


@dataclass(frozen=True)
class ProperDocs:
    """An installed ProperDocs.

    Attributes:
        opdracht: how it is called.
        omgeving: what its environment holds besides ours.
    """

    opdracht: list[str]
    omgeving: dict[str, str] = field(default_factory=dict)


def installeer(folder: Path) -> ProperDocs:
    """Put ProperDocs in a folder of its own, once; what it needs besides is there already for MkDocs.

    Raises:
        subprocess.CalledProcessError: when it cannot be had.
    """
    if not (folder / "properdocs").exists():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), f"properdocs=={VERSIE}"]
        subprocess.run(command, check=True)
    paths = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])
    return ProperDocs([sys.executable, "-m", "properdocs"], {"PYTHONPATH": paths})


def verschil(een: Path, ander: Path) -> list[str]:
    """Files that differ between two sites, but for the tag that names the generator."""
    names = sorted({p.relative_to(site).as_posix() for site in (een, ander) for p in site.rglob("*") if p.is_file()})
    return [name for name in names if _inhoud(een / name) != _inhoud(ander / name)]


def _inhoud(path: Path) -> bytes | None:
    if not path.is_file():
        return None
    lines = path.read_bytes().splitlines(keepends=True) if path.suffix == ".html" else [path.read_bytes()]
    return b"".join(line for line in lines if _MERK not in line)


def main() -> None:
    other = installeer(PROJECT / ".cache" / "properdocs")
    same = {"SOURCE_DATE_EPOCH": "1767225600"}
    with TemporaryDirectory() as temp:
        made = maak(Path(temp, "project"), 0, verscheept=True)
        first, second = made / "site", made / "site-mkdocs"
        took = meten.meet([sys.executable, "-m", "mkdocs", "build", "--strict"], made, first, same)
        shutil.move(first, second)
        took_other = meten.meet([*other.opdracht, "build", "--strict"], made, first, {**same, **other.omgeving})
        found = [name for name in verschil(first, second) if not name.startswith("sitemap.xml.gz")]
        print(f"MkDocs {took.cpu:.1f} s, ProperDocs {took_other.cpu:.1f} s of processor time; {took.bestanden} pages")
        print(f"{len(found)} files differ" + "".join(f"\n  {name}" for name in found[:20]))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
