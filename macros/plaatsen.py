"""Edge: HTML that macros made, put back where its mark stands in a page."""

import re

_FRAGMENT = re.compile(r"(<p>)?%%naft:(\d+)%%(?(1)(</p>)?|)")
_INLINE = re.compile(r"\s*<(?:a|span|strong|em)\b")


def geplaatst(html: str, kept: list[str]) -> str:
    """The HTML of the macros in its place; a block leaves the paragraph Markdown put around its mark."""

    def fragment(found: re.Match[str]) -> str:
        if int(found[2]) >= len(kept):
            return found[0]
        made = kept[int(found[2])]
        alone = found[1] and found[3] and not _INLINE.match(made)
        return made if alone else f"{found[1] or ''}{made}{found[3] or ''}"

    return _FRAGMENT.sub(fragment, html)
