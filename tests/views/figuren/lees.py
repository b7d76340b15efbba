"""Reads values back from a drawing, so that what is drawn can be held against what was meant."""

import math
import re
from collections.abc import Callable
from decimal import Decimal
from xml.etree import ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"


def boom(html: str) -> ET.Element:
    """A drawing as a tree; it must be well-formed."""
    return ET.fromstring(f"<div>{html}</div>".replace(" download>", ">"))


def alle(tree: ET.Element, naam: str, klasse: str | None = None) -> list[ET.Element]:
    """Elements by name, in SVG or HTML, with a class when one is given."""
    found = [e for e in tree.iter() if e.tag.removeprefix(SVG) == naam]
    return [e for e in found if klasse is None or klasse in e.get("class", "").split()]


def tekst(element: ET.Element) -> str:
    return "".join(element.itertext()).strip()


def procent(element: ET.Element, attribuut: str) -> float:
    """A percentage attribute."""
    value = element.get(attribuut, "")
    assert value.endswith("%"), f"{attribuut}={value!r} is geen percentage"
    return float(value[:-1])


def staven(tree: ET.Element) -> list[float]:
    """The lengths of the bars of a table, in percent."""
    return [procent(rect, "width") for svg in alle(tree, "svg", "balk") for rect in svg]


def stukken(tree: ET.Element) -> list[tuple[float, float]]:
    """The parts of a stacked bar: where each starts and how wide it is, in percent."""
    bar = alle(tree, "svg", "stapel")[0]
    return [(procent(r, "x"), procent(r, "width")) for r in alle(bar, "rect") if r.get("class")]


def sectoren(tree: ET.Element) -> list[float]:
    """The parts of a ring, in percent of the whole, from the angles of their paths."""
    ring = alle(tree, "svg", "ring")[0]
    return [_share(p.get("d", "")) for p in alle(ring, "path") if re.match(r"r\d", p.get("class", ""))]


def _share(path: str) -> float:
    numbers = [float(x) for x in re.findall(r"-?\d+(?:\.\d+)?", path)]
    if path.count("M") == 2:
        return 100.0
    begin, end = _turn(numbers[0], numbers[1]), _turn(numbers[7], numbers[8])
    return (end - begin) % 100


def _turn(x: float, y: float) -> float:
    """The place on the ring of a point, clockwise from the top, in percent of a turn."""
    return math.atan2(x, -y) / math.tau * 100 % 100


def lijnpunten(tree: ET.Element, getal: Callable[[str], Decimal]) -> list[float]:
    """The values of a line's points, read from their height against the labels of the axis."""
    labels = [(procent(t, "y"), float(getal(tekst(t)))) for t in alle(alle(tree, "svg", "schaal")[0], "text")]
    (y0, v0), (y1, v1) = labels[0], labels[-1]
    field = alle(tree, "svg", "veld")[0]
    points = [procent(c, "cy") for c in alle(field, "circle")] + [procent(u, "y") for u in alle(field, "use")]
    return [v0 + (y - y0) * (v1 - v0) / (y1 - y0) for y in points]


def stippen(tree: ET.Element) -> tuple[int, int]:
    """How many dots are coloured, of how many."""
    svg = alle(tree, "svg", "stippen")[0]
    rects = [(int(r.get("width", 0)) // 10 * (int(r.get("height", 0)) // 10), r.get("fill", "")) for r in alle(svg, "rect")]
    return sum(n for n, fill in rects if fill.endswith("-1)")), sum(n for n, fill in rects if fill.endswith("-0)"))


def kolommen(tree: ET.Element) -> list[float]:
    """The heights of the columns of small multiples, panel after panel."""
    return [procent(r, "height") for svg in alle(tree, "svg", "veld") for r in alle(svg, "rect", "r1")]


def tabel(tree: ET.Element) -> list[list[str]]:
    """The cells of the data table, row by row."""
    body = alle(alle(tree, "details")[0], "tbody")[0]
    return [[tekst(cell) for cell in row] for row in alle(body, "tr")]
