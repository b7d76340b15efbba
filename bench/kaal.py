"""The same pages as ready Markdown, for a plain mkdocs-material site in one language to build."""

import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import yaml

_BLOK = {"p", "li", "dt", "dd", "div", "section", "article", "header", "footer", "tr", "figure", "figcaption", "summary", "caption", "aside"}
_KOP = {f"h{n}": "#" * n for n in range(1, 7)}
_NIET = {"svg", "script", "style", "form", "button", "noscript"}
_MET = {"em": "*", "strong": "**", "code": "`"}
_LEEG = {"br", "hr", "img", "input", "link", "meta", "wbr", "path"}


class _Vertaler(HTMLParser):
    """The article of a page as Markdown: headings, paragraphs, lists, emphasis, links. Drawings and forms are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.uit: list[str] = []
        self.binnen = False
        self.over = 0
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "article":
            self.binnen = True
        if not self.binnen or self.over or tag in _NIET:
            self.over += tag not in _LEEG and (bool(self.over) or tag in _NIET)
        elif tag in _KOP:
            self.uit.append(f"\n\n{_KOP[tag]} ")
        elif tag == "a":
            self.links.append(_markdown_link(dict(attrs).get("href") or ""))
            self.uit.append("[")
        elif tag in _BLOK:
            self.uit.append("\n\n- " if tag in ("li", "dd", "tr") else "\n\n")
        else:
            self.uit.append(_MET.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if self.over:
            self.over -= tag not in _LEEG
        elif tag == "article":
            self.binnen = False
        elif self.binnen and tag == "a":
            self.uit.append(f"]({self.links.pop()})")
        elif self.binnen:
            self.uit.append("\n\n" if tag in _KOP else _MET.get(tag, ""))

    def handle_data(self, data: str) -> None:
        if self.binnen and not self.over and data.strip():
            self.uit.append(" ".join(data.split("\n")).replace("<", "&lt;"))


def _markdown_link(href: str) -> str:
    """A link between pages as a link between their sources."""
    path, _, fragment = href.partition("#")
    if "://" in path or not path:
        return href or "#"
    path = path.partition("?")[0]
    return (path + "index.md" if path.endswith("/") else path) + (f"#{fragment}" if fragment else "")


def maak(site: Path, doel: Path, *, prune: bool) -> int:
    """A project of plain Material from the Dutch pages of a built site.

    Args:
        site: the built site.
        doel: the folder of the project; emptied first.
        prune: whether the navigation is pruned.

    Returns:
        how many pages it has.
    """
    shutil.rmtree(doel, ignore_errors=True)
    pages = [p for p in site.rglob("index.html") if p.relative_to(site).parts[0] not in ("fr", "en")]
    for page in pages:
        reader = _Vertaler()
        reader.feed(page.read_text(encoding="utf-8"))
        target = doel / "docs" / page.relative_to(site).with_suffix(".md")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("".join(reader.uit).strip() + "\n", encoding="utf-8")
    features = ["navigation.prune"] if prune else []
    config: dict[str, Any] = {
        "site_name": "Kaal", "site_url": "http://localhost/",
        "theme": {"name": "material", "language": "nl", "font": False, "features": features},
        "validation": {"links": {"not_found": "ignore", "anchors": "ignore", "unrecognized_links": "ignore"}},
        "markdown_extensions": ["admonition", "attr_list", "tables", {"toc": {"permalink": True}}],
    }  # fmt: skip
    (doel / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    return len(pages)
