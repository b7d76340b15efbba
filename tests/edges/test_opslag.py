"""The settings of the Git service in mkdocs.yml: a mistake is told in words, all at once."""

import pytest

from macros.content.problems import ContentError
from macros.opslag import lees


def test_without_settings_there_is_only_a_folder():
    assert lees({}) is None


@pytest.mark.parametrize(
    "goed",
    [
        {"name": "github", "repo": "o/n", "auth_methods": ["token"], "publish_mode": "editorial_workflow"},
        {"name": "gitlab", "repo": "g/n", "auth_type": "pkce", "app_id": "x", "base_url": "https://git.example"},
        {"name": "gitea", "repo": "o/n", "app_id": "x", "base_url": "https://git.example", "api_root": "https://git.example/api/v1"},
    ],
)
def test_settings_that_are_right_are_passed_on(goed):
    assert lees({"beheer": goed}) == goed


@pytest.mark.parametrize(
    ("fout", "melding"),
    [
        ("github", "verwachtte"),
        ({"name": "githup", "repo": "o/n"}, 'bedoelde je "github"?'),
        ({"name": "github"}, "beheer.repo"),
        ({"name": "github", "repo": "o/n", "token": "x"}, 'onbekend veld "beheer.token"'),
        ({"name": "gitea", "repo": "o/n", "publish_mode": "editorial_workflow"}, "Toegelaten: simple."),
        ({"name": "gitea", "repo": "o/n", "base_url": "http://git.example"}, "is geen webadres"),
        ({"name": "gitea", "repo": "o/n", "base_url": "https://git.example; script-src *"}, "is geen webadres"),
    ],
)
def test_each_mistake_is_told_in_words(fout, melding):
    with pytest.raises(ContentError) as caught:
        lees({"beheer": fout})

    assert melding in str(caught.value)
    assert "mkdocs.yml" in str(caught.value)


def test_all_mistakes_are_told_in_one_run():
    with pytest.raises(ContentError) as caught:
        lees({"beheer": {"name": "svn", "base_url": "ftp://x", "knop": "ja"}})

    assert len(caught.value.problems) == 4
