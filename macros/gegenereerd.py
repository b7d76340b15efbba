"""Edge: the pages nobody writes by hand, and their place in the navigation."""

from dataclasses import dataclass
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.records.record import Record
from macros.language.adressen import PAGINAS
from macros.views.pagina import MET_PAGINA


@dataclass(frozen=True)
class Stub:
    """A generated page: which record it shows and the source path MkDocs knows it by."""

    soort: str
    id: str

    @property
    def src_uri(self) -> str:
        """The path under ``docs/`` of the file that does not exist."""
        return PAGINAS[self.soort].format(self.id).rstrip("/") + ".md"


def stubs(bank: Kennisbank) -> dict[str, Stub]:
    """Every generated page by its source path, in the order of the navigation."""
    found = [Stub(soort, record.id) for soort in MET_PAGINA for record in bank.alle(soort, Record)]
    return {stub.src_uri: stub for stub in found}


def with_records(nav: list[Any], pages: dict[str, Stub]) -> list[Any]:
    """A navigation in which every overview page carries its generated pages.

    ``methodieken/index.md`` becomes a section that holds it and every ``methodieken/*.md``.
    """
    return [_expanded(item, pages) for item in nav]


def _expanded(item: Any, pages: dict[str, Stub]) -> Any:
    if isinstance(item, dict):
        return {title: with_records(below, pages) if isinstance(below, list) else below for title, below in item.items()}
    if not item.endswith("/index.md"):
        return item
    folder = item.removesuffix("index.md")
    children = [uri for uri in pages if uri.startswith(folder)]
    return {folder.rstrip("/"): [item, *children]} if children else item
