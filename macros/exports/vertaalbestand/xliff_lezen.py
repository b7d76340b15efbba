"""XLIFF, 1.2 or 2.0, back to texts. Whatever a program of translators did to the inline elements, the codes come back whole."""

from collections.abc import Iterator, Mapping

from lxml import etree

from macros.content.problems import ContentError, Place, Problem
from macros.exports.vertaalbestand.regel import Vertaalregel
from macros.exports.vertaalbestand.xliff import NS

Codes = Mapping[tuple[str, str], str]
"""How each code is written, by the kind of its element and its number."""
_ALS = {"bpt": "bpt", "bx": "bpt", "sc": "bpt", "ept": "ept", "ex": "ept", "ec": "ept", "ph": "ph", "x": "ph", "it": "ph"}
"""Elements of both versions that stand for the begin of a pair, its end, or a single code."""
_OM = {"g", "pc"}
"""Elements that stand around what a pair holds."""
_NIET_GEBRUIKEN = {"new", "needs-translation"}


def lees_xliff(content: bytes, name: str) -> tuple[str, list[Vertaalregel]]:
    """The language and the texts of a file.

    Raises:
        ContentError: when it is no XLIFF, or holds an element that cannot be understood.
    """
    root = _parsed(content, name)
    version = next((v for v, ns in NS.items() if root.tag == f"{{{ns}}}xliff"), None)
    if version is None:
        raise ContentError([Problem(Place(name), "uitwissel-stuk", {"reden": "het is geen XLIFF 1.2 of 2.0"})])
    if version == "1.2":
        taal = next((file.get("target-language") for file in root if isinstance(file.tag, str) and file.get("target-language")), "")
        units = root.iter(f"{{{NS['1.2']}}}trans-unit")
        return taal.split("-")[0].lower(), [_unit12(unit, name) for unit in units]
    return root.get("trgLang", "").split("-")[0].lower(), [_unit20(unit, name) for unit in root.iter(f"{{{NS['2.0']}}}unit")]


def _parsed(content: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise ContentError([Problem(Place(name, max(line, 1), max(column, 1)), "uitwissel-stuk", {"reden": "de XML is niet geldig"})]) from None
    if root.getroottree().docinfo.doctype:
        raise ContentError([Problem(Place(name), "uitwissel-stuk", {"reden": "een DOCTYPE hoort er niet in"})])
    return root


def _unit12(unit: etree._Element, name: str) -> Vertaalregel:
    space = f"{{{NS['1.2']}}}"
    source, target = unit.find(f"{space}source"), unit.find(f"{space}target")
    codes = {(str(e.tag).removeprefix(space), e.get("id", "")): e.text or "" for e in (source.iter() if source is not None else ()) if e is not source}
    state = target.get("state", "") if target is not None else ""
    said = _text(target, codes, name) if target is not None and state not in _NIET_GEBRUIKEN else ""
    was = unit.find(f"{space}context-group/{space}context[@context-type='x-was']")
    return Vertaalregel(
        unit.get("resname") or unit.get("id", ""),
        _text(source, codes, name) if source is not None else "",
        said,
        bool(said) and not state.startswith("needs-"),
        was.text if was is not None else None,
        lijn=unit.sourceline or 1,
    )


def _unit20(unit: etree._Element, name: str) -> Vertaalregel:
    space = f"{{{NS['2.0']}}}"
    data = {found.get("id", ""): found.text or "" for found in unit.iter(f"{space}data")}
    parts = [part for part in unit if part.tag in (f"{space}segment", f"{space}ignorable")]
    codes: dict[tuple[str, str], str] = {}
    for tag in ("target", "source"):  # what the Dutch says of a code goes before what came back
        for part in parts:
            codes.update(_codes20(part.find(f"{space}{tag}"), data))
    nl = "".join(_text(part.find(f"{space}source"), codes, name) for part in parts)
    there = any(part.find(f"{space}target") is not None for part in parts)
    said = "".join(_text(_target_or_source(part, space), codes, name) for part in parts) if there else ""
    states = [part.get("state", "initial") for part in parts if part.tag == f"{space}segment"]
    was = unit.find(f"{space}notes/{space}note[@category='was']")
    return Vertaalregel(
        unit.get("name") or "", nl, said, bool(said) and "initial" not in states, was.text if was is not None else None, lijn=unit.sourceline or 1
    )


def _target_or_source(part: etree._Element, space: str) -> etree._Element | None:
    """What a part says in the translation; what stands between segments is often left in the source only."""
    target = part.find(f"{space}target")
    return part.find(f"{space}source") if target is None and part.tag == f"{space}ignorable" else target


def _codes20(source: etree._Element | None, data: Mapping[str, str]) -> Iterator[tuple[tuple[str, str], str]]:
    for element in source.iter() if source is not None else ():
        tag = etree.QName(element).localname
        number = element.get("startRef") or element.get("id", "")
        if tag in _ALS:
            yield (_ALS[tag], number), data.get(element.get("dataRef", ""), "")
        elif tag == "pc":
            yield ("bpt", number), data.get(element.get("dataRefStart", ""), "")
            yield ("ept", number), data.get(element.get("dataRefEnd", ""), "")


def _text(element: etree._Element | None, codes: Codes, name: str) -> str:
    """What an element says, with every code written out."""
    if element is None:
        return ""
    said = element.text or ""
    for child in element:
        tag = etree.QName(child).localname
        number = child.get("startRef") or child.get("rid") or child.get("id", "")
        if tag in _ALS:
            known = codes.get((_ALS[tag], child.get("id", "") if child.get("startRef") is None else number))
            said += known if known is not None else codes.get((_ALS[tag], number), child.text or child.get("equiv", ""))
        elif tag in _OM:
            said += codes.get(("bpt", number), "") + _text(child, codes, name) + codes.get(("ept", number), "")
        elif tag == "mrk":
            said += _text(child, codes, name)
        elif tag not in ("sm", "em"):
            raise ContentError([Problem(Place(name, child.sourceline or 1), "uitwissel-stuk", {"reden": f"onbekend element {tag}"})])
        said += child.tail or ""
    return said
