"""The values of figures as rows: one row for each value, the same columns for every figure."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.content.cijferwaarden import periode_van
from macros.content.fields import Meertalig
from macros.content.records.cijfer import Cijfer, Waarde
from macros.exports.rekencel import tabel


@dataclass(frozen=True)
class Kolom:
    """A column: its name, which is also the key of its explanation, and its Frictionless type."""

    naam: str
    type: str = "string"

    @property
    def basis(self) -> str:
        """The name without a language behind it."""
        return self.naam.removesuffix("_fr").removesuffix("_en")


def in_talen(naam: str) -> tuple[Kolom, ...]:
    """A column of text: in Dutch, and beside it in French and English."""
    return (Kolom(naam), Kolom(f"{naam}_fr"), Kolom(f"{naam}_en"))


KOLOMMEN = (
    Kolom("cijfer"),
    *in_talen("reeks"),
    *in_talen("categorie"),
    Kolom("sleutel"),
    Kolom("periode"),
    Kolom("waarde", "number"),
    Kolom("eenheid"),
    Kolom("benaderd", "boolean"),
    Kolom("zekerheid"),
    Kolom("bronnen"),
    *in_talen("opmerking"),
)
"""The columns of every CSV of figures. Dutch is the source; French and English stand beside it."""

Rij = dict[str, str]


def rijen(cijfer: Cijfer) -> list[Rij]:
    """The rows of one figure; none for an empty one."""
    return [_row(cijfer, value) for value in cijfer.waarden]


def _row(cijfer: Cijfer, value: Waarde) -> Rij:
    bronnen = value.bronnen or (() if value.waarde is None else cijfer.bronnen)
    return {
        "cijfer": cijfer.id,
        **_words("reeks", value.reeks),
        **_words("categorie", value.categorie),
        "sleutel": value.sleutel or "",
        "periode": periode_van(cijfer, value) or "",
        "waarde": "" if value.waarde is None else f"{value.waarde:f}",
        "eenheid": str(cijfer.eenheid),
        "benaderd": "true" if cijfer.benadering else "false",
        "zekerheid": str(value.zekerheid or cijfer.zekerheid),
        "bronnen": " ".join(dict.fromkeys(reference.bron for reference in bronnen)),
        **_words("opmerking", value.opmerking),
    }


def _words(naam: str, text: Meertalig | None) -> Rij:
    if text is None:
        return {naam: "", f"{naam}_fr": "", f"{naam}_en": ""}
    return {naam: text.nl, f"{naam}_fr": text.fr or "", f"{naam}_en": text.en or ""}


def als_csv(rows: Iterable[Rij], kolommen: Iterable[Kolom] = KOLOMMEN) -> bytes:
    """RFC 4180: commas, CRLF, UTF-8, decimal points."""
    return _written(rows, kolommen, ",").encode()


def als_belgische_csv(rows: Iterable[Rij]) -> bytes:
    """For Excel with Belgian settings: semicolons, decimal commas, and a byte order mark."""
    shown = [{**row, "waarde": row["waarde"].replace(".", ",")} for row in rows]
    return _written(shown, KOLOMMEN, ";").encode("utf-8-sig")


def _written(rows: Iterable[Rij], kolommen: Iterable[Kolom], teken: str) -> str:
    return tabel([k.naam for k in kolommen], rows, teken)
