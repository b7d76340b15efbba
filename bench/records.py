"""Made-up records of the kinds that grow, from the models themselves. Nothing in them is about NAFT.

The same ``aantal`` and base give the same records, on any machine.
"""

import random
from collections.abc import Iterator
from datetime import date
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from macros.content import fields
from macros.content.fields import Meertalig, Verwijst
from macros.content.kennisbank import Kennisbank
from macros.content.soorten import OP_NAAM
from macros.language.adressen import ANKERS, PAGINAS

MENGSEL = {
    "methodieken": 30, "praktijken": 20, "aanbod": 10, "cijfers": 10, "begrippen": 10,
    "bronnen": 8, "vragen": 5, "tijdlijn": 3, "aanbieders": 2, "hiaten": 2,
}  # fmt: skip
"""Of every hundred records, how many are of each kind: seven in ten have a page of their own."""
NIET = {
    "bronnen": {"via"},
    "cijfers": {"noemer", "niet_mengen", "zin", "verwacht", "breuken", "kwaliteit", "benadering"},
    "methodieken": {"na"},
    "begrippen": {"open"},
}
"""Fields that a rule between records could refuse, left at their default."""
ALTIJD = {"bronnen": {"datum"}}
"""Fields that may be left out, but of which a rule would say something."""
WOORDEN = {
    "nl": "de leerling praat met een begeleider over wat er op school lukt en wat nog niet samen maken ze een plan dat past bij de vraag "
    "van de klas het team of de ouders elke stap krijgt tijd en iemand volgt hem op tot de rust terug is",
    "fr": "le jeune parle avec un accompagnateur de ce qui marche à l'école et de ce qui ne marche pas encore ensemble ils font un plan qui "
    "répond à la demande de la classe de l'équipe ou des parents chaque étape prend du temps",
    "en": "the pupil talks with a coach about what works at school and what does not yet together they make a plan that fits the question of "
    "the class the team or the parents each step takes time and someone follows it up",
}
LENGTES = {fields.Naam: (2, 4), fields.Regel: (9, 17), fields.Tekst: (28, 52)}
"""How many words a text has, by its type: about what the shipped records have."""
GEVULD = (0.8, 0.3)
"""How often a field that may be left out is filled in: of the record itself, and of a part of it. About as in the shipped records."""
_LETTERGREPEN = [consonant + vowel for consonant in "bdfgklmnprstvwz" for vowel in "aeiou"]
_DAG = date(2026, 1, 31)


def verzonnen(aantal: int, basis: Kennisbank) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Records beside those of a base, as soort, id and plain values.

    Args:
        aantal: how many.
        basis: a whole knowledge base, whose records they may point to.
    """
    counts = {soort: aantal * share // 100 for soort, share in MENGSEL.items()}
    counts["methodieken"] += aantal - sum(counts.values())
    known = {soort: sorted(found) for soort, found in basis.records.items()}
    for soort, count in counts.items():
        known[soort] = known[soort] + [f"verzonnen-{n:05}" for n in range(count)]
    for soort, count in counts.items():
        for n in range(count):
            yield soort, f"verzonnen-{n:05}", _Maker(soort, n, known).record()


class _Maker:
    """Makes one record; what it draws follows from its kind and number alone."""

    def __init__(self, soort: str, n: int, bekend: dict[str, list[str]]) -> None:
        self.soort, self.n, self.bekend = soort, n, bekend
        self.dobbel = random.Random(f"{soort}/{n}")

    def record(self) -> dict[str, Any]:
        model = OP_NAAM[self.soort].model
        left_out = {"id", "nagekeken", "nagelezen", *NIET.get(self.soort, ())}
        wanted = ALTIJD.get(self.soort, set())
        made = {name: self.veld(info) for name, info in model.model_fields.items() if name not in left_out and (name in wanted or self.vult(info, 0))}
        made = {"nagekeken": _DAG.isoformat()} | {name: value for name, value in made.items() if value is not None}
        if "nummer" in made:
            made["nummer"] = 1000 + self.n
        return made | self.cijfer() if self.soort == "cijfers" else made

    def cijfer(self) -> dict[str, Any]:
        """A series of six years, so that every figure has a drawing."""
        values = [{"periode": f"{2015 + y}-{2016 + y}", "waarde": str(self.dobbel.randrange(100, 900))} for y in range(6)]
        return {"soort": "reeks", "tekening": "lijn", "eenheid": "trajecten", "waarden": values, "periode": None}

    def vult(self, info: Any, diepte: int) -> bool:
        return info.is_required() or self.dobbel.random() < GEVULD[diepte]

    def veld(self, info: Any) -> Any:
        marks = [m for m in info.metadata if isinstance(m, Verwijst)]
        return self.waarde(info.annotation, marks, info.metadata)

    def waarde(self, kind: Any, marks: list[Verwijst], metadata: Any = ()) -> Any:
        origin = get_origin(kind)
        if origin is Annotated:
            inner, *extra = get_args(kind)
            return self.waarde(inner, [*marks, *(m for m in extra if isinstance(m, Verwijst))], extra)
        if origin in (Union, UnionType):
            return self.waarde(next(a for a in get_args(kind) if a is not type(None)), marks, metadata)
        if origin is tuple:
            return self.lijst(get_args(kind)[0])
        if marks:
            return self.verwijzing(marks[0].soort)
        if kind is Meertalig:
            return self.tekst(metadata)
        return self.los(kind, metadata)

    def lijst(self, kind: Any) -> list[Any]:
        found = [self.waarde(kind, []) for _ in range(self.dobbel.choice((1, 2, 3, 3)))]
        return [item for place, item in enumerate(found) if item is not None and item not in found[:place]]

    def los(self, kind: Any, metadata: Any) -> Any:
        if isinstance(kind, type) and issubclass(kind, Enum):
            return str(self.dobbel.choice(list(kind)))
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            parts = {name: self.veld(info) for name, info in kind.model_fields.items() if self.vult(info, 1)}
            return {name: value for name, value in parts.items() if value is not None}
        if kind is bool:
            return self.dobbel.random() < 0.5
        return self.draad(metadata) if kind is str else self.dobbel.randrange(1, 9)

    def draad(self, metadata: Any) -> str | None:
        """A bare string: an address, a period, or words."""
        names = {getattr(getattr(m, "func", None), "__name__", "") for m in metadata}
        if "_address" in names:
            return f"https://verzonnen.example/{self.soort}/{self.n}/{self.dobbel.randrange(100)}"
        return str(self.dobbel.randrange(2010, 2026)) if "_period" in names else None

    def verwijzing(self, soort: str) -> str | None:
        if soort == "*":
            kind = self.dobbel.choice([k for k in self.bekend if self.bekend[k] and (k in PAGINAS or k in ANKERS) and k != self.soort])
            return f"{kind}/{self.dobbel.choice(self.bekend[kind])}"
        found = [identity for identity in self.bekend.get(soort, ()) if soort != self.soort]
        return self.dobbel.choice(found) if found else None

    def tekst(self, metadata: Any) -> dict[str, str]:
        judges = {getattr(getattr(m, "func", None), "__name__", "") for m in metadata}
        kind = fields.Naam if "_same_everywhere" in judges else fields.Regel if "_one_line" in judges else fields.Tekst
        length = self.dobbel.randrange(*LENGTES[kind])
        link = self.verwijzing("*") if kind is fields.Tekst and self.dobbel.random() < 0.3 else None
        start = self.dobbel.randrange(30)
        return {taal: self.zin(taal, start, length, link) for taal in WOORDEN}

    def naam(self) -> str:
        """A made-up word that tells this record from all others of its kind."""
        rest, word = self.n, ""
        while rest or len(word) < 4:
            rest, syllable = divmod(rest, len(_LETTERGREPEN))
            word = _LETTERGREPEN[syllable] + word
        return word

    def zin(self, taal: str, start: int, length: int, link: str | None) -> str:
        words = WOORDEN[taal].split()
        chosen = [words[(start + i * (1 + self.n % 3)) % len(words)] for i in range(length)]
        if length < 5:
            return " ".join([*chosen, self.naam()]).capitalize()
        if link:
            chosen[length // 2] = f"[{chosen[length // 2]}]({link.replace('/', ':', 1)})"
        return " ".join(chosen).capitalize() + "."
