"""Reads HTML as a browser would complain of it: nesting, ids, links, handlers."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
BLOCK = {
    "address", "article", "aside", "blockquote", "details", "dd", "div", "dl", "dt", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
}  # fmt: skip
PHRASING_ONLY = {"p", "span", "em", "strong", "small", "h1", "h2", "h3", "h4", "sup", "sub", "time", "code", "abbr", "label"}
"""Elements in which a block is no block but an end."""


@dataclass
class Opmaak(HTMLParser):
    """What stands in a piece of HTML, and what is wrong with it."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    fouten: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    woorden: list[str] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag in BLOCK and (holder := next((t for t in reversed(self.open) if t in PHRASING_ONLY), None)):
            self.fouten.append(f"<{tag}> in <{holder}>")
        if tag == "a" and "a" in self.open:
            self.fouten.append("<a> in <a>")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.fouten.append(f"</{tag}> sluit {self.open[-1:] or 'niets'}")
        elif self.open:
            self.open.pop()

    def handle_data(self, data):
        self.woorden.append(data)

    @property
    def tekst(self) -> str:
        return re.sub(r"[ \t\n]+", " ", "".join(self.woorden)).strip()

    def waarden(self, attribute: str) -> list[str]:
        return [attrs[attribute] or "" for _, attrs in self.tags if attribute in attrs]

    def met_klasse(self, klasse: str) -> int:
        return sum(klasse in (attrs.get("class") or "").split() for _, attrs in self.tags)


def opmaak(html: object) -> Opmaak:
    """A piece of HTML, read."""
    parser = Opmaak()
    parser.feed(str(html))
    parser.close()
    if parser.open:
        parser.fouten.append(f"nog open: {parser.open}")
    ids = parser.waarden("id")
    parser.fouten += [f"id {i} staat er twee keer" for i in sorted({i for i in ids if ids.count(i) > 1})]
    parser.fouten += [f"{name} in <{tag}>" for tag, attrs in parser.tags for name in attrs if name == "style" or name.startswith("on")]
    parser.fouten += [f"<{tag}> in de inhoud" for tag, _ in parser.tags if tag in ("script", "style")]
    return parser
