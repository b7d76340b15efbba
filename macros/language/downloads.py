"""The files of a figure: their names on the site, the same for views and exports."""

from macros.language.taal import BRONTAAL

SOORTEN = ("csv", "be.csv", "json", "svg", "png", "zip")
"""What a reader can download of a figure, in the order it is offered."""
PER_TAAL = ("svg", "png")
"""The kinds that hold words, and so come in every language."""


def naam(identity: str, soort: str, taal: str = BRONTAAL) -> str:
    """The name of a file: ``vsv.csv``, ``vsv-be.csv``, ``vsv-fr.svg``."""
    if soort == "be.csv":
        return f"{identity}-be.csv"
    tail = f"-{taal}" if soort in PER_TAAL and taal != BRONTAAL else ""
    return f"{identity}{tail}.{soort}"


def pad(identity: str, soort: str, taal: str = BRONTAAL) -> str:
    """Where a file stands on the site."""
    return f"cijfers/{identity}/{naam(identity, soort, taal)}"
