"""Hernoemen: the same words with another id in them, wherever a record is named: fields, texts, addresses, redirects."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from macros.content.doorverwijzing import KOP
from macros.content.fields import LANGUAGES
from macros.content.ontleden import Path_
from macros.content.read import Document

_MARKS = {"cijfers": "cijfer", "begrippen": "begrip"}


@dataclass(frozen=True)
class Naamswijziging:
    """A record that gets another id.

    Attributes:
        soort: its kind.
        oud: the id it had.
        nieuw: the id it gets.
        adres: the address of a record of this kind, ``methodieken/{}/`` or ``begrippen/#{}``.
        filters: words in an address that choose by this kind: ``?thema=herstel``.
    """

    soort: str
    oud: str
    nieuw: str
    adres: str
    filters: tuple[str, ...] = ()

    @property
    def heeft_pagina(self) -> bool:
        """Whether a record of this kind has a page of its own, so that its old address can lead on."""
        return "#" not in self.adres

    def van(self) -> str:
        """Its old address from the root: ``/methodieken/oud/``."""
        return "/" + self.adres.format(self.oud)

    def naar(self) -> str:
        """Its new address from the root."""
        return "/" + self.adres.format(self.nieuw)

    def in_tekst(self, text: str) -> str:
        """Running text with its marks and links to this record renamed."""
        mark = _MARKS.get(self.soort)
        if mark:
            text = re.sub(rf"\{{{mark}:{re.escape(self.oud)}(?=[:}}])", f"{{{mark}:{self.nieuw}", text)
        return re.sub(rf"(?<![\w:-]){self.soort}:{re.escape(self.oud)}(?![\w/-])", f"{self.soort}:{self.nieuw}", text)

    def in_adressen(self, text: str, folder: str = "") -> str:
        """Text with the addresses of this record renamed, as pages and links write them.

        Args:
            text: what a page says.
            folder: the folder the page stands in, as links beside it go without.
        """
        page, _, anchor = self.adres.partition("#")
        old = re.escape(self.oud)
        if anchor:
            lead = re.escape(anchor.format(""))
            text = re.sub(rf"(?<![\w-])({re.escape(page.rstrip('/'))}(?:\.md|/)#{lead}){old}(?![\w-])", rf"\g<1>{self.nieuw}", text)
        else:
            where = page.format("").rstrip("/")
            text = re.sub(rf"(?<![\w-])({re.escape(where)}/){old}(?=(?:/|\.md)(?![\w-]))", rf"\g<1>{self.nieuw}", text)
            if folder == where:
                text = re.sub(rf"(\]\((?:\./)?){old}(?=(?:/|\.md)(?![\w-]))", rf"\g<1>{self.nieuw}", text)
        for name in self.filters:
            text = re.sub(rf"([?&]{name}=){old}(?![\w-])", rf"\g<1>{self.nieuw}", text)
        return text


def in_document(document: Document, changes: Sequence[Naamswijziging], paths: Iterable[Path_], namen: Iterable[Path_] = ()) -> str:
    """A data file with every reference to a record renamed, and no other sign of it changed.

    Args:
        document: the file as read.
        changes: what gets which name; more than one when records are called after each other.
        paths: where in it the references stand; the last step is a language when it stands in a text.
        namen: where in it the id of the record itself stands, in a file that holds a list.
    """
    made: dict[tuple[int, int], str] = {}
    for path in (path for path in paths if path in document.spans):
        start, end = document.spans[path]
        made[start, end] = _reference(document.text[start:end], str(document.at(path)), changes, path)
    for path in namen:
        start, end = document.spans[path]
        made[start, end] = document.text[start:end].replace(changes[0].oud, changes[0].nieuw, 1)
    for change in changes:
        old, new = change.adres.format(change.oud), change.adres.format(change.nieuw)
        for path, (start, end) in document.spans.items():
            said = document.at(path)
            if isinstance(said, str) and path[-1] not in LANGUAGES and old in (said.lstrip("/"), said.lstrip("/").partition("#")[0]):
                made[start, end] = document.text[start:end].replace(old, new)
    return _replaced(document.text, made)


def _reference(raw: str, said: str, changes: Sequence[Naamswijziging], path: Path_) -> str:
    """What a reference is written as with the new id in it."""
    for change in changes:
        if path[-1] in LANGUAGES:
            raw = change.in_tekst(raw)
        elif said in (change.oud, f"{change.soort}/{change.oud}"):
            return raw.replace(said, said.removesuffix(change.oud) + change.nieuw, 1)
    return raw


def _replaced(text: str, made: Mapping[tuple[int, int], str]) -> str:
    for (start, end), new in sorted(made.items(), reverse=True):
        text = text[:start] + new + text[end:]
    return text


def doorverwijzingen(text: str, change: Naamswijziging) -> str:
    """The redirects with one from the old address to the new; those that led to the old address lead on in one step.

    Args:
        text: ``redirects.csv`` as it is; empty when there is none.
        change: what gets which name.
    """
    head, *lines = text.splitlines() or [",".join(KOP)]
    old, new = change.van(), change.naar()
    kept: list[str] = []
    for line in lines:
        source, comma, target = line.partition(",")
        page, sign, anchor = target.partition("#")
        if source in (old, new):
            continue
        kept.append(f"{source}{comma}{new if page == old else page}{sign}{anchor}")
    return "\n".join([head, *kept, f"{old},{new}"]) + "\n"
