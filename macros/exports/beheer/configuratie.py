"""The configuration of the editor page: a collection per kind of record, made from the models and the data that is there."""

from collections.abc import Iterator
from typing import Any

from macros.content.kennisbank import Kennisbank
from macros.content.soorten import ALLE, OP_NAAM, Soort
from macros.content.velden import velden
from macros.exports.beheer.formulier import ID, Formulier

LIJSTEN = "lijsten"
VISIE = "visie"
LOKAAL = {"name": "gitea", "repo": "lokaal/naft-kennisbank", "app_id": "geen", "auth_methods": ["token"]}
"""In place of a Git service where there is none: the CMS wants one, but only a folder is ever opened."""
_GROEPEN: tuple[tuple[str, ...], ...] = (
    ("methodieken", "praktijken", "cijfers", "bronnen", "begrippen", "vragen", "tijdlijn"),
    ("aanbod", "aanbieders", "keuzehulp"),
)
"""What editors open most comes first; whatever is not here follows in the order of the kinds."""


def naam(soort: str) -> str:
    """A kind as editors read it."""
    return "DNA" if soort == "dna" else soort[:1].upper() + soort[1:]


def configuratie(bank: Kennisbank, opslag: dict[str, Any] | None, site: str) -> dict[str, Any]:
    """The configuration, as the CMS reads it.

    Args:
        bank: all records; they say which files there are.
        opslag: the Git service changes are kept with; None when only a folder on the own machine is.
        site: the public address of the site.
    """
    listed = _lijsten(bank)
    service = dict(opslag or LOKAAL)
    form = Formulier(frozenset(listed))
    return {
        "publish_mode": service.pop("publish_mode", "simple"),
        "backend": service,
        "load_config_file": False,
        "app_title": "NAFT-kennisbank: beheer",
        "site_url": site,
        "media_folder": "docs/assets/beeld",
        "public_folder": "/assets/beeld",
        "slug": {"encoding": "ascii", "clean_accents": True, "sanitize_replacement": "-", "lowercase": True, "trim": True},
        "output": {"omit_empty_optional_fields": True},
        "show_preview_links": False,
        "collections": [*_verzamelingen(bank, form), _bestand_per_lijst(listed, form), _visie(bank, form)],
    }


def keuzes(bank: Kennisbank) -> dict[str, list[dict[str, str]]]:
    """The choices of pick lists that reach over all kinds: every record, and every paragraph of the vision."""
    records = [
        {"label": f"{record.titel.nl} ({naam(soort).lower()})", "value": f"{soort}/{record.id}"}
        for soort, record in bank.elk()
        if soort not in ("edities", "rollen")
    ]
    paragraphs = [{"label": _paragraaf(bank, name), "value": name} for name in bank.paragrafen]
    return {"records": sorted(records, key=lambda c: c["label"].casefold()), "paragrafen": paragraphs}


def _paragraaf(bank: Kennisbank, name: str) -> str:
    edition, anchor = name.split("/")
    place = bank.paragrafen[name]
    title = place.paragraaf.titel if place.paragraaf else None
    return f"{edition} §{place.nummer} {title.nl if title else anchor}"


def _lijsten(bank: Kennisbank) -> dict[str, str]:
    """The kinds whose records stand together in one file, with that file."""
    return {soort: found.document.file for (soort, _), found in bank.herkomst.items() if found.path}


def _verzamelingen(bank: Kennisbank, form: Formulier) -> Iterator[dict[str, Any]]:
    """A collection per kind with a file per record, in the order editors look for them."""
    often = [name for group in _GROEPEN for name in group]
    rest = [soort.naam for soort in ALLE if soort.naam not in often]
    for name in [*often, *rest]:
        soort = OP_NAAM[name]
        if name not in form.lijsten and not soort.patroon:
            yield _verzameling(soort, form)


def _verzameling(soort: Soort, form: Formulier) -> dict[str, Any]:
    return {
        "name": soort.naam,
        "label": naam(soort.naam),
        "label_singular": soort.model.__name__,
        "description": f"{soort.wat[:1].upper()}{soort.wat[1:]}.",
        "folder": f"data/{soort.naam}",
        "extension": "yml",
        "format": f"naft-{soort.naam}",
        "identifier_field": "titel.nl",
        "slug": {"template": "{{titel.nl}}", "editable": ["create"], "hint": _UITLEG_ID, "pattern": ID},
        "summary": "{{titel.nl}}",
        "sortable_fields": ["titel.nl", "nagekeken"],
        "thumbnail": False,
        "fields": form.record(velden(soort.model)),
    }


_UITLEG_ID = "Het id: bestandsnaam en webadres tegelijk. Kies het kort; daarna verandert het niet meer."


def _bestand_per_lijst(listed: dict[str, str], form: Formulier) -> dict[str, Any]:
    """The short lists: one file each."""
    files = [
        {
            "name": name,
            "label": naam(name),
            "file": file,
            "format": f"naft-{name}",
            "editor": {"preview": False},
            "fields": [
                {
                    "name": "lijst",
                    "label": naam(name),
                    "widget": "list",
                    "naft": {"bestand": True},
                    "summary": "{{titel.nl}}",
                    "collapsed": True,
                    "fields": form.record(velden(OP_NAAM[name].model), met_id=True),
                }
            ],
        }
        for name, file in sorted(listed.items())
    ]
    return {"name": LIJSTEN, "label": "Korte lijsten", "label_singular": "Lijst", "files": files}


def _visie(bank: Kennisbank, form: Formulier) -> dict[str, Any]:
    """The editions and chapters of the vision; they come in by import and are not added here."""
    files = [
        {
            "name": identity.replace("/", "-"),
            "label": f"{identity.split('/')[0]}: {bank.records[soort][identity].titel.nl}",
            "file": found.document.file,
            "format": f"naft-{soort}",
            "fields": form.record(velden(OP_NAAM[soort].model)),
        }
        for (soort, identity), found in bank.herkomst.items()
        if soort in ("edities", "hoofdstukken")
    ]
    return {"name": VISIE, "label": "Visie", "label_singular": "Deel van de visie", "files": sorted(files, key=lambda f: str(f["file"]))}
