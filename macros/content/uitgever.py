"""Uitgever: who publishes a site, and where a reader can turn. No source names one: whoever publishes says so."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Uitgever:
    """Who answers for a site.

    Attributes:
        naam: the organisation.
        email: an e-mail address for readers; empty when there is none.
        formulier: the address of a form for readers; empty when there is none.
    """

    naam: str
    email: str = ""
    formulier: str = ""
