"""Meldpunt: where a reader can bring a message to the editors. The site itself sends nothing."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Meldpunt:
    """The addresses of the editors, each empty when there is none.

    Attributes:
        mail: a mail address.
        formulier: a form for readers.
        vragen: the page of the Git service that opens a new message, with ``{titel}`` and ``{tekst}`` where those go.
    """

    mail: str = ""
    formulier: str = ""
    vragen: str = ""

    def __bool__(self) -> bool:
        return bool(self.mail or self.formulier or self.vragen)


GEEN = Meldpunt()
"""No address at all."""
