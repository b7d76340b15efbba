"""Edge: the questions of ``naft new``: one per field that must be there, answered by flags or by whoever sits there."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import click

from macros.content.fields import LANGUAGES
from macros.content.invoer import Invoer
from macros.content.kennisbank import Kennisbank
from macros.content.problems import Problem, suggestion
from macros.content.read import read_text
from macros.content.soorten import Soort
from macros.content.validate import validate
from macros.content.velden import Veld, velden
from macros.exports.canoniek import canoniek

_FEW = 30
"""How many ids a question can show."""
_OVER_HET_GEHEEL = ("ontbrekend-veld", "zonder-bron")
TAALNAMEN = {"nl": "Nederlands", "fr": "Frans", "en": "Engels"}


@dataclass
class Vragenlijst:
    """Fills a record in.

    Attributes:
        bank: what there is to refer to.
        soort: the kind of the record.
        gegeven: what flags said, by path: ``samenvatting.fr``.
        vragen: whether to ask what flags did not say.
        vandaag: the date of review.
    """

    bank: Kennisbank
    soort: Soort
    gegeven: Mapping[str, str]
    vragen: bool
    vandaag: date

    def onbekend(self) -> list[str]:
        """What flags name that is no field."""
        known = set(_paden(velden(self.soort.model), ""))
        return [path for path in self.gegeven if path not in known]

    def vul_in(self) -> tuple[dict[str, Any], list[Veld]]:
        """The record as far as it is known, and the fields that must be there and are not."""
        record: dict[str, Any] = {}
        missing: list[Veld] = []
        for veld in velden(self.soort.model):
            value = self._waarde(veld, veld.naam, self._keuring(veld))
            if value not in (None, [], {}):
                record[veld.naam] = value
            elif veld.verplicht:
                missing.append(veld)
        return record, missing

    def _waarde(self, veld: Veld, path: str, judge: Callable[[Any], str | None]) -> Any:
        if veld.invoer is Invoer.GROEP:
            return self._groep(veld, path, judge)
        given = self._gegeven(veld, path)
        if given is not None or not (veld.verplicht and self.vragen):
            return self._vanzelf(veld, path) if given is None else given
        while True:
            answer = self._vraag(veld, path)
            fault = judge(answer)
            if fault is None:
                return answer
            click.echo(f"  {fault}")

    def _vanzelf(self, veld: Veld, path: str) -> Any:
        """What a field is when nobody says it: today, or the next number."""
        if path == "nagekeken":
            return self.vandaag.isoformat()
        return str(self._volgende()) if path == "nummer" and veld.verplicht else None

    def _volgende(self) -> int:
        numbers = [getattr(record, "nummer", 0) for record in self.bank.records[self.soort.naam].values()]
        return max(numbers, default=0) + 1

    def _gegeven(self, veld: Veld, path: str) -> Any:
        """What flags say of a field; several values stand with a comma between them."""
        if veld.talig:
            texts = {code: self.gegeven[f"{path}.{code}"] for code in LANGUAGES if f"{path}.{code}" in self.gegeven}
            if path in self.gegeven and not texts and veld.invoer is Invoer.NAAM and "." in path:
                return self.gegeven[path]  # §5.3 is the same in every language
            if path in self.gegeven:
                texts = {"nl": self.gegeven[path], **texts}
            return ([texts] if veld.lijst else texts) if texts else None
        if path not in self.gegeven:
            return None
        return self._lijst(veld, self.gegeven[path])

    @staticmethod
    def _lijst(veld: Veld, text: str) -> Any:
        if veld.lijst:
            return [part.strip() for part in text.split(",") if part.strip()]
        return text == "true" if veld.invoer is Invoer.JA_NEE and text in ("true", "false") else text

    def _groep(self, veld: Veld, path: str, judge: Callable[[Any], str | None]) -> Any:
        """A group of fields; of a list the first, and more when someone is there to say so."""
        asked = veld.verplicht and self.vragen
        if not asked and not any(key.startswith(f"{path}.") for key in self.gegeven):
            return None
        found: list[dict[str, Any]] = []
        while True:
            if asked:
                click.echo(f"{veld.naam}: {veld.uitleg}")
            parts = {inner.naam: self._waarde(inner, f"{path}.{inner.naam}", partial(self._onbekend, inner)) for inner in veld.velden}
            one = {name: value for name, value in parts.items() if value not in (None, [], {})}
            fault = judge([*found, one] if veld.lijst else one) if asked else None
            if fault:
                click.echo(f"  {fault}")
            elif one:
                found.append(one)
            if not fault and not (asked and veld.lijst and _ja("  Nog een?", "j" if len(found) < veld.minstens else "n")):
                return found if veld.lijst else found[0] if found else None

    def _vraag(self, veld: Veld, path: str) -> Any:
        click.echo(f"{path}: {veld.uitleg}")
        if veld.talig:
            return self._talen(veld)
        if veld.invoer is Invoer.JA_NEE:
            return _ja("  Klopt dat?")
        known = list(veld.keuzes) or self._bekend(veld)
        if known:
            shown = ", ".join(known) if len(known) <= _FEW else f"{', '.join(known[:_FEW])} … (zie naft list {veld.verwijst})"
            click.echo(f"  Kies uit: {shown}")
        several = " (meer dan een: met een komma ertussen)" if veld.lijst else ""
        usual = self._vanzelf(veld, path)
        return self._lijst(veld, click.prompt(f"  {veld.invoer.uitleg[:1].upper()}{veld.invoer.uitleg[1:]}{several}", default=usual, type=str))

    def _talen(self, veld: Veld) -> Any:
        """A text in the languages the editor has it in; Dutch there must be."""
        texts = {"nl": click.prompt(f"  {TAALNAMEN['nl']}", type=str)}
        for code in LANGUAGES[1:]:
            said = click.prompt(f"  {TAALNAMEN[code]} (leeg: later vertalen)", default="", show_default=False, type=str)
            texts |= {code: said} if said.strip() else {}
        return [texts] if veld.lijst else texts

    def _bekend(self, veld: Veld) -> list[str]:
        return sorted(self.bank.ids(veld.verwijst)) if veld.verwijst not in ("", "*") else []

    def _keuring(self, veld: Veld) -> Callable[[Any], str | None]:
        """Judges the answer to one field, with the words the check would use."""

        def judge(value: Any) -> str | None:
            document = read_text(canoniek({veld.naam: value}, alles=True), veld.naam)
            validate(self.soort.model, "x", document)
            faults = [p for p in document.problems if p.kind not in _OVER_HET_GEHEEL]
            return _melding(faults[0]) if faults else self._onbekend(veld, value)

        return judge

    def _onbekend(self, veld: Veld, value: Any) -> str | None:
        """What a reference or a choice names that does not exist."""
        known = list(veld.keuzes) or self._bekend(veld)
        for one in value if isinstance(value, list) else [value]:
            if known and isinstance(one, str) and one not in known:
                near = suggestion(one, known)
                return f'"{one}" bestaat niet bij {veld.verwijst or veld.naam}' + (f'; bedoelde je "{near}"?' if near else "")
        return None


def _paden(found: tuple[Veld, ...], lead: str) -> Iterator[str]:
    """The path of every field, and of each language of a text."""
    for veld in found:
        yield f"{lead}{veld.naam}"
        if veld.talig:
            yield from (f"{lead}{veld.naam}.{code}" for code in LANGUAGES)
        yield from _paden(veld.velden, f"{lead}{veld.naam}.")


def _ja(text: str, usual: str | None = None) -> bool:
    """A question that is answered with yes or no."""
    while True:
        answer = click.prompt(f"{text} (j/n)", default=usual, type=str).strip().lower()
        if answer in ("j", "ja", "n", "nee"):
            return answer.startswith("j")
        click.echo("  Antwoord met j of n.")


def _melding(problem: Problem) -> str:
    return f"{problem.text}. {problem.hint}".strip()
