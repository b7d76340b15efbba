"""Zetter: sets documents with typst. The only module that imports it."""

import json
import os
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, date, datetime, time
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

import typst

from macros.exports.pdf import lettertypes
from macros.exports.pdf.document import Document

SJABLONEN = Path(__file__).parent / "sjablonen"
VERSIE = f"typst {getattr(typst, '__version__', '')}"
"""What sets the documents; another version may set them otherwise."""


class Zetter:
    """Typst with the fonts of the house and none of the system; used in a ``with``, since fonts stand in a folder of its own."""

    def __init__(self) -> None:
        self._map = tempfile.TemporaryDirectory(prefix="letters-")
        for font in lettertypes.bestanden():
            Path(self._map.name, font.name).write_bytes(font.read_bytes())
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._map.name])
        self._typst = typst.Compiler(root=str(SJABLONEN), font_paths=fonts, ignore_system_fonts=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._map.cleanup()

    def zet(self, document: Document) -> bytes:
        """A document as PDF/UA-1: typst refuses what is not tagged, has no alternative text or skips a heading.

        The text goes in as JSON and is only ever shown: typst never reads it as its own language.
        """
        try:
            return self._zet(document.sjabloon, {"gegevens": document.json()}, document.datum)
        except typst.TypstError as error:
            error.add_note(f"in {document.pad}")
            raise

    def plaatshouder(self, titel: str, zinnen: dict[str, str]) -> bytes:
        """A page that says why there is no PDF here.

        Args:
            titel: its title.
            zinnen: what to say, by language.
        """
        told = json.dumps([{"taal": code, "tekst": text} for code, text in zinnen.items()], ensure_ascii=False)
        return self._zet("serve", {"titel": titel, "zinnen": told}, date(2022, 1, 1))

    def _zet(self, template: str, inputs: dict[str, str], day: date) -> bytes:
        made = self._typst.compile(
            input=str(SJABLONEN / f"{template}.typ"),
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=["ua-1"],
            timestamp=datetime.combine(day, time(), UTC),
        )
        if not isinstance(made, bytes):
            raise TypeError(f"typst gave {type(made).__name__} for {template}")
        return made


def zet_alle(documenten: Iterable[Document]) -> Iterator[bytes]:
    """Documents as PDF, in their own order; set side by side, since typst lets Python's other threads run."""
    waiting = list(documenten)
    workers = min(4, os.cpu_count() or 1, len(waiting))
    if not workers:
        return
    free: SimpleQueue[Zetter] = SimpleQueue()

    def one(document: Document) -> bytes:
        setter = free.get()
        try:
            return setter.zet(document)
        finally:
            free.put(setter)

    with ExitStack() as stack:
        for _ in range(workers):
            free.put(stack.enter_context(Zetter()))
        yield from stack.enter_context(ThreadPoolExecutor(workers)).map(one, waiting)
