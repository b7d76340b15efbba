"""Edge: the Git service of the editor page, from ``extra.beheer`` in mkdocs.yml."""

from typing import Any

from macros.content.problems import ContentError, Place, Problem, suggestion

DIENSTEN = ("github", "gitlab", "gitea")
"""What the CMS can keep changes with; Forgejo speaks the language of Gitea."""
VELDEN = (
    "name", "repo", "branch", "app_id", "api_root", "graphql_api_root", "base_url", "auth_type", "auth_endpoint", "auth_methods",
    "site_domain", "commit_messages", "publish_mode",
)  # fmt: skip
MET_VOORSTELLEN = ("github", "gitlab")
"""The services with which a change can be a proposal first."""
WERKWIJZEN = ("simple", "editorial_workflow")
_PLACE = Place("mkdocs.yml")


def lees(extra: dict[str, Any]) -> dict[str, Any] | None:
    """The settings of the Git service; None when changes only go to a folder on the own machine.

    Raises:
        ContentError: with everything that is wrong with them.
    """
    given = extra.get("beheer")
    if given is None:
        return None
    if not isinstance(given, dict):
        data = {"verwacht": "instellingen", "waarde": given, "voorbeeld": "beheer: {name: github, repo: organisatie/naft}"}
        raise ContentError([Problem(_PLACE, "verkeerd-type", data)])
    problems = [*_unknown(given), *_missing(given), *_wrong(given)]
    if problems:
        raise ContentError(problems)
    return given


def _unknown(given: dict[str, Any]) -> list[Problem]:
    return [
        Problem(_PLACE, "onbekend-veld", {"naam": f"beheer.{name}", "bedoelde": suggestion(name, VELDEN), "toegelaten": VELDEN})
        for name in given
        if name not in VELDEN
    ]


def _missing(given: dict[str, Any]) -> list[Problem]:
    why = {"name": "De dienst waar de bestanden staan.", "repo": "De plaats van de bestanden: organisatie/naam."}
    return [Problem(_PLACE, "ontbrekend-veld", {"naam": f"beheer.{name}", "uitleg": why[name]}) for name in why if not given.get(name)]


def _wrong(given: dict[str, Any]) -> list[Problem]:
    modes = WERKWIJZEN if given.get("name") in MET_VOORSTELLEN else WERKWIJZEN[:1]
    closed = {"name": DIENSTEN, "publish_mode": modes}
    found = [_outside(given[name], allowed) for name, allowed in closed.items() if given.get(name) and given[name] not in allowed]
    addresses = [given[name] for name in ("api_root", "graphql_api_root", "base_url") if name in given]
    # What stands here goes into the policy of the page: a plain https address and nothing more.
    found += [Problem(_PLACE, "geen-adres", {"waarde": a}) for a in addresses if not _is_address(a)]
    return found


def _outside(value: Any, allowed: tuple[str, ...]) -> Problem:
    return Problem(_PLACE, "buiten-lijst", {"waarde": value, "bedoelde": suggestion(str(value), allowed), "toegelaten": allowed})


def _is_address(value: Any) -> bool:
    return isinstance(value, str) and value.startswith("https://") and not any(sign in value for sign in " ;,'\"<>\\")
