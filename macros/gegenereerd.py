"""Edge: the pages nobody writes by hand, and their place in the navigation."""

from dataclasses import dataclass
from typing import Any

from macros.content.edities import leesvolgorde, paren
from macros.content.kennisbank import Kennisbank, Sleutel
from macros.content.records.inwerkpad import Inwerkpad
from macros.content.records.record import Record
from macros.language.adressen import GEMAAKT, PAGINAS
from macros.views.pagina import MET_PAGINA


@dataclass(frozen=True)
class Stub:
    """A generated page: which record it shows, or is made of, and the source path MkDocs knows it by."""

    soort: str
    id: str
    van: Sleutel | None = None

    @property
    def src_uri(self) -> str:
        """The path under ``docs/`` of the file that does not exist."""
        return (PAGINAS | GEMAAKT)[self.soort].format(self.id).rstrip("/") + ".md"

    @property
    def bron(self) -> Sleutel:
        """The record whose file an editor would open."""
        return self.van or (self.soort, self.id)

    @property
    def deel(self) -> str:
        """The part of a long menu it belongs to: of a chapter, its edition; of a stage, its path."""
        return self.id.split("/")[0] if self.soort in ("hoofdstukken", "etappes") else ""


def stubs(bank: Kennisbank) -> dict[str, Stub]:
    """Every generated page by its source path, in the order of the navigation."""
    vision = leesvolgorde(bank)
    others = [soort for soort in MET_PAGINA if soort not in ("hoofdstukken", "edities", "inwerken")]
    found = [Stub(soort, record.id) for soort in others for record in bank.alle(soort, Record)]
    found += [Stub(soort, identity) for soort, identity in vision]
    found += [stub for path in bank.alle("inwerken", Inwerkpad) for stub in _pad(path)]
    found += [Stub("verschillen", f"{old.id}-{new.id}", ("edities", new.id)) for old, new in paren(bank)]
    return {stub.src_uri: stub for stub in found}


def _pad(path: Inwerkpad) -> list[Stub]:
    """An onboarding path, and its stages behind it."""
    whole = ("inwerken", path.id)
    return [Stub(*whole), *(Stub("etappes", f"{path.id}/{stage.wanneer}", whole) for stage in path.etappes)]


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
