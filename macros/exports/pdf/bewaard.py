"""PDFs kept in a folder, so that a build sets only the documents that changed."""

from collections.abc import Iterator
from hashlib import sha256
from os import getpid
from pathlib import Path

from macros.exports.pdf import lettertypes, zetter
from macros.exports.pdf.document import Document


def zet_bewaard(documenten: list[Document], folder: Path) -> Iterator[bytes]:
    """Documents as PDF, in their own order; those that were set before with the same words and templates come from the folder.

    Args:
        documenten: what to set.
        folder: where they are kept; made when it is not there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    house = _house()
    kept = [folder / f"{sha256(house + _words(document)).hexdigest()}.pdf" for document in documenten]
    missing = [(document, path) for document, path in zip(documenten, kept, strict=True) if not path.exists()]
    for (_, path), content in zip(missing, zetter.zet_alle([document for document, _ in missing]), strict=True):
        half = path.with_suffix(f".{getpid()}")
        half.write_bytes(content)
        half.replace(path)  # whole or not at all: another build may be reading
    yield from (path.read_bytes() for path in kept)


def _words(document: Document) -> bytes:
    return f"{document.sjabloon} {document.datum} {document.json()}".encode()


def _house() -> bytes:
    """Everything besides the words that decides how a document looks."""
    parts = [path.read_bytes() for path in sorted(zetter.SJABLONEN.glob("*.typ"))]
    parts += [f"{path.name} {path.stat().st_size}".encode() for path in lettertypes.bestanden()]
    return sha256(b"".join([zetter.VERSIE.encode(), *parts])).digest()
