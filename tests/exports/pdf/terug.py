"""Reads a PDF back: what it says of itself, and what a screen reader would find in it."""

import io
import re
from dataclasses import dataclass, field
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class Kop:
    niveau: int
    tekst: str


@dataclass
class Teruggelezen:
    """A PDF, read back."""

    inhoud: bytes
    delen: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self):
        self.lezer = PdfReader(io.BytesIO(self.inhoud))
        self.wortel = self.lezer.trailer["/Root"]
        self._walk(self.wortel["/StructTreeRoot"])

    def _walk(self, part: Any) -> None:
        if part.get("/S"):
            self.delen.append(part)
        below = part.get("/K")
        below = below.get_object() if hasattr(below, "get_object") else below
        for item in below if isinstance(below, list) else [below]:
            found = item.get_object() if hasattr(item, "get_object") else item
            if isinstance(found, dict) and "/S" in found:
                self._walk(found)

    @property
    def getagd(self) -> bool:
        return bool(self.wortel["/MarkInfo"]["/Marked"])

    @property
    def ua(self) -> bool:
        """Whether it says that it is PDF/UA-1."""
        return b"<pdfuaid:part>1</pdfuaid:part>" in self.wortel["/Metadata"].get_data()

    @property
    def taal(self) -> str:
        return str(self.wortel["/Lang"])

    @property
    def titel(self) -> str:
        assert self.wortel["/ViewerPreferences"]["/DisplayDocTitle"]
        return str(self.lezer.metadata["/Title"])

    @property
    def datum(self) -> str:
        return str(self.lezer.metadata["/CreationDate"])

    def soorten(self) -> list[str]:
        """The kinds of its parts, in reading order."""
        return [str(part["/S"]).lstrip("/") for part in self.delen]

    def koppen(self) -> list[Kop]:
        """Its headings, in reading order."""
        return [Kop(int(found[1]), str(part["/T"])) for part in self.delen if (found := re.fullmatch(r"/H(\d)", part["/S"]))]

    def beelden(self) -> list[str]:
        """The alternative texts of its figures; an empty one where there is none."""
        return [str(part.get("/Alt", "")) for part in self.delen if part["/S"] == "/Figure"]

    def bladwijzers(self) -> list[str]:
        """Its bookmarks, in order."""

        def flat(found):
            for item in found:
                yield from flat(item) if isinstance(item, list) else [item.title]

        return list(flat(self.lezer.outline))

    def links(self) -> list[str]:
        """Where it links to on the web."""
        notes = [note.get_object() for page in self.lezer.pages for note in page.get("/Annots", [])]
        return [str(note["/A"]["/URI"]) for note in notes if "/URI" in note.get("/A", {})]

    def ankers(self) -> list[str]:
        """The places in it that an address can end in (``….pdf#anker``)."""
        return list(self.lezer.named_destinations)

    def tekst(self) -> str:
        """All its text, on one line."""
        return " ".join(" ".join(page.extract_text() for page in self.lezer.pages).split())

    def lettertypes(self) -> set[str]:
        """The fonts in it, without the mark of a subset."""
        found = set()
        for page in self.lezer.pages:
            for font in page["/Resources"].get("/Font", {}).values():
                found.add(str(font.get_object()["/BaseFont"]).split("+")[-1].split("-")[0])
        return found

    @property
    def maat(self) -> tuple[int, int]:
        """The size of its pages, in millimetres."""
        box = self.lezer.pages[0].mediabox
        return round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)
