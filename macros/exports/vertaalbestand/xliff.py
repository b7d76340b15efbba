"""Translations to XLIFF, 1.2 or 2.0. What a translator must keep stands in elements of its own."""

from collections.abc import Iterable
from itertools import groupby

from lxml import etree

from macros.exports.vertaalbestand.codes import Code, delen, delen_als
from macros.exports.vertaalbestand.regel import GEEN, Vertaalregel

NS = {"1.2": "urn:oasis:names:tc:xliff:document:1.2", "2.0": "urn:oasis:names:tc:xliff:document:2.0"}
BRON = "nl"
XML = "{http://www.w3.org/XML/1998/namespace}space"
_HOUDERS = {"xliff", "file", "body", "trans-unit", "context-group", "unit", "notes", "originalData", "segment"}
_IN_TEKST = {"bpt", "ept", "ph", "sc", "ec"}
_PAAR = {"open": "bpt", "dicht": "ept", "los": "ph"}


def xliff12(lines: Iterable[Vertaalregel], taal: str) -> bytes:
    """A file in XLIFF 1.2, which nearly every program of translators reads."""
    root = _root("1.2")
    for name, group in groupby(lines, key=lambda line: line.bestand):
        file = _sub(root, "file", original=name, datatype="plaintext", **{"source-language": BRON, "target-language": taal})
        body = _sub(file, "body")
        for line in group:
            _unit12(body, line)
    return _bytes(root)


def _unit12(body: etree._Element, line: Vertaalregel) -> None:
    unit = _sub(body, "trans-unit", id=line.sleutel, resname=line.sleutel)
    unit.set(XML, "preserve")
    _fill12(_sub(unit, "source"), delen(line.nl))
    if line.tekst:
        target = _sub(unit, "target", state="final" if line.af else "needs-review-translation")
        _fill12(target, delen_als(line.nl, line.tekst))
    context = _sub(unit, "context-group", purpose="information", name="naft")
    _sub(context, "context", **{"context-type": "x-was"}).text = line.was or GEEN
    _sub(unit, "note").text = line.uitleg


def _fill12(parent: etree._Element, parts: Iterable[str | Code]) -> None:
    for part in parts:
        if isinstance(part, Code):
            _sub(parent, _PAAR[part.soort], id=str(part.nummer)).text = part.tekst
        else:
            _say(parent, part)


def xliff20(lines: Iterable[Vertaalregel], taal: str) -> bytes:
    """The same in XLIFF 2.0."""
    root = _root("2.0", srcLang=BRON, trgLang=taal)
    count = 0
    for number, (name, group) in enumerate(groupby(lines, key=lambda line: line.bestand), start=1):
        file = _sub(root, "file", id=f"f{number}", original=name)
        for line in group:
            count += 1
            _unit20(file, line, count)
    return _bytes(root)


def _unit20(file: etree._Element, line: Vertaalregel, number: int) -> None:
    unit = _sub(file, "unit", id=f"u{number}", name=line.sleutel)
    unit.set(XML, "preserve")
    notes = _sub(unit, "notes")
    _sub(notes, "note", category="uitleg").text = line.uitleg
    _sub(notes, "note", category="was").text = line.was or GEEN
    data: dict[str, str] = {}
    segment = etree.Element(f"{{{NS['2.0']}}}segment", {"id": "s1", "state": "final" if line.af else "initial"})
    _fill20(_sub(segment, "source"), delen(line.nl), data)
    if line.tekst:
        _fill20(_sub(segment, "target"), delen_als(line.nl, line.tekst), data)
    if data:
        original = _sub(unit, "originalData")
        for text, identity in data.items():
            _sub(original, "data", id=identity).text = text
    unit.append(segment)


def _fill20(parent: etree._Element, parts: Iterable[str | Code], data: dict[str, str]) -> None:
    for part in parts:
        if not isinstance(part, Code):
            _say(parent, part)
            continue
        ref = data.setdefault(part.tekst, f"d{len(data) + 1}")
        if part.soort == "los":
            _sub(parent, "ph", id=str(part.nummer), dataRef=ref, equiv=part.tekst, disp=part.tekst)
        elif part.soort == "open":
            _sub(parent, "sc", id=str(part.nummer), dataRef=ref, type="link")
        else:
            _sub(parent, "ec", startRef=str(part.nummer), dataRef=ref, type="link")


def _root(version: str, **attributes: str) -> etree._Element:
    return etree.Element(f"{{{NS[version]}}}xliff", {"version": version, **attributes}, nsmap={None: NS[version]})


def _sub(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{tag}", attributes)


def _say(parent: etree._Element, text: str) -> None:
    """Add words after whatever is in an element already."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _bytes(root: etree._Element) -> bytes:
    """The file, a line per element; nothing is added inside a text."""
    for element in root.iter():
        tag = etree.QName(element).localname
        if tag in _HOUDERS:
            element.text = "\n"
        if tag not in _IN_TEKST:
            element.tail = "\n"
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))
