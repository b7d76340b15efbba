"""The small Markdown of text fields to HTML, with marks and record links filled in."""

import re
from collections.abc import Callable

from markdown_it.token import Token
from markupsafe import Markup, escape

from macros.content import markup
from macros.views.termlink import kenmerken

Vul = Callable[[str, str], Markup]
"""Turns a mark (its name and what stands after the colon) into HTML."""
Adresseer = Callable[[str, str], str]
"""Turns a record (soort, id) into an address."""

_TAGS = {
    "paragraph": "p", "em": "em", "strong": "strong", "bullet_list": "ul",
    "ordered_list": "ol", "list_item": "li", "link": "a",
}  # fmt: skip


def render(text: str, vul: Vul, adresseer: Adresseer) -> Markup:
    """Block HTML of a text. Whatever the subset does not know comes out as plain text."""
    if markup.is_plain(text):
        return Markup("").join(Markup("<p>{}</p>").format(_marks(_line(p), vul)) for p in _paragraphs(text))
    if markup.with_links(text):
        return Markup("").join(Markup("<p>{}</p>").format(_linked(_line(p), vul, adresseer)) for p in _paragraphs(text))
    return Markup("").join(_block(token, vul, adresseer) for token in markup.tokens(text))


def render_inline(text: str, vul: Vul, adresseer: Adresseer) -> Markup:
    """HTML of a text of one paragraph, without the paragraph around it; longer texts keep theirs."""
    html = render(text, vul, adresseer)
    alone = html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1
    return Markup(html[3:-4]) if alone else html


def _paragraphs(text: str) -> list[str]:
    return [p.strip() for p in re.split(r"\n\s*\n", text.strip())]


def _line(text: str) -> str:
    return " ".join(line.strip() for line in text.split("\n"))


def _linked(line: str, vul: Vul, adresseer: Adresseer) -> Markup:
    """A line with plain links and marks."""
    pieces = markup.with_links(line) or [line]
    made = [_marks(pieces[0], vul)]
    for words, href, after in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        made += [_link(href, adresseer), _marks(words, vul), Markup("</a>"), _marks(after, vul)]
    return Markup("").join(made)


def _block(token: Token, vul: Vul, adresseer: Adresseer) -> Markup:
    if token.type == "inline":
        return Markup("").join(_inline(child, vul, adresseer) for child in token.children or ())
    if token.hidden:
        return Markup("")
    tag = _TAGS.get(token.type.rsplit("_", 1)[0])
    if not tag:
        return escape(token.content)
    return Markup(f"<{tag}>" if token.nesting == 1 else f"</{tag}>")


def _inline(token: Token, vul: Vul, adresseer: Adresseer) -> Markup:
    if token.type == "text":
        return _marks(token.content, vul)
    if token.type in ("softbreak", "hardbreak"):
        return Markup(" ") if token.type == "softbreak" else Markup("<br>")
    if token.type == "link_open":
        return _link(str(token.attrs["href"]), adresseer)
    tag = _TAGS.get(token.type.rsplit("_", 1)[0])
    if not tag:
        return escape(token.content)
    return Markup(f"<{tag}>" if token.nesting == 1 else f"</{tag}>")


def _link(href: str, adresseer: Adresseer) -> Markup:
    record = markup.RECORD_LINK.match(href)
    if record:
        explained = kenmerken(record[2]) if record[1] == "begrippen" else ""
        return Markup('<a{} href="{}">').format(explained, adresseer(record[1], record[2]))
    if not markup.SAFE_LINK.match(href):
        return Markup("<a>")
    return Markup('<a href="{}" rel="external">').format(href)


def _marks(text: str, vul: Vul) -> Markup:
    made = Markup("")
    end = 0
    for found in markup.MARK.finditer(text):
        made += escape(text[end : found.start()]) + vul(found[1], found[2])
        end = found.end()
    return made + escape(text[end:])
